/** The bench notices a wrong answer and a busy machine, and publishes only what a quiet one gave. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawBars } from './chart.ts';
import { shotsOf } from './federation/asking.ts';
import { countFailed, drawLoad, isDirty, type Measure } from './federation/report.ts';
import { ratioOf, sayRatio } from './figures.ts';
import { fire } from './firing.ts';
import { cpuOfPostgres, foreignSince, machineNow } from './machine.ts';
import { publish, publishIn } from './publish.ts';
import { measureRounds } from './rounds.ts';
import { drawScale } from './scale/report.ts';

const measured: Measure = {
  perSecond: 10,
  cpuMs: 4,
  p95Ms: 9,
  calls: 6,
  rssMb: 150,
  failed: 0,
  foreign: 0,
};

describe('A shot of the bench', () => {
  let server: Server;
  let url: string;
  /** Which caller an answer names, of the one who asks and the one before. */
  let nameIn: (own: string, before: string) => string;

  beforeAll(async () => {
    let before = '';
    server = createServer((request, response) => {
      const own = request.headers.authorization?.slice('Bearer '.length) ?? '';
      request.resume();
      request.on('end', () => {
        response.end(`{"data":{"caller":"${nameIn(own, before)}","city":"Huế"}}`);
        before = own;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const expected = [Buffer.from('{"data":{"caller":"'), Buffer.from('","city":"Huế"}}')] as const;
  const shoot = () =>
    fire(url, shotsOf('{ caller city }', expected), { seconds: 1, connections: 4, amount: 24 });

  it('is right when the answer is that of whoever asked', async () => {
    nameIn = (own) => own;
    const { failed, latencies } = await shoot();
    expect([failed, latencies.length]).toEqual([0, 24]);
  });

  it('has failed when the answer is that of the caller before, or the right one with something behind it', async () => {
    nameIn = (_own, before) => before;
    expect((await shoot()).failed).toBe(24);
    nameIn = (own) => `${own}"},"other":{"city":"Vinh`;
    expect((await shoot()).failed).toBe(24);
  });
});

describe('A round of the bench', () => {
  const plan = (foreign: number[], quick = false) => {
    const said: string[] = [];
    const once = async () => ({ stock: { ...measured, foreign: foreign.shift() ?? 0 } });
    return { said, run: measureRounds({ count: 2, quick, once, isDirty, say: (line) => said.push(line) }) };
  };

  it('is repeated when something else took more than a tenth of the machine', async () => {
    const { rounds, repeated, dirty } = await plan([0.05, 0.4, 0.09]).run;
    expect([rounds.length, repeated, dirty]).toEqual([2, 1, 0]);
  });

  it('is kept and called dirty when the machine is never quiet, at once where it is only tried', async () => {
    expect(await plan(Array(20).fill(0.5)).run).toMatchObject({ repeated: 5, dirty: 2 });
    expect(await plan(Array(20).fill(0.5), true).run).toMatchObject({ repeated: 0, dirty: 2 });
  });

  it('knows work of its own from that of others', () => {
    const before = machineNow();
    const end = performance.now() + 50;
    while (performance.now() < end);
    // As if somebody else had worked for a second.
    expect(foreignSince({ ...before, busyMs: before.busyMs - 1_000 }, 0)).toBeGreaterThan(0);
    // What is known to be ours is not foreign, however much it is.
    expect(foreignSince(before, 1e9)).toBe(0);
  });

  it('has the CPU of a server that is not there as a failure, never as nothing', () => {
    if (process.platform === 'linux') expect(() => cpuOfPostgres('/nonexistent')).toThrow('postmaster.pid');
    else expect(cpuOfPostgres('/nonexistent')).toBeUndefined();
  });
});

describe('The page', () => {
  const part = (words: string, text: string): string =>
    `<!-- npm run bench -- ${words} --publish -->\n\n${text}\n\n<!-- until here -->`;
  const page = `# Page\n\n${part('entities', 'old')}\n\nkept\n\n${part('scale', 'older')}\n`;

  it('takes a table into its own part and nowhere else', () => {
    const changed = publishIn(page, 'scale', 'new');
    expect(changed).toBe(`# Page\n\n${part('entities', 'old')}\n\nkept\n\n${part('scale', 'new')}\n`);
    expect(() => publishIn(page, 'prefill', 'new')).toThrow('no part for prefill');
  });

  it('takes nothing that a busy machine gave', () => {
    const chart = { svg: '<svg/>', alt: 'x' };
    expect(() => publish({ words: 'scale', name: 'scale', table: '', said: '', chart, dirty: 1 })).toThrow(
      'Nothing is published',
    );
  });
});

describe('The figures', () => {
  it('are ratios within a round, with their spread', () => {
    const rounds = [
      { stock: measured, door: { ...measured, perSecond: 110, cpuMs: 0.4 } },
      { stock: { ...measured, perSecond: 20 }, door: { ...measured, perSecond: 160, failed: 3 } },
    ];
    const { table, bars } = drawLoad(rounds);
    expect(bars.map(({ ratio }) => sayRatio(ratio))).toEqual(['1.00 (1.00–1.00)', '9.50 (8.00–11.00)']);
    expect(table).toContain('| ours, at the door | 9.50 (8.00–11.00) | 5.50 (1.00–10.00) |');
    expect(countFailed(rounds)).toBe(3);
  });

  it('of the scale count our process and PostgreSQL together', () => {
    const one = { perSecond: 5, serverMs: 10, databaseMs: 2, failed: 0, foreign: 0 };
    const sizes = [1_000, 100_000].map((people) => ({ people, seconds: 1, megabytes: 1 }));
    const { table } = drawScale([[one, { ...one, databaseMs: 5 }]], sizes);
    expect(table).toContain('| 100,000 | 1.25 (1.25–1.25) |');
  });

  it('are drawn as bars that say what they are to whoever cannot see them', () => {
    const svg = drawBars('No <delay>', 'answers', [{ label: 'a & b', ratio: ratioOf([1, 2, 3]) }]);
    expect(svg).toContain('<title>No &lt;delay&gt; (answers)</title>');
    expect(svg).toContain('a &amp; b');
    expect(svg).toContain('>2.00</text>');
  });
});
