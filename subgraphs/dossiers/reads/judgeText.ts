import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { DossierRow } from '../database/dossiers.ts';
import type { ViewedParty } from '../mappers.ts';
import { listNamed } from '../rules/paperNames.ts';
import { type AlreadyHeldAnswer, judgeComponents, listComponentsOn } from './judgeComponents.ts';

/** The day on which papers are asked for: that of acceptance, or today before it; yyyy-MM-dd. */
export const dayOfPapers = ({ acceptedOn }: Pick<DossierRow, 'acceptedOn'>, now: Date): string =>
  acceptedOn ?? dayInVietnam(now);

/**
 * Judges a text that the applicant reads: the first paper that it names and the state holds on `day` (yyyy-MM-dd) is the answer, as if it had been
 * asked for by its code. Undefined where it names none.
 *
 * @param asked codes that are asked for all the same, with a reason
 */
export async function judgeText(
  tx: Tx,
  dossier: DossierRow,
  parties: readonly ViewedParty[],
  text: string | null,
  { day, asked = [] }: { day: string; asked?: readonly string[] },
): Promise<AlreadyHeldAnswer | undefined> {
  if (text === null) return undefined;
  const named = listNamed(text, await listComponentsOn(tx, dossier, day));
  for (const code of named.filter((one) => !asked.includes(one))) {
    const held = await judgeComponents(tx, dossier, parties, [code], day);
    if (held?.__typename === 'AlreadyHeld') return held;
  }
  return undefined;
}
