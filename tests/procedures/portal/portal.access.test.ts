/** Who may enter, check, publish and take back portal information, and who may read what is not public yet. */
import { Kind, parse, type SelectionNode } from 'graphql';
import postgres from 'postgres';
import { readRelease } from '../../../gateway/release/release.ts';
import { agencySubjectOf } from '../../../kernel/identity.ts';
import { portals } from '../../../nation/nation.ts';
import { readSchemaSource } from '../../../schema/files.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../../support/house.ts';
import { askStep, guidance, publishBy, type Step, take } from './stage.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const draft = async () =>
  (await take(open, 'draft', 'thu', { agency: 'G01', content: guidance('Bản nháp') })).item;
const deniedLeaves = async (subject: string): Promise<number> => {
  const rows = await open.house
    .get('procedures')
    .database.jobTransaction((tx) =>
      tx.execute<{ leaf: unknown }>('select to_jsonb(audit_leaves) as leaf from audit_leaves'),
    );
  return rows.filter(({ leaf }) => JSON.stringify(leaf).includes(subject)).length;
};

describe('A step on portal information', () => {
  const inputs: Record<Step, Record<string, unknown>> = {
    draft: { agency: 'G01', content: guidance('x') },
    check: { id: 'x' },
    publish: { id: 'x' },
    withdraw: { id: 'x', reason: 'x' },
  };
  const steps = Object.keys(inputs) as Step[];
  const outsiders = ['lan', 'minh', 'viet', 'admin'];

  it.each(steps.flatMap((step) => outsiders.map((who): [Step, string] => [step, who])))(
    '%s is not for %s, who has no part in publishing',
    async (step, who) => {
      const { data, errors } = await askStep(open, step, who, inputs[step]);
      expect(data?.answer ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  it('needs the duty, and an official who has another learns which', async () => {
    const { id } = await draft();
    const tried: [Step, string, string][] = [
      ['check', 'thu', 'CHECK'],
      ['check', 'ngoc', 'CHECK'],
      ['withdraw', 'ngoc', 'ENTER'],
      ['draft', 'trang', 'ENTER'],
    ];
    for (const [step, who, duty] of tried)
      expect(
        await take(open, step, who, { ...inputs[step], id: undefined, ...(step === 'draft' ? {} : { id }) }),
      ).toMatchObject({
        __typename: 'NotDelegated',
        reason: 'NOT_GIVEN',
        duty,
      });
    await take(open, 'check', 'trang', { id });
    expect(await take(open, 'publish', 'trang', { id })).toMatchObject({
      __typename: 'NotDelegated',
      duty: 'PUBLISH',
    });
  });

  it('is for the official’s own agency only; another’s leaves a trace and tells no state (PUB-1)', async () => {
    const { id } = await draft();
    const subject = agencySubjectOf('G01');
    const before = await deniedLeaves(subject);
    for (const step of ['check', 'publish', 'withdraw'] as const)
      expect(await take(open, step, 'duc', { ...inputs[step], id })).toMatchObject({
        __typename: 'NotDelegated',
        reason: 'OTHER_AGENCY',
      });
    expect(await take(open, 'draft', 'duc', inputs.draft)).toMatchObject({ reason: 'OTHER_AGENCY' });
    expect(await deniedLeaves(subject)).toBe(before + 4);
    expect((await take(open, 'check', 'trang', { id })).item.state).toBe('CHECKED');
  });

  it('takes four eyes, even of an official with every duty (PUB-4)', async () => {
    const content = { contactPoint: { of: 'H15.50.06', unit: 'Tiếp nhận hồ sơ', phone: '0262 0000 000' } };
    const { item } = await take(open, 'draft', 'duc', { agency: 'H15', content });
    const refused = { __typename: 'FourEyesRequired', duty: 'ENTER' };
    expect(await take(open, 'check', 'duc', { id: item.id })).toMatchObject(refused);
    // Had somebody else checked it, publishing would still not be his.
    const owner = postgres(open.ownerUrl('procedures'), { max: 1 });
    await owner`update portal_items set state = 'CHECKED', checked_by = 'another', checked_at = now() where id = ${item.id}`;
    expect(await take(open, 'publish', 'duc', { id: item.id })).toMatchObject(refused);
    // The database says it too.
    await expect(
      owner`update portal_items set state = 'PUBLISHED', published_by = drafted_by, published_at = now(), effective_from = now() where id = ${item.id}`,
    ).rejects.toMatchObject({ constraint_name: 'portal_items_four_eyes' });
    await owner.end();
  });
});

describe('What is not public yet', () => {
  const WORK = '{ portalWork { nodes { id state agency { code } ... on Guidance { title } } } }';
  const workOf = (key: string | null) =>
    ask(open.house, 'procedures', { query: WORK, viewer: key === null ? null : viewerOf(key) });

  it('is read by the officials of its agency, and by nobody else', async () => {
    const { id, item } = await draft();
    const own = await workOf('ngoc');
    expect(own.data.portalWork.nodes[0]).toMatchObject({
      id,
      state: 'DRAFT',
      title: 'Bản nháp',
      agency: { code: 'G01' },
    });
    const others = (await workOf('linh')).data.portalWork.nodes as { agency: { code: string } }[];
    expect(others.every(({ agency }) => agency.code === 'G15')).toBe(true);
    for (const [who, code] of [
      [null, 'UNAUTHENTICATED'],
      ['lan', 'FORBIDDEN'],
      ['minh', 'FORBIDDEN'],
      ['viet', 'FORBIDDEN'],
    ] as const)
      expect((await workOf(who)).errors?.[0]?.extensions.code).toBe(code);
    const byItem = 'query ($item: ID!) { portalItem(item: $item) { id } }';
    const seen = await ask(open.house, 'procedures', {
      query: byItem,
      variables: { item },
      viewer: viewerOf('ngoc'),
    });
    expect(seen.data.portalItem).toBeNull();
  });
});

describe('What is public', () => {
  it('is for everybody, signed in or not, and names agencies, never people', async () => {
    const { item } = await publishBy(open, { content: guidance('Cho mọi người', 'x', '1.010038') });
    const text = 'query ($item: ID!) { portalItem(item: $item) { id agency { name } history { version } } }';
    for (const viewer of [null, viewerOf('lan'), viewerOf('minh'), viewerOf('thu')]) {
      const { data, errors } = await ask(open.house, 'procedures', {
        query: text,
        variables: { item },
        viewer,
      });
      expect(errors).toBeUndefined();
      expect(data.portalItem).toMatchObject({ agency: { name: 'Bộ Công an' }, history: [{ version: 1 }] });
    }
    const fields = readSchemaSource('procedures').definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && /^Portal|Guidance|Availability/.test(node.name.value)
        ? (node.fields ?? []).map(({ name }) => name.value)
        : [],
    );
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((name) => /By$|account|officer/i.test(name) && !/ByPost$/.test(name))).toEqual([]);
  });

  it('cannot be written through a portal: none of what the portals ask changes the catalogue (PUB-6)', () => {
    const writing = new Set(
      readSchemaSource('procedures').definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Mutation'
          ? (node.fields ?? []).map(({ name }) => name.value)
          : [],
      ),
    );
    expect(writing.size).toBeGreaterThanOrEqual(4);
    const release = readRelease(testKeys);
    const clients = [...portals.map(({ clientId }) => clientId), 'public'];
    const asked = clients.flatMap((client) =>
      [...(release.clients.get(client) ?? [])].flatMap((id) =>
        listRoots(release.operations.get(id)?.document ?? ''),
      ),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((root) => writing.has(root))).toEqual([]);
  });

  it('is not for the application to rewrite or remove', async () => {
    const app = postgres(open.urls.procedures?.app ?? '', { max: 1 });
    for (const change of [
      app`update portal_items set content = '{}'`,
      app`update portal_items set is_demonstration = false`,
      app`delete from portal_items`,
      app`delete from legal_documents`,
      app`update legal_documents set number = 'x'`,
    ])
      await expect(change).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});

const isField = (node: SelectionNode) => node.kind === Kind.FIELD;
const listRoots = (document: string): string[] =>
  parse(document).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? node.selectionSet.selections.filter(isField).map(({ name }) => name.value)
      : [],
  );
