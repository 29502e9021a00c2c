import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import type { Statement } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import {
  type DossierId,
  isOpaqueId,
  type PersonId,
  type VersionId,
} from '../../../kernel/domain/opaqueId.ts';
import type { Mandate } from '../../../kernel/domain/representation.ts';
import { oneEach, someEach } from '../../../kernel/inOrder.ts';
import { type ManifestRow, manifestsByIds } from '../database/clientManifests.ts';
import { type ConsultationRow, consultationsByDossiers } from '../database/consultations.ts';
import { type DeclinedRow, declinedByDossiers } from '../database/declinedValues.ts';
import { type DirectoryRow, entriesByIds } from '../database/directoryEntries.ts';
import { type DossierRow, dossiersByIds } from '../database/dossiers.ts';
import {
  type FiledAnswerRow,
  type FiledSealRow,
  filedAnswersByDossiers,
  filedSealsByDossiers,
} from '../database/filed.ts';
import type { SupplementRow } from '../database/filing.ts';
import { type HandlingEventRow, handlingByDossiers } from '../database/handling.ts';
import { type WrittenRow, writtenInDossiers } from '../database/homeTexts.ts';
import { mandatesOfPerson, toMandate } from '../database/mandates.ts';
import { type PartyRow, partiesByDossiers, partiesForOfficer } from '../database/parties.ts';
import {
  casesOfVersions,
  type DossierCase,
  limitsOfVersions,
  type StatedLimits,
} from '../database/procedures.ts';
import {
  type PromisedDayChangeRow,
  type PromisedDayRow,
  promiseChangesByDossiers,
  promisesByDossiers,
} from '../database/promisedDays.ts';
import { type RatingRow, ratingsByDossiers } from '../database/ratings.ts';
import {
  type HandoverRow,
  handoversByDossiers,
  type ResultRow,
  type RevisionRow,
  resultsByDossiers,
  revisionsByDossiers,
} from '../database/results.ts';
import { type SlipRow, slipsByDossiers } from '../database/slips.ts';
import { type StopRow, stopsByDossiers } from '../database/stops.ts';
import {
  type ReuseRow,
  reuseByDossiers,
  type StatusEventRow,
  statusEventsByDossiers,
  supplementsByDossiers,
} from '../database/timeline.ts';
import { type UploadRow, uploadsByDossiers, uploadsByIds } from '../database/uploads.ts';
import { judgeAccess } from '../rules/access.ts';
import type { HomesOfDossier } from '../rules/protectedHomes.ts';
import { judgeStanding, NOBODY, type Standing } from '../rules/standing.ts';
import { caseContents } from './caseContents.ts';
import { closeRows, readClosedHomes } from './closeHomes.ts';
import { authorOfConsulted, CONSULTATION_TEXTS, loadConsultations } from './loadConsultations.ts';

