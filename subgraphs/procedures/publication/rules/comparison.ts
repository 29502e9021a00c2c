/**
 * What was entered beside what was signed: whether everything is there that a published procedure has (P5: Decree
 * 63/2010/NĐ-CP, article 8.2), and where it differs from the annex of its decision. A finding blocks publication until it is
 * corrected or, where it may be, waived with a reason that everybody can read (PUB-5).
 */
import { createHash } from 'node:crypto';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { compareItem } from './annexDifference.ts';
import type { AnnexItem } from './decision.ts';
import type { FindingKind, Observation } from './observation.ts';

export interface Finding extends Observation {
  /** The same finding has the same key; another value makes it another finding. */
  key: string;
  waivable: boolean;
}

/** What the catalogue holds of the same code. */
export interface CatalogueBefore {
  /** Null while it is in force. */
  inForceTo: string | null;
  /** A correction cites the decision again that published what it corrects. */
  bySameDecision: boolean;
}

export interface Comparison {
  content: ProcedureContent;
  annex: readonly AnnexItem[];
  /** Codes entered or published under the same decision. */
  enteredCodes: ReadonlySet<string>;
  before: CatalogueBefore | null;
}

/** No reason takes the place of these: without them there is nothing that could be published. */
const NEVER_WAIVED: ReadonlySet<FindingKind> = new Set(['PAPER_NOT_REVIEWED', 'NOT_IN_DECISION']);

/** Everything found, in the order of the record; empty when what was entered is whole and says what was signed. */
export function compareWithDecision(comparison: Comparison): Finding[] {
  const { content, annex, enteredCodes } = comparison;
  const item = annex.find(({ code }) => code === content.code);
  const others = annex.filter(
    ({ code, change }) => change !== 'RESCINDED' && code !== content.code && !enteredCodes.has(code),
  );
  return [
    ...listMissingParts(content),
    ...listOpenPapers(content),
    ...judgePlace(item, comparison),
    ...(item === undefined ? [] : compareItem(item, content)),
    ...others.map(({ code, name }): Observation => {
      return { kind: 'PROCEDURE_NOT_ENTERED', subject: code, decided: name, entered: null };
    }),
  ].map(toFinding);
}

function toFinding(observation: Observation): Finding {
  const { kind, subject, decided, entered } = observation;
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, subject, decided, entered]))
    .digest('hex');
  return { ...observation, key: digest.slice(0, 24), waivable: !NEVER_WAIVED.has(kind) };
}

/** P5: name, steps, ways, components, time limit, subjects, agency. The quantity is the next rule's. */
function listMissingParts(content: ProcedureContent): Observation[] {
  const papers = content.cases.flatMap(({ components }) => components);
  const isLimited = ({ timeLimits }: ProcedureContent['channels'][number]): boolean =>
    timeLimits.some(({ value, unit }) => value !== null && unit !== null);
  const parts: [string, boolean][] = [
    ['name', content.name !== ''],
    ['steps', content.steps.some(({ steps }) => steps.length > 0)],
    ['channels', content.channels.length > 0],
    ['components', papers.some(({ kind }) => kind !== 'NOTE')],
    ['timeLimits', content.channels.length > 0 && content.channels.every(isLimited)],
    ['audiences', content.audiences.length > 0],
    [
      'agencies',
      content.competentAgency !== null ||
        content.agencies.some(({ part }) => part === 'COMPETENT' || part === 'HANDLING'),
    ],
  ];
  return parts
    .filter(([, isThere]) => !isThere)
    .map(([subject]) => ({ kind: 'PART_MISSING', subject, decided: null, entered: null }));
}

function listOpenPapers(content: ProcedureContent): Observation[] {
  return content.cases.flatMap(({ components }) =>
    components.flatMap(({ name, kind, originals, copies, noEvidenceReason }): Observation[] => {
      const open: Observation[] = [];
      const observed = { subject: name, decided: null, entered: null };
      if (kind !== 'NOTE' && originals === null && copies === null)
        open.push({ kind: 'QUANTITY_MISSING', ...observed });
      if (noEvidenceReason === 'NOT_REVIEWED_YET') open.push({ kind: 'PAPER_NOT_REVIEWED', ...observed });
      return open;
    }),
  );
}

/** Whether the decision publishes this procedure at all, and says of it what the catalogue bears out. */
function judgePlace(item: AnnexItem | undefined, { content, before }: Comparison): Observation[] {
  const subject = content.code;
  if (item === undefined || item.change === 'RESCINDED')
    return [{ kind: 'NOT_IN_DECISION', subject, decided: item?.change ?? null, entered: content.name }];
  const found: Observation[] = [];
  const observed = { subject, decided: item.change, entered: null };
  if (item.change === 'NEW' && before !== null && !before.bySameDecision)
    found.push({ kind: 'NEW_BUT_PUBLISHED', ...observed });
  if (item.change === 'AMENDED' && before === null) found.push({ kind: 'AMENDED_BUT_UNKNOWN', ...observed });
  if (before !== null && before.inForceTo !== null) {
    const ended = `đến trước ngày ${before.inForceTo}`;
    found.push({ kind: 'REPEALED_BEFORE', subject, decided: item.change, entered: ended });
  }
  return found;
}
