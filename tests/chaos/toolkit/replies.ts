/**
 * What became of a question, as a rule: answered; refused by policy, honestly and with a time to come back; unavailable as
 * designed, with what others hold still there; or lost. Only the last is a fault of the product: a caller who has spent her
 * budget, or who meets a limit that is stated, was not let down by it.
 */
import { type FailureCode, failures, isFailureCode } from '../../../kernel/failure.ts';

export type Fate = 'answered' | 'refused by policy' | 'unavailable as designed' | 'lost';

/** What came back over the wire. Without a status nothing did. */
export interface Reply {
  status: number | undefined;
  /** Whether it says when to come back. */
  retryAfter: boolean;
  body: unknown;
  tookMs: number;
}

/** What whoever asked may expect. */
export interface Expectation {
  /** Whether the data is what was asked for, and true. */
  isWhole(data: Data): boolean;
  /** Whether what other registers hold is there; asked when a part is missing. */
  survives?(data: Data): boolean;
  /** Codes by which the part that is broken on purpose may be missing. */
  designed?: ReadonlySet<FailureCode>;
}

// biome-ignore lint/suspicious/noExplicitAny: an experiment reads whatever it asked for
export type Data = any;

/** Refusals that are a limit's doing and nobody's failure. */
const POLICY: ReadonlySet<string> = new Set(['RATE_LIMITED', 'SUBJECT_BUDGET_EXCEEDED', 'OVERLOADED']);

export interface Judged {
  fate: Fate;
  /** The code that says why, or what is wrong; empty when answered. */
  code: string;
}

const lost = (code: string): Judged => ({ fate: 'lost', code });

interface Body {
  data?: Data;
  errors?: { extensions?: { code?: unknown } }[];
}

export function judgeReply({ status, retryAfter, body }: Reply, expected: Expectation): Judged {
  if (status === undefined) return lost(`NO_ANSWER_${String(body)}`);
  const { data, errors } = (body ?? {}) as Body;
  if (errors === undefined) {
    if (status !== 200) return lost(`STATUS_${status}_WITHOUT_CODE`);
    return expected.isWhole(data) ? { fate: 'answered', code: '' } : lost('WRONG_ANSWER');
  }
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.length === 0 || !codes.every(isFailureCode)) return lost('UNCODED');
  return judgeCodes(codes, { status, retryAfter, data }, expected);
}

function judgeCodes(
  codes: readonly FailureCode[],
  { status, retryAfter, data }: { status: number; retryAfter: boolean; data: Data },
  { survives = () => true, designed = new Set() }: Expectation,
): Judged {
  const code = [...new Set(codes)].sort().join('+');
  const isDesigned = codes.every((one) => designed.has(one));
  const isPolicy = codes.every((one) => POLICY.has(one));
  if (!isDesigned && !isPolicy) return lost(code);
  if (status === 200 && data != null)
    return survives(data)
      ? { fate: isDesigned ? 'unavailable as designed' : 'refused by policy', code }
      : lost(`${code}_AND_MORE`);
  // Nothing was carried out: the status is that of the code, and says when to come back.
  if (isDesigned && !isPolicy)
    return survives(data ?? {}) ? { fate: 'unavailable as designed', code } : lost(code);
  const statuses = codes.map((one): number => failures[one].status);
  if (!statuses.includes(status)) return lost(`${code}_AS_${status}`);
  return retryAfter ? { fate: 'refused by policy', code } : lost(`${code}_WITHOUT_RETRY_AFTER`);
}

/** Counts what became of many questions, by code. */
export class Tally {
  readonly #counts = new Map<Fate, Map<string, number>>();

  add({ fate, code }: Judged): void {
    const codes = this.#counts.get(fate) ?? new Map<string, number>();
    this.#counts.set(fate, codes.set(code, (codes.get(code) ?? 0) + 1));
  }

  count(fate: Fate): number {
    return [...(this.#counts.get(fate)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  get asked(): number {
    return [...this.#counts.keys()].reduce((sum, fate) => sum + this.count(fate), 0);
  }

  /** `RATE_LIMITED 12, OVERLOADED 3`; empty when there are none. */
  describe(fate: Fate): string {
    return [...(this.#counts.get(fate) ?? [])].map(([code, count]) => `${code} ${count}`.trim()).join(', ');
  }

  /** For the table and the file of results. */
  figures(): Record<string, number | string> {
    return {
      asked: this.asked,
      answered: this.count('answered'),
      unavailable: this.describe('unavailable as designed') || 0,
      refused: this.describe('refused by policy') || 0,
      lost: this.describe('lost') || 0,
    };
  }
}
