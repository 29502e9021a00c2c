/** How operations are registered: what is handed in, what is refused, and what counts as the same operation. */
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import {
  describeChange,
  readContract,
  readSourceOperations,
  runOperations,
} from '../../app/commands/operations.ts';
import { judgeSubmission } from '../../app/commands/submit.ts';
import { type ClientRules, listOversteps, readClientRules } from '../../gateway/operations/clientRules.ts';
import {
  type Contract,
  drawManifest,
  listByClient,
  openDocuments,
} from '../../gateway/operations/manifest.ts';
import { OperationRefused, readClientFile, type SourceOperation } from '../../gateway/operations/sources.ts';
import { readToolManifest } from '../../gateway/operations/toolManifests.ts';
import { type Manifest, RELEASE_FOLDER, readRelease } from '../../gateway/release/release.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import { sharedPlanner, testKeys } from '../support/house.ts';
import { currentRelease } from '../support/releases.ts';
import { registeredId } from '../support/system.ts';

const LABEL = '# label: Xem một thủ tục\n';
const QUERY = 'query Page($code: ProcedureCode!) { procedure(code: $code) { ...Head } }';
const HEAD = 'fragment Head on Procedure { code ...Names }';
const NAMES = 'fragment Names on Procedure { name }';

/** To start a planner takes seconds: that of this worker plans for every test of the checkout's contract. */
const draw = (sources: readonly SourceOperation[], contract: Contract) =>
  drawManifest(sources, contract, { sharePlanner: sharedPlanner() });

