/** MS-6, T14: the witness, the published checkpoints, and the proof that a citizen's own line was there. */
import { createHash } from 'node:crypto';
import postgres from 'postgres';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { openCheckpoint, publicKeysOf } from '../../platform/sealing/checkpoint.ts';
import { hashLeaf, verifyConsistency, verifyInclusion } from '../../platform/sealing/merkle.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { Registers } from './registers.ts';

const registers = new Registers();
let open: TestHouse;
const lan = viewerOf('lan');
const lanId = personId('lan');

interface PublishedCheckpoint {
  size: string;
  root: string;
  note: string;
}

const PROOFS = `{ viewer { person { accessLog(first: 100) { nodes { id outcome register
  proof { position leaf path checkpoint { register size root note } } } } } } }`;
const CHECKPOINTS = `query ($register: String!, $first: Int, $after: String) {
  accessLogCheckpoints(register: $register, first: $first, after: $after) {
    nodes { register size root at note } pageInfo { hasNextPage endCursor } } }`;
const CONSISTENCY = `query ($register: String!, $from: String!, $to: String!) {
  accessLogConsistency(register: $register, from: $from, to: $to) { from { root } to { root } path } }`;

const readProofs = async () => {
  const answer = await ask(open.house, 'transparency', { query: PROOFS, viewer: lan });
  expect(answer.errors).toBeUndefined();
  return answer.data.viewer.person.accessLog.nodes;
};
const readCheckpoints = async (register: string, variables: object = {}) => {
  const answer = await ask(open.house, 'transparency', {
    query: CHECKPOINTS,
    variables: { register, ...variables },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.accessLogCheckpoints as {
    nodes: PublishedCheckpoint[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
const isConsistent = async (register: string): Promise<boolean> => {
  const answer = await ask(open.house, 'transparency', {
    query: '{ accessLogCoverage { register consistent lastSealedAt } }',
  });
  const rows = answer.data.accessLogCoverage as { register: string; consistent: boolean }[];
  return rows.find((row) => row.register === register)?.consistent ?? false;
};
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

beforeAll(async () => {
  open = await openHouse({ only: ['transparency'], elsewhere: registers.connect });
});
afterAll(() => open.close());

describe('Proofs of the access log: a citizen', () => {
  it('proves with public keys alone that each line of her log was in the log of its register', async () => {
    for (let round = 0; round < 9; round += 1) {
      const refused = round === 6 ? { outcome: 'DENIED', refusal: 'FORBIDDEN', attempts: 7 } : {};
      registers.report('population', { subject: round % 3 === 0 ? lanId : personId('hung'), ...refused });
      if (round % 4 === 3) registers.seal('population');
    }
    registers.seal('population');
    await open.house.settle();
    const entries = await readProofs();
    expect(entries).toHaveLength(3);
    const publicKeys = publicKeysOf(testKeys, ['population', 'witness']);
    for (const { id, proof } of entries) {
      const checkpoint = openCheckpoint(proof.checkpoint.note, publicKeys, ['population', 'witness']);
      const { size, root } = checkpoint;
      expect([String(size), root.toString('hex')]).toEqual([proof.checkpoint.size, proof.checkpoint.root]);
      const claim = {
        position: Number(proof.position),
        size,
        leaf: hashLeaf(proof.leaf),
        path: proof.path.map(bytes),
      };
      expect(verifyInclusion(claim, root)).toBe(true);
      expect(
        verifyInclusion({ ...claim, leaf: hashLeaf(proof.leaf.replace('fullName', 'gender')) }, root),
      ).toBe(false);
      expect(JSON.parse(proof.leaf)).toMatchObject({ id, subject: lanId, fields: ['Person.fullName'] });
    }
    const reasons = entries.map(({ proof }: { proof: { leaf: string } }) => JSON.parse(proof.leaf));
    expect(reasons).toContainEqual(expect.objectContaining({ refusal: 'FORBIDDEN', attempts: 7 }));
  });

  it('reads in the proven leaf neither who the officer was nor which request it was', async () => {
    const id = registers.report('population', {
      subject: lanId,
      actor: 'pseudonym-of-minh',
      request_id: 'request-of-minh',
      operation: 'OperationOfMinh',
    });
    registers.seal('population');
    await open.house.settle();
    const entry = (await readProofs()).find((candidate: { id: string }) => candidate.id === id);
    expect(entry.proof.leaf).not.toMatch(/minh/i);
    const withheld = JSON.stringify({
      actor: 'pseudonym-of-minh',
      id: entry.id,
      operation: 'OperationOfMinh',
      request_id: 'request-of-minh',
    });
    const hash = createHash('sha256').update(withheld).digest('hex');
    expect(JSON.parse(entry.proof.leaf).withheld).toBe(hash);
  });

  it('has no proof yet of a line that no checkpoint stands over', async () => {
    const id = registers.report('payments', { subject: lanId });
    await open.house.settle();
    const entry = (await readProofs()).find((candidate: { id: string }) => candidate.id === id);
    expect(entry.proof).toBeNull();
  });

  it('has a proof of a refused attempt to read her log too, from the log of transparency itself', async () => {
    await ask(open.house, 'transparency', {
      query: `{ _entities(representations: [{ __typename: "Person", id: "${lanId}" }]) { ... on Person { id } } }`,
      viewer: viewerOf('hung'),
    });
    await open.house.settle();
    const entry = (await readProofs()).find(({ outcome }: { outcome: string }) => outcome === 'DENIED');
    expect(entry.proof.checkpoint.register).toBe('transparency');
  });

  it('costs three statements more for a whole page of proofs', async () => {
    const { database } = open.house.get('transparency');
    const before = database.statements;
    await readProofs();
    expect(database.statements - before).toBe(4);
  });

  it('cannot read where the entries of others stand: the database lets nobody', async () => {
    const client = postgres(open.urls.transparency?.app ?? '', { max: 1 });
    expect(await client`select 1 from sealed_entries`).toHaveLength(0);
    for (const role of ['app', 'job'] as const) {
      const other = postgres(open.urls.transparency?.[role] ?? '', { max: 1 });
      for (const table of ['sealed_entries', 'log_nodes', 'checkpoints', 'checkpoint_alarms'])
        await expect(other.unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
      await other.end();
    }
    await client.end();
  });
});

describe('Proofs of the access log: everybody', () => {
  it('reads the checkpoints of a register without signing in, page by page, newest first', async () => {
    const sizes: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Awaited<ReturnType<typeof readCheckpoints>> = await readCheckpoints('population', {
        first: 2,
        after,
      });
      sizes.push(...page.nodes.map(({ size }) => size));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(sizes).toEqual(['10', '9', '8', '4']);
    expect((await readCheckpoints('nobody')).nodes).toEqual([]);
  });

  it('proves that the log at one checkpoint is the beginning of the log at any later one', async () => {
    const { nodes } = await readCheckpoints('population');
    for (const from of nodes)
      for (const to of nodes.filter(({ size }) => Number(size) >= Number(from.size))) {
        const variables = { register: 'population', from: from.size, to: to.size };
        const answer = await ask(open.house, 'transparency', { query: CONSISTENCY, variables });
        const { path } = answer.data.accessLogConsistency;
        const [before, later] = [from, to].map(({ size, root }) => ({
          size: Number(size),
          root: bytes(root),
        }));
        if (before === undefined || later === undefined) throw new Error('two checkpoints');
        expect(verifyConsistency(before, later, path.map(bytes))).toBe(true);
      }
  });

  it('is told of no proof between sizes that were never published, and that words are no sizes', async () => {
    const between = (from: string, to: string) =>
      ask(open.house, 'transparency', {
        query: CONSISTENCY,
        variables: { register: 'population', from, to },
      });
    expect((await between('3', '9')).data.accessLogConsistency).toBeNull();
    for (const [from, to] of [
      ['9', '4'],
      ['0', '4'],
      ['x', '4'],
      ['-1', '4'],
    ] as const)
      expect((await between(from, to)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('Proofs of the access log: the witness', () => {
  const foreign = new Keys((name) => developmentKeySource(name === 'checkpoint-procedures' ? 'grant' : name));

  it('waits with a checkpoint whose leaves have not arrived yet', async () => {
    const held = registers.streams.get('dossiers') ?? [];
    registers.report('dossiers', { subject: lanId });
    const leaves = registers.streams.get('dossiers') ?? held;
    registers.seal('dossiers');
    registers.streams.set(
      'dossiers',
      leaves.filter(({ topic }) => topic === 'access.checkpoint'),
    );
    await open.house.settle();
    expect((await readCheckpoints('dossiers')).nodes).toEqual([]);
    registers.streams.set('dossiers', leaves);
    await open.house.settle();
    expect((await readCheckpoints('dossiers')).nodes).toHaveLength(1);
    expect(await isConsistent('dossiers')).toBe(true);
  });

  it('takes the same checkpoint again in its stride', async () => {
    registers.forgetful = true;
    await open.house.get('transparency').catchUp();
    registers.forgetful = false;
    expect(await isConsistent('population')).toBe(true);
    expect((await readCheckpoints('population')).nodes).toHaveLength(4);
  });

  const lies: [string, 'warehouse' | 'procedures' | 'payments' | 'dossiers', () => void][] = [
    [
      'signs other leaves than it told',
      'warehouse',
      () => {
        registers.report('warehouse', { subject: lanId });
        registers.seal('warehouse', { root: hashLeaf('another history') });
      },
    ],
    [
      'does not continue what it signed before',
      'payments',
      () => {
        registers.seal('payments');
        registers.report('payments', { subject: lanId });
        registers.seal('payments', { previousRoot: hashLeaf('another past') });
      },
    ],
    [
      'signs a second history of the same size',
      'dossiers',
      () => {
        const { root } = registers.seal('dossiers', {
          root: hashLeaf('rolled back and grown anew'),
          size: 1,
        });
        expect(root).toBeDefined();
      },
    ],
    [
      'is signed for by somebody without its key',
      'procedures',
      () => {
        registers.report('procedures', { subject: lanId });
        registers.seal('procedures', {}, foreign);
      },
    ],
  ];

  it.each(lies)('raises an alarm, and signs no more, for a register that %s', async (_lie, register, lie) => {
    lie();
    await open.house.settle();
    const before = await readCheckpoints(register);
    expect(await isConsistent(register)).toBe(false);
    registers.report(register, { subject: lanId });
    registers.seal(register);
    await open.house.settle();
    expect((await readCheckpoints(register)).nodes).toEqual(before.nodes);
    expect(await isConsistent('population')).toBe(true);
  });
});
