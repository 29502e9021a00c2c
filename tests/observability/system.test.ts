import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { buildAdminServer } from '../../platform/observability/adminServer.ts';
import { Heartbeat } from '../../platform/observability/heartbeat.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { JSON_TYPE, knock } from '../hostile/door.ts';
import { findCanaries, listCanaries, openCanaryObserver, type SaidSpan } from '../support/canary.ts';
import { testKeys } from '../support/house.ts';
import { askOverHttp, openSystem, type System, tokenOf } from '../support/system.ts';

const LOOK_UP = 'query LookUp($input: IdentityInput!) { lookUpPerson(input: $input) { __typename } }';
const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

const lan = getCastCitizen('lan');
const lines: Record<string, unknown>[] = [];
const spans: SaidSpan[] = [];
const hung = new Set<SubgraphName>();
const observer = openCanaryObserver({
  onLine: (line) => void lines.push(line),
  onSpan: (span) => void spans.push(span),
});
let system: System;
let admin: FastifyInstance;
let heartbeat: Heartbeat;

beforeAll(async () => {
  system = await openSystem({ transport: 'over HTTP', observer });
  heartbeat = new Heartbeat({
    keys: testKeys,
    connect: (name) => {
      const connection = system.test.house.connect(name);
      return hung.has(name) ? { ...connection, send: () => Promise.reject(new Error('down')) } : connection;
    },
    observer,
  });
  admin = buildAdminServer({ metrics: observer.metrics, isReady: () => system.gateway.isReady(), heartbeat });
}, 120_000);
afterAll(async () => {
  await admin?.close();
  await system?.close();
});
beforeEach(() => {
  lines.length = 0;
  spans.length = 0;
});

const scrape = async (): Promise<string> => (await admin.inject('/metrics')).payload;
/** The value of one series, by a piece of its labels. */
async function seriesSum(name: string, ...labels: string[]): Promise<number> {
  const found = (await scrape())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => labels.every((label) => line.includes(label)));
  return found.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
const requestLine = () => lines.find(({ event }) => event === 'request');

describe('The trace of a request', () => {
  it('goes from the caller through the gateway into each subgraph over HTTP, and its id is in the answer', async () => {
    const document = '{ viewer { person { fullName } dossiers(first: 1) { nodes { id } } } }';
    const traceparent = `00-${CALLER.traceId}-${CALLER.spanId}-01`;
    const response = await fetch(`${system.origin}/graphql`, {
      method: 'POST',
      headers: {
        ...JSON_TYPE,
        traceparent,
        tracestate: `lan=${encodeURIComponent(lan.fullName)}`,
        authorization: `Bearer ${await tokenOf('lan')}`,
      },
      body: JSON.stringify({ query: document }),
    });
    expect(response.headers.get('trace-id')).toBe(CALLER.traceId);
    const { data } = (await response.json()) as { data: { viewer: { person: { fullName: string } } } };
    expect(data.viewer.person.fullName).toBe(lan.fullName);

    // What the gateway asks on its own, such as what clients run, belongs to no request.
    const ofRequest = spans.filter(({ name, parent }) => name !== 'serve' || parent !== undefined);
    expect(new Set(ofRequest.map(({ traceId }) => traceId))).toEqual(new Set([CALLER.traceId]));
    const request = spans.find(({ name }) => name === 'request');
    expect(request?.parent).toBe(CALLER.spanId);
    expect(request?.attributes).toMatchObject({ client: 'national-portal', code: 'OK', operation: 'ad-hoc' });
    for (const step of ['admit', 'identify', 'read', 'authorise', 'execute'])
      expect(spans.find(({ name }) => name === step)?.parent).toBe(request?.spanId);
    const served = ofRequest.filter(({ name }) => name === 'serve');
    expect(served.map(({ attributes }) => attributes.subgraph).sort()).toEqual(['dossiers', 'population']);
    for (const span of served) {
      const fetched = spans.find(({ spanId }) => spanId === span.parent);
      expect(fetched).toMatchObject({
        name: 'gateway.fetch',
        attributes: { service: span.attributes.subgraph },
      });
      expect(span.attributes.statements).toBeGreaterThan(0);
    }
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['plan', 'execute', 'gateway.execute']),
    );
  });

  it('holds no value of any variable, nothing of the answer and nothing of the document', async () => {
    const { personalNumber, fullName, birthDate } = lan;
    await system.run('open-draft');
    const variables = { input: { personalNumber, fullName, birthDate } };
    const purpose = { 'access-dossier': String(system.captured.dossier) };
    const answers = [
      await system.ask('lan', 'query TheNameOfACaller($id: ID!) { person(id: $id) { fullName birthDate } }', {
        id: 'x',
      }),
      await system.ask('minh', LOOK_UP, variables, purpose),
      await system.ask(
        'lan',
        'query SecretOfACaller { viewer { person { mine: fullName personalNumber } } }',
      ),
    ];
    expect(answers[1]?.data.lookUpPerson.__typename).toBe('PersonFound');
    expect(JSON.stringify(answers.at(-1)?.data)).toContain(lan.fullName);
    const said = JSON.stringify([spans, lines]);
    expect(spans.length).toBeGreaterThan(5);
    expect(findCanaries(said, listCanaries())).toEqual([]);
    for (const word of ['TheNameOfACaller', 'SecretOfACaller', 'fullName', lan.birthDate])
      expect(said).not.toContain(word);
  });

  it('has an id in every answer: refused, wrong method, too large, and without a traceparent that is one', async () => {
    const answers = [
      await knock(system.origin, '{"query":"{ __typename }"}', JSON_TYPE),
      await knock(system.origin, '{"query":"{ nothing }"}', { ...JSON_TYPE, traceparent: 'not one' }),
      await knock(system.origin, '', {}, 'PUT'),
      await knock(system.origin, 'x'.repeat(200_000), JSON_TYPE),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 405, 413]);
    const ids = answers.map(({ headers }) => headers['trace-id']);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('The line of a request in the log', () => {
  it('says which client, code, time, and the ids by which it is found; never who asked or what', async () => {
    const answer = await system.ask(
      'lan',
      '{ person(id: "x") { fullName } viewer { id } }',
      {},
      { 'access-purpose': 'NONE' },
    );
    const line = requestLine();
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'client',
      'code',
      'event',
      'fetches',
      'incidentId',
      'level',
      'ms',
      'operation',
      'part',
      'requestId',
      'status',
      'time',
      'traceId',
    ]);
    expect(line).toMatchObject({ client: 'national-portal', operation: 'ad-hoc', status: answer.status });
    expect(line?.code).toBe(answer.errors?.[0]?.extensions.code);
    expect(line?.incidentId).toBe(answer.errors?.[0]?.extensions.incidentId);
  });

  it('exists for what was refused before anybody read it', async () => {
    await knock(system.origin, '', {}, 'DELETE');
    expect(requestLine()).toMatchObject({ operation: 'none', code: 'HTTP_405' });
  });
});

