import type { SubgraphName } from '../../schema/files.ts';
import type { Environment } from '../environment.ts';
import { connectOverHttp } from '../kernel/server.ts';
import type { Connection } from '../kernel/subgraph.ts';
import type { Observer } from '../observability/observer.ts';

/** How a part that runs alone reaches the others. */
export function elsewhere(environment: Environment, observer: Observer): (name: SubgraphName) => Connection {
  return (name) => {
    const url = environment.subgraphUrls[name];
    if (url === undefined) throw new Error(`SUBGRAPH_URL_${name.toUpperCase()} is needed`);
    return connectOverHttp(url, { connections: environment.courierLimits.concurrency, watch: observer });
  };
}
