/** The stage on which the tests of dossiers play: the cast and three procedures, told through the feeds as in service. */

import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import { majorityDay } from '../../kernel/domain/representation.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import {
  namedIdentityHash,
  organizationIdOfTaxNumber,
  personIdOfNumber,
  publicId,
  typedIdentityHash,
} from '../../kernel/identity.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { getCastCitizen, guardianships, listOrganizations } from '../../nation/nation.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { applyWarehouse } from '../../subgraphs/dossiers/feeds/warehouse.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';
import { ask, type GraphqlAnswer, personId, viewerOf } from '../support/ask.ts';
import { type OpenHouseOptions, openHouse, type TestHouse, testKeys } from '../support/house.ts';

const PEOPLE = [
  'lan',
  'hung',
  'lan-father',
  'lan-mother',
  'oanh',
  'phuc',
  'bao',
  'vinh',
  'xuan',
  'hoa-1',
  'chi',
];
/** The one matter of property among them; of the others procedures said nothing. */
const LAND = '1.012783';
const PROCEDURES = ['1.004222', '1.001193', '2.002029', LAND, '1.004837', '1.000656'];

export const HOA_SEN = '9900000104';

export function event(topic: string, payload: object): FeedEvent {
  return {
    cursor: { xid: '1', id: randomUUID() },
    topic,
    at: '2026-11-16T00:00:00Z',
    payload: { ...payload },
  };
}

const contents = new Map(readSeedContents().map((content) => [content.code, content]));

export function readProcedure(code: string): ProcedureContent {
  const content = contents.get(code);
  if (content === undefined) throw new Error(`${code} is not embedded`);
  return structuredClone(content);
}

export const versionIdOf = (code: string, version = 1): VersionId => publicId(`procedure/${code}/${version}`);

export const published = (code: string, changes: object = {}): FeedEvent =>
  event('procedure.published', {
    versionId: versionIdOf(code),
    code,
    version: 1,
    inForceFrom: '2025-07-01',
    inForceTo: null,
    content: readProcedure(code),
    ...(code === LAND ? { matter: 'PROPERTY' } : {}),
    ...changes,
  });

/** What population tells of a member of the cast. */
export function registered(key: string): FeedEvent {
  const citizen = getCastCitizen(key);
  const numbers = [citizen.personalNumber, citizen.oldNumber].filter((number) => number !== null);
  return event('person.registered', {
    personId: personId(key),
    aliases: numbers.slice(1).map((number) => personIdOfNumber(testKeys, number)),
    typedHashes: numbers.map((number) =>
      typedIdentityHash(testKeys, number, citizen.fullName, citizen.birthDate),
    ),
    namedHashes: numbers.map((number) => namedIdentityHash(testKeys, number, citizen.fullName)),
  });
}

function organizationEvents(): FeedEvent[] {
  return listOrganizations({ people: 50 })
    .filter((one) => one.taxNumber === HOA_SEN)
    .map((one) =>
      event('organization.registered', {
        organizationId: organizationIdOfTaxNumber(testKeys, one.taxNumber),
        representatives: one.representatives.map(({ personKey, from, until }) => ({
          personId: personId(personKey),
          from,
          until,
        })),
      }),
    );
}

/** What population tells of those for whom another may act. */
export function family(
  key: string,
  parents: Record<string, Record<string, string> | null>,
  guardians: readonly object[] = [],
): FeedEvent {
  const minorUntil = majorityDay(getCastCitizen(key).birthDate);
  return event('family.registered', {
    personId: personId(key),
    parents: Object.entries(parents).map(([parent, restricted]) => ({
      ...{ personId: personId(parent), minorUntil, restricted },
    })),
    guardians,
  });
}

function familyEvents(): FeedEvent[] {
  const court = { from: '2026-03-02', until: '2028-03-01' };
  const decisions = (key: string) =>
    guardianships
      .filter(({ wardKey }) => wardKey === key)
      .map(({ guardianKey, scope, from, until, ground }) => ({
        ...{ personId: personId(guardianKey), scope, from, until },
        minorUntil: ground === 'MINOR_WITHOUT_PARENTS' ? majorityDay(getCastCitizen(key).birthDate) : null,
      }));
  return [
    family('quynh', { phuc: null, oanh: null }),
    family('kiet', { dat: null, thao: court }),
    family('nhi', { dat: null, thao: null }),
    ...['tam', 'trung', 'cuc'].map((key) => family(key, {}, decisions(key))),
  ];
}

