/** `npm run feeds`: how the registers of others are getting on that fill ours, and what somebody decides about them; `--help` says the rest. */
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { discardLetters, LETTERS_MAX, listLetters } from '../../kernel/sources/letters.ts';
import type { Source } from '../../kernel/sources/source.ts';
import {
  acceptSource,
  type Deciding,
  listSources,
  retrySource,
  type SourceState,
} from '../../kernel/sources/standing.ts';
import { replayLetters } from '../../kernel/sources/take.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { withRegister, withRegisters, withRegisterTakingIn } from '../assembly/openRegister.ts';
import { ENDS, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { keysToTakeIn } from '../environment/commandKeys.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY } from '../environment/environmentKeys.ts';
import { REGISTER_OF } from '../environment/registerOf.ts';

silenceTelemetry();

const USAGE = `npm run feeds -- status [SOURCE]
npm run feeds -- retry SOURCE --by NAME --reason TEXT
npm run feeds -- accept SOURCE --from NUMBER --by NAME --reason TEXT
npm run feeds -- letters SOURCE
npm run feeds -- replay SOURCE [ID]
npm run feeds -- discard SOURCE ID|--all --by NAME --reason TEXT

The registers of others that fill population and warehouse, as REGISTER_SOURCES names them (docs/operating/feeds.md).

status   how far each is taken in, when it last answered, why it stands still, and how many of its records were refused
retry    looks again at what stopped it, once the cause is mended: a key that was missing, a batch that was published anew
accept   goes on with the batch NUMBER, whatever was before it: behind a gap, or where a publisher that was restored goes on
letters  its records that were refused: place, name, reason
replay   tries them again: all of them, in their order, or the one with this ID
discard  one of them is to go, or all, without having been taken in

Who decided, when and why stays on record.

Ends with 0 when nothing waits for anybody (status, letters) or all is done, 1 when something does, or was refused again or is not there,
2 when it is not used as described here, 3 when what it needs is not there (environment, database).`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER_MAX = 2_147_483_647;

type Decision = { source: string; by: string; reason: string };
type Asked =
  | { word: 'status'; source: string | undefined }
  | { word: 'letters'; source: string }
  | { word: 'replay'; source: string; id: string | undefined }
  | ({ word: 'retry' } & Decision)
  | ({ word: 'accept'; from: number } & Decision)
  | ({ word: 'discard'; id: string | undefined } & Decision);

const refuse = (sentence: string): never => refuseWords(USAGE, new Misused(sentence));

function readAsked(): Asked {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [1, 3],
    options: {
      by: { type: 'string', default: '' },
      reason: { type: 'string', default: '' },
      from: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  });
  const [word, source, id] = positionals;
  if (id !== undefined && ((word !== 'replay' && word !== 'discard') || !UUID.test(id)))
    return refuse('ID is that of a letter, as letters shows it');
  if (word === 'status') return { word, source };
  if (source === undefined) return refuse('say status, or what is to be done with which source');
  if (word === 'letters') return { word, source };
  if (word === 'replay') return { word, source, id };
  if (word !== 'retry' && word !== 'accept' && word !== 'discard')
    return refuse('say status, retry, accept, letters, replay or discard');
  const [by, reason] = [cleanLine(values.by), cleanLine(values.reason)];
  if (by === '' || reason === '' || !isUnicode(values.by) || !isUnicode(values.reason))
    return refuse('say who and why, in Unicode: it stays on record');
  const decision = { source, by, reason };
  if (word === 'retry') return { word, ...decision };
  if (word === 'discard')
    return (id === undefined) === values.all
      ? { word, id, ...decision }
      : refuse('say which letter, or --all');
  const from = Number(values.from);
  if (!Number.isInteger(from) || from < 1 || from > NUMBER_MAX)
    return refuse('say with --from which batch is read next');
  return { word, from, ...decision };
}

const asked = readAsked();
await runCommand(async () => {
  if (asked.word === 'status') return status(asked.source);
  const source = findSource(asked.source);
  if (asked.word === 'replay') return replay(source, asked.id);
  if (asked.word === 'letters') return letters(source);
  return decide(source, asked);
});

/** The sources of the installation, read with the settings of both registers but their keys. */
function readAll(registers: readonly SubgraphName[]) {
  return readForWork(registers, undefined, DATABASE_KEY);
}

function ours(): Source[] {
  return readForWork([], undefined, { held: [], verified: [] }).sources;
}

