/**
 * `npm run events`: events of other registers that a register could not apply and set aside, and how they are applied after
 * all. `--help` says the rest.
 */
import type { Database } from '../../kernel/database.ts';
import { epochAfter, judgeStanding } from '../../kernel/domain/feedStanding.ts';
import type { Subscription } from '../../kernel/feed.ts';
import { readStanding, realign } from '../../kernel/feedStanding.ts';
import { listSetAside, ReplayRefused, replaySetAside, type SetAsideEvent } from '../../kernel/setAside.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { withRegister, withRegisters } from '../assembly/openRegister.ts';
import { ENDS, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY, keysOfReplay } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run events -- list [REGISTER]
npm run events -- replay REGISTER [ID]
npm run events -- check
npm run events -- realign REGISTER PUBLISHER

Lists the events of other registers that REGISTER could not apply and set aside, or applies them again: all of them, in their
order, or the one with this ID and what waits behind it. An event waits when an earlier one of the same subject was set aside.
check is for after a restore, before anything is started: it compares where every register stands in the events of the others with what
these still have. AHEAD: PUBLISHER was restored to an earlier moment than REGISTER; realign lets REGISTER go on from the last event that
PUBLISHER still has. RENUMBERED: the server numbers its transactions anew, as one does on which dumps were restored; check says with
which epoch pg_resetwal sets that right.

REGISTER and PUBLISHER are ${subgraphNames.join(', ')}.

