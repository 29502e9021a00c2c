/** The catalogue in bulk, for portals that keep a copy: public, read only, revalidated by tag and compressed. */
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPartialDate } from '../../../kernel/domain/calendar.ts';
import { normalizeProcedureCode } from '../../../kernel/domain/scalars.ts';
import { Failure, maskFailure } from '../../../kernel/failure.ts';
import type { Observer } from '../../../platform/observability/observer.ts';
import type { Demand, Tab } from '../../caller/demand.ts';
import type { ServiceOptions } from '../../courier/service.ts';
import { sendFailure } from '../door.ts';
import { acceptsGzip, entityTag, isKnown } from './negotiation.ts';
import { CatalogueSource, type MappingsPage } from './source.ts';

export const CATALOGUE = '/catalogue';

/** Records that cost as much as one field of the graph: they are read by key and sent as they are. */
const RECORDS_PER_UNIT = 10;
/** The hash is taken of every version; `Query.catalogueState` costs as much. */
const STATE_PRICE = 20;
const PAGE_DEFAULT = 100;
const CURSOR_LENGTH_MAX = 500;
/** A reader that takes longer is cut off: it holds a socket and a place among the requests at work. */
const SNAPSHOT_DEADLINE_MS = 120_000;
/** Shorter than this, compression costs more than it saves. */
const GZIP_BYTES_MIN = 1_000;

const compress = promisify(gzip);

/** What will be sent, unless the caller has it. */
interface Representation {
  tag: string;
  type: 'application/json; charset=utf-8' | 'application/jsonl; charset=utf-8';
  /** Units to pay for the body, when it is wanted. What it took to know the tag is paid already. */
  price: number;
  body: string | (() => AsyncIterable<string>);
}

export interface CatalogueOptions extends ServiceOptions {
  demand: Demand;
  observer: Observer;
  /** Whoever is not signed in pays by address. */
  addressOf(request: FastifyRequest): string;
}

type Parameters = Record<string, string | undefined>;
type Make = (source: CatalogueSource, request: FastifyRequest, tab: Tab) => Promise<Representation>;

/** Adds the routes of the catalogue to the gateway's server. */
export function serveCatalogue(server: FastifyInstance, options: CatalogueOptions): void {
  const source = new CatalogueSource(options);
  const routes: [path: string, operation: string, make: Make][] = [
    ['/changes', 'CatalogueChanges', showChanges],
    ['/snapshot', 'CatalogueSnapshot', showSnapshot],
    ['/mappings', 'CatalogueMappings', showMappings],
    ['/procedures/:code', 'CatalogueProcedure', showProcedure],
  ];
  for (const [path, operation, make] of routes) {
    const url = `${CATALOGUE}${path}`;
    server.route({
      method: ['GET', 'HEAD'],
      url,
      handler: (request, reply) =>
        answer(options, operation, request, reply, (tab) => make(source, request, tab)),
    });
    server.route({
      method: ['POST', 'PUT', 'DELETE', 'PATCH'],
      url,
      handler: (_request, reply) =>
        sendFailure(
          reply.header('allow', 'GET, HEAD'),
          new Failure('METHOD_NOT_ALLOWED', 'Danh mục chỉ để đọc: chỉ nhận phương thức GET.'),
        ),
    });
  }
}

/** One request, watched and paid for like every other. */
async function answer(
  { observer, demand, addressOf }: CatalogueOptions,
  operation: string,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (tab: Tab) => Promise<Representation>,
): Promise<FastifyReply> {
  const watch = observer.request(request.headers);
  watch.registered(operation);
  const tab = demand.open(addressOf(request));
  reply.header('trace-id', watch.traceId);
  await watch.run(async () => {
    try {
      tab.enter(null);
      await send(request, reply, await make(tab), tab);
      return { status: reply.statusCode, body: {} };
    } catch (error) {
      const failure = observer.toFailure(error);
      tab.refuse(failure);
      return refuse(reply.headers(tab.headers(failure)), failure);
    }
  });
  return reply;
}

function refuse(reply: FastifyReply, failure: Failure): { status: number; body: object } {
  sendFailure(reply, failure);
  return { status: reply.statusCode, body: { errors: [maskFailure(failure)] } };
}

