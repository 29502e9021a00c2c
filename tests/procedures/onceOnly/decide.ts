/** How the tests ask officials to decide, and read what stands then. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { ComponentContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { accountOf } from '../../../nation/accounts.ts';
import { chapters } from '../../../subgraphs/procedures/chapters.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { recordVersion } from '../../../subgraphs/procedures/versions/actions/recordVersion.ts';
import { findLatestVersion } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask, type GraphqlAnswer, viewerOf } from '../../support/ask.ts';
import type { TestHouse } from '../../support/house.ts';

/** Birth registration of the Ministry of Justice: its paper on residence has a proposed mapping, its form and note none. */
export const BIRTH = '1.001193';
export const RESIDENCE_PAPER = 'TP-fbddb24665';
export const RESIDENCE_TYPE = 'KQ.G01.000062';
export const BASIS = 'Nghị quyết 66.7/2025/NQ-CP; Cơ sở dữ liệu về cư trú';

/** The other hand: an official of the same agency who may check, entrusted by this test. */
export async function colleagueOf(open: TestHouse, who: string): Promise<Viewer> {
  const viewer = viewerOf(who);
  const account = accountOf(`colleague-of-${who}`);
  const owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  await owner`
    insert into delegations (id, account, agency, duty, valid_from, granted_by, granted_at, confirmed_by, confirmed_at)
    select ${randomUUID()}, ${account}, ${viewer.agency}, 'CHECK', '2026-01-01', 'viet', now(), 'phuong', now()
    where not exists (select from delegations where account = ${account})`;
  await owner.end({ timeout: 5 });
  return { ...viewer, account };
}

/** Two officials confirm: the first proposes. Returns what the second is answered. */
export async function confirm(open: TestHouse, who: string, changes: object = {}) {
  const first = await decide(open, 'confirmMapping', await colleagueOf(open, who), changes);
  if (first.__typename !== 'MappingProposed') throw new Error(JSON.stringify(first));
  return decide(open, 'confirmMapping', who, changes);
}

const ANSWER = `__typename ... on Refusal { message } ... on MappingDecided { decision {
  id procedure component state basis decidedAt validFrom suggestedScore decidedBy agency { code } resultType { code } } }
  ... on MappingTargetUnknown { unknown } ... on MappingBackdated { earliest } ... on NotDelegated { reason duty }
  ... on StateConflict { state allowed }`;

const DOCUMENTS = {
  confirmMapping: `mutation ($input: ConfirmMappingInput!) { confirmMapping(input: $input) { ${ANSWER}
    ... on FourEyesRequired { duty } ... on MappingProposed { proposal { basis validFrom proposedBy } } } }`,
  rejectMapping: `mutation ($input: RejectMappingInput!) { rejectMapping(input: $input) { ${ANSWER} } }`,
};

/** Asks an official to decide about the paper on residence, unless told otherwise. */
export async function decide(
  open: TestHouse,
  mutation: keyof typeof DOCUMENTS,
  who: string | Viewer,
  changes: object = {},
) {
  const { data, errors } = await tryDecide(open, mutation, who, changes);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

export function tryDecide(
  open: TestHouse,
  mutation: keyof typeof DOCUMENTS,
  who: string | Viewer | null,
  changes: object = {},
): Promise<GraphqlAnswer> {
  const input = {
    requestId: randomUUID(),
    procedure: BIRTH,
    component: RESIDENCE_PAPER,
    resultType: RESIDENCE_TYPE,
    basis: BASIS,
    ...changes,
  };
  const viewer = typeof who === 'string' ? viewerOf(who) : who;
  return ask(open.house, 'procedures', { query: DOCUMENTS[mutation], variables: { input }, viewer });
}

export interface ReadComponent {
  code: string;
  noEvidenceReason: string | null;
  mappings: { state: string; basis: string; resultType: { code: string } }[];
  evidenceSources: { subgraph: string; authority: { code: string } | null; resultType: { code: string } }[];
  mappingHistory: { state: string; validFrom: string }[];
}

/** A component as everybody reads it, on a day or today. */
export async function readComponent(
  open: TestHouse,
  procedure: string,
  code: string,
  asOf?: string,
): Promise<ReadComponent> {
  const query = `query ($procedure: ProcedureCode!, $asOf: Date) { procedure(code: $procedure, asOf: $asOf) { cases { components {
    code noEvidenceReason mappings { state basis resultType { code } } mappingHistory { state validFrom }
    evidenceSources { subgraph authority { code } resultType { code } } } } } }`;
  const { data, errors } = await ask(open.house, 'procedures', {
    query,
    variables: { procedure, asOf: asOf ?? null },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const cases = data.procedure.cases as { components: ReadComponent[] }[];
  const found = cases.flatMap(({ components }) => components).find((component) => component.code === code);
  if (found === undefined) throw new Error(`no component ${code}`);
  return found;
}

/** A day so many days later (earlier where negative); days as yyyy-MM-dd. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A paper as an import brings it: nobody has looked yet what replaces it. */
export const importedPaper = (
  code: string,
  name: string,
  changes: Partial<ComponentContent> = {},
): ComponentContent => ({
  code,
  name,
  kind: 'SUBMIT',
  role: 'APPLICANT',
  heading: null,
  originals: null,
  copies: null,
  formName: null,
  condition: null,
  anyOfGroup: null,
  mappings: [],
  noEvidenceReason: 'NOT_REVIEWED_YET',
  ...changes,
});

const deathRegistration = readSeedContents().find(({ code }) => code === '1.000656');

/** A procedure with these papers, in one case; everything else as death registration has it. */
export function procedureWith(
  head: Pick<ProcedureContent, 'code' | 'publisher' | 'field'>,
  components: ComponentContent[],
): ProcedureContent {
  const model = deathRegistration;
  const [one] = model?.cases ?? [];
  if (model === undefined || one === undefined) throw new Error('no model');
  return { ...model, ...head, cases: [{ ...one, code: 'ONLY', questions: [], components }] };
}

/** Brings a version into the catalogue by its one door, in force from a day, and lets the matcher read it. */
export async function bringIn(
  open: TestHouse,
  content: ProcedureContent,
  inForceFrom: string,
): Promise<void> {
  const running = open.house.get('procedures');
  const settings = { subjects: [], agency: null, actor: null, deadline: Date.now() + 10_000 };
  await running.database.transaction(settings, async (tx) => {
    const previous = await findLatestVersion(tx, content.code);
    await recordVersion({ tx, followers: chapters }, previous, {
      content,
      inForceFrom,
      inForceBasis: 'DECIDED',
      decisionId: null,
      origin: 'PUBLISHED',
      publicisedAt: new Date(),
    });
  });
  await running.work();
}
