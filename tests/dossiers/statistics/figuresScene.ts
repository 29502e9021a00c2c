/** Dossiers of either source as the database has them, made to measure, and what is asked of their figures. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../kernel/tokens.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { CASE, CODE, type FilingScene } from '../filingScene.ts';

export const WARD = 'H15.50.05';

export interface MadeStep {
  status: string;
  /** ISO 8601; null where its source gave none. */
  at: string | null;
}

export interface MadeDossier {
  agency?: string;
  unit?: string | null;
  procedure?: string;
  channel?: 'COUNTER' | 'ONLINE' | 'POST';
  /** Day of acceptance, yyyy-MM-dd. */
  acceptedOn?: string | null;
  promised?: string | null;
  steps?: readonly MadeStep[];
  reused?: readonly string[];
  claimsReuse?: boolean | null;
}

/** A dossier of the desk, filed, with its steps. */
export async function desk({ sql, lan, versionId }: FilingScene, made: MadeDossier = {}): Promise<string> {
  const { agency = WARD, unit = null, procedure = CODE, channel = 'ONLINE', steps = [] } = made;
  const { acceptedOn = '2026-10-05', promised = '2026-10-20', reused = [], claimsReuse = null } = made;
  const id = randomUUID();
  await sql`insert into dossiers (dossier_id, applicant_id, code, stage, status, procedure_version, procedure_code, case_code,
      channel, agency, unit, opened_by, opened_at, filed_at, accepted_on, self_reported_reuse)
    values (${id}, ${lan}, ${`${agency}-${id}`}, 'FILED', 'ACCEPTED', ${versionId}, ${procedure}, ${CASE}, ${channel}, ${agency},
      ${unit}, 'x', '2026-10-01', '2026-10-01', ${acceptedOn}, ${claimsReuse})`;
  for (const step of steps) await addStep(sql, id, step);
  if (promised !== null) await promise(sql, id, promised);
  for (const component of reused)
    await sql`insert into reuse_records (dossier_id, kind, subject_key, register, hash, at, agency, procedure_code)
      values (${id}, 'COMPONENT', ${component}, 'WAREHOUSE', 'x', now(), ${agency}, ${procedure})`;
  return id;
}

export const addStep = (sql: FilingScene['sql'], id: string, { status, at }: MadeStep) =>
  sql`insert into status_events (dossier_id, status, at) values (${id}, ${status}, ${at})`;

/** Promises a day, or moves the one there is. */
export const promise = (sql: FilingScene['sql'], id: string, day: string) =>
  sql`insert into promised_days (dossier_id, counted_from, amount, unit, day, provisional, earliest, latest, computed_at)
    values (${id}, '2026-01-01', 5, 'DAY', ${day}, false, '2026-01-01', '2026-01-02', now())
    on conflict (dossier_id) do update set day = excluded.day`;

/** A turn of the work: whatever has changed is counted. */
export const count = ({ opened }: FilingScene): Promise<void> => opened.house.get('dossiers').work();

/** Somebody who leads a unit of an agency. */
export async function leaderOf({ sql }: FilingScene, agency: string): Promise<Viewer> {
  const account = randomUUID();
  await sql`insert into directory_entries (id, kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
    values (${randomUUID()}, 'DUTY', ${agency}, ${account}, 'LEAD', '2026-01-01', 'QĐ 1', 'IN_FORCE', 'BEFORE', 'x', now())`;
  return viewerOf('minh', { account, agency: agency as NonNullable<Viewer['agency']> });
}

const SHARE = '{ numerator denominator rate formula }';
const FIGURES = `{ dossiers onTime { onTime inTime late withoutDate rate formula } online ${SHARE} reuse ${SHARE}
  claimedReuse ${SHARE} reuseGap digitised ${SHARE} paidOnline ${SHARE} visited ${SHARE} }`;

const OPTIONS = { by: 'FigureDimension!', standing: 'FigureStanding', first: 'Int', after: 'String' };

/** Asks for figures of October 2026. @param selection of HandlingFigures; `total` where left out */
export async function figures(
  scene: FilingScene,
  variables: object = {},
  { selection = `total ${FIGURES}`, viewer = viewerOf('minh') as Viewer } = {},
) {
  const declared = Object.entries(OPTIONS).filter(([name]) => selection.includes(`$${name}`));
  const query = `query ($agency: AgencyCode!, $from: Date!, $to: Date!, $only: FigureFilter
    ${declared.map(([name, type]) => `$${name}: ${type}`).join(' ')}) {
    handlingFigures(agency: $agency, from: $from, to: $to, only: $only) { queryId asOf ${selection} } }`;
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query,
    variables: { agency: 'H15', from: '2026-10', to: '2026-10', ...variables },
    viewer,
  });
  return data?.handlingFigures ?? errors?.[0]?.extensions.code;
}

export const totalOf = async (scene: FilingScene, only: object = {}, variables: object = {}) =>
  (await figures(scene, { only, ...variables })).total;

export interface Told {
  dossiers: number;
  onTime: Record<'onTime' | 'inTime' | 'late' | 'withoutDate', number>;
  reuse: { numerator: number };
}

/** Every group, page by page. */
export async function groupsOf(scene: FilingScene, by: string, variables: object = {}) {
  const selection = `groups(by: $by, first: $first, after: $after) { nodes { key figures ${FIGURES} }
    pageInfo { hasNextPage endCursor } }`;
  const found: Record<string, Told> = {};
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { groups } = await figures(scene, { by, first: 3, after, ...variables }, { selection });
    for (const { key, figures: one } of groups.nodes) found[key] = one;
    ({ hasNextPage: isMore, endCursor: after } = groups.pageInfo);
  }
  return found;
}

/** Codes and standing of the dossiers behind a figure. */
export async function behind(scene: FilingScene, viewer: Viewer, variables: object = {}) {
  const selection = `dossiers(standing: $standing, first: $first) { nodes { code source client agency { code } procedureCode
    channel acceptedOn dueOn endedOn standing reused } pageInfo { hasNextPage } }`;
  const found = await figures(scene, { first: 100, ...variables }, { selection, viewer });
  return found.dossiers.nodes as { code: string; standing: string; source: string }[];
}

/** The roll-ups as they stand, row by row. */
export const rollUps = async ({ sql }: FilingScene): Promise<string> =>
  JSON.stringify([
    await sql`select *, in_time_through::text as through from dossier_figures order by agency, accepted_on, source, unit, procedure_code, channel, verdict, in_time_through`,
    await sql`select * from component_figures order by agency, accepted_on, procedure_code, component`,
    await sql`select * from counted_dossiers order by source, dossier`,
  ]);