describe('An exception of a resolver', () => {
  it('is an incident with an id and a kind; its SQL, address and number stay inside (A43)', async () => {
    const running = system.test.house.get('procedures');
    const read = running.database.read;
    running.database.read = () => {
      throw new RangeError(`select * from people where number='${lan.personalNumber}' at 10.0.0.7`);
    };
    try {
      const answer = await knock(
        system.origin,
        '{"query":"{ procedure(code: \\"1.004222\\") { name } }"}',
        JSON_TYPE,
      );
      const { errors } = JSON.parse(answer.text) as {
        errors: { extensions: { code: string; incidentId: string } }[];
      };
      expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      for (const leak of ['select', 'people', '10.0.0.7', lan.personalNumber ?? '']) {
        expect(answer.text).not.toContain(leak);
        expect(JSON.stringify([lines, spans])).not.toContain(leak);
      }
      const incident = lines.find(({ event }) => event === 'incident');
      expect(incident).toMatchObject({
        subgraph: 'procedures',
        kind: 'RangeError',
        incidentId: errors[0]?.extensions.incidentId,
      });
      expect(await seriesSum('mot_lan_incidents_total', 'part="procedures"')).toBe(1);
    } finally {
      running.database.read = read;
    }
  });
});

describe('The metrics of a system', () => {
  it('count requests by client and code, fetches and calls by subgraph, and are on the admin port only', async () => {
    const before = await seriesSum('mot_lan_requests_total', 'client="national-portal"', 'code="OK"');
    await system.ask('lan', 'query NameOfLan { viewer { person { fullName } } }');
    await system.ask(null, '{ viewer { person { fullName } } }');
    expect(await seriesSum('mot_lan_requests_total', 'client="national-portal"', 'code="OK"')).toBe(
      before + 1,
    );
    expect(
      await seriesSum('mot_lan_requests_total', 'client="anonymous"', 'code="UNAUTHENTICATED"'),
    ).toBeGreaterThan(0);
    expect(await seriesSum('mot_lan_fetches_total', 'subgraph="population"', 'outcome="OK"')).toBeGreaterThan(
      0,
    );
    expect(
      await seriesSum(
        'mot_lan_subgraph_requests_total',
        'subgraph="population"',
        'call="graphql"',
        'code="OK"',
      ),
    ).toBeGreaterThan(0);
    expect(await seriesSum('mot_lan_requests_in_flight')).toBe(0);
    expect(await scrape()).not.toContain('NameOfLan');
    expect((await knock(system.origin, '', {}, 'GET', '/metrics')).status).toBe(404);
  });

  it('count envelopes that were refused, by the check that failed', async () => {
    await system.test.house.get('warehouse').handle('/graphql', '{}', 'a.b.c');
    expect(await seriesSum('mot_lan_envelopes_refused_total', 'subgraph="warehouse"')).toBeGreaterThan(0);
    expect(lines.find(({ event }) => event === 'envelope-refused')).toMatchObject({ subgraph: 'warehouse' });
  });
});

