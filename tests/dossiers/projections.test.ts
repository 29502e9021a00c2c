import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { applyWarehouse } from '../../subgraphs/dossiers/feeds/warehouse.ts';
import { personId } from '../support/ask.ts';
import { event, openStage, published, registered, type Stage, versionIdOf } from './stage.ts';

const evidence = (changes: object = {}, topic = 'evidence.held'): FeedEvent =>
  event(topic, {
    documentId: '0198a000-0000-7000-8000-00000000000d',
    subject: personId('lan'),
    resultType: 'KQ.G15.000031',
    form: 'STRUCTURED',
    state: 'VALID',
    validFrom: '1994-03-20',
    validUntil: null,
    permanent: true,
    recordVersion: '2',
    ...changes,
  });

describe('dossiers: what it keeps of the other registers', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => stage.close());

  const apply = (how: (tx: Tx, events: FeedEvent[]) => Promise<void>, ...events: FeedEvent[]) =>
    stage.house.get('dossiers').database.jobTransaction((tx) => how(tx, events));
  const heldNow = async () => [
    ...(await stage.sql`select state, record_version from held_evidence where subject = ${personId('lan')}`),
  ];

  it('takes the newest version of a paper, whatever the order, and the same event twice', async () => {
    await apply(applyWarehouse, evidence(), evidence());
    await apply(applyWarehouse, evidence());
    expect(await heldNow()).toEqual([{ state: 'VALID', record_version: '2' }]);
    await apply(
      applyWarehouse,
      evidence({ state: 'REVOKED', recordVersion: '10' }, 'evidence.revoked'),
      evidence({ recordVersion: '9' }),
    );
    await apply(applyWarehouse, evidence({ recordVersion: '3' }));
    expect(await heldNow()).toEqual([{ state: 'REVOKED', record_version: '10' }]);
  });

  it('forgets what was said of a person when she is corrected', async () => {
    await apply(
      applyPopulation,
      event('person.corrected', { personId: personId('chi'), aliases: [], typedHashes: ['corrected'] }),
    );
    const rows = await stage.sql`select typed_hash from identity_hashes where person_id = ${personId('chi')}`;
    expect([...rows]).toEqual([{ typed_hash: 'corrected' }]);
    expect(await stage.sql`select 1 from identity_aliases where person_id = ${personId('chi')}`).toHaveLength(
      0,
    );
  });

  it('keeps an old number that two people hold as two people', async () => {
    const alias = randomUUID();
    const people = [randomUUID(), randomUUID()];
    await apply(
      applyPopulation,
      ...people.map((one) =>
        event('person.registered', { personId: one, aliases: [alias], typedHashes: [one] }),
      ),
    );
    expect(await stage.sql`select 1 from identity_aliases where alias_id = ${alias}`).toHaveLength(2);
  });

  it('never changes a published version, and ends it when it is repealed', async () => {
    await apply(applyProcedures, published('1.001193', { inForceFrom: '1999-01-01' }));
    await apply(
      applyProcedures,
      event('procedure.repealed', { versionId: versionIdOf('1.001193'), inForceTo: '2026-12-01' }),
    );
    const [row] =
      await stage.sql`select in_force_from::text as since, in_force_to::text as until from procedure_versions
      where version_id = ${versionIdOf('1.001193')}`;
    expect(row).toEqual({ since: '2025-07-01', until: '2026-12-01' });
  });

  it('replaces the representatives of an organisation', async () => {
    const organizationId = randomUUID();
    const tell = (personKey: string) =>
      event('organization.registered', {
        organizationId,
        representatives: [{ personId: personId(personKey), from: '2026-01-01', until: null }],
      });
    await apply(applyWarehouse, tell('xuan'));
    await apply(applyWarehouse, tell('vinh'));
    const rows =
      await stage.sql`select person_id from representatives where organization_id = ${organizationId}`;
    expect([...rows]).toEqual([{ person_id: personId('vinh') }]);
  });

  it('takes in two thousand people in one batch', async () => {
    const events = Array.from({ length: 2_000 }, (_, index) =>
      event('person.registered', {
        personId: randomUUID(),
        aliases: [randomUUID()],
        typedHashes: [`many-${index}`],
      }),
    );
    await apply(applyPopulation, ...events, registered('lan'));
    const [row] =
      await stage.sql`select count(*)::int as count from identity_hashes where typed_hash like 'many-%'`;
    expect(row?.count).toBe(2_000);
  });

  it('refuses an event that is none of the agreed facts, whole batch and all', async () => {
    await expect(
      apply(applyWarehouse, evidence({ recordVersion: '11' }), evidence({ state: 'FINE' })),
    ).rejects.toBeDefined();
    expect(await heldNow()).toEqual([{ state: 'REVOKED', record_version: '10' }]);
  });
});
