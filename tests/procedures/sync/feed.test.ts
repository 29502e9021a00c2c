import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import postgres from 'postgres';
import { findInForce } from '../../../subgraphs/procedures/codeLists/rules/inForce.ts';
import {
  applyChange,
  type CatalogueChange,
  hashCatalogue,
  type Standing,
} from '../../../subgraphs/procedures/history/rules/catalogue.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { Catalogue } from './catalogueHand.ts';

/** Another register, with nothing to tell. */
const silent = { send: async () => ({ status: 200, body: [] }), close: async () => undefined };

let open: TestHouse;
let owner: postgres.Sql;
let hand: Catalogue;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], elsewhere: () => silent });
  owner = postgres(open.ownerUrl('procedures'), { max: 4, onnotice: () => undefined });
  hand = new Catalogue(open);
  await open.house.settle();
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const CHANGES = `query ($first: Int, $after: String) { catalogueChanges(first: $first, after: $after) {
  nodes { kind code version inForceFrom inForceTo contentHash }
  pageInfo { hasNextPage endCursor } } }`;
const STATE = '{ catalogueState { hash versions procedures cursor at } }';

interface ChangePage {
  nodes: CatalogueChange[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function readPage(after: string | null, first: number): Promise<ChangePage> {
  const variables = { first, after };
  const { data, errors } = await ask(open.house, 'procedures', { query: CHANGES, variables });
  expect(errors).toBeUndefined();
  return data.catalogueChanges;
}

const getState = async () => (await ask(open.house, 'procedures', { query: STATE })).data.catalogueState;

/** A portal: what it has, and where it stands. */
class Portal {
  readonly catalogue = new Map<string, Standing>();
  readonly kinds: string[] = [];
  cursor: string | null = null;

  async read(first: number): Promise<boolean> {
    const { nodes, pageInfo } = await readPage(this.cursor, first);
    for (const change of nodes) {
      applyChange(this.catalogue, change);
      this.kinds.push(`${change.kind} ${change.code} ${change.version}`);
    }
    this.cursor = pageInfo.endCursor ?? this.cursor;
    return pageInfo.hasNextPage;
  }

  async readAll(first = 100): Promise<void> {
    while (await this.read(first));
  }

  get hash(): string {
    return hashCatalogue(this.catalogue.values());
  }
}

describe('The changes of the catalogue', () => {
  it('from the first one rebuild the catalogue as it stands (CAT-9)', async () => {
    const portal = new Portal();
    await portal.readAll(17);
    const state = await getState();
    expect(portal.hash).toBe(state.hash);
    expect(portal.catalogue.size).toBe(state.versions);
    expect(portal.cursor).toBe(state.cursor);
    const today = [...portal.catalogue.values()].filter((one) => findInForce([one], '2026-11-22'));
    expect(today).toHaveLength(state.procedures);
  });

  it('tell the end of a version before the next one, and a repeal as a withdrawal', async () => {
    const portal = new Portal();
    await portal.readAll();
    portal.kinds.length = 0;
    await hand.publish('1.000656', '2026-07-01');
    await hand.repeal('1.000656', '2026-10-01');
    await hand.publish('1.000656', '2026-12-01');
    await open.house.settle();
    await portal.readAll();
    expect(portal.kinds).toEqual([
      'ENDED 1.000656 1',
      'PUBLISHED 1.000656 2',
      'WITHDRAWN 1.000656 2',
      'PUBLISHED 1.000656 3',
    ]);
    expect(portal.catalogue.get('1.000656 2')).toMatchObject({
      inForceFrom: '2026-07-01',
      inForceTo: '2026-10-01',
    });
    expect(portal.hash).toBe((await getState()).hash);
  });

  it('lose nothing that was begun early and committed late', async () => {
    const portal = new Portal();
    await portal.readAll();
    const before = await getState();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let began = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const early = hand.publish('1.000894', '2026-07-01', async () => {
      began();
      await held;
    });
    await begun;
    await hand.publish('1.001022', '2026-07-01');
    await portal.readAll();
    // What was committed meanwhile waits for what is older, so that neither can be passed by.
    expect(portal.hash).toBe(before.hash);
    expect((await getState()).hash).toBe(before.hash);
    release();
    await early;
    await open.house.settle();
    await portal.readAll();
    expect(portal.kinds.slice(-4)).toEqual([
      'ENDED 1.000894 1',
      'PUBLISHED 1.000894 2',
      'ENDED 1.001022 1',
      'PUBLISHED 1.001022 2',
    ]);
    expect(portal.hash).toBe((await getState()).hash);
  });

  it('are hashed again only after one more: whoever asks in vain costs one look at the last', async () => {
    const { database } = open.house.get('procedures');
    const countStatements = async () => {
      const before = database.statements;
      const { hash } = await getState();
      return [database.statements - before, hash];
    };
    const [, hash] = await countStatements();
    expect(await countStatements()).toEqual([1, hash]);
    await hand.publish('2.000815', '2026-07-01');
    await open.house.settle();
    const [statements, next] = await countStatements();
    expect([statements, next === hash]).toEqual([2, false]);
    expect(await countStatements()).toEqual([1, next]);
  });

  it('carry the whole content on demand, and its hash proves it', async () => {
    const query = `{ catalogueChanges(first: 3) { nodes { contentHash content procedure { contentHash name } } } }`;
    const { data } = await ask(open.house, 'procedures', { query });
    for (const { content, contentHash, procedure } of data.catalogueChanges.nodes) {
      expect(hand.sha256(content)).toBe(contentHash);
      expect(procedure).toEqual({ contentHash, name: JSON.parse(content).name });
    }
  });

  it('refuse a cursor that somebody made up, and a page without end', async () => {
    for (const [variables, code] of [
      [{ after: 'eyJ4Ijp9.0000', first: 1 }, 'INVALID_CURSOR'],
      [{ after: null, first: 101 }, 'BAD_USER_INPUT'],
      [{ after: null, first: 0 }, 'BAD_USER_INPUT'],
    ] as const) {
      const { errors } = await ask(open.house, 'procedures', { query: CHANGES, variables });
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });

  it('are written for every way in, and nobody can write or change them by hand', async () => {
    const missing = await owner`
      select 1 from procedures_versions where id not in (select version_id from catalogue_changes)`;
    expect(missing).toHaveLength(0);
    const app = postgres(open.urls.procedures?.app ?? '', { max: 1, onnotice: () => undefined });
    const attempts: [postgres.Sql, string][] = [
      [
        app,
        `insert into catalogue_changes (kind, version_id) select 'PUBLISHED', id from procedures_versions`,
      ],
      [app, 'delete from catalogue_changes'],
      [owner, "update catalogue_changes set kind = 'WITHDRAWN'"],
      [owner, 'delete from catalogue_changes'],
      [owner, 'truncate catalogue_changes'],
    ];
    for (const [sql, attempt] of attempts) {
      const code = await sql.unsafe(attempt).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
      expect(['42501', '23001']).toContain(code);
    }
    await app.end();
  });
});

describe('A portal that keeps reading while others publish', () => {
  const CODES = ['1.014061', '1.014062', '2.000693', '2.000720'] as const;
  const anyAct = fc.record({
    act: fc.constantFrom('publish', 'publish', 'publish', 'repeal', 'read', 'fail'),
    code: fc.constantFrom(...CODES),
    page: fc.integer({ min: 1, max: 7 }),
  });

  it('ends with exactly the catalogue that stands, page by page and all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 6, maxLength: 14 }), async (acts) => {
        const portal = new Portal();
        const atWork: Promise<unknown>[] = [];
        for (const { act, code, page } of acts) {
          if (act === 'read') await portal.read(page);
          else if (act === 'publish') atWork.push(hand.publishNext(code));
          else if (act === 'repeal') atWork.push(hand.repealLatest(code));
          else
            atWork.push(
              hand.publishNext(code, () => Promise.reject(new Error(randomUUID()))).catch(() => null),
            );
        }
        await Promise.all([...atWork, portal.readAll(2)]);
        await open.house.settle();
        await portal.readAll(3);
        const fresh = new Portal();
        await fresh.readAll();
        const { hash, cursor } = await getState();
        expect([portal.hash, fresh.hash]).toEqual([hash, hash]);
        expect(portal.cursor).toBe(cursor);
        expect(new Set(portal.kinds).size).toBe(portal.kinds.length);
      }),
      { numRuns: 8 },
    );
  });
});
