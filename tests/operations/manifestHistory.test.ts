/** What nobody can do to the signed history of a client's manifest, and what gateways make of one that was touched. */
import type postgres from 'postgres';
import { developmentKeySource, Keys, publicHalfOf } from '../../kernel/keys.ts';
import { verifyHistory } from '../../kernel/manifestHistory.ts';
import { resignActs } from '../../subgraphs/dossiers/actions/judgeManifest.ts';
import { findManifest } from '../../subgraphs/dossiers/database/clientManifests.ts';
import { testKeys } from '../support/house.ts';
import { idOfText, LABEL, type ManifestScene, openManifestScene, REFUSED } from './manifestScene.ts';

let scene: ManifestScene;
beforeAll(async () => {
  scene = await openManifestScene();
}, 120_000);
afterAll(() => scene?.close());

describe('Whoever can write the tables of the register, and no more', () => {
  const text = (name: string) => `${LABEL}query ${name} { viewer { id } }`;
  /** Writes as the owner of the database, whom no trigger holds. */
  const write = (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
    scene.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await work(tx);
    });
  const idOfName = (name: string) => idOfText(`query ${name} { viewer { id } }`);

  it('approves nothing: an act without the signature of the register counts for nothing', async () => {
    const { id } = await scene.judged(text('Forged'));
    await write(async (tx) => {
      for (const [seq, actor] of [
        [3, 'one'],
        [4, 'other'],
      ] as const)
        await tx`insert into client_manifest_acts (manifest, seq, kind, actor, at, state, key_id, signature)
          select manifest, ${seq}, 'APPROVED', ${actor}, at, 'IN_FORCE', key_id, signature from client_manifest_acts
          where manifest = ${id} and seq = 2`;
    });
    await scene.look();
    expect(await scene.runOnBoth(idOfName('Forged'))).toEqual(REFUSED);
    expect(await scene.find(id)).toMatchObject({ state: 'ALTERED' });
  });

  it('puts nothing in the place of what was approved', async () => {
    const { id } = await scene.judged(text('Honest'));
    const { digest } = await scene.find(id);
    await scene.approve('viet', { id, digest });
    await write((tx) => tx`update client_manifests set document = ${text('Other')} where id = ${id}`);
    expect((await scene.approve('phuong', { id, digest })).__typename).toBe('ClientManifestNotInState');
    await scene.look();
    expect(await scene.runOnBoth(idOfName('Other'))).toEqual(REFUSED);
  });

  it('does not take back that it was suspended, from a gateway that saw it run', async () => {
    const { id } = await scene.inForce(text('Suspended'));
    await scene.suspend('viet', id);
    await scene.look();
    await write((tx) => tx`delete from client_manifest_acts where manifest = ${id} and kind = 'SUSPENDED'`);
    await scene.look();
    expect(await scene.runOnBoth(idOfName('Suspended'))).toEqual(REFUSED);
  });

  it('nor from one that starts afterwards, once the access log has heard of it; what is whole runs there', async () => {
    await scene.inForce(text('Whole'));
    const cut = await scene.inForce(text('CutOff'));
    await scene.suspend('viet', cut.id);
    await write(
      (tx) => tx`delete from client_manifest_acts where manifest = ${cut.id} and kind = 'SUSPENDED'`,
    );
    await scene.system.test.house.settle();
    const third = scene.newGateway();
    try {
      await third.start();
      await third.manifests.look();
      const run = async (name: string) =>
        (await scene.runOn(third, idOfName(name))).errors?.[0]?.extensions.code;
      expect([await run('Whole'), await run('CutOff')]).toEqual([undefined, 'OPERATION_NOT_REGISTERED']);
    } finally {
      await third.close();
    }
  }, 120_000);

  it('lets nothing new run while the access log cannot be asked, and stops nothing that runs', async () => {
    await scene.inForce(text('Before'));
    scene.log.silent = true;
    await scene.inForce(text('Meanwhile'));
    expect((await scene.runOnBoth(idOfName('Before')))[0]).toEqual({ viewer: { id: expect.any(String) } });
    expect((await scene.runOnBoth(idOfName('Meanwhile')))[0]).toBe('OPERATION_NOT_REGISTERED');
    scene.log.silent = false;
    for (let times = 0; times < 2; times += 1) await scene.look();
    expect((await scene.runOnBoth(idOfName('Meanwhile')))[0]).toEqual({ viewer: { id: expect.any(String) } });
  }, 120_000);

  it('is held by the tables themselves, as long as it is not their owner', async () => {
    const { id } = await scene.judged(text('Kept'));
    await scene.approve('viet', await scene.find(id));
    await expect(
      scene.sql`insert into client_manifest_acts (manifest, seq, kind, actor, at, state, key_id, signature)
        select manifest, 4, kind, actor, at, state, key_id, signature from client_manifest_acts
        where manifest = ${id} and seq = 3`,
    ).rejects.toThrow('two officials approve');
    await expect(
      scene.sql`update client_manifest_acts set actor = 'x' where manifest = ${id}`,
    ).rejects.toThrow('kept');
    await expect(scene.sql`delete from client_manifests where id = ${id}`).rejects.toThrow('kept');
  });

  it('signs the acts again under a new key of the register, so that they count when the one before is gone', async () => {
    const { id } = await scene.inForce(text('Resigned'));
    const old = (name: string) => developmentKeySource(`${name}` as 'seal');
    const fresh = Buffer.alloc(32, 7);
    const keys = new Keys(
      (name) => (name === 'envelope-dossiers' ? fresh : old(name)),
      undefined,
      (name) => (name === 'envelope-dossiers' ? publicHalfOf(old(name) as Buffer) : undefined),
    );
    const { database } = scene.system.test.house.get('dossiers');
    const before = await scene.sql`select * from client_manifest_acts where manifest = ${id} order by seq`;
    await resignActs({ database, keys, now: new Date(), upstream: undefined });
    const [row] = await database.jobRead(async (tx) => [await findManifest(tx, id)]);
    if (row === undefined) throw new Error('no manifest');
    const later = new Keys((name) => (name === 'envelope-dossiers' ? fresh : old(name)));
    expect(verifyHistory(later, 'dossiers', row, row.acts)).toMatchObject({ state: 'IN_FORCE' });
    expect(verifyHistory(testKeys, 'dossiers', row, row.acts)).toBeUndefined();
    expect(before).toHaveLength(row.acts.length);
  });
});
