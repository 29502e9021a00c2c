import { isFailureCode } from '../../kernel/failure.ts';
import { stopCodes } from '../../kernel/sources/stops.ts';
import { subgraphNames } from '../../schema/files.ts';

/**
 * Everything that a log line, a span or a metric may say, and the form each word must have. What is not here is not said:
 * there is no field for free text, for a value that somebody typed, or for anything read from a register.
 */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Judge = (value: unknown) => boolean;

const text =
  (form: RegExp): Judge =>
  (value) =>
    typeof value === 'string' && form.test(value);
const oneOf = (...words: readonly string[]): Judge => {
  const known = new Set<unknown>(words);
  return (value) => known.has(value);
};
const number: Judge = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A name that we, or an operator, gave: never six digits together, so that nobody's number hides in it. */
const NAME = /^(?!.*\d{6})[A-Za-z][\w.-]{0,79}$/;

export const vocabulary = {
  part: oneOf('gateway', 'embedded', ...subgraphNames),
  subgraph: oneOf(...subgraphNames),
  /** The register whose feed it is. */
  publisher: oneOf(...subgraphNames),
  /** A register of others that fills ours, by the name that its operator gave, and why it stands still. */
  source: text(/^(?!.*\d{6})[a-z][a-z0-9-]{1,59}$/),
  stop: oneOf(...stopCodes),
  /** The batch of a source that stopped it, where what came says of which it is. */
  batch: number,
  /** Work without a request. */
  work: oneOf(
    'feed',
    'source',
    'job',
    'aside',
    'sealer',
    'refusals',
    'revocations',
    'issuer-keys',
    'payment-platform',
    'client-manifests',
    'start',
  ),
  /** Of an event between registers. */
  topic: text(/^[a-z]{1,20}\.[a-z]{1,20}$/i),
  eventId: text(UUID),
  /** A registered operation, or `ad-hoc`: a name that a caller chose is not repeated. */
  operation: text(NAME),
  operationType: oneOf('query', 'mutation', 'subscription'),
  /** The client of a verified token, or `anonymous`. */
  client: text(NAME),
  /** A code of the closed list, `OK`, or the bare status of what was refused before anybody read it. */
  code: (value) => value === 'OK' || isFailureCode(value) || text(/^HTTP_\d{3}$/)(value),
  outcome: oneOf('OK', 'FAILED', 'ACCEPTED', 'REJECTED'),
  state: oneOf(
    ...['CLOSED', 'HALF_OPEN', 'OPEN', 'UP', 'DOWN', 'STALE', 'FRESH'],
    ...['SEALED', 'LATE', 'ALARM', 'SUSPENDED', 'FAILED', 'WAITING', 'RECOVERED', 'ODD', 'UNREAD', 'READ'],
  ),
  /** Which check of an envelope failed, or of a key of the issuer. */
  check: text(/^[a-z]{1,12}( [a-z]{1,12}){0,2}$/),
  /** What kind of error: a class, or SQLSTATE and constraint. Never its message. */
  kind: text(/^(?!.*\d{6})[A-Za-z][\w ().]{0,119}$/),
  /** Where in our code an error came from: `file:line`, the innermost first. */
  frames: text(/^(?!.*\d{6})[\w./-]{1,120}:\d{1,5}( < [\w./-]{1,120}:\d{1,5}){0,7}$/),
  /** Keyed hash of an account: the same one is recognised, nobody is named. */
  actor: text(/^[0-9a-f]{64}$/),
  window: text(/^[A-Z_]{3,30}$/),
  version: number,
  call: oneOf('graphql', 'feed', 'service', 'init', 'query'),
  requestId: text(new RegExp(`${UUID.source}|^feed-[a-z]{1,20}$`)),
  incidentId: text(UUID),
  traceId: text(/^[0-9a-f]{32}$/),
  status: number,
  port: number,
  ms: number,
  lagMs: number,
  fetches: number,
  statements: number,
  waiting: number,
  inFlight: number,
  count: number,
} satisfies Record<string, Judge>;

export type Word = keyof typeof vocabulary;
export type Said = string | number;

/** Whether a value may stand under this word. */
export const maySay = (word: Word, value: unknown): value is Said => vocabulary[word](value);
