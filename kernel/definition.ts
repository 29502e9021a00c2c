/** What a register is to the rest of the house: one value. */
import type { Sql } from 'postgres';
import type { SubgraphName } from '../schema/files.ts';
import type { Context } from './access.ts';
import type { Reply } from './connection.ts';
import type { Database, Tx } from './database.ts';
import type { Subscription } from './feed.ts';
import type { Keys } from './keys.ts';
import type { SourceKind } from './sources/source.ts';
import type { TakeRecords } from './sources/take.ts';
import type { WorkReport } from './verifications.ts';

/** Resolvers of one subgraph, as its generated types describe them. */
export type Resolvers = Record<string, object | undefined>;

/** With what a subgraph works that is asked by no envelope: on its own jobs, or by somebody outside. */
export interface Running<U = unknown> {
  database: Database;
  keys: Keys;
  now: Date;
  /** What it asks outside the house, as whoever runs it has connected it. */
  upstream: U;
}

/** A call beside GraphQL, from the gateway or another subgraph, behind the same envelope. */
export interface Service<L, U = unknown> {
  senders: readonly string[];
  run(payload: unknown, context: Context<L, U>): Promise<unknown>;
}

/**
 * What somebody outside says, such as the callback of the payment platform. The gateway hands it over as it came, so it checks
 * itself. `refused` says why it is nobody's we know: that is counted, and leaves nothing else.
 */
export type Webhook = (body: string, running: Running) => Promise<Reply & { refused?: string }>;

/** Filling an empty database with the synthetic nation, under the role that owns the tables. */
export interface Seeding {
  sql: Sql;
  keys: Keys;
  people: number;
  report(line: string): void;
  /** Hears how many people are written so far, now and then. */
  progress?: ((people: number) => void) | undefined;
}

/** What a migration makes of the rows that are there by a rule that is no SQL, under the owner of the tables, in its transaction. */
export type Conversion = (tx: Tx) => Promise<void>;

/** Everything the rest of the house knows of a subgraph. */
export interface SubgraphDefinition<L, U = unknown> {
  name: SubgraphName;
  resolvers: Resolvers;
  loaders(context: Context<L, U>): L;
  /** Folder of numbered SQL files. */
  migrations: URL;
  /** By the name of the file that they belong to. */
  conversions?: Readonly<Record<string, Conversion>>;
  seed(seeding: Seeding): Promise<void>;
  /** Topics of the outbox, and who may read each. */
  publishes: Record<string, readonly SubgraphName[]>;
  subscriptions: readonly Subscription[];
  /** What it takes in of registers of others, from files and from sources alike. */
  takes?: Partial<Record<SourceKind, TakeRecords>>;
  services?: Record<string, Service<L, U>>;
  webhooks?: Record<string, Webhook>;
  /** Work without a request, about once a second; returns when there is nothing more to do. */
  work?(running: Running<U>): Promise<void>;
  /**
   * Work that waits for somebody outside, in turns of its own so that it holds up nothing here. A turn ends soon after `ending` is aborted.
   */
  workAside?: (running: Running<U>, ending: AbortSignal) => Promise<void>;
  /** What operators should see of it, asked after each turn of the work. */
  report?(running: Running<U>): Promise<WorkReport>;
}

/** The same behind any loaders: what lists and servers hold. */
export type AnySubgraph = SubgraphDefinition<unknown>;
