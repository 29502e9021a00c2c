import { createHash } from 'node:crypto';
import { outcomeOfNotice } from '../rules/outcome.ts';
import type { PlatformReport } from '../rules/report.ts';
import { isSigned, PARTNER, parseAmount, parsePlatformTime, readMessage, type Signed } from './messages.ts';

/** A body that bears the platform's signature. */
export interface SignedNotice {
  kind: 'SIGNED';
  reference: string;
  /** Of what is signed alone: around it anybody may write what they like. */
  bodySha256: string;
  /** What it says; undefined where it is no notice of a payment of ours. */
  report: PlatformReport | undefined;
}

/** What a body is that somebody sent to our callback. */
export type Notice = { kind: 'MALFORMED' } | { kind: 'BAD_SIGNATURE' } | SignedNotice;

/** Reads a body as the platform's notice `confirm`, and looks whether the platform signed it. */
export function readNotice(body: string, secret: string): Notice {
  const message = readConfirm(body);
  if (message === undefined) return { kind: 'MALFORMED' };
  if (!isSigned('confirm', message, secret)) return { kind: 'BAD_SIGNATURE' };
  return {
    kind: 'SIGNED',
    reference: message.MaThamChieu,
    bodySha256: createHash('sha256').update(JSON.stringify(message)).digest('hex'),
    report: reportOf(message),
  };
}

function readConfirm(body: string): Signed<'confirm'> | undefined {
  try {
    return readMessage('confirm', JSON.parse(body));
  } catch {
    return undefined;
  }
}

function reportOf(message: Signed<'confirm'>): PlatformReport | undefined {
  const at = parsePlatformTime(message.ThoiGianGD);
  if (at === undefined || message.LoaiBanTin !== 'confirm' || message.MaDoiTac !== PARTNER) return undefined;
  return {
    reference: message.MaThamChieu,
    outcome: outcomeOfNotice(message.MaLoi),
    amountDong: parseAmount(message.SoTien),
    currency: message.MaTienTe,
    transaction: message.MaGiaoDich,
    at,
  };
}
