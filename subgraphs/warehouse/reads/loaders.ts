import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import {
  isOpaqueId,
  type OrganizationId,
  type PersonId,
  type SubjectId,
} from '../../../kernel/domain/opaqueId.ts';
import { listRepresented } from '../../../kernel/domain/representation.ts';
import { oneEach, someEach } from '../../../kernel/inOrder.ts';
import { readProtectedHomes } from '../../../kernel/protectedHomes.ts';
import {
  selectDocumentPages,
  selectDocumentsById,
  selectDocumentsByKind,
  toDocument,
} from '../database/documents.ts';
import { selectOffices, selectOrganizations, toMandate, toOrganizations } from '../database/organizations.ts';
import type { RegisteredOrganization, WarehouseDocument } from '../rules/document.ts';
import { closeHeadquarters, closePaper } from '../rules/protectedHomes.ts';

/** Everything that somebody holds of one result type. */
export interface KindKey {
  holder: SubjectId;
  resultType: string;
}

/** So many of somebody's papers, newest first. `after` is the sort key of the last one read, date of issue and id; empty at first. */
export interface PageKey {
  holder: SubjectId;
  resultType: string | null;
  /** The only kinds of paper that are opened; null: all. */
  kinds: readonly string[] | null;
  limit: number;
  after: readonly string[];
}

/** One statement per loader and tick, under row-level security: what the request may not read looks absent. */
export interface Loaders {
  document: DataLoader<string, WarehouseDocument | null>;
  documentsOfKind: DataLoader<KindKey, WarehouseDocument[], string>;
  documentPage: DataLoader<PageKey, WarehouseDocument[], string>;
  organization: DataLoader<string, RegisteredOrganization | null>;
  /** Organisations that a person represents today. */
  represented: DataLoader<PersonId, SubjectId[]>;
}

/** Stands before every paper in the order of the lists. */
const FROM_THE_START = ['~', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

const nameOfKind = ({ holder, resultType }: KindKey): string => `${holder} ${resultType}`;
const asList = (ids: readonly string[]): string => JSON.stringify(ids.filter(isOpaqueId));

export function createLoaders(context: Context<Loaders>): Loaders {
  return {
    document: new DataLoader((ids) => loadDocuments(context, ids)),
    documentsOfKind: new DataLoader((keys) => loadKinds(context, keys), { cacheKeyFn: nameOfKind }),
    documentPage: new DataLoader((keys) => loadPages(context, keys), {
      cacheKeyFn: (key) => JSON.stringify([key.holder, key.resultType, key.kinds, key.limit, key.after]),
    }),
    organization: new DataLoader((ids) => loadOrganizations(context, ids)),
    represented: new DataLoader((people) =>
      Promise.all(people.map((person) => loadRepresented(context, person))),
    ),
  };
}

/** Papers as this viewer may have them, whatever they ask for: what states a protected address is closed here. */
async function toPapers(
  context: Context<Loaders>,
  rows: readonly Parameters<typeof toDocument>[0][],
): Promise<WarehouseDocument[]> {
  const homes = await readProtectedHomes(context);
  return rows.map((row) => closePaper(toDocument(row), homes, readerOf(context)));
}

const readerOf = ({ viewer }: Context<Loaders>) => ({
  agency: viewer?.agency ?? null,
  personId: viewer?.personId ?? null,
});

async function loadDocuments(context: Context<Loaders>, ids: readonly string[]) {
  const rows = await context.read(selectDocumentsById, { wanted: asList(ids) });
  return oneEach(ids, await toPapers(context, rows), ({ id }) => id);
}

async function loadKinds(context: Context<Loaders>, keys: readonly KindKey[]) {
  const wanted = keys.map(({ holder, resultType }) => ({ holder_id: holder, result_type: resultType }));
  const rows = await context.read(selectDocumentsByKind, { wanted: JSON.stringify(wanted) });
  return someEach(keys.map(nameOfKind), await toPapers(context, rows), ({ subject, resultType }) =>
    nameOfKind({ holder: subject, resultType }),
  );
}

async function loadPages(context: Context<Loaders>, keys: readonly PageKey[]) {
  const wanted = keys.map(({ holder, resultType, kinds, after }, place) => ({
    place,
    holder_id: holder,
    result_type: resultType,
    kinds,
    after_issued_on: after[0] ?? FROM_THE_START[0],
    after_id: after[1] ?? FROM_THE_START[1],
  }));
  // Pages of one request nearly always have one length; the longest serves them all.
  const limit = Math.max(...keys.map((key) => key.limit));
  const rows = await context.read(selectDocumentPages, { wanted: JSON.stringify(wanted), limit });
  const pages = keys.map((): WarehouseDocument[] => []);
  const papers = await toPapers(context, rows);
  for (const [index, { place }] of rows.entries()) pages[place]?.push(...papers.slice(index, index + 1));
  return keys.map((key, place) => (pages[place] ?? []).slice(0, key.limit));
}

async function loadOrganizations(context: Context<Loaders>, ids: readonly string[]) {
  const { viewer } = context;
  const isCitizen = viewer?.personId != null && viewer.agency === null;
  // Widened for this statement, and to those only that the rule lets the viewer represent today.
  const represented: readonly string[] = isCitizen
    ? await context.loaders.represented.load(viewer.personId ?? '')
    : [];
  const about = ids.filter((id): id is OrganizationId => represented.includes(id));
  const found = toOrganizations(await context.read(selectOrganizations, { wanted: asList(ids) }, about));
  const homes = await readProtectedHomes(context);
  return ids.map((id) => {
    const known = found.get(id);
    const organization = known === undefined ? null : closeHeadquarters(known, homes, readerOf(context));
    return organization !== null && represented.includes(id)
      ? { ...organization, opened: 'WHOLE' as const }
      : organization;
  });
}

async function loadRepresented(context: Context<Loaders>, person: PersonId): Promise<SubjectId[]> {
  const mandates = (await context.read(selectOffices, { person })).map(toMandate);
  return listRepresented({ actor: person, mandates, matter: 'WHOLE', today: dayInVietnam(context.now) });
}
