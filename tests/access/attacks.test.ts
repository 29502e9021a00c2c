/** Ten ways round the front door, written by hand: all refused, by whichever of the four places is the first to see them. */
import { randomUUID } from 'node:crypto';
import { grantFor, personId, send, viewerOf } from '../support/ask.ts';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

describe('An attacker', () => {
  let system: System;
  const LAN_NAME = 'Nguyễn Thị Lan';

  beforeAll(async () => {
    system = await openSystem();
    await system.run('open-draft');
  }, 120_000);
  afterAll(() => system?.close());
  beforeEach(() => system.calls.clear());

  const expectRefusedUnasked = (answer: HttpAnswer, code: string) => {
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.data).toBeUndefined();
    expect([...system.calls.values()].reduce((sum, calls) => sum + calls, 0)).toBe(0);
  };
  const expectNothing = (value: unknown) => expect(JSON.stringify(value ?? null)).not.toContain(LAN_NAME);

  it('1. hides a personal field behind an alias', async () => {
    expectRefusedUnasked(
      await system.ask('viet', '{ viewer { person { innocent: fullName } } }'),
      'FORBIDDEN',
    );
    expectRefusedUnasked(
      await system.ask(null, '{ viewer { person { innocent: fullName } } }'),
      'UNAUTHENTICATED',
    );
  });

  it('2. hides it in fragments within fragments', async () => {
    const document =
      'fragment A on Person { ...B } fragment B on Person { ... on Person { fullName } } { viewer { person { ...A } } }';
    expectRefusedUnasked(await system.ask('viet', document), 'FORBIDDEN');
  });

  it('3. reaches for it through an interface', async () => {
    const document =
      'query ($id: ID!) { prefill(dossier: $id) { ... on Refusal { message } ... on PersonNotVerified { roles } } }';
    expectRefusedUnasked(
      await system.ask('viet', document, { id: system.captured.dossier as string }),
      'FORBIDDEN',
    );
  });

  it('4. asks _entities, at the gateway and at the subgraph', async () => {
    const document = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { fullName } } }';
    const variables = { r: [{ __typename: 'Person', id: personId('lan') }] };
    const atGateway = await system.ask('hung', document, variables);
    expect(atGateway.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const atSubgraph = await send(
      system.test.house,
      'population',
      { viewer: viewerOf('hung') },
      JSON.stringify({ query: document, variables }),
    );
    expectNothing(atSubgraph.body);
  });

  it('5. lets @requires fetch it: the answer of a prefill needs its own scope', async () => {
    const scopes = viewerOf('minh').scopes.filter((scope) => scope !== 'prefill:read');
    const viewer = viewerOf('minh', { scopes });
    const grant = grantFor(viewer, [{ role: 'APPLICANT', kind: 'PERSON', id: personId('lan'), typed: null }]);
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill { personAnswers { value } } } }';
    const representation = {
      __typename: 'Prefill',
      grant,
      questions: [{ key: 'a', role: 'APPLICANT', path: 'Person.fullName' }],
    };
    const reply = await send(
      system.test.house,
      'population',
      { viewer },
      JSON.stringify({ query, variables: { r: [representation] } }),
    );
    expectNothing(reply.body);
    expect(JSON.stringify(reply.body)).toContain('FORBIDDEN');
  });

  it("6. puts another's id into an argument", async () => {
    const document = 'query ($id: ID!) { dossier(id: $id) { id parties { person { fullName } } } }';
    const answer = await system.ask('hung', document, { id: system.captured.dossier as string });
    expect(answer.data).toEqual({ dossier: null });
    const absent = await system.ask('hung', document, { id: randomUUID() });
    expect(absent.data).toEqual(answer.data);
  });

  it('7. forges a grant', async () => {
    const grant = grantFor(viewerOf('phong'), [
      { role: 'APPLICANT', kind: 'PERSON', id: personId('lan'), typed: null },
    ]);
    const [header = '', payload = '', signature = ''] = grant.split('.');
    const forged = `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { fullName } } }';
    const variables = { r: [{ __typename: 'Person', id: personId('lan') }] };
    const reply = await send(
      system.test.house,
      'population',
      { viewer: viewerOf('phong'), grant: forged },
      JSON.stringify({ query, variables }),
    );
    expectNothing(reply.body);
    expect(JSON.stringify(reply.body)).toContain('FORBIDDEN');
  });

  it("8. brings another viewer's grant", async () => {
    const grant = grantFor(viewerOf('minh'), [
      { role: 'APPLICANT', kind: 'PERSON', id: personId('lan'), typed: null },
    ]);
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { fullName } } }';
    const variables = { r: [{ __typename: 'Person', id: personId('lan') }] };
    const reply = await send(
      system.test.house,
      'population',
      { viewer: viewerOf('phong'), grant },
      JSON.stringify({ query, variables }),
    );
    expectNothing(reply.body);
  });

  it('9. calls a subgraph without an envelope: an empty 401, and no schema', async () => {
    for (const body of ['{"query":"{ _service { sdl } }"}', '{"query":"{ __typename }"}', '']) {
      expect(await system.test.house.get('population').handle('/graphql', body, undefined)).toEqual({
        status: 401,
        body: null,
      });
    }
  });

  it('10. writes a personal number into the text instead of a variable', async () => {
    const document =
      '{ verifyPerson(input: { personalNumber: "966194000101", fullName: "x", birthDate: "1994-03-12" }) { outcome } }';
    expectRefusedUnasked(
      await system.ask(
        'minh',
        document,
        {},
        { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' },
      ),
      'PERSONAL_LITERAL',
    );
  });

  it('keeps the system running: an administrator reads nobody', async () => {
    expectRefusedUnasked(await system.ask('admin', '{ viewer { person { fullName } } }'), 'FORBIDDEN');
  });

  it('asks without a purpose: refused before any subgraph is asked', async () => {
    const document = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
    const input = { personalNumber: '966194000101', fullName: LAN_NAME, birthDate: '1994-03-12' };
    expectRefusedUnasked(await system.ask('minh', document, { input }), 'PURPOSE_REQUIRED');
    const asked = await system.ask(
      'minh',
      document,
      { input },
      { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' },
    );
    expect(asked.data.verifyPerson.outcome).toBe('MATCH');
  });

  it('reads on after being taken off a dossier: the next read is refused', async () => {
    const draft = await system.ask('minh', findOpenDraft, openDraftVariables());
    const dossier = draft.data.openDraftDossier.dossier.id as string;
    const names = 'query ($id: ID!) { dossier(id: $id) { parties { person { fullName } } } }';
    const before = await system.ask('minh', names, { id: dossier });
    expect(JSON.stringify(before.data)).toContain(LAN_NAME);
    const officer = viewerOf('minh').account;
    await system.ask(
      'minh',
      'mutation ($input: AssignDossierInput!) { unassignDossier(input: $input) { __typename } }',
      { input: { requestId: randomUUID(), dossier, officer } },
    );
    const after = await system.ask('minh', names, { id: dossier }, { 'access-dossier': dossier });
    expectNothing(after);
  });
});

const findOpenDraft = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { ... on DraftDossierOpened { dossier { id } } } }`;
const openDraftVariables = () => ({
  input: {
    requestId: randomUUID(),
    procedure: '1.004222',
    caseCode: 'JOIN_FAMILY',
    channel: 'COUNTER',
    parties: [
      {
        role: 'APPLICANT',
        person: { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' },
      },
    ],
  },
});
