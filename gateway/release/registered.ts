/** The registered operations of one release, and those that were approved for single clients since. */
import { Failure } from '../../kernel/failure.ts';
import type { Documents, KnownDocument } from '../document/documents.ts';
import { letOthersIn } from '../pause.ts';
import { PUBLIC_CLIENT, type Release, ReleaseRefused } from './release.ts';

/** An operation that was approved for one client beside the release. */
export interface LiveOperation {
  client: string;
  /** Everything under which the client may send it: its own id, and those of the client's tools. */
  ids: readonly string[];
  document: KnownDocument;
}

/** Documents by their ids. */
type Known = ReadonlyMap<string, KnownDocument>;
type ByClient = ReadonlyMap<string, Known>;

/**
 * What may be run by its id. What was approved since belongs to its client alone: it stands beside what the release registers, never in
 * its place, and no other client finds it.
 */
export class Registered {
  readonly #release: Release;
  readonly #known: Known;
  /** The same documents for clients that fix another purpose for them. */
  readonly #apart: ByClient;
  #live: ByClient = new Map();

  private constructor(release: Release, known: Known) {
    this.#release = release;
    this.#known = known;
    this.#apart = listApart(release, known);
  }

  /**
   * Reads every operation of a release; requests are answered between them.
   *
   * @param read does so, or knows what was read of this release before
   * @throws ReleaseRefused INCOMPATIBLE when an operation does not fit the contract
   */
  static async load(
    release: Release,
    documents: Documents,
    read: (make: () => Promise<Known>) => Promise<Known> = (make) => make(),
  ): Promise<Registered> {
    return new Registered(release, await read(() => readOperations(release, documents)));
  }

  /** Of the release. */
  get documents(): Iterable<KnownDocument> {
    return this.#known.values();
  }

  /** What a client may run by this id; undefined for another client's operation and for one that does not exist. */
  find(sent: string, client: string): KnownDocument | undefined {
    const id = this.#idOf(sent);
    const registeredFor = [client, PUBLIC_CLIENT].find((name) => this.#release.clients.get(name)?.has(id));
    const known = registeredFor === undefined ? undefined : this.#knownTo(registeredFor, id);
    return known ?? this.#live.get(client)?.get(sent);
  }

  /** The operations of a document by any of its ids, whoever may run them: they ask the same registers. */
  findAny(sent: string): KnownDocument | undefined {
    const known = this.#known.get(this.#idOf(sent));
    if (known !== undefined) return known;
    for (const operations of this.#live.values()) {
      const live = operations.get(sent);
      if (live !== undefined) return live;
    }
    return undefined;
  }

  /** Everything that a client may run, but for what is everybody's. */
  listOf(client: string): KnownDocument[] {
    const own = [...(this.#release.clients.get(client) ?? [])];
    return [
      ...own.flatMap((id) => this.#knownTo(client, id) ?? []),
      ...new Set(this.#live.get(client)?.values() ?? []),
    ];
  }

  /** Puts these in the place of everything that was approved before, between two requests. */
  admit(operations: readonly LiveOperation[]): void {
    const live = new Map<string, Map<string, KnownDocument>>();
    for (const { client, ids, document } of operations) {
      const own = live.get(client) ?? new Map<string, KnownDocument>();
      live.set(client, own);
      for (const id of ids) own.set(id, document);
    }
    this.#live = live;
  }

  #knownTo = (client: string, id: string): KnownDocument | undefined =>
    this.#apart.get(client)?.get(id) ?? this.#known.get(id);

  /** The id under which a document is registered, whichever of its ids was sent. */
  #idOf(sent: string): string {
    return this.#release.aliases.get(sent) ?? sent;
  }
}

/** One document under the purposes of several clients is read once: a purpose changes nothing of what it asks. */
function listApart(release: Release, known: Known): ByClient {
  return new Map(
    [...release.purposes].map(([client, own]) => [
      client,
      new Map(
        [...own].flatMap(([id, purpose]) => {
          const document = known.get(id);
          const registered = document?.registered;
          if (document === undefined || registered === undefined) return [];
          return [[id, { ...document, registered: { ...registered, purpose } }] as const];
        }),
      ),
    ]),
  );
}

async function readOperations(release: Release, documents: Documents): Promise<Map<string, KnownDocument>> {
  const known = new Map<string, KnownDocument>();
  for (const [id, operation] of release.operations) {
    await letOthersIn();
    try {
      known.set(id, documents.readRegistered(operation));
    } catch (cause) {
      const code = cause instanceof Failure ? cause.code : 'unreadable';
      const detail = `operation ${operation.name} does not fit (${code})`;
      throw new ReleaseRefused('INCOMPATIBLE', detail, { cause, operation: operation.name });
    }
  }
  return known;
}
