/**
 * Somebody else's id in every place that takes one, found in the schema (SEC-4; A57, A58, A60): whoever may not read the
 * record is told what he would be told of a record that never was, word for word, and learns nothing of anybody.
 */
import { randomUUID } from 'node:crypto';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { readApiSchema } from '../support/attackContract.ts';
import { findIdentifierPlaces, type IdentifierPlace } from '../support/attackIdentifiers.ts';
import { withOwner } from '../chaos/deadlines.ts';
import { isSampled } from '../support/extent.ts';
import { StatementLog } from '../support/parties/statements.ts';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

const places = findIdentifierPlaces(readApiSchema());

/** What stands in a place, by the last word of it. A place that is not listed here fails the test of the list. */
const KINDS: [RegExp, (system: System) => string][] = [
  [/^(prefill\(dossier|dossier\(id)\)$/, ({ captured }) => captured.dossier as string],
  [/\.dossiers?\)$/, ({ captured }) => captured.dossier as string],
  [/^paymentRequest\(id\)$/, ({ captured }) => captured.paymentRequest as string],
  [/^document\(id\)$/, ({ captured }) => captured.paper as string],
  [/\.officer\)$|^handOverDossiers\(input\.from\)$/, () => viewerOf('minh').account],
  // A colleague hands over to a colleague: somebody else's is an account of another agency.
  [/^handOverDossiers\(input\.to\)$/, () => viewerOf('tuan').account],
  [/\.requestId\)$/, ({ captured }) => captured.requestId as string],
  [/\.resultType\)$/, () => 'KQ.G15.000031'],
  [/\.relation\)$/, () => personId('lan')],
  [/\.dispute\)$/, ({ captured }) => captured.dispute as string],
  [/PaymentDecision\(input\.decision\)$/, ({ captured }) => captured.paymentDecision as string],
  [/^publicationDecision\(id\)$|\.decision\)$/, ({ captured }) => captured.decision as string],
  [/^procedureDraft\(id\)$|\.draft\)$/, ({ captured }) => captured.draft as string],
  [/^catalogueUpload\(id\)$/, ({ captured }) => captured.upload as string],
  [/^portalItem\(item\)$|^draftPortalItem\(input\.item\)$/, ({ captured }) => captured.item as string],
  [/PortalItem\(input\.id\)$/, ({ captured }) => captured.itemVersion as string],
  [/\.account\)$/, () => viewerOf('thu').account],
  [/\.delegation\)$/, ({ captured }) => captured.delegation as string],
  [/\.spelling\)$/, ({ captured }) => captured.spelling as string],
  [/\.proposal\)$/, ({ captured }) => captured.proposal as string],
  [/\.finding\)$/, ({ captured }) => captured.finding as string],
  [/\.record\)$/, ({ captured }) => captured.record as string],
  // Of no dossier of these tests: what it is an id of is not told either.
  [/\.(supplement|uploads|result|deliveries)\)$/, ({ captured }) => captured.dossier as string],
  [/\.consultation\)$|^consultation\(id\)$/, ({ captured }) => captured.consultation as string],
  [/\.entry\)$/, ({ captured }) => captured.entry as string],
  [/\.client\)$|^(clientManifests|heldReports|webhookDeliveries)\(client\)$/, () => 'one-stop-dak-lak'],
  [/\.document\)$/, ({ captured }) => captured.paper as string],
  [/^statistic\(id\)$|^statistics\(within\)$/, () => '2026-10'],
  [/\.notices\)$/, ({ captured }) => captured.notice as string],
  [/\.manifest\)$|^clientManifest\(id\)$/, ({ captured }) => captured.manifest as string],
];

const HAND_IN = `mutation ($input: HandInClientManifestInput!) { handInClientManifest(input: $input) {
  ... on ClientManifestHandedIn { manifest { id } } } }`;