function findSource(name: string): Source {
  const found = ours().find((source) => source.name === name);
  if (found === undefined) return refuse(`REGISTER_SOURCES names no source ${name}`);
  return found;
}

async function status(name: string | undefined): Promise<void> {
  const sources = name === undefined ? ours() : [findSource(name)];
  if (sources.length === 0) throw new NotStarted('REGISTER_SOURCES chưa nêu nguồn nào (names no source)');
  const registers = [...new Set(sources.map(({ kind }) => REGISTER_OF[kind]))];
  const environment = readAll(registers);
  await withRegisters(environment, registers, async ({ open }) => {
    for (const register of registers) {
      const states = new Map((await listSources(open(register))).map((state) => [state.source, state]));
      for (const source of sources.filter(({ kind }) => REGISTER_OF[kind] === register))
        say(source, states.get(source.name));
    }
  });
}

function say({ name, kind }: Source, state: SourceState | undefined): void {
  if (state === undefined) {
    process.exitCode = ENDS.failed;
    console.log(`! ${name} ${kind}: chưa được hỏi lần nào (was never asked)`);
    return;
  }
  const {
    number,
    newest,
    records,
    heardAt,
    stop,
    stopNumber,
    stoppedAt,
    letters: refused,
    overtaken,
  } = state;
  const stopped = stop !== null;
  if (stopped || refused > 0) process.exitCode = ENDS.failed;
  const mark = stopped ? '✗' : refused > 0 ? '!' : '✓';
  console.log(
    `${mark} ${name} ${kind}: lô (batch) ${number}/${newest}, ${records} bản ghi (records), ${refused} chờ xử lý (refused, waiting), ` +
      `${overtaken} đã có bản mới hơn (overtaken), ` +
      `trả lời lần cuối (last heard) ${heardAt ?? '–'}${
        stopped ? `; ĐỨNG (stands still) ${stop} tại lô (at batch) ${stopNumber ?? '–'}, ${stoppedAt}` : ''
      }`,
  );
}

async function letters({ name, kind }: Source): Promise<void> {
  const register = REGISTER_OF[kind];
  await withRegister(readAll([register]), register, async (database) => {
    const list = await listLetters(database, name);
    if (list.length > 0) process.exitCode = ENDS.failed;
    for (const { id, number, position, record, reason, field, tries, refusedAt } of list)
      console.log(
        `${id} ${number}:${position} ${record ?? '–'} ${reason}${field === '' ? '' : ` ${field}`}, ${tries} lần (tries), ${refusedAt}`,
      );
    if (list.length === LETTERS_MAX) console.log('  …');
    if (list.length === 0) console.log(`✓ ${name}: không có bản ghi nào chờ (none waits)`);
  });
}

async function replay({ name, kind }: Source, id: string | undefined): Promise<void> {
  const register = REGISTER_OF[kind];
  const environment = readForWork([register], undefined, keysToTakeIn[kind]);
  const { keys, profile } = environment;
  const { subgraphs } = await import('../../subgraphs/index.ts');
  const take = subgraphs.find((one) => one.name === register)?.takes?.[kind];
  if (take === undefined) throw new Error(`${register} takes no ${kind} in.`);
  await withRegisterTakingIn(environment, register, async (database) => {
    const parts = { database, keys, take, synthetic: profile !== 'production' };
    const { tried, settled } = await replayLetters(parts, name, new Date(), { id });
    if (settled < tried || (id !== undefined && tried === 0)) process.exitCode = ENDS.failed;
    console.log(
      `${settled < tried ? '!' : '✓'} ${name}: ${tried} đã thử (tried), ${settled} xong (done), ${tried - settled} lại bị từ chối (refused again)`,
    );
  });
}

async function decide({ name, kind }: Source, decision: Extract<Asked, { by: string }>): Promise<void> {
  const register = REGISTER_OF[kind];
  const deciding: Deciding = { by: decision.by, reason: decision.reason, at: new Date() };
  const done = await withRegister(readAll([register]), register, (database) => {
    if (decision.word === 'retry') return retrySource(database, name, deciding);
    if (decision.word === 'accept') return acceptSource(database, name, decision.from, deciding);
    return discardLetters(database, name, decision.id, deciding).then((gone) => gone > 0);
  });
  if (!done) process.exitCode = ENDS.failed;
  const nothing =
    decision.word === 'discard'
      ? 'không có bản ghi ấy (no such letter)'
      : 'nguồn không đứng (it does not stand still)';
  console.log(done ? `✓ ${name}` : `! ${name}: ${nothing}`);
}
