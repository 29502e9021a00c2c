/** What a refusal names in production is registered for the client that asked, and runs with the variables that it gives. */
import { randomUUID } from 'node:crypto';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import type { NamedCall } from '../../kernel/domain/namedOperations.ts';
import { signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, registeredId, type System } from '../support/system.ts';

const BIRTH = 'TP-dad2e57a74';
const registered = readSourceOperations();

let system: System;
beforeAll(async () => {
  system = await openSystem({ profile: 'production' });
}, 120_000);
afterAll(() => system?.close());

async function authorize(client: string, key: string) {
  const persona = findPersona(key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  const signedIn = { ...persona, clientId: client };
  return `Bearer ${await issueToken(testKeys, 'https://issuer.test', signedIn, new Date())}`;
}

/** Runs what a client registered under a name, as somebody who signs in through it. */
async function run(client: string, key: string, name: string, variables: object) {
  const found = registered.find((one) => one.client === client && one.name === name);
  if (found === undefined) throw new Error(`${name} is not registered for ${client}`);
  const headers = { authorization: await authorize(client, key) };
  const { data, errors } = await system.ask(null, found.document, variables, headers);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}

/** Sends what an answer named, as it stands there, through the same client. */
async function follow(client: string, key: string, call: NamedCall) {
  expect(registeredId(call.document)).toBe(call.id);
  const variables = Object.fromEntries(call.variables.map(({ name, value }) => [name, value]));
  return system.ask(null, call.document, variables, {
    authorization: await authorize(client, key),
    'access-dossier': call.accessDossier,
  });
}

async function openDraft(): Promise<string> {
  const { dossier } = await run('national-portal', 'lan', 'OpenMyDraft', {
    input: {
      ...{ requestId: randomUUID(), procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'ONLINE' },
      ...{ agency: 'H15.50.05', parties: [{ role: 'APPLICANT', viewer: true }] },
    },
  });
  return dossier.id;
}
const uploadOf = (dossier: string) => ({
  input: {
    ...{ requestId: randomUUID(), dossier, component: BIRTH, name: 'giay-khai-sinh.pdf' },
    ...{ mediaType: 'application/pdf', sizeBytes: 1_000 },
  },
});
const HELD = { data: { document: { state: 'VALID', title: expect.any(String) } } };

describe('What stands in the place of a paper that the state holds already', () => {
  it.each([
    ['national-portal', 'UploadForMyDossier'],
    ['portal-dak-lak', 'OpenUpload'],
  ])('is read by a citizen through %s', async (client, name) => {
    const refused = await run(client, 'lan', name, uploadOf(await openDraft()));
    expect(refused.__typename).toBe('AlreadyHeld');
    const answer = await follow(client, 'lan', refused.answeredBy);
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject(HELD);
  });

  it('is read by an officer whose upload or demand was refused, through the system of the counter', async () => {
    await system.run('open-draft');
    const draft = system.captured.dossier as string;
    const upload = await run('one-stop-dak-lak', 'minh', 'OpenUpload', uploadOf(draft));
    expect(await follow('one-stop-dak-lak', 'minh', upload.answeredBy)).toMatchObject(HELD);
    for (const key of ['prefill', 'submit']) await system.run(key);
    const dossier = system.captured.filed as string;
    const input = { requestId: randomUUID(), dossier, components: [BIRTH], reason: 'Cần giấy khai sinh.' };
    const demand = await run('one-stop-dak-lak', 'minh', 'RequestSupplement', { input });
    expect(demand.__typename).toBe('AlreadyHeld');
    expect(await follow('one-stop-dak-lak', 'minh', demand.answeredBy)).toMatchObject(HELD);
  });

  it('is refused to a client for which nobody registered it', async () => {
    const refused = await run('national-portal', 'lan', 'UploadForMyDossier', uploadOf(await openDraft()));
    const answer = await follow('national-database', 'lan', refused.answeredBy);
    expect(answer.errors?.[0]?.extensions.code).toBe('OPERATION_NOT_REGISTERED');
  });
});

it.each([
  ['PrefillExpired', { fileBefore: '2026-01-01T00:00:00.000Z' }],
  ['PrefillForOtherVersion', { case: 'SEPARATE' }],
])(
  'A seal that no longer counts (%s) is made anew by the operation that is named',
  async (refusal, changes) => {
    const dossier = await openDraft();
    const { answer } = await run('national-portal', 'lan', 'MyForm', { dossier });
    const seal = signSeal(testKeys, { ...JSON.parse(answer.seal.payload), ...changes });
    const input = { requestId: randomUUID(), dossier, seal, answers: [] };
    const refused = await run('national-portal', 'lan', 'SubmitMyDossier', { input });
    expect(refused.__typename).toBe(refusal);
    const fresh = await follow('national-portal', 'lan', refused.refreshWith);
    expect(fresh.errors).toBeUndefined();
    expect(fresh.data.prefill.answer.seal.signature).toEqual(expect.any(String));
  },
);
