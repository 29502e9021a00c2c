import type { Tx } from '../../../kernel/database.ts';
import type { Webhook } from '../../../kernel/definition.ts';
import { judgeAgainWhenOvertaken } from '../../../kernel/races.ts';
import { askSoon, type CallbackVerdict, insertCallback } from '../database/collection.ts';
import { isFresh, MUST_BE_FRESH, type PlatformReport } from '../rules/report.ts';
import { readNotice, type SignedNotice } from '../upstream/notice.ts';
import { platformSecret } from '../upstream/platform.ts';
import { applyReport, judgeFor, type Settling } from './settle.ts';

/** Answers in the platform's own form. Everything that was understood is `00`, also when it changed nothing. */
const replies: Record<CallbackVerdict | 'BAD_SIGNATURE', { status: number; code: string; message: string }> =
  {
    MALFORMED: { status: 400, code: '01', message: 'Bản tin không đúng định dạng' },
    BAD_SIGNATURE: { status: 401, code: '97', message: 'Mã xác thực không đúng' },
    OUT_OF_WINDOW: { status: 401, code: '98', message: 'Bản tin đã quá thời hạn' },
    UNKNOWN_REFERENCE: { status: 404, code: '02', message: 'Không tìm thấy mã tham chiếu' },
    SETTLED: { status: 200, code: '00', message: 'Thành công' },
    REPEATED: { status: 200, code: '00', message: 'Đã ghi nhận trước đó' },
    FAILED: { status: 200, code: '00', message: 'Đã ghi nhận giao dịch không thành công' },
    OPEN: { status: 200, code: '00', message: 'Đã ghi nhận, giao dịch chưa có kết quả' },
    IGNORED: { status: 200, code: '00', message: 'Đã ghi nhận, không thay đổi kết quả' },
    DISPUTED: { status: 200, code: '00', message: 'Đã ghi nhận, chuyển đối soát' },
    PAID_TWICE: { status: 200, code: '00', message: 'Đã ghi nhận, chuyển đối soát' },
  };

/**
 * The platform's callback `confirm`. The signature is checked before anything is looked up: what is not signed changes nothing and
 * leaves nothing, for anybody may send it, as often as they like. Ten copies at once change the state once; what is signed is
 * logged with its verdict.
 */
export const confirm: Webhook = async (body, { database, keys, now }) => {
  const notice = readNotice(body, platformSecret(keys));
  switch (notice.kind) {
    case 'MALFORMED':
    case 'BAD_SIGNATURE':
      return { ...replyTo(notice.kind), refused: notice.kind };
    case 'SIGNED': {
      const settleIt = () => database.jobTransaction((tx) => takeDown(tx, { keys, now }, notice));
      // Another request of the dossier may be made at this moment: then this money stands beside it.
      return replyTo(await judgeAgainWhenOvertaken(settleIt));
    }
  }
};

/** Settles what a signed notice says and logs it with what became of it. */
async function takeDown(
  tx: Tx,
  settling: Settling,
  { reference, bodySha256, report }: SignedNotice,
): Promise<CallbackVerdict> {
  const verdict = report === undefined ? 'MALFORMED' : await settle(tx, settling, report);
  await insertCallback(tx, { at: settling.now, reference, bodySha256, verdict });
  return verdict;
}

/**
 * A late notice counts like any other, except where only a fresh one may change something: what it says is then learnt by our own
 * question, and until that is answered the notice is refused.
 */
async function settle(tx: Tx, settling: Settling, report: PlatformReport): Promise<CallbackVerdict> {
  if (isFresh(report, settling.now)) return applyReport(tx, settling, report);
  const { request, verdict } = await judgeFor(tx, report);
  if (request === undefined || !MUST_BE_FRESH.has(verdict)) return applyReport(tx, settling, report);
  await askSoon(tx, request.id, settling.now);
  return 'OUT_OF_WINDOW';
}

function replyTo(verdict: CallbackVerdict | 'BAD_SIGNATURE') {
  const { status, code, message } = replies[verdict];
  return { status, body: { MaLoi: code, ThongDiep: message } };
}
