import { foldName, foldPlain } from '../../../kernel/domain/text/fold.ts';
import { readPersonalNumber } from '../../../kernel/identity.ts';
import type { AttributeVerdict, Verdict, VerificationOutcome } from '../types.generated.ts';

/** What was typed to say who is meant. */
export interface TypedIdentity {
  /** 12 digits, or 9 of an old identity card. */
  personalNumber: string;
  fullName: string;
  /** yyyy-MM-dd, yyyy-MM or yyyy. */
  birthDate: string;
}

/** What a register's record says of one who carries the typed number. */
export interface Candidate {
  fullName: string;
  birthDate: string;
}

/** What may be said of the comparison: it holds no stored value, and its message is the same for every person. */
export interface IdentityVerdict {
  outcome: VerificationOutcome;
  attributes: AttributeVerdict[];
  message: string;
}

const MESSAGES: Record<VerificationOutcome, string> = {
  MATCH: 'Thông tin đã nhập khớp với Cơ sở dữ liệu quốc gia về dân cư.',
  NEAR_MATCH:
    'Thông tin gần khớp: chỉ khác dấu, khoảng cách hoặc độ chính xác của ngày sinh; vui lòng đối chiếu giấy tờ gốc trước khi kết luận.',
  MISMATCH:
    'Có thông tin không khớp với Cơ sở dữ liệu quốc gia về dân cư; vui lòng kiểm tra lại mục được đánh dấu không khớp.',
  NOT_FOUND:
    'Không có người nào mang số này trong Cơ sở dữ liệu quốc gia về dân cư; vui lòng kiểm tra lại từng chữ số.',
  AMBIGUOUS: 'Số CMND này được cấp cho nhiều người; vui lòng nhập số định danh cá nhân 12 chữ số.',
};

const IMPLAUSIBLE_MESSAGE =
  'Năm sinh đã nhập không phù hợp với số định danh cá nhân đã nhập; vui lòng kiểm tra lại số định danh và ngày sinh.';

/**
 * Compares number, full name and birth date, all three of which must agree (DOMAIN C1), with those who carry the number.
 * Nothing is compared when nobody, or more than one person, carries it.
 */
export function judgeIdentity(typed: TypedIdentity, candidates: readonly Candidate[]): IdentityVerdict {
  const [candidate, ...others] = candidates;
  if (candidate === undefined) return { outcome: 'NOT_FOUND', attributes: [], message: MESSAGES.NOT_FOUND };
  if (others.length > 0) return { outcome: 'AMBIGUOUS', attributes: [], message: MESSAGES.AMBIGUOUS };
  const plausible = isPlausible(typed);
  const attributes: AttributeVerdict[] = [
    { attribute: 'PERSONAL_NUMBER', verdict: 'MATCH' },
    { attribute: 'FULL_NAME', verdict: judgeName(typed.fullName, candidate.fullName) },
    {
      attribute: 'BIRTH_DATE',
      verdict: plausible ? judgeBirthDate(typed.birthDate, candidate.birthDate) : 'NO_MATCH',
    },
  ];
  const outcome = judgeOutcome(attributes.map(({ verdict }) => verdict));
  return { outcome, attributes, message: plausible ? MESSAGES[outcome] : IMPLAUSIBLE_MESSAGE };
}

function judgeOutcome(verdicts: readonly Verdict[]): VerificationOutcome {
  if (verdicts.includes('NO_MATCH')) return 'MISMATCH';
  return verdicts.includes('NEAR_MATCH') ? 'NEAR_MATCH' : 'MATCH';
}

/**
 * Hóa and Hoá are one name, and so are two writings that only look alike; Hòa and Hoa are a near match that only an officer can
 * judge (DOMAIN C4), as are H'Hen and HHen.
 */
export function judgeName(typed: string, stored: string): Verdict {
  if (foldName(typed) === foldName(stored)) return 'MATCH';
  return bareName(typed) === bareName(stored) ? 'NEAR_MATCH' : 'NO_MATCH';
}

const bareName = (name: string): string => foldPlain(name).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Dates agree only in the same precision. Where one side knows less and what it knows agrees, that is a near match:
 * a full date never matches a record of which only the year is known (DOMAIN C2).
 */
export function judgeBirthDate(typed: string, stored: string): Verdict {
  if (typed === stored) return 'MATCH';
  return typed.startsWith(`${stored}-`) || stored.startsWith(`${typed}-`) ? 'NEAR_MATCH' : 'NO_MATCH';
}

/** A 12-digit number carries century and year of birth; one that contradicts the typed date was mistyped. */
function isPlausible({ personalNumber, birthDate }: TypedIdentity): boolean {
  const parts = readPersonalNumber(personalNumber);
  return parts === undefined || parts.birthYear === Number(birthDate.slice(0, 4));
}
