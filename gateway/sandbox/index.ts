import { basename } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ownOf } from '../../kernel/domain/own.ts';
import { Failure, maskFailure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { admitOwnCallers } from '../../kernel/server.ts';
import { accountOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/nation.ts';
import { subgraphNames } from '../../schema/files.ts';
import { faults, type Outages } from '../door/outages.ts';
import { SandboxAccounts } from './accounts.ts';
import { examples } from './examples.ts';
import { findPersona } from './issuer.ts';
import { isSandboxBuilt, SANDBOX_PAGE } from './page.ts';
import { allScopes, PAGE_CALLBACK, PAGE_CLIENT } from './provider.ts';
import { serveProvider } from './providerRoutes.ts';

export interface SandboxOptions {
  keys: Keys;
  outages: Outages;
  /** Who is locked out; its list of revocations is what the gateway reads. */
  accounts?: SandboxAccounts;
  /** Our own address, which is the issuer of the embedded tokens. */
  origin: () => string;
  /** The contract of the release that serves, with its version. */
  contract?: () => { version: number; files: Readonly<Record<string, string>> };
  /** Where it was told to listen: a name by which it may be called. */
  host?: string;
  /** Other origins whose pages may use it. */
  allowedOrigins?: readonly string[];
}

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    // The editor writes its own style elements.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    // The provider's answer comes back in one.
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};
/** The page that is called back may be framed, by pages of its own origin. */
const CALLBACK_POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'self'";

const faultOrder = z.object({
  subgraph: z.enum(subgraphNames),
  persona: z.string(),
  /** null mends it. */
  fault: z.enum(faults).nullable(),
});

const notBuilt = (): Failure =>
  new Failure(
    'NOT_FOUND',
    'Trang thử nghiệm chưa được dựng; hãy chạy npm run build:sandbox rồi khởi động lại.',
  );

/** The sandbox's own routes: the page, the personas, the outage switches, and the provider at which they sign in. Never in production. */
export async function serveSandbox(server: FastifyInstance, options: SandboxOptions): Promise<void> {
  const accounts = options.accounts ?? new SandboxAccounts();
  await serveProvider(server, { ...options, accounts, host: options.host });
  await server.register(async (pages) => {
    admitOwnCallers(pages, () => ({
      hosts: options.host === undefined ? [] : [options.host],
      origins: [options.origin(), ...(options.allowedOrigins ?? [])],
    }));
    pages.get('/.well-known/revocations.json', accounts.listRevocations);
    pages.get('/', (_request, reply) => reply.redirect('/sandbox/'));
    await pages.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
    if (isSandboxBuilt())
      await pages.register(fastifyStatic, {
        root: SANDBOX_PAGE,
        prefix: '/sandbox/',
        setHeaders: (reply, path) => {
          if (path.endsWith(basename(PAGE_CALLBACK)))
            reply.setHeader('content-security-policy', CALLBACK_POLICY);
        },
      });
    else
      pages.get('/sandbox/', (_request, reply) =>
        reply.status(404).send({ errors: [maskFailure(notBuilt())] }),
      );
    pages.get('/sandbox', (_request, reply) => reply.redirect('/sandbox/'));
    pages.get('/sandbox/config.json', async () => describeSandbox(options.origin()));
    serveContract(pages, options.contract ?? (() => ({ version: 0, files: {} })));
    pages.get('/sandbox/outages', async () => options.outages.list());
    pages.post('/sandbox/outages', async (request, reply) => {
      const { subgraph, down } = readJson(request.body) as { subgraph?: unknown; down?: unknown };
      const name = subgraphNames.find((candidate) => candidate === subgraph);
      if (name === undefined || typeof down !== 'boolean')
        return reply.status(400).send({ errors: [maskFailure(new Failure('BAD_REQUEST'))] });
      options.outages.set(name, down);
      return options.outages.list();
    });
    serveFaults(pages, options.outages);
    pages.post('/sandbox/locks', async (request, reply) => {
      const { persona, locked } = readJson(request.body) as { persona?: unknown; locked?: unknown };
      if (typeof persona !== 'string' || findPersona(persona) === undefined || typeof locked !== 'boolean')
        return reply.status(400).send({ errors: [maskFailure(new Failure('BAD_REQUEST'))] });
      accounts.setLocked(persona, locked);
      return { persona, locked: accounts.isLocked(persona) };
    });
  });
}

/** A register made slow or wrong for one person of the nation, and for nobody else. */
function serveFaults(pages: FastifyInstance, outages: Outages): void {
  pages.get<{ Querystring: { persona?: string } }>('/sandbox/faults', (request, reply) => {
    const { persona = '' } = request.query;
    if (findPersona(persona) === undefined)
      return reply.status(400).send({ errors: [maskFailure(new Failure('BAD_REQUEST'))] });
    return reply.send(outages.listFaults(accountOf(persona)));
  });
  pages.post('/sandbox/faults', (request, reply) => {
    const parsed = faultOrder.safeParse(readJson(request.body));
    if (!parsed.success || findPersona(parsed.data.persona) === undefined)
      return reply.status(400).send({ errors: [maskFailure(new Failure('BAD_REQUEST'))] });
    const { subgraph, persona, fault } = parsed.data;
    outages.setFault(subgraph, accountOf(persona), fault ?? undefined);
    return reply.send(outages.listFaults(accountOf(persona)));
  });
}

/** The files of the contract, each with the version of the release that it belongs to. */
function serveContract(pages: FastifyInstance, contract: NonNullable<SandboxOptions['contract']>): void {
  const addressOf = (file: string): string => `/sandbox/contract/${file}`;
  pages.get('/sandbox/contract', async () => {
    const { version, files } = contract();
    return { version, files: Object.keys(files).map(addressOf) };
  });
  pages.get<{ Params: { file: string } }>('/sandbox/contract/:file', (request, reply) => {
    const { version, files } = contract();
    const text = ownOf(files, request.params.file);
    if (text === undefined)
      return reply.status(404).send({ errors: [maskFailure(new Failure('NOT_FOUND'))] });
    const isJson = request.params.file.endsWith('.json');
    return reply
      .header('release-version', version)
      .header('cache-control', 'no-cache')
      .type(isJson ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8')
      .send(text);
  });
}

function describeSandbox(issuer: string) {
  return {
    signIn: {
      issuer,
      clientId: PAGE_CLIENT,
      callback: PAGE_CALLBACK,
      scope: `openid ${allScopes()}`,
    },
    personas: personas.map(({ key, name, role, agency, story, featured }) => ({
      key,
      name,
      role,
      agency,
      story,
      featured,
    })),
    examples,
    subgraphs: subgraphNames,
  };
}

/** @throws Failure BAD_REQUEST */
function readJson(body: unknown): object {
  try {
    const value: unknown = JSON.parse(typeof body === 'string' ? body : '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}