async function send(
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  { tag, type, price, body }: Representation,
  tab: Tab,
): Promise<void> {
  reply.headers({ etag: tag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' });
  if (isKnown(headers['if-none-match'], tag)) return void reply.headers(tab.headers()).status(304).send();
  reply.type(type);
  if (method === 'HEAD') return void reply.headers(tab.headers()).send();
  tab.charge(price);
  reply.headers(tab.headers());
  const zipped = acceptsGzip(headers['accept-encoding'] as string | undefined);
  if (typeof body !== 'string') return void reply.send(stream(reply, body(), zipped));
  if (!zipped || Buffer.byteLength(body) < GZIP_BYTES_MIN) return void reply.send(body);
  reply.header('content-encoding', 'gzip').send(await compress(body));
}

/** Lines as they are read, at the reader's pace and no longer than the deadline. Broken off, it has no proper end. */
function stream(reply: FastifyReply, lines: AsyncIterable<string>, zipped: boolean): Readable {
  const source = Readable.from(lines, { highWaterMark: 16 });
  const sent = zipped ? source.pipe(createGzip()) : source;
  source.once('error', () => sent.destroy());
  const timer = setTimeout(() => sent.destroy(), SNAPSHOT_DEADLINE_MS);
  sent.once('close', () => {
    clearTimeout(timer);
    source.destroy();
  });
  if (zipped) reply.header('content-encoding', 'gzip');
  return sent;
}

const showChanges: Make = async (source, request, tab) => {
  const { after = null, first, content } = readParameters(request, ['after', 'first', 'content']);
  if (first !== undefined && !/^\d{1,3}$/.test(first))
    throw new Failure('BAD_USER_INPUT', 'first phải là số nguyên từ 1 đến 100.');
  if (content !== undefined && content !== 'none')
    throw new Failure('BAD_USER_INPUT', 'content chỉ nhận giá trị none.');
  if (after !== null && after.length > CURSOR_LENGTH_MAX) throw new Failure('INVALID_CURSOR');
  const wanted = first === undefined ? PAGE_DEFAULT : Number(first);
  tab.charge(Math.ceil(wanted / RECORDS_PER_UNIT));
  return json(await source.changes({ after, first: wanted, withContent: content === undefined }));
};

const showProcedure: Make = async (source, request, tab) => {
  const { asOf = null } = readParameters(request, ['asOf']);
  const code = normalizeProcedureCode((request.params as { code: string }).code);
  if (code === undefined) throw new Failure('NOT_FOUND');
  if (asOf !== null && (!isPartialDate(asOf) || asOf.length !== 'yyyy-MM-dd'.length))
    throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
  tab.charge(1);
  return json(await source.procedure(code, asOf));
};

const showSnapshot: Make = async (source, request, tab) => {
  readParameters(request, []);
  tab.charge(STATE_PRICE);
  const state = await source.state();
  return {
    tag: entityTag(state.hash),
    type: 'application/jsonl; charset=utf-8',
    price: Math.ceil(state.versions / RECORDS_PER_UNIT),
    body: () => readSnapshot(source, state),
  };
};

/** First the catalogue in one line, with its hash and the cursor to read on from; then each version. */
async function* readSnapshot(
  source: CatalogueSource,
  state: Awaited<ReturnType<CatalogueSource['state']>>,
): AsyncGenerator<string> {
  const { procedures: _today, ...head } = state;
  yield `${JSON.stringify(head)}\n`;
  if (state.cursor === null) return;
  let after: { code: string; version: number } | null = null;
  do {
    const { versions, next }: Awaited<ReturnType<CatalogueSource['versions']>> = await source.versions(
      state.cursor,
      after,
    );
    for (const version of versions) yield `${JSON.stringify(version)}\n`;
    after = next;
  } while (after !== null);
}

const showMappings: Make = async (source, request, tab) => {
  readParameters(request, []);
  tab.charge(1);
  const { decisions, lastAt } = await source.mappingState();
  return {
    tag: entityTag(`mappings ${decisions} ${lastAt}`),
    type: 'application/jsonl; charset=utf-8',
    price: Math.ceil(decisions / RECORDS_PER_UNIT),
    body: () => readMappings(source),
  };
};

/** A decision that is made while they are read may be missing; it has changed the tag. */
async function* readMappings(source: CatalogueSource): AsyncGenerator<string> {
  let after: MappingsPage['next'] = null;
  do {
    const { decisions, next }: MappingsPage = await source.mappings(after);
    for (const decision of decisions) yield `${JSON.stringify(decision)}\n`;
    after = next;
  } while (after !== null);
}

function json(value: object): Representation {
  const body = JSON.stringify(value);
  return { tag: entityTag(body), type: 'application/json; charset=utf-8', price: 0, body };
}

/** Each parameter once, and none that means nothing: a typing error must not read as the beginning. */
function readParameters({ query }: FastifyRequest, known: readonly string[]): Parameters {
  const given = Object.entries(query as Record<string, unknown>);
  if (given.some(([name, value]) => !known.includes(name) || typeof value !== 'string'))
    throw new Failure('BAD_USER_INPUT', 'Địa chỉ có tham số không được dùng ở đây hoặc được ghi hai lần.');
  return Object.fromEntries(given) as Parameters;
}
