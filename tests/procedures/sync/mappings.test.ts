/** What officials have decided about papers, as a portal takes it in beside the catalogue. */
import { gunzipSync } from 'node:zlib';
import postgres from 'postgres';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { type MappingDecision, overlayMappings } from '../../../kernel/domain/mappings.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { openSystem, PATIENT, type System } from '../../support/system.ts';
import {
  BASIS,
  BIRTH,
  confirm,
  decide,
  RESIDENCE_PAPER,
  RESIDENCE_TYPE,
  readComponent,
} from '../onceOnly/decide.ts';
import { get } from './portalClient.ts';

const PATH = '/catalogue/mappings';

interface Line extends MappingDecision {
  procedure: string;
  agency: string;
  decidedAt: string;
}

describe('Decisions about papers in bulk', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem({ courierLimits: PATIENT });
  }, 180_000);
  afterAll(() => system?.close());

  const fetchLines = async (): Promise<Line[]> => {
    const { status, text } = await get(system.origin, PATH);
    expect(status).toBe(200);
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
  const today = dayInVietnam(new Date());

  it('are none before anybody has decided, and say so with a tag', async () => {
    const { status, headers, text } = await get(system.origin, PATH);
    expect([status, text, headers['content-type']]).toEqual([200, '', 'application/jsonl; charset=utf-8']);
    const again = await get(system.origin, PATH, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('are one line each: the paper, the result type, what was decided, why and from when, and not by whom', async () => {
    const before = await get(system.origin, PATH);
    await confirm(system.test, 'linh');
    const lines = await fetchLines();
    expect(lines).toEqual([
      {
        ...{ procedure: BIRTH, component: RESIDENCE_PAPER, resultType: RESIDENCE_TYPE, state: 'CONFIRMED' },
        ...{ basis: BASIS, agency: 'G15', validFrom: today, decidedAt: expect.any(String) },
      },
    ]);
    const after = await get(system.origin, PATH, { 'if-none-match': before.headers.etag ?? '' });
    expect([after.status, after.headers.etag === before.headers.etag]).toEqual([200, false]);
  });

  it('laid over the published content, give the mappings that everybody is answered with', async () => {
    const paper = readSeedContents()
      .filter(({ code }) => code === BIRTH)
      .flatMap(({ cases }) => cases.flatMap(({ components }) => components))
      .find(({ code }) => code === RESIDENCE_PAPER);
    if (paper === undefined) throw new Error('no paper');
    const laidOver = async () =>
      overlayMappings(
        paper,
        (await fetchLines()).filter(({ procedure }) => procedure === BIRTH),
        today,
      ).mappings.map(({ resultType, state }) => ({ state, resultType: { code: resultType } }));
    const answered = async () =>
      (await readComponent(system.test, BIRTH, RESIDENCE_PAPER)).mappings.map(({ state, resultType }) => ({
        state,
        resultType,
      }));
    expect(await laidOver()).toEqual(await answered());
    await decide(system.test, 'rejectMapping', 'linh');
    expect((await fetchLines()).map(({ state }) => state)).toEqual(['CONFIRMED', 'REJECTED']);
    expect(await laidOver()).toEqual(await answered());
  });

  it('come whole and once, by procedure and in the order of the decisions, however many there are', async () => {
    const owner = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    const many = 2_300;
    await owner`
      insert into evidence_mappings (id, procedure_code, component, result_type, state, basis, agency, decided_by,
        decided_at, valid_from)
      select gen_random_uuid(), '7.' || lpad((n % 7)::text, 6, '0'), 'P-' || n, ${RESIDENCE_TYPE}, 'CONFIRMED', ${BASIS},
        'G15', 'somebody', now() - (n % 11) * interval '1 hour', ${today}::date
      from generate_series(1, ${many}) as n`;
    await owner.end();
    const lines = await fetchLines();
    expect(lines).toHaveLength(many + 2);
    expect(
      new Set(lines.map(({ procedure, component, state }) => `${procedure}/${component}/${state}`)).size,
    ).toBe(many + 2);
    const places = lines.map(({ procedure, decidedAt }) => `${procedure} ${decidedAt}`);
    expect(places).toEqual(places.toSorted());
    const zipped = await get(system.origin, PATH, { 'accept-encoding': 'gzip' });
    expect(gunzipSync(zipped.body).toString('utf8')).toBe(
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  });

  it('are refused with a parameter, by another method and while the register is away', async () => {
    expect((await get(system.origin, `${PATH}?first=1`)).status).toBe(400);
    expect((await get(system.origin, PATH, {}, 'POST')).status).toBe(405);
    system.outages.set('procedures', true);
    const away = await get(system.origin, PATH);
    system.outages.set('procedures', false);
    expect([away.status, away.headers['retry-after']]).toEqual([503, '5']);
  });
});
