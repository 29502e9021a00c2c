import type { JudgedEntry } from './listFindings.ts';
import { makeListFinding } from './listFindings.ts';
import { ListRefused } from './listRefused.ts';
import type { ListTerm, ListVerdict, StandingEntry } from './listVerdict.ts';

/** What a whole list must be free of: an entry that could not be read is not one that has ended. */
const isUnread = ({ outcome, findings }: JudgedEntry): boolean =>
  outcome === 'REFUSED' || findings.some(({ kind }) => kind === 'FIELDS_MISSING');

/** A whole list and what stands, both by code. */
interface WholeList {
  standing: ReadonlyMap<string, StandingEntry>;
  told: ReadonlyMap<string, unknown>;
  term: ListTerm;
  /** Whether the last row may be half of one. */
  isCutOff: boolean;
}

/**
 * Ends what a whole list lacks.
 *
 * @throws ListRefused when the list is not whole beyond doubt, or would end more than was confirmed
 */
export function endMissing({ standing, told, term, isCutOff }: WholeList, verdict: ListVerdict): void {
  const unread = verdict.lines.filter(isUnread).length;
  if (unread > 0) throw new ListRefused('ENTRIES_REFUSED', { detail: `${unread}`, lines: verdict.lines });
  if (isCutOff) throw new ListRefused('LAST_ROW_UNENDED', { lines: verdict.lines });
  const holding = [...standing.values()].filter(
    ({ validFrom, validTo }) => validTo === null && (validFrom === null || validFrom <= term.day),
  );
  const missing = holding.filter(({ code }) => !told.has(code));
  confirmEnds(missing.length, holding.length, term, verdict.lines);
  for (const { id, code, name, validFrom } of missing) {
    verdict.ended.push({ id, day: term.day });
    const kind = validFrom === term.day ? 'ENTRY_TAKEN_BACK' : 'ENTRY_ENDED';
    const findings = [makeListFinding(kind, '', { before: name, after: term.day })];
    verdict.lines.push({ position: 0, code, outcome: 'ACCEPTED', findings });
  }
}

/** So few may end without anybody saying how many, or one in ten; never more than half. */
const ENDS_UNSAID_MAX = 10;

function confirmEnds(
  ends: number,
  of: number,
  { endsExpected }: ListTerm,
  lines: readonly JudgedEntry[],
): void {
  const detail = `${ends}/${of}`;
  if (endsExpected !== undefined && endsExpected !== ends)
    throw new ListRefused('ENDS_DIFFER', { detail, lines });
  const isMuch = ends > Math.max(ENDS_UNSAID_MAX, of / 10) || ends > of / 2;
  if (isMuch && endsExpected === undefined) throw new ListRefused('ENDS_UNCONFIRMED', { detail, lines });
}
