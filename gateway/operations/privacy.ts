/** What a release lets each client read of people that the one before did not: shown before anybody approves it. */
import { isPersonal, type Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Documents } from '../document/documents.ts';
import type { Manifest } from '../release/release.ts';

/** Client → coordinates about people that some operation of it reads. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/** What changes for one client. */
export interface ReachChange {
  client: string;
  added: string[];
  dropped: string[];
}

/** What each client reads of people. An operation that no longer fits the contract reads nothing: it goes with this release. */
export function findReach(
  { clients, operations }: Pick<Manifest, 'clients' | 'operations'>,
  documents: Documents,
  { fields }: Policy,
): Reach {
  const read = new Map<string, readonly string[]>();
  for (const [id, operation] of Object.entries(operations))
    try {
      const { coordinates } = documents.readRegistered(operation).touched;
      read.set(
        id,
        coordinates.filter((coordinate) => isPersonal(fields[coordinate])),
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  return new Map(
    Object.entries(clients).map(([client, ids]) => [
      client,
      new Set(ids.flatMap((id) => read.get(id) ?? [])),
    ]),
  );
}

/** The clients for which anything changes. */
export function compareReach(before: Reach, after: Reach): ReachChange[] {
  const none: ReadonlySet<string> = new Set();
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((client) => {
      const [had, has] = [before.get(client) ?? none, after.get(client) ?? none];
      const beyond = (those: ReadonlySet<string>, these: ReadonlySet<string>): string[] =>
        [...those].filter((coordinate) => !these.has(coordinate)).sort();
      return { client, added: beyond(has, had), dropped: beyond(had, has) };
    })
    .filter(({ added, dropped }) => added.length + dropped.length > 0);
}

/**
 * The difference in words, the sum first: `adds 3 personal fields for 2 clients`.
 *
 * @param isFirst where there was no release before: every field of every client is new, so each client gets its number of them
 */
export function describeReach(changes: readonly ReachChange[], isFirst = false): string[] {
  const sum = (verb: string, of: 'added' | 'dropped'): string[] => {
    const concerned = changes.filter((change) => change[of].length > 0);
    const fields = new Set(concerned.flatMap((change) => change[of])).size;
    if (fields === 0) return [];
    return [`${verb} ${count(fields, 'personal field')} for ${count(concerned.length, 'client')}`];
  };
  return [
    ...sum('adds', 'added'),
    ...sum('drops', 'dropped'),
    ...(isFirst ? changes : []).map(
      ({ client, added }) => `  + ${client}: ${count(added.length, 'personal field')}`,
    ),
    ...(isFirst ? [] : changes).flatMap(({ client, added, dropped }) => [
      ...added.map((coordinate) => `  + ${client} ${coordinate}`),
      ...dropped.map((coordinate) => `  - ${client} ${coordinate}`),
    ]),
  ];
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
