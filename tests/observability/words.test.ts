import { getCastCitizen } from '../../nation/nation.ts';
import { Log, type LogEvent } from '../../platform/observability/log.ts';
import { Metrics } from '../../platform/observability/metrics.ts';
import { readTraceParent } from '../../platform/observability/traceIds.ts';
import { cleanSpan } from '../../platform/observability/tracing.ts';
import { findCanaries, listCanaries } from '../support/canary.ts';

const lan = getCastCitizen('lan');
const number = lan.personalNumber ?? '';
const incidentId = '0195c0de-0000-4000-8000-000000000001';

/** What a log writes of events, whatever their type says. */
function written(...events: object[]): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = new Log('population', 'info', { write: (line) => void lines.push(line) });
  for (const event of events) log.say(event as LogEvent);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('A line of the log', () => {
  it('is one JSON object with time, level, part, and the words of its event', () => {
    const [line] = written({ event: 'incident', subgraph: 'population', incidentId, kind: 'TypeError' });
    expect(line).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: 'error',
      part: 'population',
      event: 'incident',
      subgraph: 'population',
      incidentId,
      kind: 'TypeError',
    });
  });

  it('drops what is not on its list: a name, a number, a message, a value, a nested object', () => {
    const [line] = written({
      event: 'request',
      status: 200,
      personalNumber: number,
      message: lan.fullName,
      variables: { number },
      msg: number,
      err: new Error(number),
    });
    expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'part', 'status', 'time']);
  });

  it('drops a value that has not the form of its word, so that nothing hides under a permitted name', () => {
    const [line] = written({
      event: 'request',
      operation: `Look${number}`,
      client: lan.fullName,
      code: lan.fullName,
      status: number,
      ms: Number.NaN,
      requestId: number,
      traceId: number.padEnd(31, 'x'),
    });
    expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'part', 'time']);
    expect(findCanaries(JSON.stringify(line), listCanaries())).toEqual([]);
  });

  it('does not exist for an event that nobody listed', () => {
    expect(
      written({ event: 'debug', status: 200 }, { event: 'constructor' }, { event: '__proto__' }),
    ).toEqual([]);
  });
});

describe('A span of a trace', () => {
  const span = {
    name: `find ${lan.fullName}`,
    kind: 0,
    spanContext: () => ({
      traceId: 'a'.repeat(32),
      spanId: 'b'.repeat(16),
      traceFlags: 1,
      traceState: number,
    }),
    status: { code: 2, message: `no person ${number}` },
    attributes: {
      'graphql.document': `{ lookUpPerson(number: "${number}") { id } }`,
      'graphql.operation.name': lan.fullName,
      'graphql.operation.type': 'query',
      'db.statement': `select * from people where number = '${number}'`,
      operationName: lan.fullName,
      service: 'population',
      subgraph: number,
      statements: 3,
    },
    events: [{ name: 'exception', attributes: { 'exception.message': number }, time: [0, 0] }],
    links: [{ context: {}, attributes: { number } }],
  } as unknown as Parameters<typeof cleanSpan>[0];

  it('leaves with known attributes only: no document, no operation name of a caller, no SQL, no message, no event', () => {
    const clean = cleanSpan(span);
    expect(clean.name).toBe('other');
    expect(clean.attributes).toEqual({
      'graphql.operation.type': 'query',
      service: 'population',
      statements: 3,
    });
    expect([clean.events, clean.links, clean.status]).toEqual([[], [], { code: 2 }]);
    expect(findCanaries(JSON.stringify([clean, clean.spanContext()]), listCanaries())).toEqual([]);
  });
});

describe('A traceparent', () => {
  it('is taken in when it is one, and nothing else is', () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(readTraceParent(`00-${traceId}-00f067aa0ba902b7-01`)).toEqual({
      traceId,
      spanId: '00f067aa0ba902b7',
      sampled: true,
    });
    const refused = [
      undefined,
      '',
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
      `00-${traceId}-${'0'.repeat(16)}-01`,
      `ff-${traceId}-00f067aa0ba902b7-01`,
      `00-${traceId.toUpperCase()}-00f067aa0ba902b7-01`,
      `00-${traceId}-00f067aa0ba902b7-01-more`,
      `00-${number.padEnd(32, '0')}-00f067aa0ba902b7-01`,
      ['00', traceId],
    ];
    for (const header of refused) expect(readTraceParent(header)).toBeUndefined();
  });
});

describe('The labels of a metric', () => {
  it('are bounded in number, whatever names arrive', async () => {
    const metrics = new Metrics();
    for (let index = 0; index < 400; index += 1)
      metrics.requestSeconds.observe({ operation: metrics.bounded('operation', `operation-${index}`) }, 0.01);
    const scrape = await metrics.scrape();
    const operations = new Set([...scrape.matchAll(/operation="([^"]+)"/g)].map(([, name]) => name));
    expect(operations.size).toBe(301);
    expect(operations).toContain('other');
  });
});