export interface Stage extends TestHouse {
  /** Rows as the owner of the server sees them. */
  sql: postgres.Sql;
}

export async function openStage(options: OpenHouseOptions = {}): Promise<Stage> {
  const opened = await openHouse({ ...options, only: ['dossiers'] });
  await opened.house.get('dossiers').database.jobTransaction(async (tx) => {
    await applyProcedures(
      tx,
      PROCEDURES.map((code) => published(code)),
    );
    await applyPopulation(tx, [...PEOPLE.map(registered), ...familyEvents()]);
    await applyWarehouse(tx, organizationEvents());
  });
  const sql = postgres(opened.ownerUrl('dossiers'), { max: 2, onnotice: () => undefined });
  const close = async (): Promise<void> => {
    await sql.end({ timeout: 5 });
    await opened.close();
  };
  return { ...opened, sql, close };
}

export interface Typed {
  personalNumber: string;
  fullName: string;
  birthDate: string;
}

/** What somebody types to mean a member of the cast. */
export function typed(key: string, changes: Partial<Typed> = {}): Typed {
  const { personalNumber, fullName, birthDate } = getCastCitizen(key);
  return { personalNumber: personalNumber ?? '', fullName, birthDate, ...changes };
}

/** A draft for moving in with her family: Lan applies, her husband is there. */
export const moveIn = (changes: object = {}): Record<string, unknown> => ({
  requestId: randomUUID(),
  procedure: '1.004222',
  caseCode: 'JOIN_FAMILY',
  channel: 'COUNTER',
  parties: [
    { role: 'APPLICANT', person: typed('lan') },
    { role: 'SPOUSE', person: typed('hung') },
  ],
  ...changes,
});

const OPEN = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename
  ... on Refusal { message } ... on RepresentationNotEstablished { roles } ... on RepresentationOutOfScope { roles }
  ... on ChildConsentNotDeclared { roles } ... on CaseNotFound { cases } ... on ChannelNotOffered { channels elsewhere { code } } ... on PartiesNotComplete { roles } ... on PersonNumberImplausible { role }
  ... on DraftDossierOpened { dossier { id stage code status caseCode channel agency { code } procedure { id }
    parties { role verification capacity childConsentDeclared person { id } organization { id } } } } } }`;

export async function open(stage: Stage, viewer: Viewer, input: object) {
  const { data, errors } = await ask(stage.house, 'dossiers', { query: OPEN, variables: { input }, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.openDraftDossier;
}

/** Opens a draft that must open, and gives its id. */
export async function openedBy(stage: Stage, who: string, changes: object = {}): Promise<string> {
  const answer = await open(stage, viewerOf(who), moveIn(changes));
  if (answer.dossier == null) throw new Error(JSON.stringify(answer));
  return answer.dossier.id;
}

/** The leaves that dossiers has committed about a person, newest last. */
export async function leavesOf(stage: Stage, subject: string, outcome: string) {
  return stage.sql<
    { fields: string[]; purpose: string | null; dossier: string | null; agency: string | null }[]
  >`
    select fields, purpose, dossier, agency from audit_leaves where subject = ${subject} and outcome = ${outcome} order by xid, id`;
}

export async function prefill(stage: Stage, viewer: Viewer, dossier: string) {
  const query = `query ($dossier: ID!) { prefill(dossier: $dossier) { __typename ... on Refusal { message }
    ... on PersonNotVerified { roles } ... on Prefill { grant } } }`;
  const { data } = await ask(stage.house, 'dossiers', { query, variables: { dossier }, viewer });
  return data.prefill;
}

const ANSWER = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Prefill { answer { __typename
  ... on PrefillUnavailable { register message }
  ... on PrefillAnswer {
    fields { key role state reason value display locked provenance { register recordVersion asOf level } }
    checklist { code state reason document { id } provenance { register } } remaining { subject kind label }
    summary { askedBefore askedNow papersSpared } amountsDue { code amount }
    seal { keyId payload signature fileBefore } } } } } }`;

/** The last fetch of a prefill, as the gateway makes it: everything the registers said, on the representation. */
export function answerPrefill(
  stage: Stage,
  viewer: Viewer,
  grant: string,
  inputs: object,
): Promise<GraphqlAnswer> {
  const representations = [{ __typename: 'Prefill', grant, ...inputs }];
  return ask(stage.house, 'dossiers', { query: ANSWER, variables: { representations }, viewer });
}
