import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { streamCitizens, streamDocuments } from '../../nation/nation.ts';
import type { LogLevel } from '../../platform/observability/log.ts';
import { type Observer, openObserver } from '../../platform/observability/observer.ts';
import { TEST_PEOPLE } from './seededPeople.ts';

export { TEST_PEOPLE };

/**
 * Everything that our code says during the whole test run is kept in one folder: log lines, spans, metrics, errors, what
 * spawned processes print. At the end of the run nobody of the synthetic nation may be found in it.
 */
export type Output = 'log' | 'trace' | 'metrics' | 'errors' | 'process';

const FOLDER = 'MOT_LAN_CANARY_FOLDER';

/** For the global set-up: workers inherit the name of the folder. */
export function prepareCanary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-canary-'));
  process.env[FOLDER] = folder;
  return folder;
}

export function collect(output: Output, text: string): void {
  const folder = process.env[FOLDER];
  if (folder !== undefined && existsSync(folder))
    appendFileSync(join(folder, `${output}-${process.pid}.txt`), `${text}\n`);
}

/** The errors of an answer; its data is what was asked for and may say anything. */
export function collectErrors(body: unknown): void {
  const { errors } = (body ?? {}) as { errors?: unknown };
  if (errors !== undefined) collect('errors', JSON.stringify(errors));
}

/** What leaves the process of one span. */
export interface SaidSpan {
  name: string;
  traceId: string;
  spanId: string;
  parent: string | undefined;
  attributes: Record<string, unknown>;
  status: object;
  events: unknown[];
  links: unknown[];
}

export interface Listener {
  onLine?: (line: Record<string, unknown>) => void;
  onSpan?: (span: SaidSpan) => void;
  /** As in a sandbox: errors with their stacks and causes. */
  openly?: boolean;
  logLevel?: LogLevel;
}

function saidOf(span: ReadableSpan): SaidSpan {
  const { name, attributes, status, events, links } = span;
  const { traceId, spanId } = span.spanContext();
  const parent = span.parentSpanContext?.spanId;
  return { name, traceId, spanId, parent, attributes, status, events, links };
}

/** An observer as in service, whose words are all kept, and heard by a test that wants to. */
export function openCanaryObserver({
  onLine,
  onSpan,
  openly = false,
  logLevel = 'info',
}: Listener = {}): Observer {
  const traceExporter: SpanExporter = {
    export: (spans, done) => {
      for (const span of spans.map(saidOf)) {
        collect('trace', JSON.stringify(span));
        onSpan?.(span);
      }
      done({ code: 0 });
    },
    shutdown: async () => undefined,
  };
  const destination = {
    write: (line: string) => {
      collect('log', line.trimEnd());
      onLine?.(JSON.parse(line) as Record<string, unknown>);
    },
  };
  return openObserver({ part: 'embedded', logLevel, destination, traceExporter, process: false, openly });
}

export async function closeCanaryObserver(observer: Observer): Promise<void> {
  collect('metrics', await observer.metrics.scrape());
  await observer.close();
}

/** A string that belongs to somebody, and whose it is. */
export interface Canary {
  text: string;
  whose: string;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Numbers, names, addresses and papers of everybody whom the tests seed. */
export function listCanaries(people = TEST_PEOPLE): Canary[] {
  const canaries: Canary[] = [];
  const add = (text: string | null | undefined, whose: string, shortest: number): void => {
    if (text != null && text.length >= shortest) canaries.push({ text: plain(text), whose });
  };
  for (const citizen of streamCitizens({ people })) {
    add(citizen.personalNumber, `${citizen.key}: number`, 12);
    add(citizen.oldNumber, `${citizen.key}: old number`, 9);
    add(citizen.fullName, `${citizen.key}: name`, 6);
    add(citizen.permanentResidence?.text, `${citizen.key}: residence`, 12);
  }
  for (const paper of streamDocuments({ people })) add(paper.number, `${paper.key}: paper`, 10);
  return canaries;
}

/** Any synthetic personal number, also of people nobody seeded; not a piece of a longer word or id. */
const SYNTHETIC_NUMBER = /(?<![\w.-])9(?:0[1-9]|[1-8]\d|9[0-6])[0-5]\d{8}(?![\w-])/;

/** The digits of a measured time are nobody's number. */
const FRACTION = /\d+\.\d+/g;
/** Nor are those of a random id (span, trace, request): nine of its digits are somebody's old number once in a thousand runs. */
const RANDOM_ID =
  /(?<![\w-])(?=[\d-]*[a-f])(?:[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g;

/** Who is found in a text, in clear or written as JSON, percent signs or base64. */
export function findCanaries(text: string, canaries: readonly Canary[]): string[] {
  const readings = [text, unescapeJson(text), decodePercent(text), decodeBase64(text)].map(plain);
  const found = new Set<string>();
  for (const reading of new Set(readings)) {
    const writtenByHand = reading.replace(FRACTION, '').replace(RANDOM_ID, '');
    for (const canary of canaries) {
      const searched = /^\d+$/.test(canary.text) ? writtenByHand : reading;
      if (searched.includes(canary.text)) found.add(canary.whose);
    }
    if (SYNTHETIC_NUMBER.test(reading)) found.add('somebody: number');
  }
  return [...found];
}

const unescapeJson = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

const decodeBase64 = (text: string): string =>
  [...text.matchAll(/[\w+/-]{16,}={0,2}/g)]
    .map(([word]) => Buffer.from(word, 'base64').toString('utf8'))
    .join('\n');

/** Everything that was kept, searched. Each finding names the output and the person, never the string. */
export function searchOutputs(folder: string): string[] {
  const canaries = listCanaries();
  return readdirSync(folder).flatMap((file) =>
    findCanaries(readFileSync(join(folder, file), 'utf8'), canaries).map((whose) => `${file}: ${whose}`),
  );
}
