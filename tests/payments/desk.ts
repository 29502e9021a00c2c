import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import postgres from 'postgres';
import type { Connection } from '../../kernel/connection.ts';
import type { Channel, FeeLine, ProcedureContent } from '../../kernel/domain/content.ts';
import type { FeedRequest } from '../../kernel/events.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import {
  connectPlatform,
  type PlatformConfiguration,
  platformSecret,
} from '../../subgraphs/payments/upstream/platform.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

export const CREATE = `mutation ($input: CreatePaymentRequestInput!) {
  createPaymentRequest(input: $input) {
    __typename
    ... on PaymentRequested { paymentRequest { id reference state total payAt paidAt lines { code kind amount } dossier { id } } }
    ... on NothingToPay { message } ... on AmountNotSet { message } ... on AlreadyPaid { message }
    ... on DossierNotPayable { message } ... on RequestIdReused { message }
  }
}`;

/** A line that holds in every province and for every time limit. */
export const everywhere = { foreignAmount: null, exemptions: [], locality: null, timeLimit: null };

/** The facts of permanent residence registration as they are published. */
export const residence = JSON.parse(
  readFileSync(
    new URL('../../subgraphs/procedures/database/seed/procedures/1.004222.json', import.meta.url),
    'utf8',
  ),
) as ProcedureContent;

/** Payments at work, with the feeds of procedures and dossiers as they would arrive from other processes. */
export class Desk {
  readonly #feeds: Record<string, FeedEvent[]> = { procedures: [], dossiers: [] };
  #next = 1;
  open!: TestHouse;
  #server: FastifyInstance | undefined;
  #simulator: PlatformSimulator | undefined;

  async start(clock?: () => Date): Promise<this> {
    this.open = await openHouse({
      only: ['payments'],
      elsewhere: this.#connect,
      ...(clock === undefined ? {} : { clock }),
    });
    return this;
  }

  /** The webhook as the gateway hands it over, and the simulator of the platform, over real HTTP. */
  async startPlatform(clock?: () => Date): Promise<PlatformSimulator> {
    const server = Fastify();
    this.#server = server;
    server.post('/webhooks/payments/confirm', async (request, reply) => {
      const { status, body } = await this.callback(request.body as object);
      return reply.status(status).send(body);
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    this.#simulator = await startPlatformSimulator({
      port: 0,
      host: '127.0.0.1',
      secret: platformSecret(testKeys),
      callbackUrl: () => `http://127.0.0.1:${port}/webhooks/payments/confirm`,
      ...(clock === undefined ? {} : { clock }),
    });
    this.connect({ url: this.#simulator.url });
    return this.#simulator;
  }

  /** Connects payments with a platform; with none where none is said. */
  connect(platform?: PlatformConfiguration): void {
    this.open.upstreams.set('payments', platform && connectPlatform(platform, testKeys));
  }

  async close(): Promise<void> {
    await this.#simulator?.close();
    await this.#server?.close();
    await this.open.close();
  }

  #connect = (name: string): Connection => ({
    send: async (_path, body) => {
      const request = JSON.parse(body) as FeedRequest;
      const waiting = (this.#feeds[name] ?? []).filter(
        (event) => Number(event.cursor.xid) > Number(request.after.xid),
      );
      return { status: 200, body: waiting.filter((event) => request.topics.includes(event.topic)) };
    },
    close: async () => undefined,
  });

  #publish(publisher: string, topic: string, payload: Record<string, unknown>): void {
    const cursor = { xid: String(this.#next++), id: randomUUID() };
    this.#feeds[publisher]?.push({ cursor, topic, at: '2026-11-16T00:00:00Z', payload });
  }

  publish(channels: { channel: Channel; fees: FeeLine[] }[]): string {
    const versionId = randomUUID();
    const content = { ...residence, channels: channels.map((channel) => ({ ...channel, timeLimits: [] })) };
    this.#publish('procedures', 'procedure.published', {
      versionId,
      code: content.code,
      version: 1,
      inForceFrom: '2026-01-01',
      inForceTo: null,
      content,
    });
    return versionId;
  }

  file(
    procedureVersion: string,
    changes: { channel?: Channel; applicant?: string; accounts?: string[]; filedAt?: string } = {},
  ): string {
    const dossierId = randomUUID();
    this.#publish('dossiers', 'dossier.filed', {
      dossierId,
      code: 'H15.50.05-261116-0001',
      procedureVersion,
      caseCode: 'ANY',
      channel: 'ONLINE',
      agency: 'H15.50.05',
      applicant: personId('lan'),
      accounts: [viewerOf('minh').account],
      filedAt: '2026-11-16T01:00:00.000Z',
      ...changes,
    });
    return dossierId;
  }

  /** A filed dossier of Lan's that owes 10,000 ₫, taken in. */
  async fileResidence(changes: Parameters<Desk['file']>[1] = {}): Promise<string> {
    const dossier = this.file(this.publish(residence.channels), changes);
    await this.open.house.settle();
    return dossier;
  }

  async create(dossier: string, viewer: Viewer = viewerOf('lan'), requestId: string = randomUUID()) {
    const answer = await ask(this.open.house, 'payments', {
      query: CREATE,
      variables: { input: { requestId, dossier } },
      viewer,
    });
    expect(answer.errors).toBeUndefined();
    return answer.data.createPaymentRequest;
  }

  async read(id: string, viewer: Viewer = viewerOf('lan')) {
    const query = 'query ($id: ID!) { paymentRequest(id: $id) { id state total payAt paidAt reference } }';
    return (await ask(this.open.house, 'payments', { query, variables: { id }, viewer })).data.paymentRequest;
  }

  /** Looks into the database as its owner. */
  async look<T extends object>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
    const sql = postgres(this.open.ownerUrl('payments'), { max: 1, onnotice: () => undefined });
    try {
      return await work(sql);
    } finally {
      await sql.end();
    }
  }

  callback(body: object | string) {
    return this.open.house
      .get('payments')
      .webhook('confirm', typeof body === 'string' ? body : JSON.stringify(body));
  }
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
