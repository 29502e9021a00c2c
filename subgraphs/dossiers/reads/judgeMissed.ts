import type { Tx } from '../../../kernel/database.ts';
import type { ComponentContent, QuestionContent } from '../../../kernel/domain/content.ts';
import { listEvidence } from '../database/filing.ts';
import type { ViewedParty } from '../mappers.ts';
import { judgeMissedPaper, judgeMissedValue, type MissedReuse } from '../rules/missedReuse.ts';
import { isReadable } from '../rules/views.ts';

/** What was handed in and typed, with whom it is of. */
export interface HandedIn {
  papers: readonly ComponentContent[];
  values: readonly QuestionContent[];
  parties: readonly ViewedParty[];
}

/** What might have been spared of what was handed in, on a day (yyyy-MM-dd). Of whom the viewer may not read, nothing is judged. */
export async function judgeMissed(
  tx: Tx,
  { papers, values, parties }: HandedIn,
  day: string,
): Promise<MissedReuse[]> {
  const readable = parties.filter(({ view }) => isReadable(view));
  const kinds = readable.flatMap(({ reads }) =>
    reads.flatMap((path) => /^Document\[([^\]]+)\]/.exec(path)?.[1] ?? []),
  );
  const evidence = await listEvidence(
    tx,
    readable.map(({ subject }) => subject),
    [...new Set(kinds)],
  );
  const ownOf = (role: string) => {
    const owner = readable.find((party) => party.role === role);
    return owner === undefined ? undefined : evidence.filter(({ subject }) => subject === owner.subject);
  };
  const missed = <T extends { role: string }>(
    kind: MissedReuse['kind'],
    items: readonly T[],
    subjectOf: (item: T) => string,
    judge: (item: T, own: typeof evidence) => MissedReuse['cause'] | undefined,
  ) =>
    items.flatMap((item): MissedReuse[] => {
      const own = ownOf(item.role);
      const cause = own && judge(item, own);
      return cause === undefined ? [] : [{ kind, subject: subjectOf(item), cause }];
    });
  return [
    ...missed(
      'PAPER',
      papers,
      ({ code }) => code,
      (item, own) => judgeMissedPaper(item, own, day),
    ),
    ...missed(
      'VALUE',
      values,
      ({ key }) => key,
      (item, own) => judgeMissedValue(item, own, day),
    ),
  ];
}
