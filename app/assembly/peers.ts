import type { Connection } from '../../kernel/connection.ts';
import { connectOverHttp } from '../../kernel/server.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { Environment, Part } from '../environment/environment.ts';

/** How a part that runs alone reaches the others. */
export function elsewhere(environment: Environment, observer: Observer): (name: SubgraphName) => Connection {
  return (name) => {
    const url = environment.subgraphUrls[name];
    if (url === undefined) throw new Error(`SUBGRAPH_URL_${name.toUpperCase()} is needed`);
    return connectOverHttp(url, { connections: environment.courierLimits.concurrency, watch: observer });
  };
}

/** Where a part listens, as it tells its supervisor. */
export interface Announcement {
  part: Part;
  origin: string;
  admin: string;
}

/** Says where this part listens: to people, and to the supervisor that started it, if one did. */
export function announce(part: Part, origin: string, admin: string, report: (line: string) => void): void {
  report(`${part} ${origin} admin ${admin}`);
  // A supervisor that is gone hears nothing, and this process is about to end anyhow.
  process.send?.({ part, origin, admin } satisfies Announcement, undefined, undefined, () => undefined);
}

/** What a part has sent, if that is an announcement of its own. */
export function readAnnouncement(part: Part, message: unknown): Announcement | undefined {
  const said = (message ?? {}) as Partial<Announcement>;
  return said.part === part && typeof said.origin === 'string' && typeof said.admin === 'string'
    ? { part, origin: said.origin, admin: said.admin }
    : undefined;
}
