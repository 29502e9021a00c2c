import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { idOf } from '../../kernel/domain/documents.ts';
import { ownOf } from '../../kernel/domain/own.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import { readCostModel } from '../document/costModel.ts';
import { Documents } from '../document/documents.ts';
import { Planner, type SharePlanner } from '../release/planner/planner.ts';
import { digest, type Manifest, type RegisteredOperation } from '../release/release.ts';
import { type ClientRules, listOversteps } from './clientRules.ts';
import type { SourceOperation } from './sources.ts';

/** What the operations are checked against. */
export interface Contract {
  supergraph: string;
  policy: string;
}

export interface Judging {
  /** What each client is for, where that is to be judged too. */
  rules?: ClientRules;
  /** Which operations are judged; the others are registered already. All unless said. */
  judges?(source: SourceOperation): boolean;
  /** Where plans are tried; in a worker of its own unless said. */
  sharePlanner?: SharePlanner | undefined;
}

/** A manifest without its version, or what stands in the way: one sentence for each client and operation. */
export type Drawn = { manifest: Omit<Manifest, 'version'> } | { problems: string[] };

/**
 * Draws up the manifest of a release: every operation must fit the contract, be within the limits and have a plan. An
 * operation that two clients share is held once; each has its own list and its own purpose.
 */
export async function drawManifest(
  sources: readonly SourceOperation[],
  contract: Contract,
  { rules, judges = () => true, sharePlanner }: Judging = {},
): Promise<Drawn> {
  const problems = [...listClashes(sources), ...listAmbiguous(sources), ...listTwoPurposes(sources)];
  const operations = new Map<string, RegisteredOperation>();
  const clients = new Map<string, Set<string>>();
  const aliases = new Map<string, string>();
  for (const { client, ids = [], ...operation } of sources) {
    const id = idOf(operation.document);
    for (const alias of ids) if (alias !== id) aliases.set(alias, id);
    operations.set(id, operations.get(id) ?? operation);
    clients.set(client, (clients.get(client) ?? new Set()).add(id));
  }
  const purposes = purposesApart(sources, operations);
  problems.push(...(await listMisfits(sources.filter(judges), contract, { rules, sharePlanner })));
  if (problems.length > 0) return { problems };
  return {
    manifest: {
      supergraph: digest(contract.supergraph),
      policy: digest(contract.policy),
      operations: Object.fromEntries([...operations].sort(byKey)),
      aliases: Object.fromEntries([...aliases].sort(byKey)),
      clients: Object.fromEntries([...clients].sort(byKey).map(([name, ids]) => [name, [...ids].sort()])),
      ...(Object.keys(purposes).length === 0 ? {} : { purposes }),
      ...(rules === undefined ? {} : { rules }),
    },
  };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** One client must find each of its operations by one name. */
function* listClashes(sources: readonly SourceOperation[]): Generator<string> {
  const seen = new Map<string, string>();
  for (const { client, name, document } of sources) {
    const before = seen.get(`${client} ${name}`);
    if (before !== undefined && before !== document)
      yield `${client} ${name}: two different operations have this name`;
    seen.set(`${client} ${name}`, document);
  }
}

/** An id names one document, whoever sends it and whichever tool made it. */
function* listAmbiguous(sources: readonly SourceOperation[]): Generator<string> {
  const named = new Map(sources.map(({ document }) => [idOf(document), document]));
  for (const { client, name, ids = [], document } of sources)
    for (const id of ids) {
      if ((named.get(id) ?? document) !== document)
        yield `${client} ${name}: its id ${id} is that of another operation`;
      named.set(id, document);
    }
}

/** The first word of a client counts: what answers to its operations, with no purpose of its own, comes after them. */
function* listTwoPurposes(sources: readonly SourceOperation[]): Generator<string> {
  const seen = new Map<string, SourceOperation['purpose']>();
  for (const { client, name, document, purpose } of sources) {
    const key = `${client} ${document}`;
    const before = seen.get(key);
    if (before !== undefined && before !== null && purpose !== null && !isSamePurpose(before, purpose))
      yield `${client} ${name}: one document is registered for two purposes`;
    if (before === undefined) seen.set(key, purpose);
  }
}

/** What one client fixes for a registered operation; undefined where the manifest has no such operation. */
export function purposeFor(
  { operations, purposes = {} }: Pick<Manifest, 'operations' | 'purposes'>,
  client: string,
  id: string,
): SourceOperation['purpose'] | undefined {
  const apart = ownOf(ownOf(purposes, client) ?? {}, id);
  return apart === undefined ? ownOf(operations, id)?.purpose : apart;
}

export const isSamePurpose = (one: SourceOperation['purpose'], other: SourceOperation['purpose']): boolean =>
  one?.code === other?.code && one?.basis === other?.basis;

/** Where a client fixes another purpose for a document than the client that registers it first. */
function purposesApart(
  sources: readonly SourceOperation[],
  operations: ReadonlyMap<string, RegisteredOperation>,
): NonNullable<Manifest['purposes']> {
  const seen = new Set<string>();
  const apart = new Map<string, Map<string, SourceOperation['purpose']>>();
  for (const { client, document, purpose } of sources) {
    const id = idOf(document);
    const isFirst = !seen.has(`${client} ${id}`);
    seen.add(`${client} ${id}`);
    if (!isFirst || isSamePurpose(purpose, operations.get(id)?.purpose ?? null)) continue;
    apart.set(client, (apart.get(client) ?? new Map()).set(id, purpose));
  }
  return Object.fromEntries(
    [...apart].sort(byKey).map(([name, own]) => [name, Object.fromEntries([...own].sort(byKey))]),
  );
}

/** One client's operations as its developers look them up. */
export interface ClientList {
  client: string;
  /** Name → what to send as `documentId`. */
  operations: Record<string, string>;
}

/** What each client is told of a release: under which id each of its operations runs, by name. */
export function listByClient(manifest: Pick<Manifest, 'clients' | 'operations'>): ClientList[] {
  return Object.entries(manifest.clients).map(([client, ids]) => {
    const named = ids.map((id): [string, string] => [manifest.operations[id]?.name ?? '', id]);
    return { client, operations: Object.fromEntries(named.sort(byKey)) };
  });
}

/** Reads operations as a gateway with this contract would. */
export const openDocuments = ({ policy, supergraph }: Contract): Documents =>
  new Documents({
    policy: JSON.parse(policy) as Policy,
    schema: readApiSchema(supergraph),
    costs: readCostModel(supergraph),
    introspection: false,
    explains: true,
  });

async function listMisfits(
  sources: readonly SourceOperation[],
  contract: Contract,
  { rules, sharePlanner: share }: Pick<Judging, 'rules' | 'sharePlanner'>,
): Promise<string[]> {
  const documents = openDocuments(contract);
  const planner = new Planner({
    supergraph: contract.supergraph,
    waitingMax: sources.length,
    ...(share === undefined ? {} : { share }),
  });
  try {
    const found = await Promise.all(
      sources.map(async (source) => {
        const what = `${source.client} ${source.name}`;
        try {
          const known = documents.readRegistered(source);
          await planner.plan(source.document, source.name);
          return rules === undefined ? [] : [...listOversteps(source, known, rules)];
        } catch (error) {
          return [`${what}: ${error instanceof Failure ? `${error.code} ${error.message}` : String(error)}`];
        }
      }),
    );
    return found.flat();
  } finally {
    await planner.close();
  }
}

/** The schema that clients see. */
export const readApiSchema = (supergraph: string): GraphQLSchema =>
  Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