describe('Registering operations', () => {
  const id = (text: string) => idOf(normaliseDocument(parse(text)));

  it('takes reordered fragments, other spaces and comments for the same operation', () => {
    const first = id(`${QUERY} ${HEAD} ${NAMES}`);
    expect(id(`${NAMES}\n\n${HEAD}\n# said elsewhere\n${QUERY.replaceAll(' ', '   ')}`)).toBe(first);
    expect(id(`${HEAD},${QUERY},${NAMES}`)).toBe(first);
  });

  it('takes one field more, or another order of fields, for another operation', () => {
    const first = id(`${QUERY} ${HEAD} ${NAMES}`);
    expect(id(`${QUERY} ${HEAD} ${NAMES.replace('name', 'name code')}`)).not.toBe(first);
    expect(id(`${QUERY} ${HEAD.replace('code ...Names', '...Names code')} ${NAMES}`)).not.toBe(first);
  });

  it('reads the label, the purpose and its legal basis from the comment above', () => {
    const text = `${LABEL}# purpose: PERSON_VERIFICATION\n# basis: Luật 91/2025/QH15\n${QUERY} ${HEAD} ${NAMES} ${LABEL} query Other { __typename }`;
    const [page, other] = readClientFile('portal', text);
    expect(page).toMatchObject({
      client: 'portal',
      name: 'Page',
      label: 'Xem một thủ tục',
      purpose: { code: 'PERSON_VERIFICATION', basis: 'Luật 91/2025/QH15' },
    });
    expect(other).toMatchObject({ name: 'Other', purpose: null });
    // Each operation has the fragments that it uses, and no others.
    expect(other?.document).not.toContain('fragment');
  });

  const refused: [string, string, RegExp][] = [
    ['no label', `${QUERY} ${HEAD} ${NAMES}`, /portal Page: .*Vietnamese label/],
    [
      'a label that is no Vietnamese',
      `# label: shows one page\n${QUERY} ${HEAD} ${NAMES}`,
      /Vietnamese label/,
    ],
    ['a purpose without its basis', `${LABEL}# purpose: X\n${QUERY} ${HEAD} ${NAMES}`, /belong together/],
    ['no name', `${LABEL}{ __typename }`, /no name/],
    [
      'the name of another',
      `${LABEL}query A { __typename } ${LABEL}query A { viewer { id } }`,
      /portal A: stands twice/,
    ],
    ['no GraphQL', 'query {', /portal: /],
  ];
  it.each(refused)('refuses an operation with %s', (_name, text, says) => {
    expect(() => readClientFile('portal', text)).toThrow(OperationRefused);
    expect(() => readClientFile('portal', text)).toThrow(says);
  });

  const contract = () => {
    const { supergraph, policy } = currentRelease();
    return { supergraph, policy };
  };

  it('names client and operation when a field that is used leaves the schema', async () => {
    const { supergraph, policy } = contract();
    const without = supergraph.replace('  decisionNumber:', '  decisionNo:');
    expect(without).not.toBe(supergraph);
    const two = readSourceOperations().filter(({ client, name }) =>
      ['public Procedure', 'portal-dak-lak PortalProcedure'].includes(`${client} ${name}`),
    );
    const drawn = await draw(two, { supergraph: without, policy });
    if (!('problems' in drawn)) throw new Error('The release was drawn all the same.');
    expect(drawn.problems).toContainEqual(expect.stringMatching(/^public Procedure: .*decisionNumber/));
    expect(drawn.problems).toContainEqual(
      expect.stringMatching(/^portal-dak-lak PortalProcedure: .*decisionNumber/),
    );
  });

  const unfit: [string, string, RegExp][] = [
    ['that does not fit', 'query A { nothing }', /portal A: GRAPHQL_VALIDATION_FAILED/],
    ['that asks for the schema', 'query A { __schema { types { name } } }', /GRAPHQL_VALIDATION_FAILED/],
    [
      'with personal data in its text',
      'query A { verifyPerson(input: { personalNumber: "966194000101", fullName: "x", birthDate: "1994" }) { outcome } }',
      /PERSONAL_LITERAL/,
    ],
    [
      'that is too large',
      `query A { ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      /MAX_/,
    ],
    ['that subscribes', 'subscription A { procedure { code } }', /OPERATION_NOT_SUPPORTED/],
  ];
  it.each(unfit)('refuses an operation %s', async (_name, text, says) => {
    const drawn = await draw(readClientFile('portal', `${LABEL}${text}`), contract());
    expect(drawn).toEqual({ problems: [expect.stringMatching(says)] });
  });

  it('refuses two operations of one name from one client, and allows them to two clients', async () => {
    const one = readClientFile('portal', `${LABEL}query A { __typename }`);
    const two = readClientFile('portal', `${LABEL}query A { viewer { id } }`);
    const elsewhere = readClientFile('counter', `${LABEL}query A { viewer { id } }`);
    expect(await draw([...one, ...two], contract())).toEqual({
      problems: ['portal A: two different operations have this name'],
    });
    expect(await draw([...one, ...elsewhere], contract())).toHaveProperty('manifest');
  });

  it('holds an operation that two clients share once, and lists it for both', async () => {
    const text = `${LABEL}query A { viewer { id } }`;
    const drawn = await draw(
      [...readClientFile('portal', text), ...readClientFile('counter', text)],
      contract(),
    );
    if ('problems' in drawn) throw new Error(drawn.problems.join());
    const [only] = Object.keys(drawn.manifest.operations);
    expect(drawn.manifest.clients).toEqual({ counter: [only], portal: [only] });
  });

  it('finds every worked example of the sandbox registered, and nothing handed in that is not', async () => {
    const { operations } = readRelease(testKeys);
    for (const { document } of examples) expect([...operations.keys()]).toContain(registeredId(document));
    expect(await runOperations(testKeys, true)).toBe(0);
  }, 120_000);
});

describe('Manifests that tools of clients write', () => {
  /** As the tools wrote them; tests/operations/tools.exhaustive.test.ts has them written anew. */
  const written = (file: string) => readFileSync(new URL(`./tools/${file}`, import.meta.url), 'utf8');
  const apollo = written('apollo.manifest.json');
  const codegen = written('persisted-documents.json');
  const labels = {
    ProcedureName: { label: 'Xem tên một thủ tục' },
    OpenDraftOfMine: { label: 'Mở hồ sơ nháp cho chính mình' },
  };
  const read = (manifest: string, said: object = labels, client = 'app') =>
    readToolManifest(client, manifest, JSON.stringify(said));
  const contract = () => {
    const { supergraph, policy } = currentRelease();
    return { supergraph, policy };
  };

  it('are taken as they are, and two tools may name one document, each by its own id', async () => {
    const text = 'query ProcedureName($code: ProcedureCode!) { procedure(code: $code) { code } }';
    const by = (printed: string) => JSON.stringify({ [`sha256:${idOf(printed)}`]: printed });
    const twice = [text, text.replaceAll(' ', '  ')].flatMap((one) => read(by(one), labels, 'both'));
    const sources = [...read(apollo, labels, 'apollo'), ...read(codegen, labels, 'codegen'), ...twice];
    const drawn = await draw(sources, contract());
    if ('problems' in drawn) throw new Error(drawn.problems.join());
    const { aliases = {}, operations } = drawn.manifest;
    const lists = listByClient(drawn.manifest);
    expect(lists.map(({ client, operations: named }) => [client, Object.keys(named)])).toEqual([
      ['apollo', ['OpenDraftOfMine', 'ProcedureName']],
      ['both', ['ProcedureName']],
      ['codegen', ['OpenDraftOfMine', 'ProcedureName']],
    ]);
    // The id that the tool gave leads to the document whose own id its client is told by name.
    for (const { client, ids = [], name } of sources) {
      const told = lists.find((list) => list.client === client)?.operations[name] ?? '';
      expect(operations[told]?.label).toBe(labels[name as keyof typeof labels].label);
      for (const given of ids) expect(aliases[given] ?? given).toBe(told);
    }
    // Apollo's tool prints as we do; codegen's has one line for each document.
    expect(Object.keys(aliases)).toHaveLength(4);
  });

  const [first = ''] = Object.keys(JSON.parse(codegen) as object);
  const unfit: [string, string, object, RegExp][] = [
    [
      'no label',
      apollo,
      { OpenDraftOfMine: labels.OpenDraftOfMine },
      /app ProcedureName: .*Vietnamese label/,
    ],
    [
      'a purpose without its basis',
      codegen,
      { ...labels, ProcedureName: { label: 'Xem tên một thủ tục', purpose: 'X' } },
      /belong together/,
    ],
    ['labels of another form', codegen, { ProcedureName: 'Xem tên một thủ tục' }, /labels are no list/],
    [
      'an id of another text',
      JSON.stringify({ [first]: 'query A { __typename }' }),
      labels,
      /not the SHA-256/,
    ],
    ['an id that is none', JSON.stringify({ A: 'query A { __typename }' }), labels, /not the SHA-256/],
    [
      'two operations in one document',
      JSON.stringify({ A: 'query A { __typename } query B { __typename }' }),
      labels,
      /one operation/,
    ],
    ['no GraphQL', JSON.stringify({ A: 'query {' }), labels, /app: /],
    ['another form', '[]', labels, /neither Apollo's nor codegen's/],
    ['no JSON', '{', labels, /not JSON/],
  ];
  it.each(unfit)('are refused with %s', (_what, manifest, said, says) => {
    expect(() => read(manifest, said)).toThrow(OperationRefused);
    expect(() => read(manifest, said)).toThrow(says);
  });

  it('are refused with an id that is already that of another operation', async () => {
    const [one] = readClientFile('portal', `${LABEL}query A { __typename }`);
    const other = { ...read(codegen)[0], ids: [idOf(one?.document ?? '')] } as ReturnType<
      typeof read
    >[number];
    if (one === undefined) throw new Error('nothing was read');
    expect(await draw([one, other], contract())).toEqual({
      problems: [expect.stringMatching(/^app \w+: its id [0-9a-f]{64} is that of another operation$/)],
    });
  });
});

const current = readContract(RELEASE_FOLDER);
const currentDocuments = openDocuments(current);
const operation = (text: string, client = 'portal'): SourceOperation => {
  const [one] = readClientFile(client, `# label: Xem thông tin của tôi\n${text}`);
  if (one === undefined) throw new Error('nothing was read');
  return one;
};
const manifestOf = (...sources: SourceOperation[]): Pick<Manifest, 'clients' | 'operations'> => ({
  operations: Object.fromEntries(sources.map(({ client, ids, ...one }) => [idOf(one.document), one])),
  clients: Object.fromEntries(
    sources.map(({ client }) => [
      client,
      sources.filter((one) => one.client === client).map(({ document }) => idOf(document)),
    ]),
  ),
});

describe('The privacy difference of a release', () => {
  const name = 'query Me { viewer { person { fullName } } }';
  const more = 'query Me { viewer { person { fullName birthDate gender hometown } } }';

  it('counts the fields about people that it adds, and for how many clients', () => {
    const before = manifestOf(operation(name, 'a'), operation(name, 'b'));
    const after = manifestOf(operation(more, 'a'), operation(more, 'b'));
    const lines = describeChange(current, before, after, currentDocuments);
    expect(lines[0]).toBe('adds 3 personal fields for 2 clients');
    expect(lines).toContain('  + a Person.birthDate');
    expect(lines).toHaveLength(7);
    expect(describeChange(current, after, before, currentDocuments)[0]).toBe(
      'drops 3 personal fields for 2 clients',
    );
  });

  it('counts neither what is public nor what the client read before in another operation', () => {
    const before = manifestOf(operation(more));
    const other = operation(
      'query Again { viewer { person { birthDate } } procedure(code: "1.004222") { name } }',
    );
    expect(describeChange(current, before, manifestOf(operation(more), other), currentDocuments)).toEqual([]);
  });

  it('is a number for each client where there was no release before', () => {
    const first = manifestOf(operation(more, 'a'), operation(name, 'b'));
    expect(describeChange(current, undefined, first, currentDocuments)).toEqual([
      expect.stringMatching(/^adds \d personal fields for 2 clients$/),
      expect.stringMatching(/^ {2}\+ a: \d personal fields$/),
      expect.stringMatching(/^ {2}\+ b: \d personal fields$/),
    ]);
  });
});

describe('A client', () => {
  const rules: ClientRules = {
    portal: { people: 'CITIZENS', purposes: [] },
    counter: { people: 'OFFICIALS', purposes: ['PERSON_VERIFICATION'] },
  };
  const overstep = (one: SourceOperation) => [
    ...listOversteps(one, currentDocuments.readRegistered(one), rules),
  ];
  const stated = { purpose: { code: 'PERSON_VERIFICATION', basis: 'Luật 91/2025/QH15' } };
  const many =
    'query Many { viewer { dossiers(first: 30) { nodes { parties { role } timeline { status } reuse { hash } } } } }';

  it('fixes no purpose that it is not registered for', () => {
    const verify = 'query V($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
    expect(overstep({ ...operation(verify, 'counter'), ...stated })).toEqual([]);
    expect(overstep({ ...operation(verify), ...stated })).toEqual([
      'portal V: the purpose PERSON_VERIFICATION is not one that this client is registered for',
    ]);
  });

  it('of citizens asks no more at once than a citizen may', () => {
    expect(overstep(operation(many))).toEqual([
      expect.stringMatching(/^portal Many: COST_ESTIMATED_TOO_EXPENSIVE/),
    ]);
    expect(overstep(operation(many, 'counter'))).toEqual([]);
  });

  it('that nobody registered hands in nothing', () => {
    expect(overstep(operation('query A { __typename }', 'stranger'))).toEqual([
      'stranger: no such client in clients.json',
    ]);
  });

  it('is registered for purposes that can be stated, and for no others', () => {
    expect(readClientRules('{"portal":{"people":"CITIZENS","purposes":[]}}')).toHaveProperty('portal');
    for (const wrong of [
      '{"portal":{"people":"ALL","purposes":[]}}',
      '{"portal":{"people":"CITIZENS","purposes":["OWN_RECORD"]}}',
      '{"../a":{"people":"CITIZENS","purposes":[]}}',
    ])
      expect(() => readClientRules(wrong)).toThrow(OperationRefused);
  });
});

describe('A submission', () => {
  it('is shown with what is new and gone, its cost, and what of people it reads that the client could not read', async () => {
    const text =
      '# label: Xem tên thủ tục và giới tính của tôi\nquery Mine { viewer { person { gender } } procedure(code: "1.004222") { name } }';
    const judged = await judgeSubmission({ client: 'portal-dak-lak', file: text, byTool: false });
    if ('problems' in judged) throw new Error(judged.problems.join());
    expect(judged.lines[0]).toMatch(/^new: Mine – Xem tên thủ tục và giới tính của tôi \(cost \d+\)$/);
    expect(judged.lines).toContainEqual(expect.stringMatching(/^adds \d personal fields? for 1 client$/));
    // The file has none of what the client had before.
    expect(judged.lines.filter((line) => line.startsWith('gone: '))).toHaveLength(8);
    expect(judged.lines).toContain('  + portal-dak-lak Person.gender');
    expect([...judged.files.keys()]).toEqual(['portal-dak-lak.graphql']);
  }, 120_000);

  it.each([
    ['that is no GraphQL', { client: 'portal-dak-lak', file: 'query {', byTool: false }, /portal-dak-lak: /],
    [
      'of a tool without labels',
      { client: 'portal-dak-lak', file: '{}', byTool: true },
      /labels\.json .* is missing/,
    ],
  ])('is refused when it is one %s, and nothing is half taken', async (_what, submission, says) => {
    expect(await judgeSubmission(submission)).toEqual({ problems: [expect.stringMatching(says)] });
  });
});
