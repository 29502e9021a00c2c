/**
 * Where bytes of files come in and go out. Sending is the core protocol of tus 1.0 (https://tus.io/protocols/resumable-upload): HEAD says
 * how far a file has come, PATCH goes on from there; what opens an upload is a mutation of the graph. Nothing is kept here: each part goes
 * to the register under an envelope of its own, and the next is read from the socket when it is there.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { filePieceAnswer } from '../../kernel/domain/files.ts';
import { needsStepUp } from '../../kernel/domain/judge.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { Callers } from '../caller/callers.ts';
import type { Demand, Tab } from '../caller/demand.ts';
import { sendFailure } from './door.ts';
import { cutIntoParts } from './fileParts.ts';
import { type FileAsk, FileRegister, type FileRegisterOptions, rememberBytesMax } from './fileRegister.ts';
import { refuseMethod } from './pages.ts';
import {
  BYTES_TYPE,
  describeServer,
  progressHeaders,
  readOffset,
  requireVersion,
  TUS_VERSION,
  VERSIONS,
} from './tus.ts';

const METHODS = 'GET, HEAD, PATCH, OPTIONS';
/** A part costs about what reading a person does: it is decrypted or encrypted, and kept. */
export const PART_PRICE = 10;

export interface FilesOptions extends Omit<FileRegisterOptions, 'viewer' | 'operation'> {
  /** Where the links of the register lead. */
  path: string;
  /** What the access log calls what is done there: this, and then Offset, Read or Send. */
  called: string;
  /** Whoever uses a link is judged as for this field of the graph. */
  coordinate: string;
  callers: Callers;
  policy(): Pick<Policy, 'fields'> | undefined;
  demand: Demand;
  observer: Observer;
  addressOf(request: FastifyRequest): string;
}

type Route = { Params: { upload: string; link: string } };
type Asked = FastifyRequest<Route>;
/** Who asks, what it is charged to, and the register as it answers them. */
interface Occasion {
  tab: Tab;
  register: FileRegister;
  ask: FileAsk;
  /** Told when the line breaks off while bytes come in. */
  onBroken(): void;
}
type Work = (occasion: Occasion, request: Asked, reply: FastifyReply) => Promise<void>;

/** Adds the routes of files to the gateway's server. */
export function serveFiles(server: FastifyInstance, options: FilesOptions): void {
  const { path, called } = options;
  const url = `${path}/:upload/:link`;
  const handle = (name: string, work: Work) => (request: Asked, reply: FastifyReply) =>
    answer(options, name, work, request, reply);
  // Its own scope: nowhere else may a body stay a stream.
  server.register(async (scope) => {
    scope.addContentTypeParser(BYTES_TYPE, (_request, payload, done) => done(null, payload));
    scope.head<Route>(url, handle(`${called}Offset`, tellOffset));
    scope.get<Route>(url, { exposeHeadRoute: false }, handle(`${called}Read`, sendOut));
    scope.patch<Route>(url, handle(`${called}Send`, takeIn));
    const bytesMax = rememberBytesMax(options);
    for (const each of [path, url])
      scope.options<Route>(each, async (request, reply) =>
        'access-control-request-method' in request.headers
          ? sendFailure(reply.header('allow', METHODS), refuseMethod(request))
          : reply
              .status(204)
              .headers(describeServer(await bytesMax()))
              .send(),
      );
    scope.route<Route>({
      method: ['POST', 'PUT', 'DELETE'],
      url,
      handler: (_request, reply) =>
        sendFailure(
          reply.header('allow', METHODS),
          new Failure('METHOD_NOT_ALLOWED', 'Chỉ nhận GET, HEAD, PATCH.'),
        ),
    });
  });
}

/** One request, watched and paid for like every other, in the name of whoever sent it. */
async function answer(
  options: FilesOptions,
  name: string,
  work: Work,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { observer, demand, addressOf } = options;
  const watch = observer.request(request.headers);
  watch.registered(name);
  const tab = demand.open(addressOf(request));
  reply.headers({ 'trace-id': watch.traceId, 'tus-resumable': TUS_VERSION });
  await watch.run(async () => {
    try {
      if (request.method !== 'GET') requireVersion(request);
      const viewer = await identify(options, request);
      watch.identified(viewer.client);
      tab.enter(viewer);
      const { upload, link } = request.params;
      const register = new FileRegister({ ...options, viewer, operation: name });
      const onBroken = () => observer.metrics.brokenFileSends.inc();
      await work({ tab, register, ask: { upload, link }, onBroken }, request, reply);
      return { status: reply.statusCode, body: {} };
    } catch (error) {
      const failure = observer.toFailure(error);
      tab.refuse(failure);
      return refuse(reply.headers(tab.headers(failure)), failure);
    }
  });
  return reply;
}

