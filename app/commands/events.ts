/**
 * `npm run events`: events of other registers that a register could not apply and set aside, and how they are applied after
 * all. `--help` says the rest.
 */
import type { Database } from '../../kernel/database.ts';
import { listSetAside, ReplayRefused, replaySetAside, type SetAsideEvent } from '../../kernel/setAside.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegister, withRegisters } from '../assembly/openRegister.ts';
import { ENDS, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readForWork, silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const USAGE = `npm run events -- list [REGISTER]
npm run events -- replay REGISTER [ID]

Lists the events of other registers that REGISTER could not apply and set aside, or applies them again: all of them, in their
order, or the one with this ID and what waits behind it. An event waits when an earlier one of the same subject was set aside.
REGISTER is ${subgraphNames.join(', ')}.

Ends with 0 when none is set aside (list) or all were applied (replay), 1 when some are, or failed again, 2 when it is not used
as described here, 3 when what it needs is not there (environment, database).`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Asked =
  | { word: 'list'; registers: readonly SubgraphName[] }
  | { word: 'replay'; register: SubgraphName; id: string | undefined };

function readAsked(): Asked {
  const { positionals } = readCommandWords({ usage: USAGE, positionals: [1, 3], options: {} });
  const [word, name, id] = positionals;
  const register = subgraphNames.find((candidate) => candidate === name);
  if (word !== 'list' && word !== 'replay') return refuseWords(USAGE, new Misused('say list or replay'));
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

const asked = readAsked();
await runCommand(async () => {
  if (asked.word === 'list') await list(readForWork(asked.registers), asked.registers);
  else await replay(readForWork([asked.register]), asked.register, asked.id);
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
  const subscriptions = subgraphs.find(({ name }) => name === register)?.subscriptions ?? [];
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
