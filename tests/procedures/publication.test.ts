import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { ComponentContent, ProcedureContent } from '../../schema/content.ts';
import { procedurePublished, procedureRepealed } from '../../schema/events.ts';
import { readPolicy } from '../../subgraphs/house.ts';
import { Context } from '../../subgraphs/kernel/access.ts';
import { publishVersion } from '../../subgraphs/procedures/actions/publishVersion.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';
import { versionIdOf } from '../../subgraphs/procedures/database/versions.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

const { answers } = readPolicy();
const contents = readSeedContents();

function getSeed(code: string): ProcedureContent {
  const content = contents.find((one) => one.code === code);
  if (content === undefined) throw new Error(`no ${code}`);
  return content;
}

/** Birth registration with one of its papers changed; the index counts within the first case. */
function withPaper(index: number, changes: Partial<ComponentContent>): ProcedureContent {
  const content = structuredClone(getSeed('1.001193'));
  const paper = content.cases[0]?.components[index];
  if (paper === undefined) throw new Error(`no paper ${index}`);
  Object.assign(paper, changes);
  return content;
}

describe('Publishing a version', () => {
  let open: TestHouse;
  let owner: postgres.Sql;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  });
  afterAll(async () => {
    await owner.end();
    await open.close();
  });

  function publish(content: ProcedureContent, inForceFrom: string, requestId: string = randomUUID()) {
    const { database } = open.house.get('procedures');
    const viewer = viewerOf('lan', { kind: 'PUBLISHER', personId: null, agency: 'G15' });
    const deadline = Date.now() + 10_000;
    const envelope = {
      requestId: randomUUID(),
      operation: null,
      deadline,
      viewer,
      purpose: null,
      grant: null,
    };
    const signed = {
      ...envelope,
      iss: 'gateway',
      aud: 'procedures',
      jti: randomUUID(),
      iat: 0,
      exp: 0,
      path: '/graphql',
      body: '',
    };
    const context = new Context({ keys: testKeys, database, envelope: signed, now: new Date() });
    return publishVersion(context, { requestId, content, inForceFrom }, answers);
  }

  async function versionOn(code: string, asOf: string): Promise<number | null> {
    const query =
      'query ($code: ProcedureCode!, $asOf: Date) { procedure(code: $code, asOf: $asOf) { version } }';
    const { data } = await ask(open.house, 'procedures', { query, variables: { code, asOf } });
    return data.procedure?.version ?? null;
  }

  it('makes the new version answer from its first day, and the old one until the day before', async () => {
    const content = { ...getSeed('1.000656'), decisionNumber: '999/QĐ-BTP' };
    const requestId = randomUUID();
    const id = versionIdOf(testKeys, '1.000656', 2);
    expect(await publish(content, '2026-07-01', requestId)).toEqual({
      __typename: 'VersionPublished',
      id,
      version: 2,
    });
    expect(await publish(content, '2026-07-01', requestId)).toEqual({
      __typename: 'VersionPublished',
      id,
      version: 2,
    });
    expect(await publish(content, '2026-08-01', requestId)).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await versionOn('1.000656', '2026-06-30')).toBe(1);
    expect(await versionOn('1.000656', '2026-07-01')).toBe(2);
  });

  it('tells the others of both in the same transaction', async () => {
    await publish({ ...getSeed('1.000894'), decisionNumber: '998/QĐ-BTP' }, '2026-07-01');
    const rows = await owner`
      select topic, xid::text as xid, payload from outbox
      where payload ->> 'versionId' in (${versionIdOf(testKeys, '1.000894', 1)}, ${versionIdOf(testKeys, '1.000894', 2)})
      order by id`;
    const [seeded, repealed, published] = rows;
    expect(rows.map(({ topic }) => topic)).toEqual([
      'procedure.published',
      'procedure.repealed',
      'procedure.published',
    ]);
    expect(repealed?.xid).toBe(published?.xid);
    expect(procedurePublished.parse(seeded?.payload)).toMatchObject({
      version: 1,
      inForceFrom: '2025-07-01',
      inForceTo: null,
    });
    expect(procedureRepealed.parse(repealed?.payload).inForceTo).toBe('2026-07-01');
    expect(procedurePublished.parse(published?.payload).content.decisionNumber).toBe('998/QĐ-BTP');
  });

  it('begins a procedure that is new with version 1', async () => {
    const content = { ...getSeed('1.000656'), code: '1.999999' };
    expect(await publish(content, '2026-01-01')).toMatchObject({
      __typename: 'VersionPublished',
      version: 1,
    });
    expect(await versionOn('1.999999', '2025-12-31')).toBeNull();
  });

  it('refuses in Vietnamese with every problem, and changes nothing', async () => {
    const refused = await publish(withPaper(2, { noEvidenceReason: null }), '2024-01-01');
    expect(refused).toMatchObject({
      __typename: 'PublicationRefused',
      message: expect.stringContaining('còn 2 lỗi'),
    });
    expect('problems' in refused && refused.problems.map(({ kind }) => kind)).toEqual([
      'COMPONENT_WITHOUT_EVIDENCE',
      'STARTS_BEFORE_PREVIOUS',
    ]);
    expect(await versionOn('1.001193', '2026-11-16')).toBe(2);
  });

  it('gives two publications at the same moment two numbers', async () => {
    const content = getSeed('1.001022');
    const results = await Promise.all([
      publish(content, '2026-07-01'),
      publish(content, '2026-08-01'),
      publish(content, '2026-09-01'),
    ]);
    const published = results.filter(({ __typename }) => __typename === 'VersionPublished');
    const numbers = published.map((result) => 'version' in result && result.version).sort();
    expect(published.length).toBeGreaterThanOrEqual(1);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 2));
    expect(await versionOn('1.001022', '2026-12-01')).toBe(1 + published.length);
  });

  it.each(['app', 'owner'] as const)(
    'lets nobody change or remove a published version, not even the %s',
    async (who) => {
      const sql =
        who === 'owner'
          ? owner
          : postgres(open.urls.procedures?.app ?? '', { max: 1, onnotice: () => undefined });
      const id = versionIdOf(testKeys, '1.001193', 1);
      const attempts = [
        "update procedures_versions set content = '{}'",
        "update procedures_versions set name = 'khác'",
        'update procedures_versions set in_force_to = null',
        "update procedures_versions set in_force_to = '2030-01-01'",
        'delete from procedures_versions',
      ];
      for (const attempt of attempts) {
        const failed = await sql.unsafe(`${attempt} where id = '${id}'`).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        // 42501: the role may not at all; 23001: the trigger refuses.
        expect(['42501', '23001']).toContain(failed);
      }
      await expect(sql.unsafe('truncate procedures_versions')).rejects.toThrow();
      if (who === 'app') await sql.end();
    },
  );

  it('never has two versions in force on one day', async () => {
    const insert = owner`
      insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content,
        content_hash, origin, in_force_basis)
      select ${randomUUID()}, code, 99, name, field, publisher, '2025-01-01', content,
        content_hash, origin, in_force_basis
      from procedures_versions where code = '1.001193' and version = 1`;
    await expect(insert).rejects.toThrow(/procedures_versions_one_in_force/);
  });
});
