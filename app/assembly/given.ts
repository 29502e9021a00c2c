import type { Keys } from '../../kernel/keys.ts';
import { CONNECTIONS_PER_REGISTER } from '../../kernel/poolSizes.ts';
import { databaseOf, serverOf } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { PUBLISHED_KEY, usesPublishedKey } from '../environment/environmentKeys.ts';

/** What a start says of servers that it was given, before it relies on them. */
type Urls = Partial<Record<SubgraphName, string>>;

const namesOf = (urls: Urls): SubgraphName[] => subgraphNames.filter((name) => urls[name] !== undefined);

/** Which database each register uses, and nobody's name or password; nothing where none is given. */
export function describePlaces(urls: Urls, names: readonly SubgraphName[] = subgraphNames): string[] {
  if (namesOf(urls).length === 0) return [];
  return names.map((name) => {
    const url = urls[name];
    const place = url === undefined ? 'PostgreSQL nhúng (embedded)' : `${serverOf(url)}/${databaseOf(url)}`;
    return `  ${url === undefined ? '!' : '·'} ${name.padEnd(13)} ${place}`;
  });
}

/** Whoever is named in a URL is not used: one sentence for all of them. */
export function describeCredentials(urls: Urls): string[] {
  const naming = namesOf(urls).filter((name) => new URL(urls[name] ?? '').username !== '');
  if (naming.length === 0) return [];
  return [
    '  ! DATABASE_URL: tên và mật khẩu trong URL không được dùng, hãy bỏ đi (user and password in the URL are not used: take them out): ' +
      naming.join(', '),
  ];
}

/** Said of servers that are given only: the embedded one is nobody else's. */
export const describeKey = (urls: Urls, keys: Keys): string[] =>
  namesOf(urls).length > 0 && usesPublishedKey(keys) ? [`  ${PUBLISHED_KEY}`] : [];

/** A server of which registers need more connections than it has for them, whoever else uses it. */
export function describeRoom(urls: Urls, rooms: Partial<Record<SubgraphName, number>>): string[] {
  const servers = new Map<string, { room: number; registers: number }>();
  for (const name of namesOf(urls)) {
    const server = serverOf(urls[name] ?? '');
    const { registers } = servers.get(server) ?? { registers: 0 };
    servers.set(server, { room: rooms[name] ?? 0, registers: registers + 1 });
  }
  return [...servers].flatMap(([server, { room, registers }]) => {
    const needed = registers * CONNECTIONS_PER_REGISTER;
    if (room >= needed) return [];
    return [
      `  ! ${server}: có ${room} kết nối, cần tới ${needed} (the server has ${room} connections for us, up to ${needed} are needed: ` +
        'raise max_connections)',
    ];
  });
}