/** One SQL statement per loader and request, whatever the number of dossiers. */
export interface Loaders {
  /** Null when there is none, or it is not for the viewer to read. */
  dossier: DataLoader<string, DossierRow | null>;
  /** As this viewer may know them: for an officer, whom a citizen typed is compared with the register. */
  parties: DataLoader<DossierId, PartyRow[]>;
  /** What dossiers are about and what they ask; null where the version is not known. */
  cases: DataLoader<CaseKey, DossierCase | null, string>;
  timeline: DataLoader<DossierId, StatusEventRow[]>;
  reuse: DataLoader<DossierId, ReuseRow[]>;
  supplements: DataLoader<DossierId, SupplementRow[]>;
  uploads: DataLoader<DossierId, UploadRow[]>;
  upload: DataLoader<string, UploadRow | null>;
  /** Who gave it to whom. */
  handling: DataLoader<DossierId, HandlingEventRow[]>;
  stops: DataLoader<DossierId, StopRow[]>;
  /** What other agencies are asked in a dossier of the viewer's; and one, asked of the viewer's agency or by it. */
  consultations: DataLoader<DossierId, ConsultationRow[]>;
  consultation: DataLoader<string, ConsultationRow | null>;
  slips: DataLoader<DossierId, SlipRow[]>;
  /** With what the handling ended, oldest first, and how each result reached whoever asked. */
  results: DataLoader<DossierId, ResultRow[]>;
  handovers: DataLoader<DossierId, HandoverRow[]>;
  revisions: DataLoader<DossierId, RevisionRow[]>;
  /** How the owner rated it: at most one, and none for officials. */
  ratings: DataLoader<DossierId, RatingRow[]>;
  declined: DataLoader<DossierId, DeclinedRow[]>;
  /** What was filed, encrypted; the seal at most once. */
  filedAnswers: DataLoader<DossierId, FiledAnswerRow[]>;
  filedSeals: DataLoader<DossierId, FiledSealRow[]>;
  /** What people wrote of them in the open; for rules, not for answers. */
  written: DataLoader<DossierId, WrittenRow | null>;
  /** Homes that are closed to the viewer there (MS-28). */
  closedHomes: DataLoader<DossierId, HomesOfDossier>;
  /** The day that was promised when it was filed, at most one, as the calendar has it now. */
  promises: DataLoader<DossierId, PromisedDayRow[]>;
  promiseChanges: DataLoader<DossierId, PromisedDayChangeRow[]>;
  /** How long a version says that it takes; null where it is not known here. */
  limits: DataLoader<VersionId, StatedLimits | null>;
  /** Entries of the directory, as an act has left them. */
  directoryEntries: DataLoader<string, DirectoryRow | null>;
  /** What clients have handed in, as an act has left it. */
  clientManifests: DataLoader<string, ManifestRow | null>;
  /** For whom the viewer themselves acts by law, past and present. */
  mandates: DataLoader<PersonId, Mandate[]>;
}

/** A case, as a dossier refers to it. */
export type CaseKey = Pick<DossierRow, 'procedureVersion' | 'caseCode'>;

const nameOfCase = ({ procedureVersion, caseCode }: CaseKey): string => `${procedureVersion} ${caseCode}`;

export function makeLoaders(context: Context<Loaders>): Loaders {
  return {
    dossier: new DataLoader((ids) => loadDossiers(context, ids)),
    parties: childLoader(context, context.viewer?.agency == null ? partiesByDossiers : partiesForOfficer),
    cases: new DataLoader((keys) => loadCases(context, keys), { cacheKeyFn: nameOfCase }),
    timeline: textLoader(context, statusEventsByDossiers, ['note'], ({ officer }) => officer),
    reuse: childLoader(context, reuseByDossiers),
    supplements: textLoader(context, supplementsByDossiers, ['reason'], () => null),
    uploads: childLoader(context, uploadsByDossiers),
    upload: new DataLoader(async (ids) => {
      const rows = await context.read(uploadsByIds, { ids: [...ids] }, (await readStanding(context)).any);
      return oneEach(ids, rows, ({ uploadId }) => uploadId);
    }),
    handling: textLoader(context, handlingByDossiers, ['reason'], ({ byAccount }) => byAccount),
    stops: textLoader(context, stopsByDossiers, ['note'], () => null),
    consultations: textLoader(context, consultationsByDossiers, CONSULTATION_TEXTS, authorOfConsulted),
    consultation: new DataLoader((ids) => loadConsultations(context, ids)),
    slips: textLoader(context, slipsByDossiers, ['explanation'], ({ issuedBy }) => issuedBy),
    results: textLoader(context, resultsByDossiers, ['note'], ({ issuedBy }) => issuedBy),
    handovers: textLoader(context, handoversByDossiers, ['proof'], ({ officer }) => officer),
    revisions: textLoader(context, revisionsByDossiers, ['note'], ({ officer }) => officer),
    ratings: childLoader(context, ratingsByDossiers),
    declined: childLoader(context, declinedByDossiers),
    filedAnswers: childLoader(context, filedAnswersByDossiers),
    filedSeals: childLoader(context, filedSealsByDossiers),
    written: new DataLoader(async (ids) => {
      const rows = await context.read(
        writtenInDossiers,
        { ids: [...ids] },
        (await readStanding(context)).any,
      );
      return oneEach(ids, rows, ({ dossierId }) => dossierId);
    }),
    closedHomes: new DataLoader((ids) => Promise.all(ids.map((id) => readClosedHomes(context, id)))),
    promises: childLoader(context, promisesByDossiers),
    promiseChanges: textLoader(context, promiseChangesByDossiers, ['reason'], () => null),
    limits: new DataLoader(async (ids) =>
      oneEach(ids, await context.read(limitsOfVersions, { ids }), ({ versionId }) => versionId),
    ),
    directoryEntries: new DataLoader(async (ids) =>
      oneEach(ids, await context.read(entriesByIds, { ids }), ({ id }) => id),
    ),
    clientManifests: new DataLoader(async (ids) =>
      oneEach(ids, await context.read(manifestsByIds, { ids }), ({ id }) => id),
    ),
    mandates: new DataLoader((people) =>
      Promise.all(
        people.map(async (person) => (await context.read(mandatesOfPerson, { person })).map(toMandate)),
      ),
    ),
  };
}

