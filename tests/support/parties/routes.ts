/**
 * Every route by which somebody who is named in a dossier could lead to a value, written from the contract: each answers
 * for one viewer and one dossier, and what it said is kept with the statements that it took.
 */
import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type AnswerKind, listChoices } from '../../../kernel/domain/concepts.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { documentId } from '../../../nation/ids.ts';
import { readSchema, type SubgraphName } from '../../../schema/files.ts';
import { readApiSchema } from '../attackContract.ts';
import { testKeys } from '../house.ts';
import { type Form, listForms, listPaths, listResultTypes } from './forms.ts';
import { idOfTyped, papersOf, personIdOf, type TypedKind } from './people.ts';
import type { Scene, Told } from './scene.ts';
import { selectAnswers, selectEverything } from './selections.ts';

const api = readApiSchema();
const forms = listForms();

const OPEN = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) ${selectAnswers(api, 'Mutation', 'openDraftDossier', '... on DraftDossierOpened { dossier { id } }')} }`;
const DOSSIER = selectEverything(api, 'Dossier').map(
  (selection) => `query ($id: ID!) { dossier(id: $id) { ${selection} } }`,
);
const LISTED = selectEverything(api, 'Dossier').map(
  (selection) => `{ viewer { dossiers(first: 1) { nodes { ${selection} } } } }`,
);
const PREFILL = selectEverything(api, 'Prefill').map(
  (selection) =>
    `query ($id: ID!) { prefill(dossier: $id) { __typename ... on Refusal { message } ... on PersonNotVerified { roles } ... on Prefill { ${selection} } } }`,
);
const UPLOAD = `mutation ($input: OpenUploadInput!) { openUpload(input: $input) ${selectAnswers(api, 'Mutation', 'openUpload')} }`;
const SUBMIT = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) ${selectAnswers(api, 'Mutation', 'submitDossier')} }`;
const PAY = `mutation ($input: CreatePaymentRequestInput!) { createPaymentRequest(input: $input) ${selectAnswers(api, 'Mutation', 'createPaymentRequest')} }`;
const DOCUMENT = selectEverything(api, 'Document').map(
  (selection) => `query ($id: ID!) { document(id: $id) { ${selection} } }`,
);
const LOOK_UP = `query ($input: IdentityInput!) { lookUpPerson(input: $input) ${selectAnswers(api, 'Query', 'lookUpPerson', '... on PersonFound { person { id fullName religion } }')} }`;
const VERIFY = `query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome message attributes { attribute verdict } } }`;

export { OPEN, PREFILL };

