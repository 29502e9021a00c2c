import type { DocumentNode } from 'graphql';
import { Remembered } from '../../../kernel/remembered.ts';

const BYTES_MAX = 16 * 1024 * 1024;

/**
 * Documents as Apollo's server has parsed and validated them, in its interface of a cache. One that was forgotten
 * is parsed again.
 */
export class ParsedDocuments {
  readonly #known = new Remembered<DocumentNode>(BYTES_MAX);

  get rememberedBytes(): number {
    return this.#known.bytes;
  }

  get = async (key: string): Promise<DocumentNode | undefined> => this.#known.get(key);

  set = async (key: string, document: DocumentNode): Promise<void> => this.#known.set(key, document);

  delete = async (key: string): Promise<boolean> => {
    const was = this.#known.has(key);
    this.#known.delete(key);
    return was;
  };
}
