import { type DestinationStream, type Level, pino } from 'pino';
import { LogWriter } from './logWriter.ts';
import { maySay, type Said, type Word } from './vocabulary.ts';

const STANDARD_OUTPUT = 1;

interface Kind {
  level: Level;
  /** States that are less loud than the event. */
  milder?: Readonly<Record<string, Level>>;
}

/** Every event that is logged, how loud it is, and the words it may carry. A line never says anything else. */
const events = {
  started: { level: 'info', words: ['port'] },
  draining: { level: 'info', words: ['inFlight'] },
  stopped: { level: 'info', words: ['ms'] },
  request: {
    level: 'info',
    words: ['operation', 'client', 'status', 'code', 'ms', 'fetches', 'requestId', 'traceId', 'incidentId'],
  },
  incident: { level: 'error', words: ['subgraph', 'incidentId', 'requestId', 'kind', 'frames'] },
  /** A call of the gateway to a register brought no answer that could be used: what the code hides from whoever asked. */
  'call-failed': { level: 'warn', words: ['subgraph', 'code', 'incidentId', 'kind', 'frames'] },
  /** Why a token was not believed: the class of the error, and the claim that it is about. */
  'token-refused': { level: 'warn', words: ['incidentId', 'kind', 'check'] },
  /** Leaves could not be written, so that an answer was held back. */
  'audit-failed': { level: 'error', words: ['subgraph', 'incidentId', 'kind', 'frames'] },
  /** Work without a request failed, so many times in a row, waits for a register that is still starting, or goes on again. */
  background: {
    level: 'error',
    milder: { RECOVERED: 'info', WAITING: 'info' },
    words: ['subgraph', 'work', 'publisher', 'source', 'state', 'kind', 'frames', 'count'],
  },
  /** An event could not be applied; the rest of its feed goes on, and somebody has to replay it. */
  'event-set-aside': {
    level: 'error',
    words: ['subgraph', 'publisher', 'topic', 'eventId', 'kind', 'frames'],
  },
  /** A source stands still until somebody has decided. */
  'source-stopped': { level: 'error', words: ['subgraph', 'source', 'stop', 'batch'] },
  /** The payment platform gave no answer that could be used. */
  'payment-platform': { level: 'warn', words: ['call', 'kind', 'check'] },
  /** With LOG_LEVEL=debug: a call that a subgraph answered. */
  served: { level: 'debug', words: ['subgraph', 'call', 'code', 'ms', 'statements'] },
  'left-out': { level: 'warn', words: ['count'] },
  'envelope-refused': { level: 'warn', words: ['subgraph', 'check'] },
  heartbeat: { level: 'warn', words: ['subgraph', 'state', 'kind'] },
  breaker: { level: 'warn', words: ['subgraph', 'state'] },
  'audit-lag': { level: 'warn', words: ['subgraph', 'waiting', 'lagMs'] },
  sealing: { level: 'warn', words: ['subgraph', 'state'] },
  reload: { level: 'warn', words: ['outcome', 'version', 'check', 'operation', 'kind', 'frames'] },
  /** What a client has handed in was judged, runs from now on, or is not what it has to be: a register that was written to, or a contract that moved on. */
  'client-manifest': { level: 'warn', words: ['outcome', 'client', 'operation', 'check', 'count'] },
  revocations: { level: 'warn', words: ['state'] },
  /** Entries of the issuer's key set that are not used, and why; or no set that could be. */
  'issuer-keys': { level: 'warn', words: ['state', 'check', 'count', 'kind'] },
  'subject-budget': { level: 'warn', words: ['window', 'client', 'actor', 'count'] },
  /** Here lines are missing: the log could not be written for a time. */
  'log-gap': { level: 'error', words: ['count'] },
  /** The embedded database has died, or is there again. */
  database: { level: 'error', words: ['state'] },
} as const satisfies Record<string, Kind & { words: readonly Word[] }>;

export type EventName = keyof typeof events;

/** One event with the words of its own list; which values they may have is for the vocabulary to judge. */
export type LogEvent = {
  [E in EventName]: { event: E } & { [W in (typeof events)[E]['words'][number]]?: Said | undefined };
}[EventName];

/** Details for a developer; only in the sandbox. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line for each event. */
export class Log {
  readonly #pino;
  readonly #destination: LogDestination;
  readonly #openly: boolean;

  /** @param openly in the sandbox: an error is written with its stack and causes, beside the words of the vocabulary */
  constructor(part: string, level: LogLevel, destination: LogDestination, openly = false) {
    this.#destination = destination;
    this.#openly = openly;
    if (destination instanceof LogWriter)
      destination.onRecovered = (count) => this.say({ event: 'log-gap', count });
    this.#pino = pino(
      {
        level,
        base: { part },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      destination,
    );
  }

  say(event: LogEvent, debug?: object): void {
    const level = Object.hasOwn(events, event.event) ? levelOf(event) : undefined;
    if (level === undefined || !this.#pino.isLevelEnabled(level)) return;
    this.#pino[level](this.#openly && debug !== undefined ? { ...wordsOf(event), debug } : wordsOf(event));
  }

  /** How the writing goes; a destination that cannot say writes everything. */
  get state(): LogState {
    return { isWritable: this.#destination.isWritable ?? true, lost: this.#destination.lost ?? 0 };
  }

  /** Before the process ends: what was said is written, if it can be. */
  async close(): Promise<void> {
    await this.#destination.close?.();
  }
}

function levelOf(event: LogEvent): Level {
  const { level, milder }: Kind = events[event.event];
  const { state } = event as { state?: Said | undefined };
  return milder?.[String(state)] ?? level;
}

export interface LogState {
  /** Whether the last attempt to write succeeded. */
  isWritable: boolean;
  /** Lines lost since the start. */
  lost: number;
}

export interface LogDestination extends DestinationStream, Partial<Readonly<LogState>> {
  close?(): Promise<void>;
}

/** Drops every word that is not on the event's list and every value that has not its word's form. */
function wordsOf(event: LogEvent): Record<string, Said> {
  const line: Record<string, Said> = { event: event.event };
  for (const word of events[event.event].words) {
    const value = (event as Record<string, unknown>)[word];
    if (maySay(word, value)) line[word] = value;
  }
  return line;
}

/** Where lines go: standard output, or a file of its owner's alone whose folder is made. Written in the background, the rest at the end. */
export function openLogDestination(file: string | undefined): LogDestination {
  const writer = new LogWriter(file === undefined ? { descriptor: STANDARD_OUTPUT } : { file });
  process.once('exit', () => writer.writeRest());
  return writer;
}
