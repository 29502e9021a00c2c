import { gunzipSync } from 'node:zlib';
import {
  applyChange,
  type CatalogueChange,
  hashCatalogue,
  type Standing,
} from '../../../subgraphs/procedures/history/rules/catalogue.ts';
import { hashContent } from '../../../subgraphs/procedures/versions/rules/contentHash.ts';
import { openSystem, PATIENT, type System, type Transport, tokenOf } from '../../support/system.ts';
import { Catalogue } from './catalogueHand.ts';
import { type Fetched, get } from './portalClient.ts';

const transports: Transport[] = ['in process', 'over HTTP'];

interface Page {
  changes: CatalogueChange[];
  hasMore: boolean;
  cursor: string | null;
}

describe.each(transports)('The catalogue in bulk, subgraphs %s', (transport) => {
  let system: System;
  let hand: Catalogue;
  beforeAll(async () => {
    // The registered profile: what is public here needs no operation of anybody's.
    system = await openSystem({ transport, profile: 'production', courierLimits: PATIENT });
    hand = new Catalogue(system.test);
    await system.test.house.settle();
  }, 180_000);
  afterAll(() => system?.close());

  const fetchPath = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Fetched> =>
    get(system.origin, path, headers, method);
  const pageOf = ({ text }: Fetched): Page => JSON.parse(text) as Page;
  const codeOf = ({ text }: Fetched) => JSON.parse(text).errors[0].extensions.code as string;

  it('is read from zero page by page, and ends with the hash that stands', async () => {
    const catalogue = new Map<string, Standing>();
    let page: Page = { changes: [], hasMore: true, cursor: null };
    while (page.hasMore) {
      const after = page.cursor === null ? '' : `&after=${encodeURIComponent(page.cursor)}`;
      page = pageOf(await fetchPath(`/catalogue/changes?first=40${after}`));
      for (const change of page.changes) {
        const { content } = change as CatalogueChange & { content: never };
        expect(hashContent(content)).toBe(change.contentHash);
        applyChange(catalogue, change);
      }
    }
    const [head, ...versions] = (await fetchPath('/catalogue/snapshot')).text.trimEnd().split('\n');
    const state = JSON.parse(head ?? '');
    expect(state).toEqual({
      hash: hashCatalogue(catalogue.values()),
      versions: catalogue.size,
      cursor: page.cursor,
      at: expect.any(String),
    });
    const standing = versions.map((line) => JSON.parse(line));
    expect(hashCatalogue(standing)).toBe(state.hash);
    for (const { content, contentHash } of standing) expect(hashContent(content)).toBe(contentHash);
  });

  it('says 304 to whoever has it, until something changes', async () => {
    const paths = ['/catalogue/snapshot', '/catalogue/changes?first=100', '/catalogue/procedures/1.000894'];
    const first = await Promise.all(paths.map((path) => fetchPath(path)));
    for (const [index, { status, headers }] of first.entries()) {
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, no-cache');
      expect(headers.vary).toBe('accept-encoding, origin');
      const again = await fetchPath(paths[index] ?? '', { 'if-none-match': headers.etag ?? '' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      const other = await fetchPath(paths[index] ?? '', { 'if-none-match': '"another", W/"tag"' });
      expect(other.status).toBe(200);
    }
    const day = transport === 'in process' ? '2026-07-01' : '2026-07-02';
    await hand.publish('1.000894', day);
    await system.test.house.settle();
    for (const [index, { headers }] of first.entries()) {
      const now = await fetchPath(paths[index] ?? '', { 'if-none-match': headers.etag ?? '' });
      expect([now.status, now.headers.etag === headers.etag]).toEqual([200, false]);
    }
    const last = pageOf(await fetchPath('/catalogue/changes?first=100'));
    const next = pageOf(await fetchPath(`/catalogue/changes?after=${last.cursor}`));
    expect(next).toEqual({ changes: [], hasMore: false, cursor: last.cursor });
  });

  it('is compressed for whoever can read that, and for nobody else', async () => {
    for (const path of ['/catalogue/snapshot', '/catalogue/changes', '/catalogue/procedures/1.001193']) {
      const plain = await fetchPath(path);
      const zipped = await fetchPath(path, { 'accept-encoding': 'br;q=1, gzip;q=0.5' });
      const refused = await fetchPath(path, { 'accept-encoding': 'gzip;q=0, identity' });
      expect([plain, zipped, refused].map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        'gzip',
        undefined,
      ]);
      expect(gunzipSync(zipped.body).toString('utf8')).toBe(plain.text);
      expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
      expect(zipped.headers.etag).toBe(plain.headers.etag);
    }
  });

  it('answers a question about one procedure as of a day, and HEAD without a body', async () => {
    const before = JSON.parse((await fetchPath('/catalogue/procedures/1.001193?asOf=2025-06-30')).text);
    const today = JSON.parse((await fetchPath('/catalogue/procedures/1.001193.000.00.00.H15')).text);
    expect([before.version, today.version]).toEqual([1, 2]);
    expect(today.decision).toMatchObject({ authority: 'G15', number: today.content.decisionNumber });
    const head = await fetchPath('/catalogue/procedures/1.001193', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('tells less when less is asked for', async () => {
    const { changes } = pageOf(await fetchPath('/catalogue/changes?first=5&content=none'));
    expect(changes).toHaveLength(5);
    expect(changes.filter((change) => 'content' in change)).toEqual([]);
  });

  it.each([
    ['/catalogue/procedures/9.999999', 404, 'NOT_FOUND'],
    ['/catalogue/procedures/1.001193?asOf=2020-01-01', 404, 'NOT_FOUND'],
    ['/catalogue/procedures/..%2f..%2fetc', 404, 'NOT_FOUND'],
    ['/catalogue/procedures/1.001193?asOf=2025', 400, 'BAD_USER_INPUT'],
    ['/catalogue/procedures/1.001193?asOf=2025-02-30', 400, 'BAD_USER_INPUT'],
    ['/catalogue/changes?after=WyIxIl0.00000000', 400, 'INVALID_CURSOR'],
    ['/catalogue/changes?after=', 400, 'INVALID_CURSOR'],
    ['/catalogue/changes?first=0', 400, 'BAD_USER_INPUT'],
    ['/catalogue/changes?first=101', 400, 'BAD_USER_INPUT'],
    ['/catalogue/changes?first=-1', 400, 'BAD_USER_INPUT'],
    ['/catalogue/changes?first=5&first=6', 400, 'BAD_USER_INPUT'],
    ['/catalogue/changes?afer=x', 400, 'BAD_USER_INPUT'],
    [`/catalogue/changes?after=${'x'.repeat(600)}`, 400, 'INVALID_CURSOR'],
    ['/catalogue/snapshot?first=1', 400, 'BAD_USER_INPUT'],
    ['/catalogue/snapshot?access_token=x', 401, 'UNAUTHENTICATED'],
  ])('refuses %s in Vietnamese (%i)', async (path, status, code) => {
    const answer = await fetchPath(path);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/[À-ỹ]/);
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('cannot be written to: %s', async (method) => {
    const token = await tokenOf('thu');
    for (const path of ['/catalogue/changes', '/catalogue/snapshot', '/catalogue/procedures/1.001193']) {
      const answer = await fetchPath(path, { authorization: `Bearer ${token}` }, method);
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('says when to come back while procedures is silent', async () => {
    system.outages.set('procedures', true);
    for (const path of ['/catalogue/changes', '/catalogue/snapshot', '/catalogue/procedures/1.001193']) {
      const answer = await fetchPath(path);
      expect([answer.status, codeOf(answer)]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
      expect(answer.headers['retry-after']).toBe('5');
    }
    system.outages.set('procedures', false);
    expect((await fetchPath('/catalogue/changes')).status).toBe(200);
  });
});

describe('Whoever takes the catalogue over and over', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem({ limits: { budgetAddress: 200, costCitizen: 200, refillAddress: 1 } });
  }, 180_000);
  afterAll(() => system?.close());

  it('pays for it like everybody, and is told how long to wait', async () => {
    const statuses: number[] = [];
    let refused: Fetched | undefined;
    while (statuses.length < 100 && refused === undefined) {
      const answer = await get(system.origin, '/catalogue/snapshot');
      statuses.push(answer.status);
      if (answer.status !== 200) refused = answer;
    }
    expect(refused?.status).toBe(429);
    expect(statuses.length).toBeGreaterThan(4);
    expect(JSON.parse(refused?.text ?? '').errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused?.headers.ratelimit).toMatch(/^"address";r=\d{1,2};/);
  });
});
