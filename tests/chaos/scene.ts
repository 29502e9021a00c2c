import type { CourierLimits } from '../../gateway/courier/limits.ts';
import type { GatewayLimits } from '../../gateway/settings.ts';
import type { Connection } from '../../kernel/connection.ts';
import { buildSubgraphServer, connectOverHttp } from '../../kernel/server.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { FaultProxy } from '../support/faultProxy.ts';
import { openSystem, type System } from '../support/system.ts';
import { type Callers, type CallersOptions, openCallers } from './toolkit/callers.ts';

/** The whole system with one register behind a proxy that does to it what we say, and whoever asks it. */
export interface Scene {
  system: System;
  proxy: FaultProxy;
  callers: Callers;
  close(): Promise<void>;
}

export interface SceneOptions {
  victim: SubgraphName;
  limits: Partial<CourierLimits>;
  /** Limits of the door that the load needs; each experiment says so. */
  door?: Partial<GatewayLimits>;
  callers?: Omit<CallersOptions, 'origin'>;
  /** Sockets to the victim; as many as its calls at once unless said. */
  connections?: number;
  die?: () => number;
  /** For a control: another register that loses every so-manieth answer. */
  loses?: { name: SubgraphName; every: number };
}

/** Loses an answer now and then, as a register must not. */
export function losing(connection: Connection, every: number): Connection {
  let calls = 0;
  return {
    close: () => connection.close(),
    send: (path, ...rest) => {
      calls += 1;
      return path === '/graphql' && calls % every === 0
        ? Promise.reject(new Error('lost on purpose'))
        : connection.send(path, ...rest);
    },
  };
}

export async function openScene({
  victim,
  limits,
  door = {},
  callers = {},
  connections = limits.concurrency,
  die,
  loses,
}: SceneOptions): Promise<Scene> {
  let wire: Connection | undefined;
  const throughProxy = (connection: Connection): Connection => ({
    send: (...call) => (wire ?? connection).send(...call),
    close: () => connection.close(),
  });
  const system = await openSystem({
    courierLimits: limits,
    limits: door,
    intercept: (name, connection) => {
      if (name === victim) return throughProxy(connection);
      return name === loses?.name ? losing(connection, loses.every) : connection;
    },
  });
  const server = buildSubgraphServer(system.test.house.get(victim));
  const proxy = await FaultProxy.open(await server.listen({ host: '127.0.0.1', port: 0 }), die);
  wire = connectOverHttp(proxy.origin, connections === undefined ? {} : { connections });
  const asking = openCallers({ origin: system.origin, ...callers });
  return {
    system,
    proxy,
    callers: asking,
    close: async () => {
      await asking.close();
      await wire?.close();
      await proxy.close();
      await server.close();
      await system.close();
    },
  };
}
