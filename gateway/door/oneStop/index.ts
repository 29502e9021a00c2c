/**
 * The door for systems that speak the older national protocol (DOMAIN §3.3, §4.1). It translates and nothing else: every record goes through a
 * registered operation of the system's own client, under the token that the protocol calls its session, so that limits, purpose, audit and
 * masking are the graph's.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../../kernel/failure.ts';
import { failureOf } from '../door.ts';
import { isJsonBody } from '../mediaTypes.ts';
import {
  ask,
  type Call,
  failed,
  type OneStopOptions,
  type Reply,
  replyFound,
  replyWith,
  rootOf,
} from './calls.ts';
import { isCatalogueService, readCatalogue } from './catalogue.ts';
import { chunksOf } from './chunks.ts';
import { isOneStopService, type ReportingService } from './documents.ts';
import { type OneStopBody, readBody } from './envelope.ts';
import { textFaultOf } from './texts.ts';
import {
  readFound,
  readOutcomes,
  refusedOutcome,
  replyTo,
  type TheirOutcome,
  translateRecord,
  wordsOf,
} from './translate.ts';

export const ONE_STOP_PATH = '/one-stop';
/** A batch of a hundred records with everything that the protocol has. */
const BODY_BYTES_MAX = 1024 * 1024;

export function serveOneStop(server: FastifyInstance, options: OneStopOptions): void {
  const errorHandler = (
    error: Error & { statusCode?: number },
    _request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    send(reply, replyWith(error instanceof Failure ? error : failureOf(error.statusCode)));
  };
  server.post(ONE_STOP_PATH, { bodyLimit: BODY_BYTES_MAX, errorHandler }, async (request, reply) =>
    send(reply, await handle(options, request)),
  );
  server.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH'],
    url: ONE_STOP_PATH,
    handler: (_request, reply) =>
      send(reply.header('allow', 'POST'), replyWith(new Failure('METHOD_NOT_ALLOWED'))),
  });
}

const send = (reply: FastifyReply, { status, headers, body }: Reply): FastifyReply =>
  reply.status(status).headers(headers).type('application/json; charset=utf-8').send(JSON.stringify(body));

async function handle(options: OneStopOptions, request: FastifyRequest): Promise<Reply> {
  const refuse = (failure: Failure): Reply => {
    const tab = options.demand.open(options.addressOf(request));
    try {
      tab.enter(null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return replyWith(error, tab.headers(error));
    }
    tab.refuse(failure);
    return replyWith(failure, tab.headers(failure));
  };
  if (!isJsonBody(request.headers['content-type'])) return refuse(new Failure('UNSUPPORTED_MEDIA_TYPE'));
  let body: OneStopBody;
  try {
    body = readBody(request.body);
  } catch (error) {
    if (error instanceof Failure) return refuse(error);
    throw error;
  }
  if (!isOneStopService(body.service) && !isCatalogueService(body.service))
    return refuse(new Failure('BAD_REQUEST', 'Không có dịch vụ mang tên này (service).'));
  if (body.session === undefined || !/^[\w.~+/=-]+$/.test(body.session))
    return refuse(new Failure('UNAUTHENTICATED'));
  const call: Call = { options, request, session: body.session };
  const service = body.service;
  if (isCatalogueService(service)) return readCatalogue(call, service, body);
  return service === 'TraCuuHoSo' ? lookUp(call, body) : report(call, service, body);
}

async function lookUp(call: Call, { mahoso, data = [] }: OneStopBody): Promise<Reply> {
  const told = data.map((one) => (one as { MaHoSo?: unknown } | null)?.MaHoSo);
  const codes = [mahoso, ...told].filter((one): one is string => typeof one === 'string' && one !== '');
  if (codes.length === 0) return replyWith(new Failure('BAD_USER_INPUT', 'Thiếu mã hồ sơ (mahoso).'));
  if (codes.some((code) => textFaultOf(code) !== undefined))
    return replyWith(
      new Failure('BAD_USER_INPUT', 'Mã hồ sơ (mahoso) có ký tự NUL (U+0000) hoặc nửa ký tự Unicode.'),
    );
  const answer = await ask(call, 'TraCuuHoSo', { codes });
  const result = readFound(rootOf(answer));
  if (result === undefined) return failed(answer);
  return replyFound(result);
}

/**
 * Records go to the graph in the order in which they came, as many at a time as one request of a registered operation may hold. What fails as
 * a whole ends the batch: what was answered before is in, and is told as such.
 */
async function report(
  call: Call,
  service: ReportingService,
  { data = [], isUpdating = false }: OneStopBody,
): Promise<Reply> {
  if (data.length === 0) return replyWith(new Failure('BAD_USER_INPUT', 'Không có bản ghi nào (data).'));
  const words = wordsOf(service);
  const translated = data.map((one) => translateRecord(one, words));
  const outcomes = translated.map(({ code, faults }): TheirOutcome | undefined =>
    faults === undefined ? undefined : refusedOutcome(code, faults),
  );
  const good = translated.flatMap(({ record }, at) => (record === undefined ? [] : [{ record, at }]));
  for (const chunk of chunksOf(good, ({ record }) => record)) {
    const records = chunk.map(({ record }) => record);
    const requestId = randomUUID();
    const input =
      service === 'DongBoHoSoMC'
        ? { requestId, updating: isUpdating, dossiers: records }
        : { requestId, steps: records };
    const answer = await ask(call, service, { input });
    const judged = readOutcomes(rootOf(answer), words);
    if (judged === undefined) return withData(failed(answer), outcomes);
    if ('refusal' in judged)
      return withData(
        { status: 403, headers: {}, body: { error_code: 'FORBIDDEN', message: judged.refusal } },
        outcomes,
      );
    for (const [index, { at }] of chunk.entries()) outcomes[at] = judged[index];
  }
  return { status: 200, headers: {}, body: { ...replyTo(outcomes.flatMap((one) => one ?? [])) } };
}

/** The same with what was judged before: those records are answered, the others are to be sent again. */
const withData = (reply: Reply, outcomes: readonly (TheirOutcome | undefined)[]): Reply => ({
  ...reply,
  body: { ...reply.body, data: outcomes.flatMap((one) => one ?? []) },
});
