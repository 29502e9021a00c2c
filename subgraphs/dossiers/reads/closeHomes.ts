/** What dossiers hold of a home that nobody may be told (MS-28): one place for answers, notes, reasons and names of files. */
import type { Context } from '../../../kernel/access.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { closeTexts, findClosedHomes } from '../../../kernel/domain/protectedHome.ts';
import { readProtectedHomes } from '../../../kernel/protectedHomes.ts';
import type { DossierRow } from '../database/dossiers.ts';
import type { PartyRow } from '../database/parties.ts';
import { listGivers, type PartOfHome } from '../rules/protectedHomes.ts';
import { readDeclaredName } from './declaredName.ts';

/** What the rule looks at of a dossier. */
interface HomeLoaders {
  parties: { load(id: DossierId): Promise<PartyRow[]> };
  dossier: { load(id: string): Promise<DossierRow | null> };
}
type Reading = Pick<Context<HomeLoaders, unknown>, 'loaders' | 'signedIn' | 'keys' | 'database'>;

/** Stands for a text that states such an address where the contract has one always. */
const CLOSED_TEXT = 'Nội dung này không hiển thị.';

/** The homes that are closed to the viewer in a dossier whose texts these are, and who plays which part there. */
export async function readClosedHomes(
  context: Reading,
  dossierId: DossierId,
  texts: readonly (string | null)[],
) {
  const homes = await readProtectedHomes(context);
  if (homes.size === 0) return { closed: [], parts: [] as PartOfHome[] };
  const { loaders, signedIn, keys } = context;
  const [parties, dossier] = await Promise.all([
    loaders.parties.load(dossierId),
    loaders.dossier.load(dossierId),
  ]);
  const about = {
    people: parties.map(({ subject }) => subject),
    texts: [...texts, ...parties.map((party) => readDeclaredName(keys, party))],
  };
  const found = findClosedHomes(homes, about, signedIn);
  const givers = listGivers(dossier?.applicantId ?? null, parties);
  // What people tell an office of their own home, in their own dossier, is theirs to tell: the officers of the dossier read it.
  const closed =
    signedIn.agency === null
      ? found
      : found.filter(({ household }) => !givers.some((giver) => household.includes(giver)));
  return { closed, parts: parties.map(({ role, subject }) => ({ role, subject })) };
}

type Row = { dossierId: DossierId };

/**
 * Rows of dossiers without the texts that state such an address. Whoever wrote a text reads it.
 *
 * @param authorOf the account that wrote the texts of a row
 */
export async function closeRows<T extends Row, F extends keyof T>(
  context: Reading,
  rows: readonly T[],
  fields: readonly F[],
  authorOf: (row: T) => string | null,
): Promise<T[]> {
  return Promise.all(
    rows.map(async (row) => {
      const texts = fields.map((field) => row[field] as string | null);
      if (texts.every((text) => text === null) || authorOf(row) === context.signedIn.account) return row;
      const { closed } = await readClosedHomes(context, row.dossierId, texts);
      const told = closeTexts(texts, closed);
      const changed = fields.flatMap((field, place) =>
        told[place] === texts[place] ? [] : [[field, CLOSED_TEXT]],
      );
      return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
    }),
  );
}

/** A text of a dossier; null where it states such an address and somebody else wrote it. */
export async function closeText(
  context: Reading,
  dossierId: DossierId,
  text: string | null,
  author: string | null,
): Promise<string | null> {
  if (text === null || author === context.signedIn.account) return text;
  const { closed } = await readClosedHomes(context, dossierId, [text]);
  return closeTexts([text], closed)[0] ?? null;
}