async function loadDossiers(
  context: Context<Loaders>,
  ids: readonly string[],
): Promise<(DossierRow | null)[]> {
  const { viewer } = context;
  const possible = ids.filter(isOpaqueId<DossierId>);
  if (viewer === null || possible.length === 0) return ids.map(() => null);
  const standing = await readStanding(context);
  const rows = await context.read(dossiersByIds, { ids: possible }, standing.any);
  const permitted = rows.filter((row) => judgeAccess(viewer, row, standing));
  return oneEach(ids, permitted, ({ dossierId }) => dossierId);
}

async function loadCases(
  context: Context<Loaders>,
  keys: readonly CaseKey[],
): Promise<(DossierCase | null)[]> {
  const contents = caseContents(context.database);
  const known = new Map(keys.map((key) => [nameOfCase(key), contents.get(nameOfCase(key))]));
  const wanted = keys.map((key) => ({
    version: key.procedureVersion,
    case_code: key.caseCode,
    known: known.get(nameOfCase(key)) !== undefined,
  }));
  const rows = await context.read(casesOfVersions, { wanted: JSON.stringify(wanted) });
  const nameOf = ({ versionId, caseCode }: DossierCase) =>
    nameOfCase({ procedureVersion: versionId, caseCode });
  const found = rows.map((row) => {
    const content = row.content && contents.keep(nameOf(row), row.content);
    return { ...row, content: content ?? known.get(nameOf(row)) ?? null };
  });
  return oneEach(keys.map(nameOfCase), found, nameOf);
}

function childLoader<T extends { dossierId: DossierId }>(
  context: Context<Loaders>,
  query: Statement<{ ids: DossierId[] }, T[]>,
): DataLoader<DossierId, T[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.read(query, { ids: [...ids] }, (await readStanding(context)).any);
    return someEach(ids, rows, ({ dossierId }) => dossierId);
  });
}

/** The same of rows with texts that somebody wrote: what states a protected address is closed. */
function textLoader<T extends { dossierId: DossierId }>(
  context: Context<Loaders>,
  query: Statement<{ ids: DossierId[] }, T[]>,
  fields: readonly (keyof T)[],
  authorOf: (row: T, field: keyof T) => string | null,
): DataLoader<DossierId, T[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.read(query, { ids: [...ids] }, (await readStanding(context)).any);
    return someEach(ids, await closeRows(context, rows, fields, authorOf), ({ dossierId }) => dossierId);
  });
}

/** For whom a citizen acts today: what row-level security is widened by, statement by statement. Officers act for nobody. */
export async function readStanding(context: Context<Loaders>): Promise<Standing> {
  const actor = context.viewer?.personId;
  if (actor == null) return NOBODY;
  return judgeStanding(actor, await readMandates(context), dayInVietnam(context.now));
}

/** What the registers say of a citizen acting for others, whether it stands today or not; nothing of an officer. */
export async function readMandates(context: Context<Loaders>): Promise<Mandate[]> {
  const { viewer } = context;
  if (viewer === null || viewer.personId === null || viewer.agency !== null) return [];
  return context.loaders.mandates.load(viewer.personId);
}
