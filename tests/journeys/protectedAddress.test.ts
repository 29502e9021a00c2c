/**
 * Where somebody lives whose address is protected is found by nobody: the grade comes in with her record, as in production, after registers,
 * papers and dossiers have long been full of it; then every registered operation is run as those who look for her.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isNonNullType,
  type NamedTypeNode,
  parse,
  typeFromAST,
} from 'graphql';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { foldPlain } from '../../kernel/domain/text/fold.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { importDocuments } from '../../subgraphs/warehouse/actions/importDocuments.ts';
import { importOrganizations } from '../../subgraphs/warehouse/actions/importOrganizations.ts';
import { documentIdOf } from '../../subgraphs/warehouse/rules/imports/ids.ts';
import { grantFor, personId, send, viewerOf } from '../support/ask.ts';
import { sampleOf } from '../support/attackRoutes.ts';
import { testKeys } from '../support/house.ts';
import { openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { fillForm } from '../support/portalForm.ts';
import type { System } from '../support/system.ts';

const STREET = 'Hẻm Bông Lau Tím';
const WARD = 'phường Suối Mơ Hồng';
const HOME = `417 ${STREET}, ${WARD}, tỉnh Đắk Lắk`;
/** No word of these stands anywhere else in the nation. */
const TRACES = ['bonglautim', 'suoimohong'];
const AGENCY = 'H15.50.05';
/** Whoever looks for her: strangers, relatives who live elsewhere, another representative of her company. */
const SEEKERS = ['chi', 'bao', 'lan-father', 'vinh'];
/** Officers of the dossiers and of others, officials of every other client, administrators. */
const OFFICIALS = [
  'ha',
  'minh',
  'nga',
  'phong',
  'tuan',
  'thu',
  'trang',
  'linh',
  'duc',
  'hang',
  'viet',
  'admin',
];

const READS: readonly (readonly [SubgraphName, string])[] = [
  [
    'population',
    'fullName hometown birthRegistrationPlace householdHeadName permanentResidence { text } currentResidence { text }',
  ],
  ['warehouse', 'documents(first: 100) { nodes { title number data { key value } } }'],
];

const operations = readSourceOperations();
const contract = buildSchema(
  readFileSync(new URL('../../schema/contract/personal.generated.graphql', import.meta.url), 'utf8'),
);
const clientOf = (persona: string): string => viewerOf(persona).client;
const said = (text: string): string => foldPlain(text).replace(/[^\p{L}\p{N}]+/gu, '');

let version = 10_000;
const told = (): object => {
  version += 1;
  return { version, recordedAt: new Date(Date.now() - 1_000).toISOString() };
};
const home = { text: HOME, unitCode: '24133', vintage: '34' };
const citizen = (key: string, changes: object = {}): object => {
  const { personalNumber, fullName, gender, birthDate } = getCastCitizen(key);
  return { ...told(), personalNumber, fullName, gender, birthDate, lifeStatus: 'ALIVE', ...changes };
};
const holder = (key: string) => ({ personalNumber: getCastCitizen(key).personalNumber });
const paper = (record: string, key: string, resultType: string, changes: object): object => ({
  ...{ ...told(), record, holder: holder(key), resultType, title: 'Giấy xác nhận', number: record },
  ...{ issuer: AGENCY, issuedOn: '2026-11-02', permanent: true, state: 'VALID', form: 'STRUCTURED' },
  ...changes,
});

