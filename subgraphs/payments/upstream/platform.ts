import { Agent, request } from 'undici';
import type { Keys } from '../../../kernel/keys.ts';
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

export interface PlatformConfiguration {
  url: string;
  /**
   * Whether answers to INIT and QUERY are believed that bear no signature: the public description signs requests and
   * callbacks only. TLS says then who answers. Of money nothing is believed unsigned: what was paid the callback tells.
   */
  unsignedAnswers?: boolean;
  /** Told of each question that got no answer that could be used. */
  onFailure?: (failure: PlatformFailure) => void;
}

/** Why there is no answer: it did not come, or it is none of the platform's. Nothing of its content. */
export interface PlatformFailure {
  call: 'init' | 'query';
  error?: unknown;
  check?: string;
}

/** The secret that is shared with the platform, as text: hexadecimal. */
export const platformSecret = (keys: Keys): string => keys.secret('platform').toString('hex');

/** The platform's adapter over HTTP and JSON. */
export function connectPlatform(
  { url, unsignedAnswers = false, onFailure = () => undefined }: PlatformConfiguration,
  keys: Keys,
): PaymentPlatform {
  const peer: Peer = {
    url: url.replace(/\/$/, ''),
    secret: platformSecret(keys),
    unsignedAnswers,
    onFailure,
  };
  return {
    async init(order) {
      const answer = await post(peer, 'init', initMessage(order, peer.secret), 'INIT_ANSWER');
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
      const answer = await post(peer, 'query', signMessage('QUERY', asked, peer.secret), 'QUERY_ANSWER');
      return answer === undefined ? { kind: 'UNKNOWN' } : queryOutcome(answer, reference);
    },
  };
}

interface Peer {
  url: string;
  secret: string;
  unsignedAnswers: boolean;
  onFailure: (failure: PlatformFailure) => void;
}

/** The answer, or undefined for anything else, which is told: none, too late, too long, or not one of the platform's. */
async function post<K extends MessageKind>(
  peer: Peer,
  path: PlatformFailure['call'],
  message: object,
  kind: K,
): Promise<Signed<K> | undefined> {
  try {
    const answer = await request(`${peer.url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      dispatcher: agent,
    });
    const read = readAnswer(kind, await answer.body.json(), peer);
    if (read === undefined) peer.onFailure({ call: path, check: 'unreadable or unsigned' });
    return read;
  } catch (error) {
    peer.onFailure({ call: path, error });
    return undefined;
  }
}

/** A signature that is there must be right; that there is none is an answer only where it was configured. */
function readAnswer<K extends MessageKind>(kind: K, body: unknown, peer: Peer): Signed<K> | undefined {
  if (peer.unsignedAnswers && typeof body === 'object' && body !== null && !('MaXacThuc' in body))
    return readMessage(kind, { ...body, MaXacThuc: UNSIGNED });
  const read = readMessage(kind, body);
  return read !== undefined && isSigned(kind, read, peer.secret) ? read : undefined;
}

/** No digest is empty. */
const UNSIGNED = '';

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
  // Of money nothing unsigned is believed (F2): it is waited for the callback, which is signed.
  if (answer.MaXacThuc === UNSIGNED) return { kind: 'UNKNOWN' };
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
