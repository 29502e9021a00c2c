/** R18, ACC-14, REL-7: without a log that can be written and proved nobody reads a person; the catalogue goes on. */
import postgres from 'postgres';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

const OWN = '{ viewer { person { fullName } } }';
const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
const HOUR = 3_600_000;

let system: System;
let aheadMs = 0;

const codesOf = (answer: HttpAnswer): string[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions.code);

async function expectClosed(): Promise<void> {
  const refused = await system.ask('lan', OWN);
  expect(codesOf(refused)).toContain('AUDIT_UNAVAILABLE');
  expect(JSON.stringify(refused.data)).not.toContain('Lan');
  await expectCatalogue();
}

async function expectCatalogue(): Promise<void> {
  const answer = await system.ask(null, CATALOGUE);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.procedure.name).toBeDefined();
}

async function expectOpen(): Promise<void> {
  const answer = await system.ask('lan', OWN);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
}

beforeAll(async () => {
  system = await openSystem({ clock: () => new Date(Date.now() + aheadMs) });
}, 120_000);
afterAll(() => system?.close());

describe('Reading a person without a working audit log', () => {
  it('is refused while the store of the log does not answer, and comes back with it', async () => {
    await expectOpen();
    const owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
    await owner.begin(async (tx) => {
      await tx`lock table audit_leaves in share row exclusive mode`;
      await expectClosed();
    });
    await owner.end();
    await expectOpen();
  });

  it('is refused while the log cannot be written, and nothing is read unwritten', async () => {
    const owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
    const count = async () => (await owner`select 1 from audit_leaves`).length;
    const before = await count();
    await owner`revoke insert on audit_leaves from job_population`;
    await expectClosed();
    expect(await count()).toBe(before);
    await owner`grant insert on audit_leaves to job_population`;
    await owner.end();
    await expectOpen();
  });

  it('goes on while the log is not sealed for four hours, and is refused after that', async () => {
    const seals = system.test.house.sealWatch('population');
    seals.looked(new Date(), null);
    aheadMs = 4 * HOUR - 60_000;
    await expectOpen();
    expect(system.test.house.sealingLag().get('population')).toBeGreaterThan(3 * HOUR);
    aheadMs = 4 * HOUR + 60_000;
    await expectClosed();
    seals.looked(new Date(Date.now() + aheadMs), null);
    await expectOpen();
  });
});
