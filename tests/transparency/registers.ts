import { randomUUID } from 'node:crypto';
import type { Connection } from '../../kernel/connection.ts';
import type { FeedRequest } from '../../kernel/events.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import type { Keys } from '../../kernel/keys.ts';
import { type Checkpoint, NO_CHECKPOINT, signCheckpoint } from '../../platform/sealing/checkpoint.ts';
import { leafHashOf, type StoredLeaf } from '../../platform/sealing/leaf.ts';
import { Frontier } from '../../platform/sealing/merkle.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { testKeys } from '../support/house.ts';

/** Audit streams of the registers, as they would arrive from other processes. */
export class Registers {
  readonly streams = new Map<SubgraphName, FeedEvent[]>();
  /** When set, a register sends everything again whatever it is asked for, as after a restore from a copy. */
  forgetful = false;
  readonly #sealed = new Map<SubgraphName, Checkpoint>();
  #next = 1;

  report(register: SubgraphName, leaf: Record<string, unknown>): string {
    const id = randomUUID();
    const stream = this.streams.get(register) ?? [];
    const cursor = { xid: String(this.#next++), id };
    const payload = {
      id,
      at: '2026-11-16T01:00:00.000Z',
      request_id: 'r',
      operation: null,
      outcome: 'DISCLOSED',
      actor_kind: 'OFFICER',
      actor: 'pseudonym',
      actor_is_subject: false,
      agency: 'H15.50.05',
      client: 'one-stop-dak-lak',
      fields: ['Person.fullName'],
      purpose: 'PROCEDURE_HANDLING',
      basis: null,
      dossier: null,
      ...leaf,
    };
    stream.push({ cursor, topic: 'access.leaf', at: payload.at, payload });
    this.streams.set(register, stream);
    return id;
  }

  /** Signs a checkpoint over what it has reported, as its sealer would; a dishonest one changes it before signing. */
  seal(register: SubgraphName, changes: Partial<Checkpoint> = {}, keys: Keys = testKeys): Checkpoint {
    const stream = this.streams.get(register) ?? [];
    const tree = new Frontier();
    for (const { topic, payload } of stream)
      if (topic === 'access.leaf') tree.append(leafHashOf(payload as unknown as StoredLeaf));
    const previous = this.#sealed.get(register);
    const checkpoint: Checkpoint = {
      origin: register,
      size: tree.size,
      root: tree.root,
      previousSize: previous?.size ?? NO_CHECKPOINT.size,
      previousRoot: previous?.root ?? NO_CHECKPOINT.root,
      at: new Date(1_763_258_400_000 + this.#next * 1000),
      ...changes,
    };
    this.#sealed.set(register, checkpoint);
    this.publish(register, signCheckpoint(keys, checkpoint));
    return checkpoint;
  }

  publish(register: SubgraphName, note: string): void {
    const stream = this.streams.get(register) ?? [];
    const cursor = { xid: String(this.#next++), id: randomUUID() };
    stream.push({ cursor, topic: 'access.checkpoint', at: '2026-11-16T01:00:00.000Z', payload: { note } });
    this.streams.set(register, stream);
  }

  connect = (name: SubgraphName): Connection => ({
    send: async (_path, body) => {
      const request = JSON.parse(body) as FeedRequest;
      const all = (this.streams.get(name) ?? []).filter((event) => request.topics.includes(event.topic));
      const after = Number(request.after.xid);
      const waiting =
        this.forgetful && after < 1_000_000 ? all : all.filter((event) => Number(event.cursor.xid) > after);
      return { status: 200, body: waiting.slice(0, request.limit) };
    },
    close: async () => undefined,
  });
}
