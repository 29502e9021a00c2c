/** How operations are registered: what is handed in, what is refused, and what counts as the same operation. */
import { parse } from 'graphql';
import { readSourceOperations, runOperations } from '../../app/commands/operations.ts';
import { drawManifest } from '../../gateway/operations/manifest.ts';
import { OperationRefused, readClientFile } from '../../gateway/operations/sources.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import { testKeys } from '../support/house.ts';
import { currentRelease } from '../support/releases.ts';
import { registeredId } from '../support/system.ts';

const LABEL = '# label: Xem một thủ tục\n';
const QUERY = 'query Page($code: ProcedureCode!) { procedure(code: $code) { ...Head } }';
const HEAD = 'fragment Head on Procedure { code ...Names }';
const NAMES = 'fragment Names on Procedure { name }';

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
    const two = readSourceOperations().filter(({ client }) => ['public', 'portal-dak-lak'].includes(client));
    const drawn = await drawManifest(two, { supergraph: without, policy });
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
    const drawn = await drawManifest(readClientFile('portal', `${LABEL}${text}`), contract());
    expect(drawn).toEqual({ problems: [expect.stringMatching(says)] });
  });

  it('refuses two operations of one name from one client, and allows them to two clients', async () => {
    const one = readClientFile('portal', `${LABEL}query A { __typename }`);
    const two = readClientFile('portal', `${LABEL}query A { viewer { id } }`);
    const elsewhere = readClientFile('counter', `${LABEL}query A { viewer { id } }`);
    expect(await drawManifest([...one, ...two], contract())).toEqual({
      problems: ['portal A: two different operations have this name'],
    });
    expect(await drawManifest([...one, ...elsewhere], contract())).toHaveProperty('manifest');
  });

  it('holds an operation that two clients share once, and lists it for both', async () => {
    const text = `${LABEL}query A { viewer { id } }`;
    const drawn = await drawManifest(
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
  });
});