/** A file has no half answers: what would be a part of one in the graph is a failure here. What is left of a body is not read. */
function refuse(reply: FastifyReply, failure: Failure): { status: number; body: object } {
  const { status } = failures[failure.code];
  if (reply.request.method === 'PATCH') reply.header('connection', 'close');
  if (status === 200) reply.header('retry-after', '5');
  if (failure.code === 'TUS_VERSION_NOT_SUPPORTED') reply.headers(VERSIONS);
  sendFailure(reply, failure, status === 200 ? 503 : status);
  return { status: reply.statusCode, body: { errors: [maskFailure(failure)] } };
}

/** @throws Failure UNAUTHENTICATED, IDENTITY_UNAVAILABLE, STEP_UP_REQUIRED, OVERLOADED before a release serves */
async function identify(
  { callers, policy, coordinate }: FilesOptions,
  { headers, method, url }: Asked,
): Promise<Viewer> {
  const rules = policy();
  if (rules === undefined) throw new Failure('OVERLOADED');
  const [path = ''] = url.split('?');
  const caller = await callers.identify(headers, { method, path });
  const viewer = await callers.prove(caller, { coordinates: [coordinate] }, rules);
  if (viewer === null) throw new Failure('UNAUTHENTICATED');
  if (needsStepUp(viewer)) throw new Failure('STEP_UP_REQUIRED');
  return viewer;
}

const tellOffset: Work = async ({ tab, register, ask }, _request, reply) => {
  const progress = await register.offset(ask);
  reply
    .status(200)
    .headers({
      ...tab.headers(),
      ...progressHeaders(progress),
      'upload-length': String(progress.sizeBytes),
      'cache-control': 'no-store',
    })
    .send();
};

const takeIn: Work = async ({ tab, register, ask, onBroken }, request, reply) => {
  const offset = readOffset(request);
  let progress = await register.offset(ask);
  if (progress.offset !== offset) throw new Failure('FILE_OFFSET_MISMATCH');
  // What says itself that it is too long is not read.
  if (offset + Number(request.headers['content-length'] ?? 0) > progress.sizeBytes)
    throw new Failure('FILE_TOO_LARGE');
  for await (const part of cutIntoParts(request.body as Readable, onBroken)) {
    tab.charge(PART_PRICE);
    progress = await register.send(ask, progress.offset, part);
  }
  reply
    .status(204)
    .headers({ ...tab.headers(), ...progressHeaders(progress) })
    .send();
};

const sendOut: Work = async ({ tab, register, ask }, _request, reply) => {
  const first = await register.piece(ask, 0);
  tab.charge(PART_PRICE * first.parts);
  reply
    .status(200)
    .headers({
      ...tab.headers(),
      ...describeDownload(first),
      'cache-control': 'no-store',
    })
    .send(Readable.from(pieces(register, ask, first), { objectMode: false }));
};

/** What a file is, in headers: to be kept as a file and never run as a page of ours. */
export const describeDownload = ({
  mediaType,
  sizeBytes,
  name,
}: Pick<z.infer<typeof filePieceAnswer>, 'mediaType' | 'sizeBytes' | 'name'>): Record<string, string> => ({
  'content-type': mediaType,
  'content-length': String(sizeBytes),
  'content-disposition': `attachment; filename*=UTF-8''${encodeRfc8187(name)}`,
  'content-security-policy': "default-src 'none'; sandbox",
});

/** The next part is asked for when the one before was taken. One that does not come breaks the answer off: it has no proper end. */
async function* pieces(
  register: FileRegister,
  ask: FileAsk,
  first: ReturnType<typeof filePieceAnswer.parse>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(first.bytes, 'base64');
  for (let part = 1; part < first.parts; part += 1)
    yield Buffer.from((await register.piece(ask, part)).bytes, 'base64');
}

/** RFC 8187: what may stand as it is in an extended parameter of a header. */
const encodeRfc8187 = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
