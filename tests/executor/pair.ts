/** Two gateways over the same sources: ours, and the stock one that says what is right. */
import { createHash } from 'node:crypto';
import {
  ApolloGateway,
  type GatewayConfig,
  type GraphQLDataSource,
  type GraphQLDataSourceProcessOptions,
} from '@apollo/gateway';
import { type DocumentNode, execute, type GraphQLSchema, isInterfaceType, parse, validate } from 'graphql';
import { CompiledGateway } from '../../gateway/executor/gateway.ts';

/** What goes wrong with every call to a subgraph. */
export type SourceFault = 'throws' | 'errors' | 'no data' | 'too few' | 'null entities' | 'no list';

export interface CallMade {
  service: string;
  query: string;
  representations: number | undefined;
}

export interface Answered {
  data: unknown;
  errors: { path: readonly (string | number)[] | undefined; code: unknown; message: string }[];
  completion: { path: readonly (string | number)[] | undefined }[];
}

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

const parsed = new Map<string, DocumentNode>();
function parseOnce(text: string): DocumentNode {
  const document = parsed.get(text) ?? parse(text);
  parsed.set(text, document);
  return document;
}

/** One subgraph in this process. */
class Source implements GraphQLDataSource {
  readonly #name: string;
  readonly #gateway: Side;

  constructor(name: string, gateway: Side) {
    this.#name = name;
    this.#gateway = gateway;
  }

  async process({ request }: GraphQLDataSourceProcessOptions): Promise<Response> {
    const { query = '', variables = {} } = request;
    const representations = (variables.representations as object[] | undefined)?.length;
    this.#gateway.calls.push({ service: this.#name, query, representations });
    const fault = this.#gateway.faults[this.#name];
    if (fault === 'throws') throw new Error('the line is dead');
    const answer = this.#gateway.answers[this.#name]?.(query, variables);
    if (answer !== undefined) return JSON.parse(JSON.stringify(answer)) as Response;
    const schema = this.#gateway.schemas.get(this.#name);
    if (schema === undefined) throw new Error(`There is no ${this.#name}.`);
    const result = await execute({ schema, document: parseOnce(query), variableValues: variables });
    const response = JSON.parse(JSON.stringify(result)) as Response;
    this.#gateway.putRight(response);
    return spoil(response, fault);
  }
}

function spoil(response: Response, fault: SourceFault | undefined): Response {
  const entities = (response.data as { _entities?: unknown[] } | null)?._entities;
  if (fault === 'errors')
    return { ...response, errors: [{ message: 'odd', extensions: { code: 'OVERLOADED' } }] } as never;
  if (fault === 'no data')
    return { data: null, errors: [{ message: 'none', path: ['_entities'] }] } as unknown as Response;
  if (entities === undefined) return response;
  if (fault === 'too few') return { data: { _entities: entities.slice(1) } } as Response;
  if (fault === 'null entities') return { data: { _entities: entities.map(() => null) } } as Response;
  if (fault === 'no list') return { data: { _entities: 'none' } } as unknown as Response;
  return response;
}

/** Answers a subgraph may be given word for word. */
export type Answers = Record<
  string,
  (query: string, variables: Record<string, unknown>) => object | undefined
>;

/** Where a gateway finds plans that others made. */
export type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

class Side {
  readonly calls: CallMade[] = [];
  readonly faults: Record<string, SourceFault | undefined> = {};
  readonly answers: Answers = {};
  schemas: ReadonlyMap<string, GraphQLSchema> = new Map();
  readonly gateway: ApolloGateway;

  constructor(supergraphSdl: string, Gateway: typeof ApolloGateway, plans?: PlanCache) {
    this.gateway = new Gateway({
      supergraphSdl,
      ...(plans === undefined ? {} : { queryPlannerConfig: { cache: plans } }),
      validateSupergraph: false,
      logger: silent,
      buildService: ({ name }) => new Source(name, this),
    });
  }

