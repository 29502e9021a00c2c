/** Pages of other origins (CORS): closed unless the operator names the origin; a browser asks before it lets a page ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../kernel/failure.ts';

/** What a page may ask by which method: the graph, the catalogue in bulk, files by their links, the keys that check a seal. */
const SHARED: readonly [path: RegExp, methods: string][] = [
  [/^\/graphql(\?|$)/, 'POST'],
  [/^\/catalogue\/files(\/|\?|$)/, 'GET, HEAD, PATCH'],
  [/^\/catalogue(\/|\?|$)/, 'GET, HEAD'],
  [/^\/files(\/|\?|$)/, 'GET, HEAD, PATCH'],
  [/^\/\.well-known\/seal-keys\.json(\?|$)/, 'GET, HEAD'],
];

/** Headers that a page may send: who asks, why, for which dossier; what common clients add of themselves. */
const ACCEPTED = [
  'accept',
  'access-basis',
  'access-dossier',
  'access-purpose',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'content-type',
  'dpop',
  'if-none-match',
  'traceparent',
  'tus-resumable',
  'upload-offset',
].join(', ');

/** Headers that a page may read: when to come back, what is left of its budget, how far a file is, the trace that support asks for. */
const EXPOSED = [
  'content-disposition',
  'etag',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'trace-id',
  'tus-extension',
  'tus-max-size',
  'tus-resumable',
  'tus-version',
  'upload-expires',
  'upload-length',
  'upload-offset',
  'www-authenticate',
].join(', ');

/** The page's maker reads it in the browser's tools. */
export const FOREIGN_PAGE =
  'Trang web này chưa được phép gọi cổng từ trình duyệt: nguồn (Origin) không có trong danh sách cho phép.';

/** How long a browser may remember the answer to its question: an origin that is taken off the list is shut out after so long. */
const REMEMBERED_S = 600;

/**
 * Answers the question that a browser asks before a page of another origin may call, and says on every answer which page may
 * read it: one origin by name, never all of them, and never with cookies, which the gateway does not know.
 *
 * Before every other hook: a page must be able to read that it has to wait. The question costs nothing, since it carries no token:
 * billed to its address, one page could use up what everybody behind that address may ask.
 */
export function admitPages(server: FastifyInstance, allowed: () => readonly string[]): void {
  server.addHook('onRequest', async (request, reply) => {
    const methods = methodsFor(request);
    const { origin, 'access-control-request-method': asked } = request.headers;
    if (request.method !== 'OPTIONS' || methods === undefined || asked === undefined) return;
    if (origin === undefined || !allowed().includes(origin)) return;
    return reply
      .status(204)
      .headers({
        'access-control-allow-methods': methods,
        'access-control-allow-headers': ACCEPTED,
        'access-control-max-age': String(REMEMBERED_S),
      })
      .send();
  });
  server.addHook('onSend', async (request, reply) => {
    if (methodsFor(request) === undefined) return;
    // Without an Origin too: a cache on the way must not give one page what was answered to another.
    varyBy(reply, request.method === 'OPTIONS' ? 'origin, access-control-request-headers' : 'origin');
    const { origin } = request.headers;
    if (origin === undefined || !allowed().includes(origin)) return;
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED });
  });
}

/** What a request to the graph by another method than POST is told: a browser's question that got so far is of a foreign page. */
export const refuseMethod = ({ method, headers }: FastifyRequest): Failure =>
  method === 'OPTIONS' && headers.origin !== undefined && 'access-control-request-method' in headers
    ? new Failure('FORBIDDEN', FOREIGN_PAGE)
    : new Failure('METHOD_NOT_ALLOWED');

const methodsFor = ({ url }: FastifyRequest): string | undefined =>
  SHARED.find(([path]) => path.test(url))?.[1];

function varyBy(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before === undefined ? names : `${before}, ${names}`);
}