Ends with 0 when none is set aside (list) or all were applied (replay), or every feed is good (check), 1 when some are, failed again, or
are not, 2 when it is not used
as described here, 3 when what it needs is not there (environment, database).`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Asked =
  | { word: 'list'; registers: readonly SubgraphName[] }
  | { word: 'replay'; register: SubgraphName; id: string | undefined }
  | { word: 'check' }
  | { word: 'realign'; register: SubgraphName; publisher: SubgraphName };

function readAsked(): Asked {
  const { positionals } = readCommandWords({ usage: USAGE, positionals: [1, 3], options: {} });
  const [word, name, id] = positionals;
  const register = subgraphNames.find((candidate) => candidate === name);
  if (word === 'check' && name === undefined) return { word };
  if (word === 'realign') return readRealign(register, id);
  if (word !== 'list' && word !== 'replay')
    return refuseWords(USAGE, new Misused('say list, replay, check or realign'));
  if (name !== undefined && register === undefined)
    return refuseWords(USAGE, new Misused(`there is no register ${name}`));
  if (word === 'list') {
    if (id !== undefined) return refuseWords(USAGE, new Misused('list takes a register and nothing else'));
    return { word, registers: register === undefined ? subgraphNames : [register] };
  }
  if (register === undefined) return refuseWords(USAGE, new Misused('say which register'));
  if (id !== undefined && !UUID.test(id))
    return refuseWords(USAGE, new Misused('ID is that of an event, as list shows it'));
  return { word, register, id };
}

function readRealign(register: SubgraphName | undefined, word: string | undefined): Asked {
  const publisher = subgraphNames.find((candidate) => candidate === word);
  if (register === undefined || publisher === undefined)
    return refuseWords(USAGE, new Misused('say which register, and whose events it takes in'));
  if (outboxOf(register, publisher).length === 0)
    return refuseWords(
      USAGE,
      new Misused(`${register} takes in no events of ${publisher} that can be left out`),
    );
  return { word: 'realign', register, publisher };
}

/** The feeds of facts. The logs that transparency keeps a copy of are proved leaf by leaf: it has to be restored itself. */
const outboxOf = (register: SubgraphName, publisher: SubgraphName): Subscription[] =>
  subscriptionsOf(register).filter((feed) => feed.publisher === publisher && feed.halts !== true);

function subscriptionsOf(register: SubgraphName): readonly Subscription[] {
  return subgraphs.find(({ name }) => name === register)?.subscriptions ?? [];
}

const asked = readAsked();
await runCommand(async () => {
  if (asked.word === 'list')
    await list(readForWork(asked.registers, undefined, DATABASE_KEY), asked.registers);
  else if (asked.word === 'check') await check(readForWork(subgraphNames, undefined, DATABASE_KEY));
  else if (asked.word === 'realign')
    await goBack(
      readForWork([asked.register, asked.publisher], undefined, DATABASE_KEY),
      asked.register,
      asked.publisher,
    );
  else
    await replay(
      readForWork([asked.register], undefined, keysOfReplay(asked.register)),
      asked.register,
      asked.id,
    );
});

async function list(environment: Environment, registers: readonly SubgraphName[]): Promise<void> {
  await withRegisters(environment, registers, async ({ open }) => {
    for (const register of registers) {
      const events = await listSetAside(open(register));
      if (events.length > 0) process.exitCode = ENDS.failed;
      if (events.length === 0) console.log(`✓ ${register}: không có sự kiện nào (none set aside)`);
      for (const event of events) console.log(`✗ ${register} ${describe(event)}`);
    }
  });
}

/** What it is and why it is here. Its payload and its subject stay in the database. */
function describe({ id, publisher, topic, at, kind, frames, tries }: SetAsideEvent): string {
  const place = `${id} ${publisher} ${topic} ${at}`;
  if (kind === null) return `${place}: chờ sự kiện trước cùng đối tượng (waits behind an earlier one)`;
  return `${place}: ${kind}, ${tries} lần thử (tries)${frames === null || frames === '' ? '' : `, ${frames}`}`;
}

async function replay(
  environment: Environment,
  register: SubgraphName,
  id: string | undefined,
): Promise<void> {
  const subscriptions = subscriptionsOf(register);
  const occasion = () => ({ keys: environment.keys, now: new Date() });
  await withRegister(environment, register, async (database: Database) => {
    const { applied, failed } = await replaySetAside(database, subscriptions, occasion, id);
    console.log(`✓ ${applied} sự kiện đã áp dụng (events applied)`);
    for (const { id: event, topic, fault } of failed)
      console.error(`✗ ${event} ${topic}: ${fault.kind}${fault.frames === '' ? '' : `, ${fault.frames}`}`);
    if (failed.length > 0) process.exitCode = ENDS.failed;
  }).catch((error: unknown) => {
    if (error instanceof ReplayRefused) refuseWords(USAGE, new Misused(error.message));
    throw error;
  });
}

/** Every feed of every register, and what is to be done first. */
async function check(environment: Environment): Promise<void> {
  await withRegisters(environment, subgraphNames, async ({ open }) => {
    const databases = new Map(subgraphNames.map((name) => [name, open(name)]));
    const databaseOf = (name: SubgraphName): Database => databases.get(name) ?? open(name);
    let good = 0;
    for (const reader of subgraphNames)
      for (const subscription of subscriptionsOf(reader)) {
        const { publisher, stream } = subscription;
        const sides = { reader: databaseOf(reader), publisher: databaseOf(publisher), subscription };
        const standing = await readStanding(sides);
        const verdict = judgeStanding(standing);
        if (verdict === 'GOOD') {
          good += 1;
          continue;
        }
        process.exitCode = ENDS.failed;
        const cure =
          verdict === 'RENUMBERED'
            ? `máy chủ của ${publisher}: pg_resetwal --epoch=${epochAfter(standing.newestXid ?? '0')} (the server of ${publisher}, stopped)`
            : outboxOf(reader, publisher).includes(subscription)
              ? `npm run events -- realign ${reader} ${publisher}`
              : `khôi phục ${reader} về thời điểm sớm hơn (restore ${reader} to an earlier moment)`;
        console.log(`✗ ${reader} ← ${publisher} ${stream}: ${verdict}; ${cure}`);
      }
    console.log(`✓ ${good} luồng sự kiện khớp (feeds are good)`);
  });
}

async function goBack(
  environment: Environment,
  register: SubgraphName,
  publisher: SubgraphName,
): Promise<void> {
  await withRegisters(environment, [register, publisher], async ({ open }) => {
    const [reader, log] = [open(register), open(publisher)];
    for (const subscription of outboxOf(register, publisher)) {
      const sides = { reader, publisher: log, subscription };
      const verdict = judgeStanding(await readStanding(sides));
      if (verdict === 'RENUMBERED') throw new NotStarted(`RENUMBERED: npm run events -- check`);
      if (verdict === 'GOOD') {
        console.log(`✓ ${register} ← ${publisher}: đã khớp, không đổi gì (is good; nothing changed)`);
        continue;
      }
      const at = await realign(sides);
      console.log(
        `✓ ${register} ← ${publisher}: đọc tiếp sau (goes on after) ${at ?? 'đầu luồng (the beginning)'}`,
      );
    }
  });
}
