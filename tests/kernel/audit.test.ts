import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { AuditTrail, AuditWriter, insertLeaves, type Leaf } from '../../subgraphs/kernel/audit.ts';
import { Database } from '../../subgraphs/kernel/database.ts';
import { Failure } from '../../subgraphs/kernel/failure.ts';
import type { Viewer } from '../../subgraphs/kernel/tokens.ts';
import { testKeys as keys } from '../support/house.ts';
import { type Notebook, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
beforeAll(async () => {
  open = await openNotebook();
});
afterAll(() => open.close());

const lan = randomUUID();
const minh: Viewer = {
  kind: 'OFFICER',
  account: 'officer-minh',
  personId: null,
  agency: 'H15.50.05',
  client: 'one-stop-dak-lak',
  scopes: [],
};
const dossier = randomUUID();
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
    trail.disclose('966190123456', 'Person.fullName');
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
    trail.disclose(subject, 'Person.fullName');
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
    const refused = new AuditWriter(database).append([leafOf(lan)]);
    await expect(refused).rejects.toThrow(Failure);
    await expect(refused).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
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