/** The filed dossier waits for an agency that none of the strangers works at. */
async function askAnotherAgency(system: System): Promise<string> {
  const dossier = system.captured.filed;
  const act = async (name: string, more: object = {}) => {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const { data, errors } = await system.ask('minh', query, { input: { requestId: randomUUID(), dossier, ...more } });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data[name].__typename;
  };
  await system.test.house.get('procedures').work();
  await system.test.house.settle();
  await act('acceptDossier');
  await act('recordDossierStatus', { status: 'IN_PROGRESS' });
  const consultation = { agency: 'H15', question: 'Xin ý kiến.', components: [], workingDays: 5 };
  expect(await act('stopDossier', { reason: 'CONSULTATION', consultation })).toBe('DossierStopped');
  const read = 'query ($dossier: ID!) { dossier(id: $dossier) { stops { consultation { id } } } }';
  return (await system.ask('minh', read, { dossier })).data.dossier.stops[0].consultation.id;
}

/** What everybody may read: there is no stranger to it. */
const PUBLISHED = /^(publicationDecision\(id|portalItem\(item|statistic\(id|statistics\(within)\)$/;

/** Who may read what stands in a place. */
function readerOf(place: string): string {
  if (place.startsWith('document')) return 'lan';
  if (/^(clientManifest|heldReports|webhookDeliveries)/.test(place)) return 'viet';
  return /^(procedureDraft|catalogueUpload)/.test(place) ? 'thu' : 'minh';
}
const idFor = (place: string, system: System): string | undefined =>
  KINDS.find(([pattern]) => pattern.test(place))?.[1](system);

/** Who has no business with Lan: another citizen, a colleague without the dossier, two officers of other agencies. */
const strangers = ['hung', 'nga', 'phong', 'tuan'];
/** One of them at each place in turn, all of them in the exhaustive run. */
const strangersAt = (place: number): string[] => strangers.filter((_, index) => isSampled(place, index, strangers.length));
const LAN = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };

/** The same words, whatever number the incident has. */
function bodyOf(answer: object): string {
  return JSON.stringify({ ...answer, incidents: undefined }).replace(/"incidentId":"[^"]*"/g, '"incidentId":""');
}

describe("Somebody else's id", () => {
  let system: System;
  let log: StatementLog;
  beforeAll(async () => {
    system = await openSystem();
    // What the gateway reports of its refusals afterwards, in the background, belongs to no one question.
    system.gateway.refusals.send = async () => undefined;
    for (const key of ['open-draft', 'prefill', 'submit']) await system.run(key);
    await system.test.house.settle();
    await system.run('pay');
    const papers = await system.ask('lan', '{ viewer { documents(first: 1) { nodes { id } } } }');
    system.captured.paper = papers.data.viewer.documents.nodes[0].id;
    system.captured.requestId = randomUUID();
    const again = { requestId: system.captured.requestId, dossier: system.captured.filed };
    await system.ask('minh', CREATE, { input: again });
    await disputePayment(system);
    await enterCatalogueWork(system);
    const notices = await system.ask('lan', '{ viewer { notices(first: 1) { nodes { id } } } }');
    system.captured.notice = notices.data.viewer.notices.nodes[0].id;
    const entries = await system.ask('viet', '{ directoryEntries(first: 1) { nodes { id } } }');
    system.captured.entry = entries.data.directoryEntries.nodes[0].id;
    system.captured.consultation = await askAnotherAgency(system);
    const input = { requestId: randomUUID(), client: 'one-stop-dak-lak', document: '{ __typename }' };
    system.captured.manifest = (await system.ask('viet', HAND_IN, { input })).data.handInClientManifest.manifest.id;
    log = new StatementLog(system.test.house);
  }, 120_000);
  afterAll(() => system?.close());

  const askWith = (place: IdentifierPlace, persona: string, id: string, headers = {}): Promise<HttpAnswer> => {
    const variables = place.variables(id) as { input?: { requestId?: string } };
    if (variables.input?.requestId !== undefined && !place.place.endsWith('.requestId)'))
      variables.input.requestId = randomUUID();
    return system.ask(persona, place.query, variables, headers);
  };

  /** An answer, and the statements that the registers ran for it. */
  async function heard<T>(work: () => Promise<T>): Promise<[T, string[]]> {
    log.take();
    const answer = await work();
    return [answer, log.take()];
  }

  it('has a known kind in every place of every root field', () => {
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ place }) => !KINDS.some(([pattern]) => pattern.test(place)))).toEqual([]);
  });

  /** What no form asks of a part stays closed to the officer of the dossier too. */
  const isClosed = ({ path = [], extensions }: NonNullable<Awaited<ReturnType<typeof askWith>>['errors']>[number]) =>
    path[1] === 'parties' && extensions.code === 'FORBIDDEN';

  it('opens the record to whoever it is for, so that silence below means something', async () => {
    const read = places.filter(({ place, query }) => query.startsWith('query') && !PUBLISHED.test(place));
    for (const place of read) {
      const answer = await askWith(place, readerOf(place.place), idFor(place.place, system) as string);
      expect([place.place, answer.errors?.filter((error) => !isClosed(error)) ?? []]).toEqual([place.place, []]);
      expect(Object.values(answer.data as object)[0]).not.toBeNull();
    }
  });

  it.each(places.filter(({ place }) => !PUBLISHED.test(place)).map((place) => [place.place, place] as const))(
    'in %s says what an id of nothing says, and takes the same statements',
    async (_name, place) => {
      const id = idFor(place.place, system) as string;
      for (const persona of strangersAt(places.indexOf(place))) {
        // What a process learns once.
        await askWith(place, persona, randomUUID());
        const [foreign, ran] = await heard(() => askWith(place, persona, id));
        const [absent, ranForNothing] = await heard(() => askWith(place, persona, randomUUID()));
        expect(bodyOf(foreign)).toBe(bodyOf(absent));
        expect(ran).toEqual(ranForNothing);
        for (const secret of [...Object.values(LAN), 'Nguyễn Văn Thành', system.captured.dossier as string])
          expect(JSON.stringify(foreign)).not.toContain(secret);
      }
    },
  );

  it.each(["' or 1=1 --", '00000000-0000-0000-0000-000000000000', 'x'.repeat(500), '%', '../lan', ''])(
    'written as %p is an id of nothing',
    async (id) => {
      for (const place of places.filter(({ query }) => query.startsWith('query'))) {
        const odd = await askWith(place, 'hung', id);
        const absent = await askWith(place, 'hung', randomUUID());
        expect(bodyOf(odd)).toBe(bodyOf(absent));
      }
    },
  );

  it('in the header of a request says what an id of nothing says, and takes the same statements', async () => {
    const own = '{ viewer { dossiers { nodes { parties { person { fullName } } } } } }';
    for (const persona of strangers) {
      const headers = (dossier: string) => ({ 'access-dossier': dossier });
      const [foreign, ran] = await heard(() =>
        system.ask(persona, own, {}, headers(system.captured.dossier as string)),
      );
      const [absent, ranForNothing] = await heard(() => system.ask(persona, own, {}, headers(randomUUID())));
      expect(bodyOf(foreign)).toBe(bodyOf(absent));
      expect(ran).toEqual(ranForNothing);
    }
  });

  it.each([
    ['dossiers', 'Dossier', ({ captured }: System) => captured.dossier, 'stage parties { role }'],
    ['payments', 'Dossier', ({ captured }: System) => captured.filed, 'paymentRequests(first: 1) { nodes { id } }'],
    ['payments', 'PaymentRequest', ({ captured }: System) => captured.paymentRequest, 'state'],
    ['warehouse', 'Document', ({ captured }: System) => captured.paper, 'number'],
    ['warehouse', 'Person', () => personId('lan'), 'documents(first: 1) { nodes { id } }'],
    ['population', 'Person', () => personId('lan'), 'fullName'],
    ['transparency', 'Person', () => personId('lan'), 'accessLog(first: 1) { nodes { at } }'],
  ] as const)('of a reference that %s is asked for (%s) is one to nothing', async (name, type, idOf, fields) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
    const askFor = (id: string, persona: string) =>
      ask(system.test.house, name, {
        query,
        variables: { of: [{ __typename: type, id }] },
        viewer: viewerOf(persona),
      });
    for (const persona of strangers) {
      await askFor(randomUUID(), persona);
      const [foreign, ran] = await heard(() => askFor(idOf(system) as string, persona));
      const [absent, ranForNothing] = await heard(() => askFor(randomUUID(), persona));
      expect(bodyOf(foreign)).toBe(bodyOf(absent));
      expect(ran).toEqual(ranForNothing);
    }
  });

  it('used as a request id gives nobody the first answer of another', async () => {
    const input = { requestId: system.captured.requestId, dossier: system.captured.filed };
    const mine = await system.ask('minh', CREATE, { input });
    expect(mine.data.createPaymentRequest.paymentRequest.id).toBe(system.captured.paymentRequest);
    for (const persona of strangers) {
      const answer = await system.ask(persona, CREATE, { input });
      expect(JSON.stringify(answer)).not.toContain(system.captured.paymentRequest as string);
    }
  });

  it('of a member of the union or of an interface tells no more by its __typename', async () => {
    const probe = 'query ($id: ID!) { prefill(dossier: $id) { __typename ... on Refusal { __typename message } } }';
    const found = await Promise.all(
      [system.captured.dossier as string, randomUUID()].map((id) => system.ask('phong', probe, { id })),
    );
    expect(bodyOf(found[0] as HttpAnswer)).toBe(bodyOf(found[1] as HttpAnswer));
    expect(found[0]?.data.prefill.__typename).toBe('DossierNotAccessible');
  });
});

