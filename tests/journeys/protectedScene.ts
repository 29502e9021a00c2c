/**
 * A nation that knows where Lan lives: registers, papers of others, answers and notes of dossiers. The tests protect her and look for her in
 * what every registered operation answers.
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

const home = { text: HOME, unitCode: '24133', vintage: '34' };
const AT_HOME = { permanentResidence: home, currentResidence: home, householdHeadName: 'Phạm Văn Hùng' };

let version = 10_000;
const told = (): object => {
  version += 1;
  return { version, recordedAt: new Date(Date.now() - 1_000).toISOString() };
};
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

/** What the tests do there. */
export interface ProtectedScene {
  system: System;
  /** Filed by her father, who names her; filed by herself. */
  dossier: string;
  hers: string;
  /** Her record comes again and says that she is protected, or no longer. */
  grade(protection: 'NONE' | 'ADDRESS'): Promise<void>;
  /** The record of her husband, or of whoever is named, comes again, with the home written like this; without one where it is null. */
  writeOf(text: string | null, key?: string): Promise<void>;
  /** Names of the operations in whose whole answer she can be found; `which` picks operations by their document. */
  walk(personas: readonly string[], which: (document: string) => boolean): Promise<string[]>;
  /** The same of the registers themselves, for an officer to whom a grant opens everything. */
  readRegisters(): Promise<string[]>;
}

export async function openProtectedScene(): Promise<ProtectedScene> {
  const system = await openForPortal();
  let dossier = '';
  let hers = '';

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
    await take(importPeople, 'population', citizen('lan', AT_HOME), citizen('hung', AT_HOME));
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

  async function walk(personas: readonly string[], which: (document: string) => boolean): Promise<string[]> {
    const found = new Set<string>();
    const papers = ['CT-1', 'CT-2', 'CT-3', 'CT-4'].map((record) => documentIdOf(testKeys, record));
    for (const { name, client, document } of operations) {
      const parsed = parse(document);
      const operation = getOperationAST(parsed);
      if (operation == null || operation.operation === 'subscription' || !which(document)) continue;
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
          // A dossier that is not theirs closes every answer: what is asked of none is asked too.
          const stated: Record<string, string>[] =
            viewerOf(persona).agency === null ? [{}] : [{}, { 'access-dossier': ofDossier(about) }];
          for (const headers of stated)
            if (tells(await system.ask(persona, document, variables, headers)))
              found.add(`${name} as ${persona}`);
        }
    }
    return [...found].sort();
  }

  const ofDossier = (about: string): string => (about === hers ? hers : dossier);

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

  /** Her record comes again, with another grade. */
  async function grade(protection: 'NONE' | 'ADDRESS'): Promise<void> {
    await take(importPeople, 'population', citizen('lan', { ...AT_HOME, protection }));
    // A process goes by what it read up to a second ago.
    await new Promise((done) => setTimeout(done, 1_100));
  }

  async function writeOf(text: string | null, key = 'hung'): Promise<void> {
    const there = text === null ? null : { ...home, text };
    const changes = { permanentResidence: there, currentResidence: there, hometown: there };
    await take(importPeople, 'population', citizen(key, { ...AT_HOME, ...changes }));
    await new Promise((done) => setTimeout(done, 1_100));
  }

  await fill();
  dossier = await file('lan-father');
  hers = await file('lan');
  await handle();
  return { system, dossier, hers, grade, writeOf, walk, readRegisters };
}
