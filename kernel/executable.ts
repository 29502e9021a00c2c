import {
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './access.ts';
import type { AnySubgraph } from './definition.ts';
import type { Policy } from './domain/policy.ts';
import { buildExecutableSchema } from './guard.ts';
import { parseQuestion } from './payload.ts';
import { Remembered } from './remembered.ts';

export interface CompiledOperation {
  writes: boolean;
  characters: number;
  run(context: Context, variables: Record<string, unknown>): Promise<ExecutionResult> | ExecutionResult;
}

/** For one subgraph; a signed text decides how large it is, and behind it stands whoever asked. */
const COMPILED_BYTES = 16 * 1024 * 1024;
/** What one character of an operation leaves behind in the code that was made of it. */
const COMPILED_CHARACTER_BYTES = 150;
/** A plan asks no subgraph what its schema is. */
const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** The contract of a subgraph as it is carried out: its guarded schema, and the operations that were compiled on it. */
export class Executable {
  readonly #schema: GraphQLSchema;
  readonly #compiled = new Remembered<CompiledOperation>(
    COMPILED_BYTES,
    ({ characters }) => characters * COMPILED_CHARACTER_BYTES,
  );

  constructor(definition: AnySubgraph, policy: Policy) {
    this.#schema = buildExecutableSchema(definition, policy);
  }

  /** @throws Failure GRAPHQL_PARSE_FAILED; an operation that does not fit answers with what is wrong when it is run */
  compile(query: string): CompiledOperation {
    const known = this.#compiled.get(query);
    if (known !== undefined) return known;
    const document = parseQuestion(query);
    const errors = validate(this.#schema, document, RULES);
    const compiled = errors.length > 0 ? { errors } : compileQuery(this.#schema, document);
    const operation: CompiledOperation = isCompiledQuery(compiled)
      ? {
          writes: getOperationAST(document)?.operation !== 'query',
          characters: query.length,
          run: (context, variables) => compiled.query(undefined, context, variables),
        }
      : { writes: false, characters: query.length, run: () => ({ errors: compiled.errors ?? [] }) };
    this.#compiled.set(query, operation);
    return operation;
  }
}

/** It holds nothing of a request or of a database: a process that opens a subgraph again carries it out by the same one. */
const made = new WeakMap<AnySubgraph, WeakMap<Policy, Executable>>();

export function executableOf(definition: AnySubgraph, policy: Policy): Executable {
  const ofDefinition = made.get(definition) ?? new WeakMap<Policy, Executable>();
  made.set(definition, ofDefinition);
  const executable = ofDefinition.get(policy) ?? new Executable(definition, policy);
  ofDefinition.set(policy, executable);
  return executable;
}
