import type { CourierLimits } from '../../gateway/courier/limits.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { buildSubgraphServer, connectOverHttp } from '../../subgraphs/kernel/server.ts';
import type { Connection } from '../../subgraphs/kernel/subgraph.ts';
import { FaultProxy } from '../support/faultProxy.ts';
import { openSystem, type System } from '../support/system.ts';

/** The whole system with one register behind a proxy that does to it what we say. */
export interface Scene {
  system: System;
  proxy: FaultProxy;
  close(): Promise<void>;
}

export interface SceneOptions {
  victim: SubgraphName;
  limits: Partial<CourierLimits>;
  /** Sockets to the victim; as many as its calls at once unless said. */
  connections?: number;
  die?: () => number;
}

export async function openScene({ victim, limits, connections, die }: SceneOptions): Promise<Scene> {
  let wire: Connection | undefined;
  const system = await openSystem({
    courierLimits: limits,
    intercept: (name, connection) =>
      name !== victim
        ? connection
        : {
            send: (...call) => (wire ?? connection).send(...call),
            close: () => connection.close(),
          },
  });
  const server = buildSubgraphServer(system.test.house.get(victim));
  const proxy = await FaultProxy.open(await server.listen({ host: '127.0.0.1', port: 0 }), die);
  wire = connectOverHttp(proxy.origin, {
    ...((connections ?? limits.concurrency) === undefined
      ? {}
      : { connections: connections ?? limits.concurrency }),
  });
  return {
    system,
    proxy,
    close: async () => {
      await wire?.close();
      await proxy.close();
      await server.close();
      await system.close();
    },
  };
}