/** A payment in dispute at an agency of none of the strangers, with a proposal. */
const disputePayment = (system: System): Promise<void> =>
  withOwner(system, 'payments', async (owner) => {
    const [dispute] = await owner`
      insert into payment_disputes (request_id, applicant, agency, dossier_code, reference, due_dong, cause, opened_at)
      select id, applicant, 'H15.50.07', 'H15.50.07-261116-0001', reference, total_dong, 'AMOUNT_DIFFERS', now()
      from payment_requests where id = ${system.captured.paymentRequest as string} returning id`;
    const [decision] = await owner`
      insert into payment_decisions (dispute_id, outcome, reason, received_dong, statement, reports_seen, proposed_by, proposed_at)
      values (${dispute?.id}, 'COUNT', 'FULL_AMOUNT', 20000, 'SK 1', 0, 'somebody', now()) returning id`;
    system.captured.dispute = dispute?.id;
    system.captured.paymentDecision = decision?.id;
  });

/** A draft on its way, with a difference from its decision; a proposal; and what the seed has of the rest. */
async function enterCatalogueWork(system: System): Promise<void> {
  for (const key of ['register-decision', 'enter-procedure']) await system.run(key);
  const proposed = await system.ask('viet', PROPOSE, {
    input: {
      requestId: randomUUID(),
      agency: 'H15',
      localCode: 'T-01',
      procedure: '1.001193',
      basis: 'Quyết định của tỉnh',
    },
  });
  system.captured.proposal = proposed.data.mapLocalCode.proposal.id;
  const { captured } = system;
  await withOwner(system, 'procedures', async (owner) => {
    const idOf = async (query: string): Promise<string> => (await owner.unsafe(query))[0]?.id;
    captured.item = await idOf('select item as id from portal_items limit 1');
    captured.itemVersion = await idOf('select id from portal_items limit 1');
    captured.delegation = await idOf('select id from delegations limit 1');
    captured.spelling = await idOf('select id from code_spellings limit 1');
    captured.upload = await idOf('select id from catalogue_uploads limit 1');
  });
  // Of these the seed has none, and nobody is asked for by them: a stranger lacks the scope.
  captured.finding = randomUUID();
  captured.record = randomUUID();
}

const PROPOSE = `mutation ($input: MapLocalCodeInput!) {
  mapLocalCode(input: $input) { __typename ... on OnlineChangeProposed { proposal { id } } }
}`;

const CREATE = `mutation ($input: CreatePaymentRequestInput!) {
  createPaymentRequest(input: $input) { __typename ... on PaymentRequested { paymentRequest { id } } }
}`;