  /**
   * Stock lets the interface as which a subgraph knows an object take the place of the object's type, and then loses the object
   * (`planning.test.ts` shows which is right). Without the interface's name it keeps the type, and everything else is compared.
   */
  putRight({ data }: Response): void {
    if (this.gateway instanceof CompiledGateway) return;
    const entities = (data as { _entities?: ({ __typename?: string } | null)[] } | null)?._entities ?? [];
    for (const entity of entities)
      if (isInterfaceType(this.gateway.schema?.getType(entity?.__typename ?? ''))) delete entity?.__typename;
  }
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export class Pair {
  readonly ours: Side;
  readonly stock: Side;
  /** Our executor with plans of another planner, where there are any. */
  readonly planned: Side | undefined;
  readonly #valid = new Map<string, boolean>();

  constructor(supergraphSdl: string, plans?: PlanCache) {
    this.ours = new Side(supergraphSdl, CompiledGateway);
    this.stock = new Side(supergraphSdl, ApolloGateway);
    this.planned = plans && new Side(supergraphSdl, CompiledGateway, plans);
  }

  async load(): Promise<this> {
    for (const side of this.#sides) await side.gateway.load();
    return this;
  }

  get #sides(): Side[] {
    return this.planned === undefined ? [this.ours, this.stock] : [this.ours, this.stock, this.planned];
  }

  /** What clients see. */
  get schema(): GraphQLSchema {
    const { schema } = this.ours.gateway;
    if (schema === undefined) throw new Error('The gateways are not loaded.');
    return schema;
  }

  /** Gives both the same data, and the same faults. */
  supply(
    schemas: ReadonlyMap<string, GraphQLSchema>,
    faults: Record<string, SourceFault | undefined> = {},
  ): void {
    for (const side of this.#sides) {
      side.schemas = schemas;
      for (const name of Object.keys(side.faults)) delete side.faults[name];
      Object.assign(side.faults, faults);
      side.calls.length = 0;
    }
  }

  answerWith(answers: Answers): void {
    for (const side of this.#sides) Object.assign(side.answers, answers);
  }

  isValid(query: string): boolean {
    const isValid = this.#valid.get(query) ?? validate(this.schema, parseOnce(query)).length === 0;
    this.#valid.set(query, isValid);
    return isValid;
  }

  async ask(asked: Asked): Promise<{ ours: Answered; stock: Answered }> {
    if (!this.isValid(asked.query)) throw new Error(`${asked.query} is no document for this graph.`);
    const stock = await this.askStock(asked);
    return { ours: await this.askOurs(asked), stock };
  }

  askOurs = (asked: Asked): Promise<Answered> => askOne(this.ours.gateway, asked);

  askStock = (asked: Asked): Promise<Answered> => askOne(this.stock.gateway, asked);

  askPlanned(asked: Asked): Promise<Answered> {
    if (this.planned === undefined) throw new Error('There are no plans of another planner.');
    return askOne(this.planned.gateway, asked);
  }
}

async function askOne(
  gateway: ApolloGateway,
  { query, variables = {}, operationName }: Asked,
): Promise<Answered> {
  const requestContext = {
    request: { query, variables, ...(operationName === undefined ? {} : { operationName }) },
    document: parseOnce(query),
    source: query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    operationName: operationName ?? null,
    context: {},
    metrics: {},
    logger: silent,
  } as unknown as Parameters<ApolloGateway['executor']>[0];
  const { data, errors = [], extensions } = await gateway.executor(requestContext);
  return {
    data: data === undefined ? undefined : (JSON.parse(JSON.stringify(data)) as unknown),
    errors: errors.map(({ path, extensions: more, message }) => ({ path, code: more?.code, message })),
    completion: (extensions?.valueCompletion as Answered['completion'] | undefined) ?? [],
  };
}

export interface Comparable {
  data: string;
  errors: string[];
  completion: string[];
}

/**
 * An answer as it is compared: order of errors is chance, words of completion are for people, and how many entities a call asks for is
 * ours to choose.
 */
export const comparable = ({ data, errors, completion }: Answered): Comparable => ({
  data: JSON.stringify(data),
  errors: errors
    .map(({ path, code, message }) =>
      JSON.stringify([path, code, message.replace(/\d+ elements/, 'n elements')]),
    )
    .sort(),
  completion: [...new Set(completion.map(({ path }) => JSON.stringify(path)))].sort(),
});
