import type { Tx } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import {
  addComponents,
  addFigures,
  type DueCount,
  holdCounting,
  isCountDue,
  listCounted,
  listDesk,
  listReportedOnes,
  markAll,
  takeDue,
  writeCounted,
} from '../database/statistics/counting.ts';
import { countDesk, countReported } from '../rules/statistics/counting.ts';
import { isCountedAlike, netOf } from '../rules/statistics/figures.ts';

/** Marks of one transaction: small enough that figures are never behind by long, and that nobody waits for it. */
const AT_ONCE = 500;

/** Counts every dossier anew that has changed; figures follow within a turn of the work. */
export async function countDossiers({ database }: Pick<Running, 'database'>): Promise<void> {
  if (!(await database.jobRead(isCountDue))) return;
  for (let taken = AT_ONCE; taken > 0; ) taken = await database.jobTransaction(countSome);
}

/** Counts everything anew: what comes out is what was there. Tests prove figures by it; no command runs it yet. */
export async function recountDossiers({ database }: Pick<Running, 'database'>): Promise<void> {
  await database.jobTransaction(markAll);
  await countDossiers({ database });
}

/** @returns how many dossiers were looked at; 0 where nothing is left, or another counts */
async function countSome(tx: Tx): Promise<number> {
  if (!(await holdCounting(tx))) return 0;
  const due = await takeDue(tx, AT_ONCE);
  if (due.length === 0) return 0;
  const idsOf = (source: DueCount['source']) =>
    due.flatMap((one) => (one.source === source ? [one.dossier] : []));
  const after = [
    ...(await listDesk(tx, idsOf('DESK'))).flatMap((row) => countDesk(row) ?? []),
    ...(await listReportedOnes(tx, idsOf('REPORTED'))).flatMap((row) => countReported(row) ?? []),
  ];
  const before = await listCounted(tx, due);
  const changes = due
    .map(({ source, dossier }) => {
      const isIt = (one: DueCount) => one.source === source && one.dossier === dossier;
      return { source, dossier, before: before.find(isIt), after: after.find(isIt) };
    })
    .filter((change) => !isCountedAlike(change));
  if (changes.length === 0) return due.length;
  await writeCounted(
    tx,
    changes.map(({ source, dossier }) => ({ source, dossier })),
    changes.flatMap((change) => change.after ?? []),
  );
  const { figures, components } = netOf(changes);
  await addFigures(tx, figures);
  await addComponents(tx, components);
  return due.length;
}
