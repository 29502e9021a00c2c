/** The whole system loses the database sessions of its registers while people ask: HTTP 200, a code, and then as before. */
import postgres from 'postgres';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

const DOCUMENT = '{ viewer { person { fullName } } }';
const WAVES = 5;

let system: System;
let admin: postgres.Sql;
const logged: { event: string; kind?: string; detail?: string }[] = [];

beforeAll(async () => {
  system = await openSystem({
    transport: 'over HTTP',
    log: (event) => logged.push(event as (typeof logged)[number]),
  });
  admin = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  // The consumers and jobs of every register are at work, too.
  system.test.house.run();
}, 120_000);
afterAll(async () => {
  await admin?.end({ timeout: 5 });
  await system?.close();
});

/** Ends every session of this system's registers, whatever it is doing, and says how many. */
async function endSessions(): Promise<number> {
  const ended = await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname like replace(current_database(), 'population', '%') and pid <> pg_backend_pid()`;
  return ended.count;
}

it('tells each who is affected so, leaks nothing of how, and is back by itself', async () => {
  const whole = (await system.ask('lan', DOCUMENT)).data;
  expect(whole.viewer.person.fullName).toBe('Nguyễn Thị Lan');
  const answers: HttpAnswer[] = [];
  let ending = false;
  const asking = Array.from({ length: 8 }, async () => {
    while (!ending) answers.push(await system.ask('lan', DOCUMENT));
  });
  let ended = 0;
  for (let wave = 0; wave < WAVES; wave += 1) {
    ended += await endSessions();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  ending = true;
  await Promise.all(asking);

  expect(ended).toBeGreaterThan(WAVES);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const failed = answers.filter(({ errors }) => errors !== undefined);
  // One failure for each who was affected, and whoever was not has a whole answer.
  expect(failed.filter(({ errors }) => errors?.length !== 1)).toEqual([]);
  for (const { errors } of failed)
    expect(errors?.[0]?.extensions.code).toMatch(
      /^(SUBGRAPH_UNAVAILABLE|AUDIT_UNAVAILABLE|DEADLINE_EXCEEDED)$/,
    );
  for (const { data } of answers.filter(({ errors }) => errors === undefined)) expect(data).toEqual(whole);
  expect(JSON.stringify([failed, logged])).not.toMatch(
    /CONNECTION_CLOSED 127|terminating connection|select |127\.0\.0\.1|\bat .*\.js/,
  );

  let back = await system.ask('lan', DOCUMENT);
  for (let tries = 0; back.errors !== undefined && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    back = await system.ask('lan', DOCUMENT);
  }
  expect(back.data).toEqual(whole);
}, 60_000);
