import { hash } from 'node:crypto';
import type { Schema } from '@apollo/federation-internals';
import {
  ApolloGateway,
  buildOperationContext,
  type GatewayConfig,
  type GraphQLDataSource,
} from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { ApolloPlanMaker, type PlanMaker } from '../release/planner/planMaker.ts';
import { CompiledOperation, type Graph } from './operation.ts';
import type { GatewayRequest, GatewayResult } from './run.ts';
import { Types } from './types.ts';

/**
 * What we use of Apollo's gateway that its types keep to itself. The version is pinned; `tests/executor/gateway.test.ts` fails when
 * one of these is not there any more.
 */
interface Internals {
  apiSchema: Schema | undefined;
  supergraphSchema: GraphQLSchema | undefined;
  queryPlanStore: {
    get(key: string): Promise<QueryPlan | undefined>;
    set(key: string, plan: QueryPlan): Promise<unknown>;
  };
  serviceMap: Record<string, { dataSource: GraphQLDataSource }>;
  experimental_didResolveQueryPlan: GatewayConfig['experimental_didResolveQueryPlan'];
}

/**
 * Apollo's gateway with an executor of ours. Loading, schemas, plans and their store, data sources and hooks are Apollo's; a plan
 * is compiled when it is first carried out, and goes when its plan goes.
 */
export class CompiledGateway extends ApolloGateway {
  /** A supergraph that is loaded later has other plans, so nothing here can outlive its schema. */
  readonly #compiled = new WeakMap<QueryPlan, CompiledOperation>();
  #graph: Graph | undefined;
  #supergraphSdl: string | undefined;
  /** Made with the first plan that is not in the store: in the product all of them are. */
  #planMaker: PlanMaker | undefined;

  constructor(config?: GatewayConfig) {
    super(config);
    this.executor = (requestContext) => this.#execute(requestContext);
    this.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      this.#graph = undefined;
      this.#supergraphSdl = coreSupergraphSdl;
      this.#planMaker = undefined;
    });
  }

  get #internals(): Internals {
    return this as unknown as Internals;
  }

  async #execute(requestContext: GatewayRequest): Promise<GatewayResult> {
    const { serviceMap, experimental_didResolveQueryPlan: didResolve } = this.#internals;
    const plan = await this.#planFor(requestContext);
    didResolve?.(this.#told(plan, requestContext));
    const compiled = this.#compiled.get(plan) ?? this.#compile(plan, requestContext);
    return compiled.execute(requestContext, (name) => serviceMap[name]?.dataSource);
  }

  async #planFor({ document, queryHash, request }: GatewayRequest): Promise<QueryPlan> {
    const { queryPlanStore } = this.#internals;
    const { operationName } = request;
    const key = operationName ? hash('sha256', `${queryHash}${operationName}`) : String(queryHash);
    const known = await queryPlanStore.get(key);
    if (known !== undefined) return known;
    const plan = this.#planning().plan(document, operationName || undefined);
    await queryPlanStore.set(key, plan);
    return plan;
  }

  #planning(): PlanMaker {
    if (this.#supergraphSdl === undefined) throw new Error('No supergraph is loaded.');
    this.#planMaker ??= new ApolloPlanMaker(this.#supergraphSdl);
    return this.#planMaker;
  }

  #compile(plan: QueryPlan, { document, request }: GatewayRequest): CompiledOperation {
    const compiled = new CompiledOperation(this.#loaded(), plan, document, request.operationName);
    this.#compiled.set(plan, compiled);
    return compiled;
  }

  #loaded(): Graph {
    const { schema } = this;
    const { apiSchema, supergraphSchema } = this.#internals;
    if (schema === undefined || apiSchema === undefined || supergraphSchema === undefined)
      throw new Error('No supergraph is loaded.');
    this.#graph ??= { schema, apiSchema, types: new Types(supergraphSchema) };
    return this.#graph;
  }

  #told(
    queryPlan: QueryPlan,
    requestContext: GatewayRequest,
  ): Parameters<NonNullable<Internals['experimental_didResolveQueryPlan']>>[0] {
    const { serviceMap } = this.#internals;
    const sources = Object.entries(serviceMap).map(([name, { dataSource }]) => [name, dataSource] as const);
    return {
      queryPlan,
      requestContext,
      serviceMap: Object.fromEntries(sources),
      operationContext: buildOperationContext({
        schema: this.#loaded().schema,
        operationDocument: requestContext.document,
        operationName: requestContext.request.operationName,
      }),
    };
  }
}
