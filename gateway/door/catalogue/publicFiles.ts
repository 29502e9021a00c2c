/** Files of the catalogue that everybody may read: named by the hash of what is in them, so that an answer never changes and may be kept. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CATALOGUE_FILES_PATH, publicFileAnswer } from '../../../kernel/domain/files.ts';
import { Failure, maskFailure } from '../../../kernel/failure.ts';
import type { Tab } from '../../caller/demand.ts';
import { askService, type ServiceOptions } from '../../courier/service.ts';
import { sendFailure } from '../door.ts';
import { describeDownload, PART_PRICE } from '../files.ts';
import type { CatalogueOptions } from './index.ts';
import { isKnown } from './negotiation.ts';

const URL_OF_FILE = `${CATALOGUE_FILES_PATH}/:sha256`;
/** The longest that one part may take. */
const PART_DEADLINE_MS = 10_000;

type Route = { Params: { sha256: string } };
type Part = z.infer<typeof publicFileAnswer>;

/** Adds the route of public files to the gateway's server. */
export function servePublicFiles(server: FastifyInstance, options: CatalogueOptions): void {
  server.route<Route>({
    method: ['GET', 'HEAD'],
    url: URL_OF_FILE,
    handler: (request, reply) => answer(options, request, reply),
  });
  server.route({
    method: ['POST', 'PUT', 'DELETE', 'PATCH'],
    url: URL_OF_FILE,
    handler: (_request, reply) =>
      sendFailure(
        reply.header('allow', 'GET, HEAD'),
        new Failure('METHOD_NOT_ALLOWED', 'Tệp đã công khai chỉ để đọc: chỉ nhận phương thức GET.'),
      ),
  });
}

async function answer(
  options: CatalogueOptions,
  request: FastifyRequest<Route>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { observer, demand, addressOf } = options;
  const watch = observer.request(request.headers);
  watch.registered('CatalogueFile');
  const tab = demand.open(addressOf(request));
  reply.header('trace-id', watch.traceId);
  await watch.run(async () => {
    try {
      tab.enter(null);
      await send(options, request, reply, tab);
      return { status: reply.statusCode, body: {} };
    } catch (error) {
      const failure = observer.toFailure(error);
      tab.refuse(failure);
      sendFailure(reply.headers(tab.headers(failure)), failure);
      return { status: reply.statusCode, body: { errors: [maskFailure(failure)] } };
    }
  });
  return reply;
}

async function send(
  options: CatalogueOptions,
  { headers, method, params: { sha256 } }: FastifyRequest<Route>,
  reply: FastifyReply,
  tab: Tab,
): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Failure('NOT_FOUND');
  const tag = `"${sha256}"`;
  const known = isKnown(headers['if-none-match'], tag);
  const first = await readPart(options, sha256, known || method === 'HEAD' ? null : 0);
  reply.headers({ etag: tag, 'cache-control': 'public, max-age=31536000, immutable' });
  if (known) return void reply.headers(tab.headers()).status(304).send();
  reply.headers(describeDownload(first));
  if (method === 'HEAD') return void reply.headers(tab.headers()).send();
  tab.charge(PART_PRICE * first.parts);
  reply.headers(tab.headers()).send(Readable.from(readOn(options, sha256, first), { objectMode: false }));
}

/** @throws Failure NOT_FOUND for what is not here, or not public */
async function readPart(options: ServiceOptions, sha256: string, part: number | null): Promise<Part> {
  const call = { withinMs: PART_DEADLINE_MS };
  const said = publicFileAnswer.safeParse(await askService(options, '/publicFile', { sha256, part }, call));
  if (!said.success)
    throw options.observer.callFailed(options.register, new Failure('SUBGRAPH_INVALID_RESPONSE'));
  return said.data;
}

/** The next part is asked for when the one before was taken. One that does not come breaks the answer off: it has no proper end. */
async function* readOn(options: ServiceOptions, sha256: string, first: Part): AsyncGenerator<Buffer> {
  yield Buffer.from(first.bytes ?? '', 'base64');
  for (let part = 1; part < first.parts; part += 1)
    yield Buffer.from((await readPart(options, sha256, part)).bytes ?? '', 'base64');
}
