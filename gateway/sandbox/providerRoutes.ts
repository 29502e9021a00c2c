import { text as readAll } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { isOwnCaller } from '../../kernel/domain/callers.ts';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { accountOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/nation.ts';
import type { SandboxAccounts } from './accounts.ts';
import { findPersona } from './issuer.ts';
import { openProvider, PROVIDER_ROUTES } from './provider.ts';

export interface ProviderRoutesOptions {
  keys: Keys;
  accounts: SandboxAccounts;
  origin: () => string;
  host: string | undefined;
}

const CHOICE = '/oidc/interaction/:uid';
type Interaction = FastifyRequest<{ Params: { uid: string } }>;

/**
 * The provider's own addresses. A foreign page may use them, as it does any provider's; a foreign name for this machine may not. The
 * bodies are left to the library.
 */
export async function serveProvider(server: FastifyInstance, options: ProviderRoutesOptions): Promise<void> {
  let opened: { origin: string; provider: Promise<Provider> } | undefined;
  const provider = (): Promise<Provider> => {
    const origin = options.origin();
    if (opened?.origin !== origin)
      opened = { origin, provider: openProvider(options.keys, origin, options.accounts) };
    return opened.provider;
  };
  const handOver = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const handle = (await provider()).callback();
    // Its description names one address, whichever of ours it is asked under.
    if (request.url.startsWith('/.well-known/')) request.raw.headers.host = new URL(options.origin()).host;
    reply.hijack();
    await handle(request.raw, reply.raw);
  };
  await server.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, _body, done) => done(null));
    refuseForeignNames(routes, options);
    const addresses = ['/.well-known/openid-configuration', ...Object.values(PROVIDER_ROUTES)];
    for (const url of addresses) {
      routes.route({ method: ['GET', 'POST', 'OPTIONS'], url, handler: handOver });
      if (!url.startsWith('/.well-known/'))
        routes.route({ method: ['GET', 'POST'], url: `${url}/*`, handler: handOver });
    }
    routes.get(CHOICE, async (request: Interaction, reply) => {
      await (await provider()).interactionDetails(request.raw, reply.raw);
      return reply.type('text/html; charset=utf-8').headers(PAGE_HEADERS).send(pageOfPeople());
    });
    routes.post(CHOICE, async (request: Interaction, reply) => {
      const key = new URLSearchParams(await readAll(request.raw)).get('persona') ?? '';
      const persona = findPersona(key);
      if (persona === undefined || options.accounts.isLocked(persona.key)) throw new Failure('FORBIDDEN');
      const result = { login: { accountId: accountOf(persona.key), acr: '2' }, consent: {} };
      const opened = await provider();
      reply.hijack();
      await opened.interactionFinished(request.raw, reply.raw, result);
    });
  });
}

function refuseForeignNames(routes: FastifyInstance, { origin, host }: ProviderRoutesOptions): void {
  routes.addHook('onRequest', async ({ headers, socket }, reply) => {
    const caller = { host: headers.host, origin: undefined, localAddress: socket.localAddress };
    if (isOwnCaller(caller, { hosts: host === undefined ? [] : [host], origins: [origin()] })) return;
    return reply.status(failures.FORBIDDEN.status).send({ errors: [maskFailure(new Failure('FORBIDDEN'))] });
  });
}

const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
};

/** One click signs in: nothing here is a secret. Names and stories are ours, and hold no mark-up. */
function pageOfPeople(): string {
  const rows = personas.map(
    ({ key, name, role, story }) =>
      `<li><button name="persona" value="${key}">${name}</button> <small>${role} · ${story}</small></li>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đăng nhập hộp cát</title>
<style>body{font:16px/1.6 system-ui;max-width:52rem;margin:2rem auto;padding:0 1rem}li{margin:.4rem 0;list-style:none}
button{font:inherit;min-width:14rem;text-align:left;padding:.3rem .6rem}</style>
<h1>Đăng nhập hộp cát</h1><p>Mọi người ở đây đều là nhân vật giả định; chọn một người để đăng nhập.</p>
<form method="post"><ul>${rows.join('\n')}</ul></form></html>`;
}
