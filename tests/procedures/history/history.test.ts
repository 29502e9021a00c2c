import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { Catalogue } from '../sync/catalogueHand.ts';

let open: TestHouse;
let hand: Catalogue;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => new Date('2026-11-22T03:00:00Z') });
  hand = new Catalogue(open);
});
afterAll(() => open.close());

const query = (text: string, variables: Record<string, unknown> = {}) =>
  ask(open.house, 'procedures', { query: text, variables });

const HISTORY = `query ($code: ProcedureCode!, $first: Int, $after: String) { procedure(code: $code) {
  history(first: $first, after: $after) {
    nodes { version inForceFrom inForceTo inForceBasis publicisedAt origin contentHash
      decision { id number authority { code name } decidedOn } editorAgency { code name }
      differences { path kind label before after } }
    pageInfo { hasNextPage endCursor } } } }`;
const COMPARED = `query ($code: ProcedureCode!, $from: VersionSelector!, $to: VersionSelector!) {
  procedureDifferences(code: $code, from: $from, to: $to) {
    from { version } to { version } differences { path kind before after } } }`;
const VERSION = `query ($asOf: Date!) { procedure(code: "1.001022", asOf: $asOf) { version name contentHash } }`;

describe('The history of a procedure', () => {
  it('shows decision, agency, time and what each version changed (PUB-9)', async () => {
    const content = hand.content('1.000894');
    content.decisionNumber = readSeedContents().find(({ code }) => code === '1.000894')?.decisionNumber ?? '';
    const { channels } = content;
    const limit = channels.flatMap(({ timeLimits }) => timeLimits)[0];
    if (limit === undefined) throw new Error('no time limit');
    const before = limit.value;
    limit.value = (before ?? 0) + 2;
    await hand.publish('1.000894', '2026-07-01', undefined, content);
    const { data, errors } = await query(HISTORY, { code: '1.000894' });
    expect(errors).toBeUndefined();
    const [second, first] = data.procedure.history.nodes;
    expect(second).toMatchObject({
      version: 2,
      inForceFrom: '2026-07-01',
      inForceTo: null,
      inForceBasis: 'DECIDED',
      origin: 'PUBLISHED',
      decision: null,
      editorAgency: { code: 'G15', name: 'Bộ Tư pháp' },
      publicisedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(second.differences).toEqual([
      {
        path: expect.stringMatching(/^\/channels\/[A-Z]+\/timeLimits\/.*\/value$/),
        kind: 'CHANGED',
        label: expect.stringMatching(/^Cách thức thực hiện .* › Số$/),
        before: before === null ? null : String(before),
        after: String((before ?? 0) + 2),
      },
    ]);
    expect(first).toMatchObject({
      version: 1,
      inForceTo: '2026-07-01',
      inForceBasis: 'UNKNOWN',
      origin: 'EMBEDDED',
      editorAgency: null,
      differences: null,
      decision: { authority: { name: 'Bộ Tư pháp' }, decidedOn: null, number: content.decisionNumber },
    });
  });

  it('says of the one version that is invented that no decision published it', async () => {
    const { data } = await query(HISTORY, { code: '1.001193' });
    const [current, invented] = data.procedure.history.nodes;
    expect(current).toMatchObject({ version: 2, origin: 'EMBEDDED', inForceBasis: 'UNKNOWN' });
    expect(current.decision).not.toBeNull();
    expect(invented).toMatchObject({
      version: 1,
      origin: 'DEMONSTRATION',
      decision: null,
      inForceBasis: 'UNKNOWN',
    });
  });

  it('keeps both versions after a correction, one field apart, and neither can be edited (CAT-1, PUB-8)', async () => {
    const content = hand.content('1.001022');
    const seeded = readSeedContents().find(({ code }) => code === '1.001022');
    content.decisionNumber = seeded?.decisionNumber ?? '';
    content.name = `${content.name} (đính chính)`;
    await hand.publish('1.001022', '2026-07-01', undefined, content);
    const on = async (asOf: string) => (await query(VERSION, { asOf })).data.procedure;
    const [before, after] = [await on('2026-06-30'), await on('2026-07-01')];
    expect([before, after]).toMatchObject([
      { version: 1, name: seeded?.name },
      { version: 2, name: content.name },
    ]);
    expect(before.contentHash).not.toBe(after.contentHash);
    const { data } = await query(COMPARED, { code: '1.001022', from: { version: 1 }, to: { version: 2 } });
    expect(data.procedureDifferences).toEqual({
      from: { version: 1 },
      to: { version: 2 },
      differences: [{ path: '/name', kind: 'CHANGED', before: seeded?.name, after: content.name }],
    });
    const backwards = await query(COMPARED, {
      code: '1.001022',
      from: { asOf: '2026-07-01' },
      to: { asOf: '2026-06-30' },
    });
    expect(backwards.data.procedureDifferences.differences).toEqual([
      { path: '/name', kind: 'CHANGED', before: content.name, after: seeded?.name },
    ]);
  });

  it('turns page by page from the newest to the oldest, and costs the same however many procedures are asked', async () => {
    for (const day of ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
      await hand.publish('2.000815', day);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await query(HISTORY, { code: '2.000815', first: 2, after });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data.procedure.history;
      seen.push(...nodes.map(({ version }: { version: number }) => version));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const { database } = open.house.get('procedures');
    const statements = database.statements;
    const many = await query(
      '{ searchProcedures(query: "", first: 60) { nodes { history { nodes { version differences { path } } } } } }',
    );
    expect(many.data.searchProcedures.nodes.length).toBeGreaterThan(50);
    expect(database.statements - statements).toBeLessThanOrEqual(3);
  });

  it('compares nothing with what is not there, and refuses a choice that is none', async () => {
    const ask = (from: object, to: object) => query(COMPARED, { code: '1.001193', from, to });
    expect((await ask({ version: 1 }, { version: 9 })).data.procedureDifferences).toBeNull();
    expect((await ask({ asOf: '2020-01-01' }, { version: 1 })).data.procedureDifferences).toBeNull();
    for (const wrong of [{}, { version: 1, asOf: '2025-01-01' }, { asOf: '2025' }]) {
      const { errors } = await ask(wrong, { version: 1 });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('gives a cursor of one procedure to no other', async () => {
    const page = await query(HISTORY, { code: '1.001193', first: 1 });
    const after = page.data.procedure.history.pageInfo.endCursor;
    const { errors } = await query(HISTORY, { code: '1.000656', first: 1, after });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});
