import { createHash } from 'node:crypto';
import type { Webhook } from '../../kernel/subgraph.ts';
import { type CallbackVerdict, insertCallback } from '../database/collection.ts';
import type { PlatformReport } from '../rules/report.ts';
import {
  isSigned,
  PARTNER,
  parseAmount,
  parsePlatformTime,
  readMessage,
  type Signed,
} from '../upstream/messages.ts';
import { platformSecret } from '../upstream/platform.ts';
import { applyReport } from './settle.ts';

/** How old a callback may be. A later one changes nothing: what it says is learnt by our own question instead. */
const WINDOW_MS = 300_000;

/** Answers in the platform's own form. Everything that was understood is `00`, also when it changed nothing. */
const replies: Record<CallbackVerdict, { status: number; code: string; message: string }> = {
  MALFORMED: { status: 400, code: '01', message: 'Bản tin không đúng định dạng' },
  BAD_SIGNATURE: { status: 401, code: '97', message: 'Mã xác thực không đúng' },
  OUT_OF_WINDOW: { status: 401, code: '98', message: 'Bản tin đã quá thời hạn' },
  UNKNOWN_REFERENCE: { status: 404, code: '02', message: 'Không tìm thấy mã tham chiếu' },
  SETTLED: { status: 200, code: '00', message: 'Thành công' },
  REPEATED: { status: 200, code: '00', message: 'Đã ghi nhận trước đó' },
  FAILED: { status: 200, code: '00', message: 'Đã ghi nhận giao dịch không thành công' },
  IGNORED: { status: 200, code: '00', message: 'Đã ghi nhận, không thay đổi kết quả' },
  DISPUTED: { status: 200, code: '00', message: 'Đã ghi nhận, chuyển đối soát' },
  PAID_TWICE: { status: 200, code: '00', message: 'Đã ghi nhận, chuyển đối soát' },
};

/**
 * The platform's callback `confirm`. The signature is checked before anything is looked up; ten copies at once change
 * the state once; each is logged with its verdict.
 */
export const confirm: Webhook = async (body, { database, keys, now }) => {
  const message = readConfirm(body);
  const known =
    message === undefined || !isSigned('confirm', message, platformSecret(keys)) ? undefined : message;
  const verdict = await database.jobTransaction(async (tx) => {
    const report = known === undefined ? undefined : reportOf(known);
    const judged =
      message === undefined
        ? 'MALFORMED'
        : known === undefined
          ? 'BAD_SIGNATURE'
          : judgeForm(known, report, now);
    const settled =
      judged ?? (report === undefined ? 'MALFORMED' : await applyReport(tx, { keys, now }, report));
    const bodySha256 = createHash('sha256').update(body).digest('hex');
    await insertCallback(tx, {
      at: now,
      reference: known?.MaThamChieu ?? null,
      bodySha256,
      verdict: settled,
    });
    return settled;
  });
  const { status, code, message: text } = replies[verdict];
  return { status, body: { MaLoi: code, ThongDiep: text } };
};

function readConfirm(body: string): Signed<'confirm'> | undefined {
  try {
    return readMessage('confirm', JSON.parse(body));
  } catch {
    return undefined;
  }
}

function judgeForm(
  message: Signed<'confirm'>,
  report: PlatformReport | undefined,
  now: Date,
): 'MALFORMED' | 'OUT_OF_WINDOW' | undefined {
  if (report === undefined || message.LoaiBanTin !== 'confirm' || message.MaDoiTac !== PARTNER)
    return 'MALFORMED';
  return Math.abs(now.getTime() - report.at.getTime()) > WINDOW_MS ? 'OUT_OF_WINDOW' : undefined;
}

function reportOf(message: Signed<'confirm'>): PlatformReport | undefined {
  const at = parsePlatformTime(message.ThoiGianGD);
  if (at === undefined) return undefined;
  return {
    reference: message.MaThamChieu,
    outcome: message.MaLoi === '00' ? 'PAID' : 'FAILED',
    amountDong: parseAmount(message.SoTien),
    currency: message.MaTienTe,
    transaction: message.MaGiaoDich,
    at,
  };
}
