import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  specifiedRules,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import type { Policy } from '../schema/policy.ts';
import { Failure, failures } from '../subgraphs/kernel/failure.ts';
import { findTouched, getOperation, type Touched } from './authorise.ts';
import { type Price, priceOperation } from './cost.ts';
import type { CostModel } from './costModel.ts';
import {
  adHocLimits,
  checkLimits,
  introspectionLimits,
  type Limits,
  parseWithin,
  registeredLimits,
} from './limits.ts';
import { refusePersonalLiterals } from './literals.ts';
import type { RegisteredOperation } from './release.ts';

const DOCUMENTS_MAX = 1_000;
const DETAILS_MAX = 5;
const DETAIL_LENGTH_MAX = 160;

/** A document that was read, measured, validated and walked once. */
export interface KnownDocument {
  text: string;
  operationName: string | undefined;
  operation: OperationDefinitionNode;
  touched: Touched;
  /** What it costs, once its variables are known. */
  price: Price;
  /** Undefined for an ad-hoc document. */
  registered: RegisteredOperation | undefined;
}

export interface DocumentsOptions {
  policy: Policy;
  schema: GraphQLSchema;
  /** Whether callers may ask for the schema. */
  introspection: boolean;
  /** Whether a document that does not fit is told why: only where the schema is open anyway. */
  explains: boolean;
  costs: CostModel;
}

const namingRules = specifiedRules.filter((rule) => rule !== ValuesOfCorrectTypeRule);

/** Reads what callers ask, each step cheaper than the next; a document that was good once is remembered. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #known = new Map<string, KnownDocument>();

  constructor(options: DocumentsOptions) {
    this.#options = options;
  }

  /** Throws a coded failure for a document that is too large, hostile, wrong, or holds personal data in its text. */
  read(query: string, operationName: string | undefined): KnownDocument {
    const key = `${operationName ?? ''}\u0000${query}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = this.#study(query, operationName, adHocLimits, undefined);
    if (this.#known.size >= DOCUMENTS_MAX) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, fresh);
    return fresh;
  }

  /** Reads a registered operation when its release is loaded. It may be larger: it was seen before anybody runs it. */
  readRegistered(registered: RegisteredOperation): KnownDocument {
    return this.#study(registered.document, registered.name, registeredLimits, registered);
  }

  #study(
    text: string,
    operationName: string | undefined,
    limits: Limits,
    registered: RegisteredOperation | undefined,
  ): KnownDocument {
    const { policy, schema, introspection, costs } = this.#options;
    const document = parseWithin(text, limits.tokens);
    const operation = getOperation(document, operationName);
    const introspects = introspection && isIntrospection(document);
    checkLimits(document, introspects ? introspectionLimits : limits);
    refusePersonalLiterals(document, schema, policy);
    this.#validate(document);
    const price = priceOperation(document, operation, costs);
    const touched = findTouched(document, schema, policy);
    return { text, operationName, operation, touched, price, registered };
  }

  /** The sandbox says what does not fit; elsewhere one sentence does, so that nobody learns the schema by guessing. */
  #validate(document: DocumentNode): void {
    const { schema, introspection, explains } = this.#options;
    const rules = introspection ? namingRules : [...namingRules, NoSchemaIntrospectionCustomRule];
    const errors = findErrors(document, schema, rules);
    if (errors.length > 0) throw invalid(explains ? errors.map((error) => error.message) : []);
    // Errors about values repeat the value, unless they are our own scalars' words.
    const [wrong] = findErrors(document, schema, [ValuesOfCorrectTypeRule]);
    if (wrong === undefined) return;
    if (explains && wrong.extensions.code === 'BAD_USER_INPUT')
      throw new Failure('BAD_USER_INPUT', wrong.message);
    throw invalid([]);
  }
}

const findErrors = (document: DocumentNode, schema: GraphQLSchema, rules: readonly ValidationRule[]) =>
  validate(schema, document, rules, { maxErrors: DETAILS_MAX, hideSuggestions: true }).slice(
    0,
    DETAILS_MAX,
  ) as readonly GraphQLError[];

function invalid(details: readonly string[]): Failure {
  const sentence = failures.GRAPHQL_VALIDATION_FAILED.message;
  const cut = details.map((detail) => detail.slice(0, DETAIL_LENGTH_MAX));
  return new Failure('GRAPHQL_VALIDATION_FAILED', [sentence, ...cut].join(' '));
}

/** The editor's question about the schema itself, and nothing besides: it is never planned, so it may be larger. */
function isIntrospection(document: DocumentNode): boolean {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.every((operation) =>
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value),
    ),
  );
}