describe('Readiness and heartbeat', () => {
  it('a subgraph that is down shows in the heartbeat and leaves the gateway ready (OPS-1)', async () => {
    await heartbeat.beat();
    expect((await admin.inject('/health/subgraphs')).json().population).toMatchObject({
      up: true,
      lastFailure: null,
    });
    hung.add('population');
    lines.length = 0;
    await heartbeat.beat();
    const report = (await admin.inject('/health/subgraphs')).json();
    expect(report.population).toMatchObject({
      up: false,
      lastSuccess: expect.any(String),
      lastFailure: expect.any(String),
    });
    expect(report.warehouse.up).toBe(true);
    expect(await seriesSum('mot_lan_subgraph_up', 'subgraph="population"')).toBe(0);
    expect(lines.filter(({ event }) => event === 'heartbeat')).toMatchObject([
      { subgraph: 'population', state: 'DOWN' },
    ]);
    expect((await admin.inject('/health/ready')).statusCode).toBe(200);
    expect((await knock(system.origin, '', {}, 'GET', '/health/ready')).status).toBe(200);
    hung.clear();
    await heartbeat.beat();
    expect(heartbeat.report().population?.up).toBe(true);
  });

  it('only the gateway may ask for a heartbeat', async () => {
    const reply = await system.test.house.get('population').handle('/ping', '{}', undefined);
    expect(reply.status).toBe(401);
  });
});

describe('A gateway that shuts down', () => {
  /** Calls of gateways that are closed may still be under way: what they reach must outlive them. */
  const sends = new Set<Promise<unknown>>();
  afterAll(async () => {
    await Promise.allSettled(sends);
  });

  const bare = (slowness = 0) =>
    new Gateway({
      profile: 'sandbox',
      keys: testKeys,
      adHoc: true,
      introspection: false,
      release: readRelease(testKeys),
      connect: (name) => {
        const connection = system.test.house.connect(name);
        return {
          ...connection,
          send: (...call) => {
            const sent = wait(slowness).then(() => connection.send(...call));
            sends.add(sent);
            void sent.catch(() => undefined).then(() => sends.delete(sent));
            return sent;
          },
        };
      },
      tokens: { issuer: 'https://issuer.test', audience: AUDIENCE, key: testKeys.signer('issuer').publicKey },
      allowedOrigins: () => [],
    });

  it('is not ready before it has a supergraph, and is ready then (OPS-1)', async () => {
    const gateway = bare();
    expect((await gateway.server.inject('/health/ready')).statusCode).toBe(503);
    expect((await gateway.server.inject('/health/live')).statusCode).toBe(200);
    await gateway.start();
    expect((await gateway.server.inject('/health/ready')).statusCode).toBe(200);
    await gateway.close();
  });

  it('that was asked to end says so, still answers what comes, and finishes what is under way (OPS-6)', async () => {
    const gateway = bare(2_000);
    await gateway.start();
    const origin = await gateway.server.listen({ host: '127.0.0.1', port: 0 });
    const question = () => askOverHttp(origin, null, '{ procedure(code: "1.004222") { name } }', {}, {});
    // The plan is there before the clock runs.
    await knock(origin, '{"query":"{ __typename }"}', JSON_TYPE);
    const under = question();
    await wait(100);
    const closing = gateway.close(1_200);
    expect(gateway.isReady()).toBe(false);
    const late = await knock(origin, '{"query":"{ __typename }"}', JSON_TYPE);
    expect([late.status, late.headers.connection]).toEqual([200, 'close']);
    expect((await knock(origin, '', {}, 'GET', '/health/ready')).status).toBe(503);
    // Its register answers only after the gateway has stopped listening.
    expect((await under).data.procedure.name).toBeTruthy();
    await closing;
    await expect(knock(origin, '{}', JSON_TYPE)).rejects.toThrow();
  });
});
