import type { z } from 'zod';
import { fileLimitsAnswer, fileOffsetAnswer, filePieceAnswer } from '../../kernel/domain/files.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { askService, type ServiceOptions } from '../courier/service.ts';

/** The longest that one part may take. */
const PART_DEADLINE_MS = 10_000;

/** An upload and the text of the link to it, as the address named them. */
export interface FileAsk {
  upload: string;
  link: string;
}

export interface FileRegisterOptions extends ServiceOptions {
  /** Null: the gateway asks for itself. */
  viewer: Viewer | null;
  /** What the access log says was done. */
  operation: string;
}

/** For so long the size of the largest file is taken for what the register said. */
const BYTES_MAX_REMEMBERED_MS = 60_000;

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

  limits() {
    return this.#ask('/fileLimits', {}, fileLimitsAnswer);
  }

  piece(ask: FileAsk, part: number) {
    return this.#ask('/filePiece', { ...ask, part }, filePieceAnswer);
  }

  async #ask<S extends z.ZodType>(path: string, payload: object, schema: S): Promise<z.output<S>> {
    const { viewer, operation, observer, register } = this.#options;
    const call = { viewer, operation, withinMs: PART_DEADLINE_MS };
    const said = schema.safeParse(await askService(this.#options, path, payload, call));
    if (!said.success) throw observer.callFailed(register, new Failure('SUBGRAPH_INVALID_RESPONSE'));
    return said.data;
  }
}

/**
 * Gives the size of the largest file as the register says it, asked at most once a minute whoever wants to know. Undefined while it does not
 * answer, which the log tells.
 */
export function rememberBytesMax(
  options: Omit<FileRegisterOptions, 'viewer' | 'operation'>,
): () => Promise<number | undefined> {
  const register = new FileRegister({ ...options, viewer: null, operation: 'FileOptions' });
  let asked: Promise<number | undefined> | undefined;
  let until = 0;
  return () => {
    const now = options.clock().getTime();
    if (asked === undefined || now >= until) {
      until = now + BYTES_MAX_REMEMBERED_MS;
      asked = register.limits().then(
        ({ bytesMax }) => bytesMax,
        () => {
          until = 0;
          return undefined;
        },
      );
    }
    return asked;
  };
}
