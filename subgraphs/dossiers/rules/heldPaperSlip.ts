/**
 * The slip that says that the state holds a paper of somebody (phiếu xác nhận giấy tờ đã có): a JSON Web Signature in compact
 * form (RFC 7515, 8037), short enough for a QR code, signed with the key of seals and verified offline by whoever has its public half. It
 * names the kind of paper and says nothing that stands in it. What is revoked later is not called back: a slip lives for a day.
 *
 * What a seal signs begins with a brace and what a slip signs never does: neither passes for the other.
 */

import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { signCompact } from './compactJws.ts';
import { HELD_LEGAL_BASIS } from './heldGuard.ts';
import { keyOf } from './seal.ts';

/** `typ` of the protected header. */
export const HELD_PAPER_SLIP_TYPE = 'mot-lan-held-paper+jwt';
/** How long a slip counts. */
export const HELD_PAPER_SLIP_LIFE_MS = 24 * 60 * 60 * 1000;
/** Vietnam has one offset, and has had it since 1975. */
const END_OF_DAY = 'T23:59:59+07:00';

export interface HeldPaperFacts {
  /** Whether the people are invented: such a slip is signed with another key. */
  synthetic: boolean;
  /** Whose paper it is. */
  holder: SubjectId;
  documentId: string;
  resultType: string;
  /** Last day on which the paper is valid, yyyy-MM-dd; null where none is known. */
  validUntil: string | null;
  now: Date;
}

export interface HeldPaperSlip {
  token: string;
  issuedAt: Date;
  expiresAt: Date;
}

/** Until when a slip counts: a day, and no longer than the paper. Whole seconds, as tokens have them. */
export function endOfSlip({ now, validUntil }: Pick<HeldPaperFacts, 'now' | 'validUntil'>): Date {
  const ends = [now.getTime() + HELD_PAPER_SLIP_LIFE_MS];
  if (validUntil !== null) ends.push(Date.parse(`${validUntil}${END_OF_DAY}`));
  return inSeconds(Math.min(...ends));
}

/** Signs a slip. Holder and paper are named by opaque ids. */
export function signHeldPaperSlip(keys: Keys, facts: HeldPaperFacts): HeldPaperSlip {
  const name = keyOf(facts.synthetic);
  const [issuedAt, expiresAt] = [inSeconds(facts.now.getTime()), endOfSlip(facts)];
  const claims = {
    sub: facts.holder,
    paper: facts.resultType,
    document: facts.documentId,
    register: 'WAREHOUSE',
    basis: HELD_LEGAL_BASIS,
    synthetic: facts.synthetic,
    iat: issuedAt.getTime() / 1000,
    exp: expiresAt.getTime() / 1000,
  };
  return { token: signCompact(keys, name, HELD_PAPER_SLIP_TYPE, claims), issuedAt, expiresAt };
}

/** Somebody else's paper, one that does not exist and one that counts no more read the same. */
export const heldPaperNotFound = {
  __typename: 'HeldPaperNotFound',
  message:
    'Kho dữ liệu điện tử không có giấy tờ còn hiệu lực này của bạn hoặc của người mà bạn đang đại diện; hãy chọn lại từ danh sách giấy tờ.',
} as const;

const inSeconds = (ms: number): Date => new Date(Math.floor(ms / 1000) * 1000);
