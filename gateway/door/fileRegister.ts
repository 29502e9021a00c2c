import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Connection } from '../../kernel/connection.ts';
import { fileOffsetAnswer, filePieceAnswer } from '../../kernel/domain/files.ts';
import { Failure, isFailureCode } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope, type Viewer } from '../../kernel/tokens.ts';
import type { FailedCalls } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { withinDeadline } from '../courier/deadline.ts';

/** The longest that one part may take. */
const PART_DEADLINE_MS = 10_000;

/** An upload and the text of the link to it, as the address named them. */
export interface FileAsk {
  upload: string;
  link: string;
}

export interface FileRegisterOptions {
  keys: Keys;
  /** The register that keeps files, and the line to it. */
  register: SubgraphName;
  connection: Connection;
  /** Whether somebody has switched it off (sandbox only). */
  isSwitchedOff(): boolean;
  clock(): Date;
  observer: FailedCalls;
  viewer: Viewer;
  /** What the access log says was done. */
  operation: string;
}

/** The register of files as it answers one viewer: signed calls in their name, each bounded in time. */
export class FileRegister {
  readonly #options: FileRegisterOptions;

  constructor(options: FileRegisterOptions) {
    this.#options = options;
  }

  offset(ask: FileAsk) {
    return this.#ask('/fileOffset', ask, fileOffsetAnswer);
  }

  /** Hands over one part; the answer says how far the file has come. */
  send(ask: FileAsk, offset: number, bytes: Buffer) {
    return this.#ask('/filePart', { ...ask, offset, bytes: bytes.toString('base64') }, fileOffsetAnswer);
  }

  piece(ask: FileAsk, part: number) {
    return this.#ask('/filePiece', { ...ask, part }, filePieceAnswer);
  }

  async #ask<S extends z.ZodType>(path: string, payload: object, schema: S): Promise<z.output<S>> {
    const { keys, register, connection, isSwitchedOff, clock, observer, viewer, operation } = this.#options;
    if (isSwitchedOff()) throw new Failure('SUBGRAPH_UNAVAILABLE');
    const body = JSON.stringify(payload);
    const deadline = Date.now() + PART_DEADLINE_MS;
    const content = { aud: register, path, requestId: randomUUID(), deadline, viewer, operation };
    const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
    const reply = await withinDeadline(connection.send(path, body, envelope, deadline), deadline).catch(
      (error: unknown) => {
        throw observer.callFailed(register, error);
      },
    );
    refuseErrors(reply.body);
    const said = schema.safeParse(reply.body);
    if (!said.success) throw observer.callFailed(register, new Failure('SUBGRAPH_INVALID_RESPONSE'));
    return said.data;
  }
}

/** What went wrong over there is told by its code alone; what only that log knows is an incident here too. */
function refuseErrors(body: unknown): void {
  const { errors } = (body ?? {}) as { errors?: { extensions?: { code?: unknown } }[] };
  if (errors === undefined) return;
  const code = errors[0]?.extensions?.code;
  if (!isFailureCode(code) || code === 'INTERNAL_SERVER_ERROR')
    throw new Error('the register failed to answer for a file');
  throw new Failure(code);
}