/** Where to ask each register itself for each entity, everything at once. */
const ENTITY_TYPES: [SubgraphName, string][] = [
  ['population', 'Person'],
  ['warehouse', 'Person'],
  ['warehouse', 'Document'],
  ['warehouse', 'Organization'],
  ['dossiers', 'Dossier'],
  ['payments', 'Dossier'],
  ['transparency', 'Person'],
];
const ENTITIES = ENTITY_TYPES.flatMap(([name, type]) => {
  const schema = buildSubgraphSchema([{ typeDefs: readSchema(name) }]);
  return selectEverything(schema, type).map((selection) => ({
    name,
    type,
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`,
  }));
});

const ROLES = ['APPLICANT', 'CHILD', 'FATHER', 'MOTHER', 'SPOUSE', 'DECEASED', 'GUARDIAN', 'ORGANIZATION'];
/** Paths that no form need ask, so that asking for them is a question of a captured gateway. */
const PATHS = [
  ...new Set([
    ...listPaths(forms),
    ...['Person.religion', 'Person.maritalStatus', 'Person.householdHeadName', 'Person.oldNumber'],
    ...['Person.relationToHouseholdHead', 'Person.diedOn', 'Person.hometown', 'Person.lifeStatus'],
  ]),
];

const WIDENED: Record<string, string> = {
  population: 'personAnswers { key state reason value display recordVersion asOf level document }',
  warehouse:
    'documentAnswers { key state reason value display recordVersion asOf level document } heldComponents { code state reason document resultType mapping recordVersion asOf level }',
  payments: 'amountsDue { code name kind state amount condition }',
};

/** A representation that asks of every part everything that any form asks of anybody. */
const widened = (grant: string): object => ({
  __typename: 'Prefill',
  grant,
  questions: ROLES.flatMap((role) => PATHS.map((path) => ({ key: `${role}.${path}`, role, path }))),
  components: ROLES.flatMap((role) =>
    listResultTypes(forms).map((resultType) => ({
      code: `${role}.${resultType}`,
      role,
      accepts: [{ resultType, state: 'CONFIRMED' }],
    })),
  ),
  fees: [{ code: 'f', name: 'Lệ phí', kind: 'CHARGE', amount: 1, condition: null }],
});

/** One party of a draft, and whom it names in truth; null: nobody. */
export interface Named {
  role: string;
  party: object;
  whose: string | null;
  /** What was typed, if it was. */
  typed: TypedKind['typed'] | null;
}

export const typedAs = (
  role: string,
  { typed, whose }: TypedKind,
  consent: object = { childConsent: true },
): Named => ({
  role,
  party: { role, person: typed, ...consent },
  whose,
  typed,
});

export const relatedAs = (role: string, id: string, whose: string | null): Named => ({
  role,
  party: { role, relation: id, childConsent: true },
  whose,
  typed: null,
});

export const draftInput = (form: Form, parties: readonly object[], agency: string | null): object => ({
  requestId: randomUUID(),
  procedure: form.procedure,
  caseCode: form.caseCode,
  channel: form.channel,
  parties,
  ...(agency === null ? {} : { agency }),
});

/** What nobody types: no part of the case, or read by the officer. */
const NOT_TYPED = new Set(['NOT_APPLICABLE', 'READ_AT_INTAKE', 'NOT_PERMITTED']);

/** What somebody types who has nothing to hide, by what the question asks. */
const OWN_WORDS: Readonly<Record<AnswerKind, string>> = {
  ...{
    TEXT: 'Tôi khai',
    NAME: 'Người Khai',
    DAY: '2020-01-02',
    TIME_OF_DAY: '07:05',
    COUNT: '1',
    MONEY: '1000',
  },
  ...{ PHONE: '0900000999', EMAIL: 'khai@vidu.vn', PERSONAL_NUMBER: '001099000999', OLD_NUMBER: '990000999' },
  ...{ TAX_NUMBER: '9900000999', CHOICE: '', YES_NO: 'NO', NUMBER: '1', FILE: 'f'.repeat(64) },
  ...{ PERSON: 'Người Khai; 001099000999', ADDRESS: '1 Lê Lợi, Phường Tân Lập, Tỉnh Đắk Lắk' },
};

const ownWord = (question: { concept: string; answerKind: AnswerKind }): string =>
  question.answerKind === 'CHOICE'
    ? (listChoices(question)?.[0]?.value ?? '')
    : OWN_WORDS[question.answerKind];

/** The answers that the prefill gave, and a word of the viewer's own where the form needs one. */
// biome-ignore lint/suspicious/noExplicitAny: what prefill gave
function answersOf(prefilled: any): { seal: object; answers: object[] } | null {
  const answer = prefilled?.prefill?.answer;
  if (answer?.seal == null) return null;
  const { keyId, payload, signature } = answer.seal;
  return {
    seal: { keyId, payload, signature },
    answers: answer.fields.flatMap(
      (field: {
        key: string;
        state: string;
        value: string | null;
        concept: string;
        answerKind: AnswerKind;
      }) => (NOT_TYPED.has(field.state) ? [] : [{ key: field.key, value: field.value ?? ownWord(field) }]),
    ),
  };
}

/** A dossier in hand, and the reading of it by whoever asks. */
export interface Reading {
  scene: Scene;
  viewer: Viewer;
  form: Form;
  named: Named;
  dossier: string;
  /** Whom the questions are about: the named one unless it is said. */
  about?: Named;
}

/** The first question about a dossier: whoever is named is counted against budgets once, and known from then on. */
export async function readFirst({ scene, viewer, dossier }: Reading): Promise<void> {
  for (const query of [...DOSSIER, ...PREFILL]) await scene.ask('first', viewer, query, { id: dossier });
}

/** The same of the registers themselves, for a dossier that was filed meanwhile: they count whoever is named in it once. */
export async function meetInRegisters({ scene, viewer, dossier }: Reading): Promise<void> {
  for (const { name, type, query } of ENTITIES) {
    if (type !== 'Dossier') continue;
    const question = { query, variables: { r: [{ __typename: type, id: dossier }] }, viewer, grant: null };
    await scene.askRegister('first', name, question);
  }
}

/** Everything that reads: asked of an open or filed dossier, it changes nothing. */
export async function readEverywhere(reading: Reading): Promise<Told[]> {
  const { scene, viewer, dossier, about = reading.named } = reading;
  const told: Told[] = [];
  const here = { 'access-dossier': dossier };
  for (const [index, query] of DOSSIER.entries()) {
    told.push(await scene.ask(`dossier ${index}`, viewer, query, { id: dossier }));
    told.push(await scene.ask(`dossier ${index}, stated`, viewer, query, { id: dossier }, here));
  }
  for (const [index, query] of LISTED.entries())
    told.push(await scene.ask(`viewer.dossiers ${index}`, viewer, query, {}));
  for (const [index, query] of PREFILL.entries())
    told.push(await scene.ask(`prefill ${index}`, viewer, query, { id: dossier }));
  const [paper] = about.whose === null ? [] : papersOf(about.whose);
  const paperId = paper === undefined ? randomUUID() : documentId(testKeys, paper.key);
  for (const [index, query] of DOCUMENT.entries())
    told.push(await scene.ask(`document ${index}`, viewer, query, { id: paperId }, here));
  if (about.typed !== null)
    for (const [route, query] of [
      ['lookUpPerson', LOOK_UP],
      ['verifyPerson', VERIFY],
    ] as const)
      told.push(await scene.ask(route, viewer, query, { input: about.typed }, here));
  return [...told, ...(await askRegisters({ scene, viewer, about, dossier, paperId }))];
}

/** The registers themselves, with the grant that dossiers gives this viewer for this dossier, if any. */
async function askRegisters({
  scene,
  viewer,
  about,
  dossier,
  paperId,
}: Required<Omit<Reading, 'form' | 'named'>> & { paperId: string }): Promise<Told[]> {
  const granted = await scene.askRegister('grant', 'dossiers', {
    query: `query ($id: ID!) { prefill(dossier: $id) { __typename ... on Prefill { grant } } }`,
    variables: { id: dossier },
    viewer,
  });
  const grant: string | null = granted.data?.prefill?.grant ?? null;
  const ids = idsOf(about);
  const told: Told[] = [];
  for (const { name, type, query } of ENTITIES)
    for (const [index, id] of ids.entries()) {
      const r = [{ __typename: type, id: { Document: paperId, Dossier: dossier }[type] ?? id }];
      const question = { query, variables: { r }, viewer, grant };
      told.push(await scene.askRegister(`${name}: _entities ${type} ${index}`, name, question));
    }
  if (grant === null) return told;
  for (const [name, fields] of Object.entries(WIDENED)) {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill { ${fields} } } }`;
    const question = { query, variables: { r: [widened(grant)] }, viewer };
    told.push(await scene.askRegister(`${name}: Prefill, widened`, name as SubgraphName, question));
  }
  return told;
}

/** Under which ids somebody could be asked for: always two, so that as much is asked about nobody. */
function idsOf({ typed, whose, party }: Named): string[] {
  const given =
    typed === null ? ((party as { relation?: string }).relation ?? randomUUID()) : idOfTyped(typed);
  return [given, whose === null ? randomUUID() : personIdOf(whose)];
}

/** The seal of a dossier, as its prefill gives it. */
export async function sealOf({ scene, viewer, dossier }: Reading): Promise<object | null> {
  return answersOf((await scene.ask('seal', viewer, ANSWERS, { id: dossier })).data)?.seal ?? null;
}

/** Everything that writes, refusals first; the last files the dossier. */
export async function writeEverywhere(reading: Reading, foreign: object | null = null): Promise<Told[]> {
  const { scene, viewer, form, dossier } = reading;
  const told: Told[] = [];
  for (const { code, resultTypes } of form.roles.flatMap(({ components }) => components)) {
    const resultType = resultTypes[0] ?? null;
    const input = {
      requestId: randomUUID(),
      dossier,
      component: code,
      resultType,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 9,
    };
    told.push(await scene.ask(`openUpload ${code}`, viewer, UPLOAD, { input }));
  }
  const prefilled = await scene.ask('prefill, to file', viewer, ANSWERS, { id: dossier });
  told.push(prefilled);
  const filled = answersOf(prefilled.data);
  const file = (route: string, changes: object): Promise<Told> =>
    scene.ask(route, viewer, SUBMIT, {
      input: {
        requestId: randomUUID(),
        dossier,
        ...(filled ?? { seal: { keyId: 'x', payload: '{}', signature: 'x' }, answers: [] }),
        ...changes,
      },
    });
  if (foreign !== null) told.push(await file('submitDossier, the seal of another', { seal: foreign }));
  told.push(await file('submitDossier, nothing answered', { answers: [] }));
  told.push(await file('submitDossier', {}));
  told.push(
    await scene.ask('createPaymentRequest', viewer, PAY, { input: { requestId: randomUUID(), dossier } }),
  );
  return told;
}

const ANSWERS = `query ($id: ID!) { prefill(dossier: $id) { __typename ... on Prefill { answer { ... on PrefillAnswer {
  fields { key role concept answerKind state reason value locked } checklist { code role state reason document { id } }
  remaining { subject } summary { askedBefore askedNow papersSpared } seal { keyId payload signature } } } } } }`;

export { ANSWERS, answersOf };
