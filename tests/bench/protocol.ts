/** What the bench and its child processes say to each other. */
import type { GatewayLimits } from '../../gateway/settings.ts';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import type { SubgraphName } from '../../schema/files.ts';

/**
 * One process of the bench: four that answer prefill at their door, the subgraphs two of them ask, the endpoint beside `_entities`, the
 * load.
 */
export type Part = 'embedded' | 'gateway' | 'stock' | 'limit' | 'subgraphs' | 'direct' | 'load';

export type Origins = Partial<Record<SubgraphName, string>>;

export interface Setup {
  urls: Record<SubgraphName, DatabaseUrls>;
  /** Where the subgraphs listen, for those who ask them over HTTP. */
  subgraphs: Origins;
  /** Whether the consumers of events run beside the requests, as they do in service. */
  consumers: boolean;
  /** Limits of our own gateway that differ from those of the bench. */
  limits?: Partial<GatewayLimits>;
  /** Whether registers that answer late are spared, as in service. */
  spares?: boolean;
}

/** A part that listens. */
export interface Listening {
  /** Its own door; empty for the subgraphs. */
  origin: string;
  /** The doors of the subgraphs; empty for the others. */
  subgraphs: Origins;
}

/** CPU since the process began, user and system together, and memory now. */
export interface Usage {
  cpuMs: number;
  rssBytes: number;
}

/** One request as it is repeated under load. */
export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface LoadOrder {
  origin: string;
  requests: LoadRequest[];
  connections: number;
  durationS: number;
}

/** Requests that come when they come, whether or not the ones before were answered. */
export interface FloodOrder {
  origin: string;
  honest: LoadRequest[];
  hostile: LoadRequest[];
  /** Of all requests. */
  hostileShare: number;
  requestsPerSecond: number;
  durationS: number;
}

export interface FloodResult {
  durationS: number;
  sent: { honest: number; hostile: number };
  /** Of the honest: sealed answers, with their time from the moment at which they were due. */
  answeredMs: number[];
  /** Of all: sent away with 503 and a time to come back. */
  shedMs: number[];
  /** Of the hostile: refused otherwise. */
  refused: number;
  /** Of the honest: refused by a limit of the caller, with a time to come back. */
  limited: number;
  /** Whatever is none of these: lost. */
  wrong: number;
}

/** How late timers of the process were since the last question. */
export interface Pulse {
  p99Ms: number;
  maxMs: number;
}

export interface LoadResult {
  answers: number;
  durationS: number;
  /** Failed connections, timeouts, other statuses than 200, and answers that are no sealed prefill. */
  errors: number;
  /** Of every answer. */
  latenciesMs: number[];
}

/** What a parent may ask of a child: name, argument and answer. */
export interface Calls {
  open: { argument: Setup; answer: Listening };
  /** Brings every projection up to date. */
  settle: { argument: null; answer: null };
  usage: { argument: null; answer: Usage };
  fire: { argument: LoadOrder; answer: LoadResult };
  flood: { argument: FloodOrder; answer: FloodResult };
  pulse: { argument: null; answer: Pulse };
  close: { argument: null; answer: null };
}
export type CallName = keyof Calls;

export interface Call {
  id: number;
  name: CallName;
  argument: unknown;
}

export interface CallReply {
  id: number;
  answer?: unknown;
  problem?: string;
}

export const BENCH_ISSUER = 'https://issuer.test';
export const benchKeys = new Keys(developmentKeySource);

/** Name of the operation, which the leaves of the audit carry. */
export const OPERATION = 'Prefill';
