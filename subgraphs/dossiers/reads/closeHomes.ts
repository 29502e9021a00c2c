/** What dossiers hold of a home that nobody may be told (MS-28): one place for answers, notes, reasons and names of files. */
import type { Context } from '../../../kernel/access.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { CLOSED_TEXT, closeAmong, findClosedHomes } from '../../../kernel/domain/protectedHome.ts';
import { decryptField } from '../../../kernel/identity.ts';
import { readProtectedHomes } from '../../../kernel/protectedHomes.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { answerPlace, type FiledAnswerRow } from '../database/filed.ts';
import type { WrittenRow } from '../database/homeTexts.ts';
import type { PartyRow } from '../database/parties.ts';
import { placeOfName, type UploadRow } from '../database/uploads.ts';
import type { SlipContent } from '../rules/printedSlip.ts';
import { type HomesOfDossier, listGivers } from '../rules/protectedHomes.ts';
import { readDeclaredName } from './declaredName.ts';

/** What the rule looks at of a dossier. */
interface HomeLoaders {
  parties: { load(id: DossierId): Promise<PartyRow[]> };
  dossier: { load(id: string): Promise<DossierRow | null> };
  filedAnswers: { load(id: DossierId): Promise<FiledAnswerRow[]> };
  uploads: { load(id: DossierId): Promise<UploadRow[]> };
  written: { load(id: DossierId): Promise<WrittenRow | null> };
}
type Reading<L> = Pick<Context<L, unknown>, 'loaders' | 'signedIn' | 'keys' | 'database'>;

/** The closed homes of a dossier are read once a request, whatever number of its texts is looked at. */
export interface ClosedHomes {
  closedHomes: { load(id: DossierId): Promise<HomesOfDossier> };
}

/**
 * The homes that are closed to the viewer in a dossier, who plays which part there, and all that is said in it: she may be named in one
 * text, and her address be stated in others.
 */
export async function readClosedHomes(
  context: Reading<HomeLoaders>,
  dossierId: DossierId,
): Promise<HomesOfDossier> {
  const homes = await readProtectedHomes(context);
  if (homes.size === 0) return { closed: [], parts: [], said: [] };
  const { loaders, signedIn, keys } = context;
  const [parties, dossier, answers, uploads, written] = await Promise.all([
    loaders.parties.load(dossierId),
    loaders.dossier.load(dossierId),
    loaders.filedAnswers.load(dossierId),
    loaders.uploads.load(dossierId),
    loaders.written.load(dossierId),
  ]);
  const said = [
    ...answers.map(({ key, valueEncrypted }) =>
      decryptField(keys, valueEncrypted, answerPlace(dossierId, key)),
    ),
    ...uploads.flatMap(({ uploadId, nameEncrypted }) =>
      nameEncrypted === null ? [] : decryptField(keys, nameEncrypted, placeOfName(uploadId)),
    ),
    ...(written?.texts ?? []),
  ];
  const about = {
    people: [...parties.map(({ subject }) => subject), ...(written?.people ?? [])],
    texts: [...said, ...parties.map((party) => readDeclaredName(keys, party))],
  };
  const found = findClosedHomes(homes, about, signedIn);
  const givers = listGivers(dossier?.applicantId ?? null, parties);
  // What people tell an office of their own home, in their own dossier, is theirs to tell: the officers of the dossier read it.
  const closed =
    signedIn.agency === null
      ? found
      : found.filter(({ household }) => !givers.some((giver) => household.includes(giver)));
  return { closed, parts: parties.map(({ role, subject }) => ({ role, subject })), said };
}

type Row = { dossierId: DossierId };

/**
 * Rows of dossiers without the texts that state such an address. Whoever wrote a text reads it.
 *
 * @param authorOf the account that wrote a text of a row
 */
export async function closeRows<T extends Row, F extends keyof T>(
  { loaders, signedIn }: Reading<ClosedHomes>,
  rows: readonly T[],
  fields: readonly F[],
  authorOf: (row: T, field: F) => string | null,
): Promise<T[]> {
  return Promise.all(
    rows.map(async (row) => {
      const ofOthers = fields.filter(
        (field) => row[field] !== null && authorOf(row, field) !== signedIn.account,
      );
      if (ofOthers.length === 0) return row;
      const texts = ofOthers.map((field) => row[field] as string | null);
      const { closed, said } = await loaders.closedHomes.load(row.dossierId);
      const told = closeAmong(texts, said, closed);
      const changed = ofOthers.flatMap((field, place) =>
        told[place] === texts[place] ? [] : [[field, CLOSED_TEXT]],
      );
      return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
    }),
  );
}

/** A text of a dossier; null where it states such an address and somebody else wrote it. */
export async function closeText(
  { loaders, signedIn }: Reading<ClosedHomes>,
  dossierId: DossierId,
  text: string | null,
  author: string | null,
): Promise<string | null> {
  if (text === null || author === signedIn.account) return text;
  const { closed, said } = await loaders.closedHomes.load(dossierId);
  return closeAmong([text], said, closed)[0] ?? null;
}

/** Texts of slips that officers wrote. */
const SLIP_TEXTS = ['explanation', 'reason', 'proof'] as const;

/** What a slip says, without a text that states such an address: a slip is the same for all who may read it. */
export async function closeSlip(
  { loaders }: Reading<ClosedHomes>,
  dossierId: DossierId,
  content: SlipContent,
): Promise<SlipContent> {
  const values: Partial<Record<string, unknown>> = { ...content };
  const texts = SLIP_TEXTS.map((field) => (typeof values[field] === 'string' ? values[field] : null));
  const { closed, said } = await loaders.closedHomes.load(dossierId);
  const told = closeAmong(texts, said, closed);
  const changed = SLIP_TEXTS.filter((_field, place) => told[place] !== texts[place]);
  return { ...content, ...Object.fromEntries(changed.map((field) => [field, CLOSED_TEXT])) };
}
