import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { AUDIT_GRACE_MS, AuditTrail, AuditWriter, insertLeaves, type Leaf } from '../../kernel/audit.ts';
import { Database } from '../../kernel/database.ts';
import type { DossierId, PersonId } from '../../kernel/domain/opaqueId.ts';
import { Failure } from '../../kernel/failure.ts';
import { describeFault } from '../../kernel/fault.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { judgeSealLag, SealWatch } from '../../platform/sealing/watch.ts';
import { testKeys as keys } from '../support/house.ts';
import { codeOf, idOf } from '../support/ids.ts';
import { type Notebook, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
beforeAll(async () => {
  open = await openNotebook();
});
afterAll(() => open.close());

const lan = idOf<PersonId>(randomUUID());
const minh: Viewer = {
  kind: 'OFFICER',
  account: 'officer-minh',
  personId: null,
  agency: codeOf('H15.50.05'),
  client: 'one-stop-dak-lak',
  scopes: [],
};
const dossier = idOf<DossierId>(randomUUID());
const trailOf = (viewer: Viewer | null) =>
  new AuditTrail(keys, () =>
    viewer === null
      ? undefined
      : {
          now: new Date('2026-11-16T02:00:00Z'),
          requestId: 'request-1',
          operation: 'Prefill',
          viewer,
          purpose: { code: 'PROCEDURE_HANDLING', basis: null, dossier },
        },
  );

const listLeaves = (subject: string) =>
  open.database.jobTransaction((tx) =>
    tx.execute<{ outcome: string; fields: string[]; actor: string; xid: string }>(
      sql`select outcome, fields, actor, xid::text as xid from audit_leaves where subject = ${subject} order by outcome`,
    ),
  );

describe('An audit trail', () => {
  it('says who, whose, which fields and why, once for each person and outcome', () => {
    const trail = trailOf(minh);
    trail.disclose(lan, 'Person.fullName', 'Person.birthDate');
    trail.disclose(lan, 'Person.fullName');
    trail.deny(lan, 'Person.religion');
    const leaves = trail.take();
    expect(leaves).toHaveLength(2);
    expect(leaves[0]).toEqual({
      at: '2026-11-16T02:00:00.000Z',
      request_id: 'request-1',
      operation: 'Prefill',
      outcome: 'DISCLOSED',
      subject: lan,
      actor_kind: 'OFFICER',
      actor: keys.hmac('pseudonym', 'officer-minh'),
      actor_is_subject: false,
      agency: 'H15.50.05',
      client: 'one-stop-dak-lak',
      fields: ['Person.birthDate', 'Person.fullName'],
      purpose: 'PROCEDURE_HANDLING',
      // Nobody stated one: the first legal basis of the purpose.
      basis: 'Nghị định 118/2025/NĐ-CP',
      dossier,
    });
    expect(leaves[1]).toMatchObject({ outcome: 'DENIED', fields: ['Person.religion'] });
    expect(trail.take()).toEqual([]);
  });

  it('never holds the account of the officer, nor a subject that is not an opaque id', () => {
    const trail = trailOf(minh);
    trail.disclose(lan, 'Person.fullName');
    trail.disclose(idOf('966190123456'), 'Person.fullName');
    const text = JSON.stringify(trail.take());
    expect(text).not.toContain('officer-minh');
    expect(text).not.toContain('966190123456');
  });

  it('knows when somebody reads her own data', () => {
    const trail = trailOf({ ...minh, kind: 'CITIZEN', personId: lan });
    trail.disclose(lan, 'Person.fullName');
    expect(trail.take()[0]?.actor_is_subject).toBe(true);
  });

  it('of an anonymous caller is empty: there is nothing personal to give', () => {
    const trail = trailOf(null);
    trail.disclose(lan, 'Person.fullName');
    expect(trail.take()).toEqual([]);
  });
});

describe('The audit writer', () => {
  const leafOf = (subject: string): Leaf => {
    const trail = trailOf(minh);
    trail.disclose(idOf(subject), 'Person.fullName');
    const [leaf] = trail.take();
    if (leaf === undefined) throw new Error('no leaf');
    return leaf;
  };

  it('answers when the leaves are committed, and never before', async () => {
    const subject = randomUUID();
    await new AuditWriter(open.database).append([leafOf(subject)]);
    expect(await listLeaves(subject)).toHaveLength(1);
  });

  it('commits the leaves of requests that wait together in few transactions, and loses none', async () => {
    const writer = new AuditWriter(open.database);
    const subject = randomUUID();
    await Promise.all(Array.from({ length: 300 }, () => writer.append([leafOf(subject)])));
    const leaves = await listLeaves(subject);
    expect(leaves).toHaveLength(300);
    expect(new Set(leaves.map(({ xid }) => xid)).size).toBeLessThanOrEqual(3);
  });

  it('that cannot write refuses the answer: no audit, no data', async () => {
    const unreachable = 'postgres://nobody:wrong@127.0.0.1:1/nothing';
    const database = new Database({ app: unreachable, job: unreachable });
    const told: [Failure, unknown][] = [];
    const writer = new AuditWriter(database, { onFailure: (...words) => told.push(words) });
    const refused = writer.append([leafOf(lan)]);
    await expect(refused).rejects.toThrow(Failure);
    await expect(refused).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    const [[failure, cause] = []] = told;
    await expect(refused).rejects.toBe(failure);
    // Whoever asked is told that, and the log why.
    expect([told.length, describeFault(cause).kind]).toEqual([1, 'database failure ECONNREFUSED']);
    await database.close();
  });

  it('goes on after a batch that failed', async () => {
    const writer = new AuditWriter(open.database);
    const broken = { ...leafOf(lan), outcome: 'GUESSED' as 'DENIED' };
    await expect(writer.append([broken])).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    const subject = randomUUID();
    await writer.append([leafOf(subject)]);
    expect(await listLeaves(subject)).toHaveLength(1);
  });

  it('that is slower than the grace refuses the answer in time, and never writes what only waited', async () => {
    const writer = new AuditWriter(open.database);
    const [first, second] = [randomUUID(), randomUUID()];
    const release = await open.holdAudit();
    const begun = Date.now();
    const writing = writer.append([leafOf(first)]);
    const waiting = writer.append([leafOf(second)]);
    await expect(writing).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await expect(waiting).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(AUDIT_GRACE_MS - 50);
    await release();
    const third = randomUUID();
    await writer.append([leafOf(third)]);
    // The first was on its way: a leaf without an answer. The second was not, and has neither.
    expect(await listLeaves(first)).toHaveLength(1);
    expect(await listLeaves(second)).toHaveLength(0);
    expect(await listLeaves(third)).toHaveLength(1);
  });

  it('in a mutation writes in its transaction: what is rolled back was not disclosed', async () => {
    const subject = randomUUID();
    const failing = open.database.transaction(settingsOf([]), async (tx) => {
      await insertLeaves(tx, [leafOf(subject)]);
      throw new RangeError('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await listLeaves(subject)).toHaveLength(0);
  });
});

describe('An audit log that is not sealed', () => {
  const at = (ms: number) => new Date(1_800_000_000_000 + ms);
  const [second, minute, hour] = [1_000, 60_000, 3_600_000];

  it.each([
    [0, 'SEALED'],
    [5 * second, 'SEALED'],
    [5 * second + 1, 'LATE'],
    [15 * minute, 'LATE'],
    [15 * minute + 1, 'ALARM'],
    [4 * hour, 'ALARM'],
    [4 * hour + 1, 'SUSPENDED'],
  ] as const)('for %i ms is %s', (lagMs, state) => {
    expect(judgeSealLag(lagMs)).toBe(state);
  });

  it('is as late as its oldest leaf, or as long as its sealer has not looked', () => {
    const watch = new SealWatch();
    expect(watch.state(at(100 * hour))).toBe('SEALED');
    watch.looked(at(0), null);
    expect(watch.lagMs(at(900))).toBe(900);
    expect(watch.state(at(5 * hour))).toBe('SUSPENDED');
    watch.looked(at(5 * hour), at(5 * hour - 20 * minute));
    expect(watch.state(at(5 * hour))).toBe('ALARM');
    watch.looked(at(5 * hour), null);
    expect(watch.state(at(5 * hour))).toBe('SEALED');
  });

  it('for too long discloses nothing more; a refusal is still written down', () => {
    const trail = trailOf(minh);
    trail.suspended = true;
    expect(() => trail.disclose(lan, 'Person.fullName')).toThrow(
      expect.objectContaining({ code: 'AUDIT_UNAVAILABLE' }),
    );
    trail.deny(lan, 'Person.religion');
    expect(trail.take()).toMatchObject([{ outcome: 'DENIED' }]);
  });
});
