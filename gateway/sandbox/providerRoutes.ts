import { text as readAll } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { isOwnCaller, isPageOfThisMachine } from '../../kernel/domain/callers.ts';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { accountOf } from '../../nation/accounts.ts';
import type { Persona } from '../../nation/types.ts';
import type { SandboxAccounts } from './accounts.ts';
import { findPersona } from './issuer.ts';
import { openProvider, PROVIDER_ROUTES } from './provider.ts';
import { pageOfPeople } from './providerPages.ts';

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
    const finish = async ({ raw }: Interaction, reply: FastifyReply, chosen: Persona): Promise<void> => {
      const opened = await provider();
      const { params } = await opened.interactionDetails(raw, reply.raw);
      const result = options.accounts.isLocked(chosen.key)
        ? { error: 'access_denied', error_description: 'the account is locked' }
        : {
            login: { accountId: accountOf(chosen.key), acr: params.acr_values === '1' ? '1' : '2' },
            consent: {},
          };
      reply.hijack();
      await opened.interactionFinished(raw, reply.raw, result);
    };
    routes.get(CHOICE, async (request: Interaction, reply) => {
      const { params } = await (await provider()).interactionDetails(request.raw, reply.raw);
      // The click may have been made on the client's own page: there are no passwords to ask for here.
      const hinted = findPersona(String(params.login_hint));
      if (hinted !== undefined) return finish(request, reply, hinted);
      return reply.type('text/html; charset=utf-8').headers(PAGE_HEADERS).send(pageOfPeople());
    });
    routes.post(CHOICE, async (request: Interaction, reply) => {
      const chosen = findPersona(new URLSearchParams(await readAll(request.raw)).get('persona') ?? '');
      if (chosen === undefined) throw new Failure('FORBIDDEN');
      return finish(request, reply, chosen);
    });
  });
}

function refuseForeignNames(routes: FastifyInstance, { origin, host }: ProviderRoutesOptions): void {
  routes.addHook('onRequest', async ({ headers, method, socket }, reply) => {
    const caller = { host: headers.host, origin: undefined, localAddress: socket.localAddress };
    const isOwn = isOwnCaller(caller, { hosts: host === undefined ? [] : [host], origins: [origin()] });
    // A browser's question names no client, so the library would say yes to every page.
    const { origin: page } = headers;
    if (isOwn && (method !== 'OPTIONS' || page === undefined || isPageOfThisMachine(page))) return;
    return reply.status(failures.FORBIDDEN.status).send({ errors: [maskFailure(new Failure('FORBIDDEN'))] });
  });
}

const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
};
