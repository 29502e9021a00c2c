import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  type SourceLocation,
  specifiedRules,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure, failures } from '../../kernel/failure.ts';
import { Remembered } from '../../kernel/remembered.ts';
import type { RegisteredOperation } from '../release/release.ts';
import { listFieldNames, renameAliases } from './aliases.ts';
import { findTouched, getOperation, type Touched } from './authorise.ts';
import { listConditionVariables } from './conditions.ts';
import { type Price, priceOperation } from './cost.ts';
import type { CostModel } from './costModel.ts';
import { asksOnlyForSchema, IntrospectionPrice, limitIntrospection } from './introspection.ts';
import {
  adHocLimits,
  checkLimits,
  introspectionLimits,
  type Limits,
  type ParsedDocument,
  parseWithin,
  registeredLimits,
} from './limits.ts';
import { refusePersonalLiterals } from './literals.ts';
import { locateErrors, locateSyntaxError } from './locations.ts';

const REMEMBERED_BYTES = 16 * 1024 * 1024;
/** What one token of a document leaves behind in the functions of its price. */
const TOKEN_BYTES = 500;
const DETAILS_MAX = 5;
const DETAIL_LENGTH_MAX = 160;

/** A document that was read, measured, validated and walked once. Of its tree only what a request needs is kept. */
export interface KnownDocument {
  /** As it is planned and carried out: without comments, under names that meet nothing of the plan. */
  text: string;
  operationName: string | undefined;
  /** Its own name, and the variables that it declares. */
  operation: Pick<OperationDefinitionNode, 'name' | 'variableDefinitions'>;
  touched: Touched;
  /** Variables on which a condition hangs. */
  conditionVariables: readonly string[];
  /** What it costs, once its variables are known. */
  price: Price;
  /** Whether names in its answer are to be restored to those that the client gave. */
  renamed: boolean;
  /** Whether it asks about nothing but the schema: then it is answered without a plan. */
  onlySchema: boolean;
  /** Undefined for an ad-hoc document. */
  registered: RegisteredOperation | undefined;
  /** About how much memory it takes. */
  bytes: number;
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
  readonly #fieldNames: ReadonlySet<string>;
  readonly #introspection: IntrospectionPrice;
  readonly #known = new Remembered<KnownDocument>(REMEMBERED_BYTES, ({ bytes }) => bytes);

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#fieldNames = listFieldNames(options.costs);
    this.#introspection = new IntrospectionPrice(options.schema);
  }

  /** How many bytes are remembered of ad-hoc documents. */
  get rememberedBytes(): number {
    return this.#known.bytes;
  }

  /** Throws a coded failure for a document that is too large, hostile, wrong, or holds personal data in its text. */
  read(query: string, operationName: string | undefined): KnownDocument {
    // Under its digest: the text itself may be all of what was sent.
    const key = createHash('sha256')
      .update(`${operationName ?? ''}\u0000${query}`)
      .digest('base64url');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = this.#study(query, operationName, adHocLimits, undefined);
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
    const { policy, schema, introspection } = this.#options;
    const parsed = this.#parse(text, limits);
    const { document, tokens } = parsed;
    const operation = getOperation(document, operationName);
    const introspects = introspection && isIntrospection(document);
    checkLimits(document, introspects ? introspectionLimits : limits);
    limitIntrospection(document);
    refuseReservedVariables(operation);
    refusePersonalLiterals(document, schema, policy);
    this.#validate(document, text);
    const renamed = renameAliases(document, this.#fieldNames);
    const kept = renamed?.text ?? parsed.text;
    return {
      text: kept,
      operationName,
      operation: { name: operation.name, variableDefinitions: operation.variableDefinitions },
      touched: findTouched(document, schema, policy),
      conditionVariables: listConditionVariables(document),
      price: this.#price(document, operation),
      renamed: renamed !== undefined,
      onlySchema: introspection && asksOnlyForSchema(document, operation),
      registered,
      bytes: 2 * kept.length + tokens * TOKEN_BYTES,
    };
  }

  #parse(text: string, limits: Limits): ParsedDocument {
    try {
      return parseWithin(text, limits);
    } catch (error) {
      // The place only: the words of the parser repeat what was written.
      if (this.#options.explains && error instanceof Failure && error.code === 'GRAPHQL_PARSE_FAILED')
        error.locations = locateSyntaxError(text, limits.tokens);
      throw error;
    }
  }

  #price(document: DocumentNode, operation: OperationDefinitionNode): Price {
    const price = priceOperation(document, operation, this.#options.costs);
    const ofSchema = this.#introspection.of(document, operation);
    if (ofSchema === 0) return price;
    return (variables) => {
      const bill = price(variables);
      return { ...bill, total: bill.total + ofSchema };
    };
  }

  /** The sandbox gives the validation errors; production gives one sentence, so that the schema cannot be guessed. */
  #validate(document: DocumentNode, text: string): void {
    const { schema, introspection, explains } = this.#options;
    const rules = introspection ? namingRules : [...namingRules, NoSchemaIntrospectionCustomRule];
    const errors = findErrors(document, schema, rules);
    const locate = (found: readonly GraphQLError[]) => (explains ? locateErrors(text, document, found) : []);
    if (errors.length > 0)
      throw invalid(explains ? errors.map((error) => error.message) : [], locate(errors));
    // Errors about values repeat the value, unless they are our own scalars' words.
    const [wrong] = findErrors(document, schema, [ValuesOfCorrectTypeRule]);
    if (wrong === undefined) return;
    const failure =
      explains && wrong.extensions.code === 'BAD_USER_INPUT'
        ? new Failure('BAD_USER_INPUT', wrong.message)
        : invalid([]);
    failure.locations = locate([wrong]);
    throw failure;
  }
}

const findErrors = (document: DocumentNode, schema: GraphQLSchema, rules: readonly ValidationRule[]) =>
  validate(schema, document, rules, { maxErrors: DETAILS_MAX, hideSuggestions: true }).slice(
    0,
    DETAILS_MAX,
  ) as readonly GraphQLError[];

function invalid(details: readonly string[], locations: readonly SourceLocation[] = []): Failure {
  const sentence = failures.GRAPHQL_VALIDATION_FAILED.message;
  const cut = details.map((detail) => detail.slice(0, DETAIL_LENGTH_MAX));
  const failure = new Failure('GRAPHQL_VALIDATION_FAILED', [sentence, ...cut].join(' '));
  failure.locations = locations;
  return failure;
}

/** Plans give a name to what they ask with: a variable of a client under that name would be taken for it. */
function refuseReservedVariables({ variableDefinitions }: OperationDefinitionNode): void {
  if (variableDefinitions?.some(({ variable }) => variable.name.value === 'representations'))
    throw new Failure('BAD_USER_INPUT', 'Biến $representations dành riêng cho cổng; hãy đặt tên khác.');
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
