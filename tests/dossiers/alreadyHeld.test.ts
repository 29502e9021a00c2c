/**
 * MS-1: for every pair of a paper that a case asks for and a holder of the nation, the paper is refused exactly where the warehouse answers HELD by a
 * mapping that officials stand for. The warehouse answers from its papers, dossiers from what it was told of them: they share one rule and no table.
 */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import type { CaseContent, ComponentContent, ProcedureContent } from '../../kernel/domain/content.ts';
import { canonicalPersonId } from '../../nation/ids.ts';
import { streamCitizens } from '../../nation/nation.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { inExhaustive } from '../support/extent.ts';
import { openHouse, TEST_PEOPLE, type TestHouse, testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';
import { AGENCY } from './filingScene.ts';

const minh = viewerOf('minh');
/** Every n-th holder in the ordinary run. */
const HOLDERS_EVERY = inExhaustive(1, 19);
/** Papers that nobody holds and that are uploaded one by one: each is a request. */
const UPLOADS = inExhaustive(12, 2);

/** Every paper of every embedded case, as one case of one procedure, each under a code of its own. */
const [base] = readSeedContents();
const components: ComponentContent[] = readSeedContents()
  .flatMap(({ cases }) => cases.flatMap((one) => one.components))
  .map((component, index) => ({ ...component, code: `P-${index}`, role: 'APPLICANT' }));
const everyPaper: CaseContent = {
  ...{
    code: 'EVERY',
    name: 'Mọi giấy tờ',
    roles: [{ role: 'APPLICANT', required: true }],
    formName: 'Tờ khai',
  },
  ...{ questions: [], components },
};
const content = {
  ...base,
  ...{ code: '9.000002', name: 'Mọi giấy tờ', cases: [everyPaper] },
} as ProcedureContent;
const version = randomUUID();

let test: TestHouse;
let dossiers: postgres.Sql;
let warehouse: postgres.Sql;
beforeAll(async () => {
  test = await openHouse();
  [dossiers, warehouse] = [connect('dossiers'), connect('warehouse')];
  await dossiers`insert into procedure_versions values
    (${version}, ${content.code}, 1, '2025-07-01', null, ${dossiers.json(content as never)})`;
}, 120_000);
afterAll(async () => {
  await dossiers?.end();
  await warehouse?.end();
  await test?.close();
});
const connect = (name: 'dossiers' | 'warehouse') =>
  postgres(test.ownerUrl(name), { max: 1, onnotice: () => undefined });

interface Holder {
  id: string;
  kind: 'PERSON' | 'ORGANIZATION';
}

/** Whoever lives in the nation, whether they hold a paper or none, and its organisations. */
async function listHolders(): Promise<Holder[]> {
  const people = [...streamCitizens({ people: TEST_PEOPLE })].map((citizen) =>
    canonicalPersonId(testKeys, citizen),
  );
  const organizations = await warehouse<{ id: string }[]>`
    select distinct organization_id::text as id from organizations order by id`;
  const known = new Set<string>(people);
  const others = organizations.map(({ id }) => id).filter((id) => !known.has(id));
  return [
    ...people.map((id): Holder => ({ id, kind: 'PERSON' })),
    ...others.map((id): Holder => ({ id, kind: 'ORGANIZATION' })),
  ];
}

async function makeDossier({ id, kind }: Holder, stage: 'DRAFT' | 'FILED'): Promise<string> {
  const dossier = randomUUID();
  const filed = stage === 'FILED' ? new Date() : null;
  const day = filed === null ? null : dayInVietnam(filed);
  await dossiers`insert into dossiers (dossier_id, applicant_id, code, stage, status, procedure_version, procedure_code,
      case_code, channel, agency, opened_by, opened_at, filed_at, accepted_on, last_status_at)
    values (${dossier}, ${id}, ${filed && `T-${dossier}`}, ${stage}, ${filed && 'ACCEPTED'}, ${version}, ${content.code},
      'EVERY', 'COUNTER', ${AGENCY}, ${minh.account}, now(), ${filed}, ${day}, ${filed})`;
  await dossiers`insert into dossier_parties values (${id}, ${dossier}, 'APPLICANT', ${kind}, null, 'VERIFIED')`;
  await dossiers`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  if (filed !== null)
    await dossiers`insert into status_events (dossier_id, status, at) values (${dossier}, 'ACCEPTED', ${filed})`;
  return dossier;
}

const PREFILL = `query ($reference: [_Any!]!) { _entities(representations: $reference) { ... on Prefill {
  heldComponents { code state mapping } } } }`;

/** Codes of the papers that the warehouse answers HELD for, by mappings that officials stand for. */
async function listAnswered({ id, kind }: Holder): Promise<string[]> {
  const grant = grantFor(minh, [{ role: 'APPLICANT', kind, id: idOf(id), typed: null }]);
  const asked = components.map(({ code, role, mappings }) => ({
    ...{ code, role },
    accepts: mappings.map(({ resultType, state }) => ({ resultType, state })),
  }));
  const reference = [{ __typename: 'Prefill', grant, questions: [], components: asked }];
  const { data, errors } = await ask(test.house, 'warehouse', {
    query: PREFILL,
    variables: { reference },
    viewer: minh,
  });
  expect(errors).toBeUndefined();
  const answers = data._entities[0].heldComponents as { code: string; state: string; mapping: string }[];
  expect(answers).toHaveLength(components.filter(({ mappings }) => mappings.length > 0).length);
  return answers
    .filter(({ state, mapping }) => state === 'HELD' && mapping !== 'PROPOSED')
    .map(({ code }) => code);
}

const FIELDS = '__typename ... on AlreadyHeld { component } ... on Refusal { message }';
const mutate = async (name: string, input: object) => {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${FIELDS} } }`;
  const variables = { input: { requestId: randomUUID(), ...input } };
  const { data, errors } = await ask(test.house, 'dossiers', { query, variables, viewer: minh });
  expect(errors).toBeUndefined();
  return data.answer as { __typename: string; component?: string };
};
const upload = (dossier: string, component: string) =>
  mutate('openUpload', {
    ...{ dossier, component, name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 9 },
  });
const supplement = (dossier: string, codes: string[]) =>
  mutate('requestSupplement', { dossier, components: codes, reason: 'Bổ sung.' });

/** What is refused of a holder though it may be asked for, or the other way round; and how much was refused rightly. */
async function compare(holder: Holder, held: readonly string[]) {
  const isHeld = new Set(held);
  const others = components.map(({ code }) => code).filter((code) => !isHeld.has(code));
  const [draft, filed] = [await makeDossier(holder, 'DRAFT'), await makeDossier(holder, 'FILED')];
  const wrong: string[] = [];
  for (const code of held) {
    for (const answer of [await upload(draft, code), await supplement(filed, [code])])
      if (answer.__typename !== 'AlreadyHeld' || answer.component !== code)
        wrong.push(`${code} is held: ${answer.__typename}`);
  }
  // All the others at once: if one of them were refused, it would be named.
  const asked = await supplement(filed, others);
  if (asked.__typename !== 'SupplementRequested') wrong.push(`${asked.component} is not held: refused`);
  const step = Math.max(1, Math.floor(others.length / UPLOADS));
  for (let index = 0; index < others.length; index += step) {
    const answer = await upload(draft, others[index] ?? '');
    if (answer.__typename !== 'UploadOpened') wrong.push(`${others[index]}: ${answer.__typename}`);
  }
  return wrong.map((what) => `${holder.kind} ${holder.id}: ${what}`);
}

describe('What is asked of somebody', () => {
  it('is refused exactly where the warehouse answers HELD, for every paper and every holder', async () => {
    const holders = (await listHolders()).filter((_one, index) => index % HOLDERS_EVERY === 0);
    const wrong: string[] = [];
    let refused = 0;
    for (const holder of holders) {
      const held = await listAnswered(holder);
      refused += held.length;
      wrong.push(...(await compare(holder, held)));
    }
    expect(wrong).toEqual([]);
    expect(components.length).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(holders.length);
  }, 3_600_000);

  it('is the same whatever becomes of a paper: begun tomorrow, over yesterday, over today, revoked, in review', async () => {
    const [holder] = await listHolders();
    if (holder === undefined) throw new Error('nobody lives here');
    const day = (offset: number) =>
      new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
    const changes = [
      { valid_from: day(1) },
      { permanent: false, valid_until: day(-1) },
      { permanent: false, valid_until: day(0) },
      { state: 'REVOKED' },
      { state: 'IN_REVIEW' },
    ];
    for (const change of changes) {
      await warehouse`update documents set ${warehouse(change)} where holder_id = ${holder.id}`;
      await dossiers`update held_evidence set ${dossiers(change)} where subject = ${holder.id}`;
      expect(await compare(holder, await listAnswered(holder))).toEqual([]);
    }
  }, 120_000);

  it('is refused for nothing while the warehouse has told nothing: silence is not HELD', async () => {
    const holders = (await listHolders()).slice(1, 4);
    await dossiers`delete from held_evidence`;
    let answered = 0;
    for (const holder of holders) {
      answered += (await listAnswered(holder)).length;
      expect(await compare(holder, [])).toEqual([]);
    }
    expect(answered).toBeGreaterThan(0);
  });
});
