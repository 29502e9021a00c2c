/** What is served beside the graph over plain HTTP, and what it costs its caller. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Connect } from '../../kernel/connection.ts';
import { CATALOGUE_FILES_PATH, FILES_PATH } from '../../kernel/domain/files.ts';
import { ownOf } from '../../kernel/domain/own.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Demand } from '../caller/demand.ts';
import { serveCatalogue } from './catalogue/index.ts';
import { servePublicFiles } from './catalogue/publicFiles.ts';
import { sendFailure } from './door.ts';
import { type FilesOptions, serveFiles } from './files.ts';
import { type LogoutRules, serveLogout } from './logout.ts';
import { serveNotices } from './notices.ts';
import type { OneStopOptions } from './oneStop/calls.ts';
import { serveOneStop } from './oneStop/index.ts';
import type { Outages } from './outages.ts';
import { refuseMethod } from './pages.ts';
import { serveWebhooks } from './webhooks.ts';

export const isHealth = (url: string): boolean => /^\/health(\/|\?|$)/.test(url);

/** A stream that is open is no request at work: it waits nearly always, and has bounds of its own. */
export const isStream = (url: string): boolean => /^\/notices(\/|\?|$)/.test(url);

/** The catalogue in bulk, as the contract names it. */
const CATALOGUE = '/catalogue';
const NOTICES = '/notices';

/** These bill for themselves, since what they cost depends on what is asked: by method, the addresses. */
const BILLED: Readonly<Record<string, RegExp>> = {
  POST: /^\/(graphql|one-stop|webhooks)(\/|\?|$)/,
  GET: /^\/(catalogue|files|notices)(\/|\?|$)/,
  HEAD: /^\/(catalogue|files)(\/|\?|$)/,
  PATCH: /^\/(catalogue\/)?files(\/|\?|$)/,
};

const billsItself = ({ is404, method, url }: FastifyRequest): boolean =>
  !is404 && (ownOf(BILLED, method)?.test(url) ?? false);

export interface OtherRoutesOptions
  extends Pick<FilesOptions, 'callers' | 'policy'>,
    Pick<OneStopOptions, 'answer'> {
  keys: Keys;
  connect: Connect;
  /** Path of a plain resource → the register behind it. */
  resources: Readonly<Record<string, SubgraphName>>;
  outages?: Outages;
  logout?: LogoutRules | undefined;
  demand: Demand;
  observer: Observer;
  clock(): Date;
  /** Whether requests may be sent here. */
  isReady(): boolean;
  /** Whoever is not signed in pays by address. */
  addressOf(request: FastifyRequest): string;
}

/** Adds the catalogue in bulk, health and the callbacks, and a price to every other address that is served. */
export function serveOthers(server: FastifyInstance, options: OtherRoutesOptions): void {
  const { connect, outages, resources } = options;
  chargeOthers(server, options);
  const register = ownOf(resources, CATALOGUE);
  const behind = (name: SubgraphName) => ({
    ...options,
    register: name,
    connection: connect(name),
    isSwitchedOff: () => outages?.isDown(name) ?? false,
  });
  if (register !== undefined) {
    serveCatalogue(server, behind(register));
    servePublicFiles(server, behind(register));
    const links = { path: CATALOGUE_FILES_PATH, called: 'CatalogueFile' };
    serveFiles(server, { ...behind(register), ...links, coordinate: 'CatalogueUpload.sendTo' });
  }
  const keeper = ownOf(resources, FILES_PATH);
  if (keeper !== undefined) {
    const links = { path: FILES_PATH, called: 'File' };
    // What these links are for is personal.
    serveFiles(server, { ...behind(keeper), ...links, coordinate: 'Dossier.uploads' });
  }
  const teller = ownOf(resources, NOTICES);
  if (teller !== undefined) serveNotices(server, behind(teller));
  server.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) => sendFailure(reply.header('allow', 'POST'), refuseMethod(request)),
  });
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) =>
    options.isReady()
      ? { status: 'ready', subgraphs: subgraphNames }
      : reply.status(503).send({ status: 'unready' }),
  );
  serveOneStop(server, options);
  serveLogout(server, options);
  serveWebhooks(server, { ...options, isSwitchedOff: (name) => outages?.isDown(name) ?? false });
}

/**
 * Every other route (health, keys, the sandbox's pages, addresses and methods that do not exist) costs a flat fee. Health has
 * a bucket of its own: a caller who overuses the graph must not make the process look dead to a load balancer at the same
 * address.
 */
function chargeOthers(
  server: FastifyInstance,
  { demand, addressOf }: Pick<OtherRoutesOptions, 'demand' | 'addressOf'>,
): void {
  server.addHook('onRequest', async (request, reply) => {
    if (billsItself(request)) return;
    const tab = demand.open(addressOf(request), isHealth(request.url) ? 'health' : 'address');
    try {
      tab.enter(null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return sendFailure(reply.headers(tab.headers(error)), error);
    }
  });
}
