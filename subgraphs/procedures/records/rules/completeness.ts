import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { Finding, FindingKind } from './findings.ts';

/** What every procedure has, in the order in which it is told. */
export type RequiredFact =
  | 'CODE'
  | 'NAME'
  | 'DECISION'
  | 'FIELD'
  | 'PUBLISHER'
  | 'STEPS'
  | 'CHANNELS'
  | 'COMPONENTS';

/** What a record says that is refused only because it lacks something. */
export interface Incomplete {
  name: string | null;
  missing: RequiredFact[];
}

/** Refusals that say that something is not there; any other says that what is there cannot be read. */
const ABSENT: ReadonlySet<FindingKind> = new Set(['CODE_MISSING', 'REQUIRED_MISSING']);

/**
 * What a record lacks to be a procedure. Without a code, a name, a decision, a field or a publisher there is no version; a
 * record that tells neither steps nor ways nor papers says that a procedure exists, and nobody could apply by it. One of the
 * three may be missing: some procedures have no papers.
 *
 * @param content what could be read of the record
 * @param code null where it has none
 * @returns undefined where it lacks nothing, cannot be read, or does not even say which procedure it means
 */
export function judgeCompleteness(
  code: string | null,
  content: ProcedureContent,
  refusals: readonly Finding[],
): Incomplete | undefined {
  if (refusals.some(({ kind }) => !ABSENT.has(kind))) return undefined;
  const named = content.name !== '';
  if (code === null && !named) return undefined;
  const told = listTold(content);
  if (refusals.length === 0 && told.some(([, isThere]) => isThere)) return undefined;
  const missing = [...listHeads(code, content), ...told].flatMap(([fact, isThere]) =>
    isThere ? [] : [fact],
  );
  return { name: named ? content.name : null, missing };
}

const listHeads = (code: string | null, content: ProcedureContent): [RequiredFact, boolean][] => [
  ['CODE', code !== null],
  ['NAME', content.name !== ''],
  ['DECISION', content.decisionNumber !== ''],
  ['FIELD', content.field !== ''],
  ['PUBLISHER', content.publisher !== ''],
];

const listTold = ({ steps, channels, cases }: ProcedureContent): [RequiredFact, boolean][] => [
  ['STEPS', steps.some((group) => group.steps.length > 0)],
  ['CHANNELS', channels.length > 0],
  ['COMPONENTS', cases.some(({ components }) => components.length > 0)],
];
