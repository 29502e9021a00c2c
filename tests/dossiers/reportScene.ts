/** A connected system before the register: its token, what its codes mean, and what it reports. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import {
  type CatalogueDirectory,
  importDirectory,
} from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import type { JudgedRecord } from '../../subgraphs/dossiers/rules/directory/findings.ts';
import { readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import { ask } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { event, type Stage } from './stage.ts';

export const CLIENT = 'one-stop-dak-lak';

/** What the system's own token makes. */
export const systemViewer = (changes: Partial<Viewer> = {}): Viewer => ({
  ...{ kind: 'SYSTEM', account: 'system-of-dak-lak', personId: null, agency: codeOf('H15') },
  ...{ client: CLIENT, scopes: [] },
  ...changes,
});

/** The national meanings, as a file of the directory has them for one system. */
export const CODES: readonly [list: string, code: string, means: string][] = [
  ...['REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED'].map(
    (means, at): [string, string, string] => ['STATUS', String(at + 1), means],
  ),
  ...['PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED', 'RESULT_RETURNED'].map(
    (means, at): [string, string, string] => ['STATUS', String(at + 6), means],
  ),
  ['CHANNEL', '1', 'COUNTER'],
  ['CHANNEL', '2', 'ONLINE'],
  ['CHANNEL', '3', 'POST'],
  ['OWNER_KIND', '1', 'PERSON'],
  ['OWNER_KIND', '2', 'BUSINESS'],
  ['PAYMENT', '0', 'NONE'],
  ['PAYMENT', '1', 'ONLINE_PORTAL'],
  ['PAYMENT', '3', 'NOT_PAID'],
];

export const codeLine = ([list, code, means]: readonly [string, string, string], more: object = {}): string =>
  JSON.stringify({
    kind: 'CODE',
    client: CLIENT,
    list,
    code,
    means,
    from: '2026-01-01',
    basis: 'QĐ 1',
    ...more,
  });

/** Takes lines of a file of the directory in, as its command does. */
export async function importLines(
  stage: Pick<Stage, 'house'>,
  lines: readonly string[],
  agencies: CatalogueDirectory['agencies'] = new Map(),
): Promise<JudgedRecord[]> {
  const { database } = stage.house.get('dossiers');
  const catalogue = { agencies, duties: [] };
  const order = {
    lines: readFile(lines.join('\n'), undefined),
    by: 'Nguyễn Văn A',
    now: new Date(),
    catalogue,
  };
  return (await importDirectory(database, testKeys, order)).lines;
}

/** Lists the agencies, and enters what the codes of the system mean. */
export async function openSystemOf(stage: Pick<Stage, 'house'>): Promise<void> {
  const agencies = ['H15', 'H15.50.05'].map((agency) => event('agency.listed', { agency, kind: 'OTHER' }));
  await stage.house.get('dossiers').database.jobTransaction((tx) => applyProcedures(tx, agencies));
  await importLines(
    stage,
    CODES.map((code) => codeLine(code)),
  );
}

/** A dossier that was accepted. */
export const reported = (code: string, changes: object = {}): Record<string, unknown> & { code: string } => ({
  ...{ code, procedure: '1.004222', channel: '2', ownerKind: '1', ownerNumber: '901190000018' },
  ...{ submittedAt: '20261110081500', acceptedAt: '20261110090000', dueAt: '20261125170000' },
  ...{ status: '2', unit: 'H15.50.05', payment: '3' },
  ...changes,
});

const OUTCOMES = `{ __typename ... on DossiersReported { outcomes { code outcome findings { code field message } } }
  ... on Refusal { message } ... on InputMalformed { fields } }`;

export async function report(
  stage: Stage,
  dossiers: readonly object[],
  more: { updating?: boolean; viewer?: Viewer } = {},
) {
  const { updating = false, viewer = systemViewer() } = more;
  const query = `mutation ($input: ReportDossiersInput!) { reportDossiers(input: $input) ${OUTCOMES} }`;
  const variables = { input: { requestId: randomUUID(), updating, dossiers } };
  const { data, errors } = await ask(stage.house, 'dossiers', { query, variables, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.reportDossiers;
}

export async function progress(stage: Stage, steps: readonly object[], viewer = systemViewer()) {
  const query = `mutation ($input: ReportProgressInput!) { reportProgress(input: $input) ${OUTCOMES} }`;
  const variables = { input: { requestId: randomUUID(), steps } };
  const { data, errors } = await ask(stage.house, 'dossiers', { query, variables, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.reportProgress;
}

/** Outcome and codes of the findings of each record. */
export const saidOf = (answer: { outcomes: { outcome: string; findings: { code: string }[] }[] }): string[] =>
  answer.outcomes.map(({ outcome, findings }) => [outcome, ...findings.map(({ code }) => code)].join(' '));

export async function lookUp(stage: Stage, codes: readonly string[], viewer = systemViewer()) {
  const query = `query ($codes: [String!]!) { reportedDossiers(codes: $codes) { code procedureCode status statusAt
    agency { code } channel acceptedAt finishedAt steps { status at notBefore flagged } } }`;
  const { data, errors } = await ask(stage.house, 'dossiers', { query, variables: { codes }, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.reportedDossiers;
}
