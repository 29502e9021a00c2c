import { Agent, request } from 'undici';
import type { Keys } from '../../kernel/keys.ts';
import { INIT_REFUSED, outcomeOfStatus } from '../rules/outcome.ts';
import type { PlatformReport } from '../rules/report.ts';
import {
  formatPlatformTime,
  isSigned,
  type MessageKind,
  PARTNER,
  PROTOCOL_VERSION,
  parseAmount,
  parsePlatformTime,
  readMessage,
  type Signed,
  signMessage,
} from './messages.ts';
import type { InitOutcome, PaymentOrder, PaymentPlatform, QueryOutcome } from './port.ts';

const ANSWER_TIMEOUT_MS = 2_000;
const agent = new Agent({ maxResponseSize: 64 * 1024 });

let platformUrl: string | undefined;

/**
 * Says where the platform is. Called once by whatever starts the subgraph, since a subgraph reads no environment.
 * Until then no request is announced: it stays UNPAID, without a page to pay at.
 */
export function configurePlatform(configuration: { url: string | undefined }): void {
  platformUrl = configuration.url;
}

/** The secret that is shared with the platform, as text: hexadecimal. */
export const platformSecret = (keys: Keys): string => keys.secret('platform').toString('hex');

/** The platform as configured; undefined when none is. */
export function findPlatform(keys: Keys): PaymentPlatform | undefined {
  return platformUrl === undefined ? undefined : connectPlatform(platformUrl, platformSecret(keys));
}

/** The platform's adapter over HTTP and JSON. */
export function connectPlatform(url: string, secret: string): PaymentPlatform {
  return {
    async init(order) {
      const answer = await post(url, 'init', initMessage(order, secret), 'INIT_ANSWER', secret);
      return answer === undefined ? { kind: 'UNKNOWN' } : initOutcome(answer, order.reference);
    },
    async query(reference, at) {
      const asked = {
        LoaiBanTin: 'QUERY',
        PhienBan: PROTOCOL_VERSION,
        MaDoiTac: PARTNER,
        MaThamChieu: reference,
        ThoiGianGD: formatPlatformTime(at),
      };
      const answer = await post(url, 'query', signMessage('QUERY', asked, secret), 'QUERY_ANSWER', secret);
      return answer === undefined ? { kind: 'UNKNOWN' } : queryOutcome(answer, reference);
    },
  };
}

/** The signed answer, or undefined for anything else: no answer, too late, too long, not signed by the platform. */
async function post<K extends MessageKind>(
  url: string,
  path: string,
  message: object,
  kind: K,
  secret: string,
): Promise<Signed<K> | undefined> {
  try {
    const answer = await request(`${url.replace(/\/$/, '')}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      dispatcher: agent,
    });
    const read = readMessage(kind, await answer.body.json());
    return read !== undefined && isSigned(kind, read, secret) ? read : undefined;
  } catch {
    return undefined;
  }
}

function initMessage(order: PaymentOrder, secret: string): object {
  const signed = signMessage(
    'INIT',
    {
      LoaiBanTin: 'INIT',
      PhienBan: PROTOCOL_VERSION,
      MaDoiTac: PARTNER,
      MaThamChieu: order.reference,
      SoTien: String(order.totalDong),
      LoaiHinhThanhToan: '1',
      MaKenhThanhToan: '',
      MaThietBi: '',
      NgonNgu: 'vi',
      MaTienTe: 'VND',
      MaNganHang: '',
      ThongTinGiaoDich: `Hồ sơ ${order.dossierCode.replaceAll('|', ' ')}`,
      ThoiGianGD: formatPlatformTime(order.at),
      Ip: '',
    },
    secret,
  );
  const lines = order.lines.map(({ code, name, kind, amountDong }) => ({
    LoaiPhiLePhi: kind === 'FEE' ? '1' : '2',
    MaPhiLePhi: code,
    TenPhiLePhi: name,
    SoTien: String(amountDong),
  }));
  return { ...signed, ThongTinBienLai: { MaHoSo: order.dossierCode, PhiLePhi: lines } };
}

/** An order that is not refused by a code that says so may have been accepted: what became of it is asked. */
function initOutcome(answer: Signed<'INIT_ANSWER'>, reference: string): InitOutcome {
  if (answer.MaThamChieu !== reference) return { kind: 'UNKNOWN' };
  if (answer.MaLoi === '00' && isPage(answer.UrlThanhToan))
    return { kind: 'ACCEPTED', payAt: answer.UrlThanhToan };
  return { kind: INIT_REFUSED.has(answer.MaLoi) ? 'REFUSED' : 'UNKNOWN' };
}

function queryOutcome(answer: Signed<'QUERY_ANSWER'>, reference: string): QueryOutcome {
  if (answer.MaThamChieu !== reference) return { kind: 'UNKNOWN' };
  if (answer.MaLoi === '02') return { kind: 'NOT_FOUND' };
  if (answer.MaLoi !== '00') return { kind: 'UNKNOWN' };
  const outcome = outcomeOfStatus(answer.TrangThaiGD);
  if (outcome === 'OPEN' && isPage(answer.UrlThanhToan))
    return { kind: 'PENDING', payAt: answer.UrlThanhToan };
  const at = parsePlatformTime(answer.ThoiGianGD);
  if (at === undefined || outcome === undefined || outcome === 'OPEN') return { kind: 'UNKNOWN' };
  const report: PlatformReport = {
    reference,
    outcome,
    amountDong: parseAmount(answer.SoTien),
    currency: answer.MaTienTe,
    transaction: answer.MaGiaoDich,
    at,
  };
  return { kind: 'DECIDED', report };
}

const isPage = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