describe('A person whose address is protected', () => {
  let system: System;
  let dossier: string;
  let hers: string;
  beforeAll(async () => {
    system = await openForPortal();
    await fill();
    dossier = await file('lan-father');
    hers = await file('lan');
    await handle();
  }, 180_000);
  afterAll(() => system?.close());

  type Take = typeof importPeople;
  async function take(how: Take, name: SubgraphName, ...records: object[]): Promise<void> {
    const lines = records.map((one, index) => ({
      ...{ position: index + 1, tooLong: false, bytes: Buffer.from(JSON.stringify(one)) },
    }));
    const { database } = system.test.house.get(name);
    const report = await how(database, testKeys, { lines, now: new Date(), synthetic: true });
    const refused = report.filter(({ outcome }) => outcome === 'REFUSED');
    expect(refused.map(({ findings }) => findings)).toEqual([]);
    await system.test.house.settle();
  }

  /** Registers that know where she lives, and papers of others that state it in every writing. */
  async function fill(): Promise<void> {
    const atHome = { permanentResidence: home, currentResidence: home, householdHeadName: 'Phạm Văn Hùng' };
    await take(importPeople, 'population', citizen('lan', atHome), citizen('hung', atHome));
    const parents = { kind: 'FATHER', person: holder('lan'), relative: holder('lan-father') };
    await take(importRelations, 'population', { ...told(), ...parents });
    await take(
      importDocuments,
      'warehouse',
      paper('CT-1', 'hung', 'KQ.G01.000062', { data: { address: HOME, holderName: 'Phạm Văn Hùng' } }),
      paper('CT-2', 'lan-father', 'KQ.G15.000032', {
        title: `Xác nhận con gái ở ${HOME}`,
        data: { houseNumber: '417', street: STREET, ward: WARD, children: '2' },
      }),
      paper('CT-3', 'chi', 'KQ.G15.000031', {
        data: { motherName: 'NGUYEN THI LAN', motherAddress: '417 HEM BONG LAU TIM, P. SUOI MO HONG' },
      }),
      paper('CT-4', 'lan', 'KQ.G15.000038', { data: { address: HOME } }),
    );
    await take(importOrganizations, 'warehouse', {
      ...{ ...told(), taxNumber: '9900000877', name: 'Công ty Sim Tím', headquarters: home },
      representatives: ['lan', 'vinh'].map((key) => ({
        ...{ person: holder(key), name: getCastCitizen(key).fullName, title: 'Giám đốc', from: '2020-01-01' },
      })),
    });
  }

  /** A dossier that tells of her, filed from home. */
  async function file(persona: string): Promise<string> {
    const { personalNumber, fullName, birthDate } = getCastCitizen('lan');
    const parties = [
      { role: 'APPLICANT', viewer: true },
      ...(persona === 'lan' ? [] : [{ role: 'SPOUSE', person: { personalNumber, fullName, birthDate } }]),
    ];
    const draft = {
      procedure: '1.004222',
      caseCode: 'JOIN_FAMILY',
      channel: 'ONLINE',
      agency: AGENCY,
      parties,
    };
    const opened = await runAsPortal(system, persona, 'OpenMyDraft', {
      input: { requestId: randomUUID(), ...draft },
    });
    const id = opened.dossier.id as string;
    const { answer } = await runAsPortal(system, persona, 'MyForm', { dossier: id });
    const answers = fillForm(answer.fields, { roles: ['APPLICANT', 'SPOUSE'] }).map((one) =>
      ['newResidence', 'requestContent', 'newRelationToHead'].includes(one.key)
        ? { ...one, value: `Ở số 417 ${STREET}, ${WARD}` }
        : one,
    );
    const { keyId, payload, signature } = answer.seal;
    const submit = { dossier: id, seal: { keyId, payload, signature }, answers };
    const filed = await runAsPortal(system, persona, 'SubmitMyDossier', {
      input: { requestId: randomUUID(), ...submit },
    });
    expect(filed.__typename).toBe('DossierFiled');
    await system.test.house.settle();
    return id;
  }

  const change = (persona: string, name: string, input: object) =>
    runAs(system, 'one-stop-dak-lak', persona, name, { input: { requestId: randomUUID(), ...input } });

  /** What officers wrote of it before anybody knew better; whoever wrote it has it no longer. */
  async function handle(): Promise<void> {
    for (const one of [dossier, hers]) {
      await change('ha', 'TakeDossier', { dossier: one });
      await change('ha', 'AcceptDossier', { dossier: one });
    }
    await change('ha', 'ExtendPromisedDay', {
      dossier,
      workingDays: 2,
      reason: `Phải xác minh tại ${HOME}.`,
    });
    const step = { dossier, status: 'IN_PROGRESS', note: `Đã đến ${HOME}.` };
    await change('ha', 'RecordDossierStatus', step);
    await change('ha', 'StopDossier', { dossier, reason: 'APPLICANT_ASKED', note: `Chờ người ở ${STREET}.` });
    await change('ha', 'ResumeDossier', { dossier });
    const to = viewerOf('minh').account;
    await change('ha', 'HandOverDossiers', { dossiers: [dossier], to, reason: `Gần 417 ${STREET}.` });
    await system.test.house.settle();
  }

  /** Names of the operations in whose whole answer she can be found; what changes something is run last. */
  async function walk(personas: readonly string[], kinds: readonly string[]): Promise<string[]> {
    const found = new Set<string>();
    const papers = ['CT-1', 'CT-2', 'CT-3', 'CT-4'].map((record) => documentIdOf(testKeys, record));
    for (const { name, client, document } of operations) {
      const parsed = parse(document);
      const operation = getOperationAST(parsed);
      if (operation == null || !kinds.includes(operation.operation)) continue;
      const seekers = personas.filter((persona) => client === 'public' || clientOf(persona) === client);
      for (const about of document.includes('$document') ? papers : [dossier, hers])
        for (const persona of seekers) {
          const variables = Object.fromEntries(
            (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
              const value = fitting(
                variable.name.value,
                typeFromAST(contract, type as NamedTypeNode) as GraphQLInputType | undefined,
                about,
              );
              return value === undefined ? [] : [[variable.name.value, value]];
            }),
          );
          const headers = { 'access-dossier': about === hers ? hers : dossier };
          const answer = await system.ask(persona, document, variables, headers);
          if (tells(answer)) found.add(`${name} as ${persona}`);
        }
    }
    return [...found].sort();
  }

  /** A value for a variable: what is known of her where it is asked for, anything that fits elsewhere. */
  function fitting(name: string, type: GraphQLInputType | undefined, about: string): unknown {
    if (name === 'dossier' || name === 'document') return about;
    if (name === 'first') return 100;
    if (type === undefined || !isNonNullType(type)) return undefined;
    if (getNamedType(type).name === 'IdentityInput') {
      const { personalNumber, fullName, birthDate } = getCastCitizen('lan');
      return { personalNumber, fullName, birthDate };
    }
    const value = sampleOf(type);
    return isInputObjectType(getNamedType(type))
      ? {
          ...(value as object),
          requestId: randomUUID(),
          ...(JSON.stringify(value).includes('"dossier"') ? { dossier: about } : {}),
        }
      : value;
  }
  const tells = (answer: unknown): boolean => {
    const text = said(JSON.stringify(answer));
    return TRACES.some((trace) => text.includes(trace));
  };

  /** Everything that a grant could open to an officer, of her, of her husband, her father and a stranger. */
  async function readRegisters(): Promise<string[]> {
    const found: string[] = [];
    for (const key of ['lan', 'hung', 'lan-father', 'chi']) {
      const part = { role: 'APPLICANT', kind: 'PERSON' as const, id: personId(key), typed: null };
      for (const [name, fields] of READS) {
        const reply = await send(
          system.test.house,
          name,
          { viewer: viewerOf('minh'), grant: grantFor(viewerOf('minh'), [part]) },
          JSON.stringify({
            query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`,
            variables: { of: [{ __typename: 'Person', id: part.id }] },
          }),
        );
        expect(reply).toMatchObject({ body: { data: { _entities: [expect.any(Object)] } } });
        if (tells(reply.body)) found.push(`${name} of ${key}`);
      }
    }
    return found;
  }

  it('can be found by everybody who looks, as long as nothing protects her', async () => {
    const found = await walk(['lan-father', 'minh', 'vinh'], ['query']);
    for (const one of ['FiledDossier as minh', 'DossierPage as minh', 'MyDocuments as lan-father'])
      expect(found).toContain(one);
    expect(await readRegisters()).toEqual([
      ...['population of lan', 'warehouse of lan', 'population of hung', 'warehouse of hung'],
      ...['warehouse of lan-father', 'warehouse of chi'],
    ]);
  }, 180_000);

  it('is found by nobody within seconds after her record says that she is protected', async () => {
    const atHome = { permanentResidence: home, currentResidence: home, householdHeadName: 'Phạm Văn Hùng' };
    await take(importPeople, 'population', citizen('lan', { ...atHome, protection: 'ADDRESS' }));
    await new Promise((done) => setTimeout(done, 1_100));
    expect(await readRegisters()).toEqual([]);
    // He typed where she lives himself: that is no news to him.
    const own = ['MyFiling as lan-father'];
    expect(
      (await walk([...SEEKERS, ...OFFICIALS], ['query', 'mutation'])).filter((one) => !own.includes(one)),
    ).toEqual([]);
  }, 300_000);

  it('reads of herself all that she read before', async () => {
    const found = await walk(['lan'], ['query']);
    for (const name of ['MyPage', 'MyFiling']) expect(found).toContain(`${name} as lan`);
  }, 180_000);
});
