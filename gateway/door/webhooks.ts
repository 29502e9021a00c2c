/** Where the outside world calls a register back, such as the payment platform: by the same door as everybody. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Connect } from '../../kernel/connection.ts';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Demand } from '../caller/demand.ts';
import { withinDeadline } from '../courier/deadline.ts';
import { sendFailure } from './door.ts';

export const WEBHOOKS = '/webhooks';

/** The longest that a register may think about one callback. */
const DEADLINE_MS = 5_000;
const BODY_BYTES_MAX = 16 * 1024;
const NAME = /^[a-z][a-zA-Z-]{0,39}$/;

const answerSchema = z.object({ status: z.number().int().min(200).max(599), body: z.unknown() });

export interface WebhookOptions {
  keys: Keys;
  connect: Connect;
  isSwitchedOff(name: SubgraphName): boolean;
  clock(): Date;
  demand: Demand;
  observer: Observer;
  /** Whoever is not signed in pays by address. */
  addressOf(request: FastifyRequest): string;
}

type Route = { Params: { subgraph: string; name: string } };

/**
 * Adds the route of callbacks to the gateway's server. The gateway bounds, counts and hands over under its own envelope; who
 * called is for the register to prove, which alone has the secret. What it refuses costs the caller what a refused document
 * costs.
 */
export function serveWebhooks(server: FastifyInstance, options: WebhookOptions): void {
  const url = `${WEBHOOKS}/:subgraph/:name`;
  server.post<Route>(url, (request, reply) => answer(options, request, reply));
  server.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH'],
    url,
    handler: (_request, reply) =>
      sendFailure(reply.header('allow', 'POST'), new Failure('METHOD_NOT_ALLOWED')),
  });
}

async function answer(
  options: WebhookOptions,
  request: FastifyRequest<Route>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { observer, demand, addressOf } = options;
  const watch = observer.request(request.headers);
  watch.registered('Webhook');
  const tab = demand.open(addressOf(request));
  reply.header('trace-id', watch.traceId);
  await watch.run(async () => {
    try {
      tab.enter(null);
      const { status, body } = await handOver(options, request);
      if (status >= 400) tab.refuse(new Failure('BAD_REQUEST'));
      reply
        .headers(tab.headers())
        .status(status)
        .send(body ?? '');
      return { status, body: {} };
    } catch (error) {
      const failure = observer.toFailure(error);
      tab.refuse(failure);
      // Nothing was done: the platform will call again.
      const { status } = failures[failure.code];
      if (status === 200) reply.header('retry-after', '5');
      sendFailure(reply.headers(tab.headers(failure)), failure, status === 200 ? 503 : status);
      return { status: reply.statusCode, body: { errors: [maskFailure(failure)] } };
    }
  });
  return reply;
}

/** @throws Failure NOT_FOUND, PAYLOAD_TOO_LARGE, SUBGRAPH_UNAVAILABLE */
async function handOver(
  { keys, connect, isSwitchedOff, clock, observer }: WebhookOptions,
  { params, body: sent }: FastifyRequest<Route>,
): Promise<z.infer<typeof answerSchema>> {
  const aud = subgraphNames.find((name) => name === params.subgraph);
  if (aud === undefined || !NAME.test(params.name)) throw new Failure('NOT_FOUND');
  const text = typeof sent === 'string' ? sent : '';
  if (Buffer.byteLength(text) > BODY_BYTES_MAX) throw new Failure('PAYLOAD_TOO_LARGE');
  if (isSwitchedOff(aud)) throw new Failure('SUBGRAPH_UNAVAILABLE');
  const body = JSON.stringify({ name: params.name, body: text });
  const deadline = Date.now() + DEADLINE_MS;
  const content = { aud, path: '/webhook', requestId: randomUUID(), deadline };
  const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
  const reply = await withinDeadline(connect(aud).send('/webhook', body, envelope, deadline), deadline).catch(
    (error: unknown) => {
      throw observer.callFailed(aud, error);
    },
  );
  const said = answerSchema.safeParse(reply.body);
  if (!said.success) throw observer.callFailed(aud, new Failure('SUBGRAPH_INVALID_RESPONSE'));
  if (said.data.status === 404 && said.data.body == null) throw new Failure('NOT_FOUND');
  return said.data;
}
