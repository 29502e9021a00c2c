import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import {
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { rememberRepeated } from './answerText.ts';
import { isTrue } from './conditions.ts';
import { introspectWith } from './introspection.ts';
import { type Coverage, coverageOf } from './projection/coverage.ts';
import type { Writing } from './projection/outcome.ts';
import { compileProjection, type WriteAnswer } from './projection/projection.ts';
import type { GatewayRequest, GatewayResult, Run } from './run.ts';
import { withinSpan } from './spans.ts';
import { compileSteps, type Step } from './steps.ts';
import type { Types } from './types.ts';
import { own, type Values } from './values.ts';

/** What operations of one supergraph are compiled against. */
export interface Graph {
  /** What clients see. */
  schema: GraphQLSchema;
  /** The same, as the planner reads it. */
  apiSchema: Schema;
  /** All types, of which clients may not see some. */
  types: Types;
}

/** Choices of what `@skip` and `@include` leave out whose projections are kept. */
const CHOICES_MAX = 16;

/** An operation with its plan, ready to be carried out any number of times. It holds nothing of any request. */
export class CompiledOperation {
  readonly #graph: Graph;
  readonly #node: OperationDefinitionNode;
  readonly #operation: Operation;
  readonly #defaults: Values;
  readonly #steps: Step | undefined;
  readonly #coverage: Coverage;
  readonly #conditions: readonly string[];
  readonly #projections = new Map<string, WriteAnswer>();

  constructor(graph: Graph, plan: QueryPlan, document: GatewayRequest['document'], operationName?: string) {
    this.#graph = graph;
    this.#node = findOperation(document, operationName);
    this.#operation = operationFromDocument(graph.apiSchema, document, { operationName, validate: false });
    this.#defaults = this.#operation.collectDefaultedVariableValues();
    this.#steps = compileSteps(plan, graph.types);
    this.#coverage = coverageOf(plan.node);
    this.#conditions = listConditions(document);
  }

  /** Carries the operation out for one request. */
  async execute(
    requestContext: GatewayRequest,
    sourceOf: (name: string) => GraphQLDataSource | undefined,
  ): Promise<GatewayResult> {
    const variables = (requestContext.request.variables ?? {}) as Values;
    const refused = this.#refuse(variables);
    if (refused !== undefined) return { errors: refused };
    const run: Run = {
      requestContext,
      variables,
      defaulted: { ...this.#defaults, ...variables },
      sourceOf,
      data: {},
      errors: [],
      ledgers: new Map(),
      shares: false,
    };
    return withinSpan('gateway.execute', {}, async () => {
      await this.#steps?.(run);
      return this.#answer(run);
    });
  }

  #refuse(variables: Values): readonly GraphQLError[] | undefined {
    const { variableDefinitions } = this.#node;
    if (variableDefinitions === undefined || variableDefinitions.length === 0) return undefined;
    return getVariableValues(this.#graph.schema, variableDefinitions, variables).errors;
  }

  #answer(run: Run): GatewayResult {
    const writing: Writing = {
      path: [],
      completion: [],
      wrong: [],
      written: run.shares ? new Map() : undefined,
      repeated: new Set(),
      variables: run.variables,
    };
    let data: Values | null;
    try {
      data = this.#projectionFor(run.defaulted)(run.data, writing);
    } catch (error) {
      // Nothing can be said about a part: a condition has no value.
      return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
    }
    if (data !== null && writing.repeated.size > 0) rememberRepeated(data, writing.repeated);
    const errors = [...run.errors, ...writing.wrong] as GraphQLError[];
    // A plan that asks nobody has no answer, where it should have one.
    if (errors.length > 0) return { errors, data: this.#steps === undefined ? null : data };
    const { completion } = writing;
    return completion.length > 0 ? { extensions: { valueCompletion: completion }, data } : { data };
  }

  #projectionFor(variables: Readonly<Values>): WriteAnswer {
    const choice = this.#conditions.map((name) => String(own(variables, name))[0]).join('');
    const known = this.#projections.get(choice);
    if (known !== undefined) return known;
    const made = compileProjection(
      this.#operation,
      this.#coverage,
      (name) => isTrue(variables, name),
      introspectWith(this.#graph.schema, this.#node),
    );
    const [oldest] = this.#projections.keys();
    if (this.#projections.size >= CHOICES_MAX && oldest !== undefined) this.#projections.delete(oldest);
    this.#projections.set(choice, made);
    return made;
  }
}

function findOperation(document: GatewayRequest['document'], name?: string): OperationDefinitionNode {
  const found = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  );
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new GraphQLError(`Unknown operation named "${name}".`);
  return found;
}

/** Variables that decide what of the document is asked. */
function listConditions(document: GatewayRequest['document']): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const { value } of node.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
