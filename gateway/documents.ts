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
import { adHocLimits, checkLimits, introspectionLimits, parseWithin } from './limits.ts';
import { refusePersonalLiterals } from './literals.ts';

const DOCUMENTS_MAX = 1_000;
const DETAILS_MAX = 5;
const DETAIL_LENGTH_MAX = 160;

/** A document that was read, measured, validated and walked once. */
export interface KnownDocument {
  operation: OperationDefinitionNode;
  touched: Touched;
  price: Price;
}

export interface DocumentsOptions {
  profile: 'sandbox' | 'production';
  policy: Policy;
  schema: () => GraphQLSchema;
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
    const { policy, profile, costs } = this.#options;
    const schema = this.#options.schema();
    const document = parseWithin(query, adHocLimits.tokens);
    const operation = getOperation(document, operationName);
    const introspects = profile === 'sandbox' && isIntrospection(document);
    checkLimits(document, introspects ? introspectionLimits : adHocLimits);
    refusePersonalLiterals(document, schema, policy);
    this.#validate(document, schema);
    const price = priceOperation(document, operation, costs);
    const fresh = { operation, price, touched: findTouched(document, schema, policy) };
    if (this.#known.size >= DOCUMENTS_MAX) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, fresh);
    return fresh;
  }

  /** The sandbox says what does not fit; production says one sentence, so that nobody learns the schema by guessing. */
  #validate(document: DocumentNode, schema: GraphQLSchema): void {
    const production = this.#options.profile === 'production';
    const rules = production ? [...namingRules, NoSchemaIntrospectionCustomRule] : namingRules;
    const errors = findErrors(document, schema, rules);
    if (errors.length > 0) throw invalid(production ? [] : errors.map((error) => error.message));
    // Errors about values repeat the value, unless they are our own scalars' words.
    const [wrong] = findErrors(document, schema, [ValuesOfCorrectTypeRule]);
    if (wrong === undefined) return;
    if (!production && wrong.extensions.code === 'BAD_USER_INPUT')
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
