import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { Pool } from 'undici';
import { post } from '../../kernel/post.ts';
import { fillFailedEntities, readFetch } from './entities.ts';

/** What of a request travels to every subgraph. */
export interface Caller extends Record<string, unknown> {
  forwarded?: Record<string, string>;
}

/** Plain HTTP to one subgraph: what the courier does with a failed fetch, without envelope, viewer or policy. */
class PlainSource implements GraphQLDataSource {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: 50 });
    this.#path = pathname;
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions): ReturnType<GraphQLDataSource['process']> {
    const { query = '', variables } = request;
    const representations = variables?.representations as { __typename: string }[] | undefined;
    try {
      const { text } = await post(this.#pool, {
        path: this.#path,
        headers: { 'content-type': 'application/json', ...(context as Caller).forwarded },
        body: JSON.stringify({ query, variables }),
      });
      return JSON.parse(text) as Awaited<ReturnType<GraphQLDataSource['process']>>;
    } catch {
      const failed = { message: 'subgraph unavailable', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
      const data =
        representations === undefined
          ? null
          : { _entities: fillFailedEntities(representations, readFetch(query)) };
      return { data, errors: [failed] } as unknown as Awaited<ReturnType<GraphQLDataSource['process']>>;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Makes the sources of one gateway, and closes them with it. */
export class PlainSources {
  readonly #sources: PlainSource[] = [];

  build = ({ url }: { url?: string }): PlainSource => {
    const source = new PlainSource(url ?? '');
    this.#sources.push(source);
    return source;
  };

  async close(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.close()));
  }
}
