import { randomUUID } from 'node:crypto';
import type { SubgraphName } from '../../schema/files.ts';
import type { FeedEvent, FeedRequest } from '../../subgraphs/kernel/events.ts';
import type { Connection } from '../../subgraphs/kernel/subgraph.ts';

/** Audit streams of the registers, as they would arrive from other processes. */
export class Registers {
  readonly streams = new Map<SubgraphName, FeedEvent[]>();
  /** When set, a register sends everything again whatever it is asked for, as after a restore from a copy. */
  forgetful = false;
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

  connect = (name: SubgraphName): Connection => ({
    send: async (_path, body) => {
      const request = JSON.parse(body) as FeedRequest;
      const all = this.streams.get(name) ?? [];
      const after = Number(request.after.xid);
      const waiting =
        this.forgetful && after < 1_000_000 ? all : all.filter((event) => Number(event.cursor.xid) > after);
      return { status: 200, body: waiting.slice(0, request.limit) };
    },
    close: async () => undefined,
  });
}
