import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { ask, personId, send, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { Registers } from './registers.ts';

const registers = new Registers();
let open: TestHouse;
const lan = viewerOf('lan');
const lanId = personId('lan');

const LOG = `query ($first: Int, $after: String, $from: DateTime, $to: DateTime) {
  viewer { person { accessLog(first: $first, after: $after, from: $from, to: $to) {
    nodes { id at outcome register agency { code } role system purpose refusal attempts legalBasis dossier { id } fields }
    pageInfo { hasNextPage endCursor }
  } } }
}`;

interface Entry {
  id: string;
  at: string;
  outcome: string;
  register: string;
  agency: { code: string } | null;
  role: string;
  purpose: string;
  fields: string[];
}

async function readLog(viewer = lan, variables: Record<string, unknown> = {}) {
  const answer = await ask(open.house, 'transparency', { query: LOG, variables, viewer });
  expect(answer.errors).toBeUndefined();
  return answer.data.viewer.person.accessLog as {
    nodes: Entry[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

beforeAll(async () => {
  open = await openHouse({ only: ['transparency'], elsewhere: registers.connect });
});
afterAll(() => open.close());

describe('The access log', () => {
  it('tells Lan who read her data, why and what, in Vietnamese words and newest first', async () => {
    registers.report('population', {
      subject: lanId,
      at: '2026-11-16T01:00:00.000Z',
      fields: ['Person.fullName', 'Person.permanentResidence', 'Person.recordVersion', 'Person.recordedAt'],
    });
    registers.report('warehouse', {
      subject: lanId,
      at: '2026-11-16T02:00:00.000Z',
      outcome: 'DENIED',
      agency: 'H21.40.02',
      fields: ['Document.number', 'Document.issuer'],
      purpose: null,
    });
    registers.report('population', {
      subject: lanId,
      at: '2026-11-16T03:00:00.000Z',
      actor_kind: 'CITIZEN',
      actor_is_subject: true,
      agency: null,
      purpose: null,
    });
    await open.house.settle();
    const { nodes } = await readLog();
    expect(
      nodes.map(({ at, outcome, register, agency, role, purpose, fields }) => ({
        at,
        outcome,
        register,
        agency,
        role,
        purpose,
        fields,
      })),
    ).toEqual([
      {
        at: '2026-11-16T03:00:00.000Z',
        outcome: 'DISCLOSED',
        register: 'population',
        agency: null,
        role: 'CITIZEN',
        purpose: 'Tự xem dữ liệu của mình',
        fields: ['Họ, chữ đệm và tên'],
      },
      {
        at: '2026-11-16T02:00:00.000Z',
        outcome: 'DENIED',
        register: 'warehouse',
        agency: { code: 'H21.40.02' },
        role: 'OFFICER',
        purpose: 'Không nêu mục đích',
        fields: ['Giấy tờ trong kho dữ liệu điện tử'],
      },
      {
        at: '2026-11-16T01:00:00.000Z',
        outcome: 'DISCLOSED',
        register: 'population',
        agency: { code: 'H15.50.05' },
        role: 'OFFICER',
        purpose: 'Giải quyết thủ tục hành chính',
        fields: ['Họ, chữ đệm và tên', 'Nơi thường trú', 'Phiên bản bản ghi dân cư'],
      },
    ]);
  });

  it('reads a period: from is included, to is not', async () => {
    const { nodes } = await readLog(lan, { from: '2026-11-16T02:00:00Z', to: '2026-11-16T03:00:00Z' });
    expect(nodes.map((entry) => entry.register)).toEqual(['warehouse']);
  });

  it('is the same when a register sends everything again', async () => {
    const before = await readLog();
    registers.forgetful = true;
    const applied = await open.house.get('transparency').catchUp();
    registers.forgetful = false;
    expect(applied).toBeGreaterThan(0);
    expect((await readLog()).nodes).toEqual(before.nodes);
  });

  it('reads on page by page, every entry once, also among entries of one instant', async () => {
    const hung = viewerOf('hung');
    const ids = Array.from({ length: 25 }, () => registers.report('dossiers', { subject: personId('hung') }));
    await open.house.settle();
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Awaited<ReturnType<typeof readLog>> = await readLog(hung, { first: 10, after });
      seen.push(...page.nodes.map((entry) => entry.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('refuses a cursor that was made for another person', async () => {
    const page = await readLog(viewerOf('hung'), { first: 1 });
    const answer = await ask(open.house, 'transparency', {
      query: LOG,
      variables: { after: page.pageInfo.endCursor },
      viewer: lan,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('says which registers report and when they last did', async () => {
    const answer = await ask(open.house, 'transparency', {
      query: '{ accessLogCoverage { register lastReportAt } }',
    });
    const coverage = Object.fromEntries(
      answer.data.accessLogCoverage.map((row: { register: string; lastReportAt: string | null }) => [
        row.register,
        row.lastReportAt !== null,
      ]),
    );
    expect(coverage).toEqual({
      dossiers: true,
      gateway: false,
      payments: false,
      population: true,
      procedures: false,
      transparency: expect.any(Boolean),
      warehouse: true,
    });
  });

  // How such a report comes about is in tests/journeys/refusals.test.ts.
  const reported = (changes: object = {}) => ({
    subject: personId('chi'),
    at: new Date().toISOString(),
    code: 'PURPOSE_REQUIRED',
    attempts: 1,
    fields: ['Person.fullName'],
    purpose: null,
    basis: null,
    dossier: null,
    ...changes,
  });
  const report = (refusals: unknown, viewer: ReturnType<typeof viewerOf> | null = viewerOf('tuan')) =>
    send(open.house, 'transparency', { path: '/refusals', viewer }, JSON.stringify(refusals));

  it('shows what the gateway reports that it refused: why, how often, and when it was', async () => {
    const dossier = randomUUID();
    const at = new Date(Date.now() - 60_000).toISOString();
    const reply = await report([
      reported({ at, attempts: 12 }),
      reported({ code: 'FORBIDDEN', purpose: 'PROCEDURE_HANDLING', dossier }),
    ]);
    expect(reply).toEqual({ status: 200, body: { recorded: 2 } });
    const { nodes } = await readLog(viewerOf('chi'));
    expect(nodes).toMatchObject([
      {
        outcome: 'DENIED',
        register: 'gateway',
        role: 'OFFICER',
        dossier: { id: dossier },
        purpose: 'Giải quyết thủ tục hành chính',
        refusal: 'Không có quyền',
        attempts: 1,
      },
      { at, dossier: null, purpose: 'Không nêu mục đích', refusal: 'Không nêu mục đích', attempts: 12 },
    ]);
  });

  it('takes no time that cannot be true', async () => {
    const subject = personId('dung');
    await report([
      reported({ subject, at: '2020-01-01T00:00:00Z' }),
      reported({ subject, at: '2999-01-01T00:00:00Z' }),
    ]);
    const { nodes } = await readLog(viewerOf('dung'));
    expect(nodes.map(({ at }) => Math.abs(Date.parse(at) - Date.now()) < 600_000)).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['says nothing', [{}]],
    ['is no list', {}],
    ['names nobody by an opaque id', [reported({ subject: '966194000101' })]],
    ['has a reason of its own', [reported({ code: 'BECAUSE' })]],
    ['asked for nothing', [reported({ fields: [] })]],
    ['counts nothing', [reported({ attempts: 0 })]],
    ['is too long', Array.from({ length: 101 }, () => reported())],
  ])('refuses a report that %s', async (_what, payload) => {
    expect((await report(payload, lan)).body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('takes a report in the name of nobody from nobody', async () => {
    expect((await report([reported()], null)).body).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('is append-only for the roles that serve and work', async () => {
    for (const url of [open.urls.transparency?.app, open.urls.transparency?.job]) {
      const sql = postgres(url ?? '', { max: 1 });
      await expect(sql`update access_entries set outcome = 'DISCLOSED'`).rejects.toMatchObject({
        code: '42501',
      });
      await expect(sql`delete from access_entries`).rejects.toMatchObject({ code: '42501' });
      await sql.end();
    }
  });
});
