import type { AddressInfo } from 'node:net';
import { type Answer, Gateway } from '../../gateway/index.ts';
import type { SharePlanner } from '../../gateway/release/planner/planner.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { type GatewayLimits, safeLimits } from '../../gateway/settings.ts';
import type { Connection } from '../../kernel/connection.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import type { Observer } from '../../platform/observability/observer.ts';

const testKeys = new Keys(developmentKeySource);

/** A gateway of the sandbox whose registers say what they are told to say: for what does not depend on them. */
export interface LoneGateway {
  gateway: Gateway;
  origin: string;
  ask(query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

export interface LoneOptions {
  send?: Connection['send'];
  limits?: Partial<GatewayLimits>;
  observer?: Observer;
  sharePlanner?: SharePlanner;
}

export async function openLoneGateway({
  send,
  limits,
  observer,
  sharePlanner,
}: LoneOptions = {}): Promise<LoneGateway> {
  const silent: Connection['send'] = async () => ({ status: 503, body: null });
  const gateway = new Gateway({
    profile: 'sandbox',
    adHoc: true,
    introspection: true,
    keys: testKeys,
    release: readRelease(testKeys),
    connect: () => ({ send: send ?? silent, close: async () => undefined }),
    tokens: { issuer: 'https://issuer.test', audience: 'mot-lan', key: testKeys.signer('issuer').publicKey },
    allowedOrigins: () => [],
    limits: { ...safeLimits, eventLoopDelayMs: 60_000, ...limits },
    planTimeoutMs: 60_000,
    ...(observer === undefined ? {} : { observer }),
    ...(sharePlanner === undefined ? {} : { sharePlanner }),
  });
  await gateway.start();
  await gateway.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = gateway.server.server.address() as AddressInfo;
  return {
    gateway,
    origin: `http://127.0.0.1:${port}`,
    ask: (query, variables = {}) =>
      gateway.answer({
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        address: '127.0.0.1',
      }),
    close: () => gateway.close(),
  };
}

export const codeOf = ({ body }: Answer): string =>
  (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code ?? 'OK';
