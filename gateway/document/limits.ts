import {
  type DocumentNode,
  type FragmentDefinitionNode,
  introspectionTypes,
  isObjectType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  stripIgnoredCharacters,
  type Token,
  TokenKind,
  visit,
} from 'graphql';
import { Failure } from '../../kernel/failure.ts';

/** What an ad-hoc document may be, before anybody plans it. Planning costs 0.1–0.2 ms for each expanded selection. */
export interface Limits {
  /** Comments among them. */
  tokens: number;
  /** Characters between tokens: blanks, commas, line ends, comments. They mean nothing and are read all the same. */
  ignored: number;
  /** Selections with every fragment spread where it is used. */
  expandedSelections: number;
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
}

export const adHocLimits: Limits = {
  tokens: 2_000,
  ignored: 20_000,
  expandedSelections: 300,
  depth: 12,
  aliases: 20,
  rootFields: 10,
  directives: 30,
};

/** A registered operation was read by somebody before it runs, and is planned when it is loaded. */
export const registeredLimits: Limits = {
  tokens: 6_000,
  ignored: 60_000,
  expandedSelections: 1_500,
  depth: 20,
  aliases: 50,
  rootFields: 20,
  directives: 60,
};

/** Introspection by the sandbox's own editor is deeper and wider than any question about data. */
export const introspectionLimits: Limits = { ...adHocLimits, expandedSelections: 2_000, depth: 20 };

/** A document as it is remembered: its text without what means nothing, its tree without places in that text. */
export interface ParsedDocument {
  text: string;
  document: DocumentNode;
  /** Without comments. */
  tokens: number;
}

/**
 * Reads a document, or throws a coded failure; never more tokens than allowed are looked at. Places are not kept: each would
 * hold the list of all tokens, comments among them, for as long as the document is remembered.
 */
export function parseWithin(text: string, limits: Pick<Limits, 'tokens' | 'ignored'>): ParsedDocument {
  const tokens = countTokens(text, limits);
  try {
    const bare = stripIgnoredCharacters(text);
    return { text: bare, document: parse(bare, { maxTokens: limits.tokens, noLocation: true }), tokens };
  } catch {
    throw new Failure('GRAPHQL_PARSE_FAILED');
  }
}

/** Brackets of any kind within brackets. A parser follows them by recursion, so they are counted before it sees them. */
const NESTING_MAX = 64;
const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function countTokens(text: string, limits: Pick<Limits, 'tokens' | 'ignored'>): number {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  let count = 0;
  let comments = 0;
  let ignored = 0;
  for (;;) {
    const before = lexer.token;
    const token = nextToken(lexer);
    ignored += token.start - before.end;
    for (let other = token.prev; other !== null && other !== before; other = other.prev) comments += 1;
    if (count + comments > limits.tokens || ignored > limits.ignored) throw new Failure('MAX_TOKENS_LIMIT');
    if (token.kind === TokenKind.EOF) return count;
    count += 1;
    if (OPENING.has(token.kind)) nesting += 1;
    if (CLOSING.has(token.kind)) nesting -= 1;
    if (count + comments > limits.tokens) throw new Failure('MAX_TOKENS_LIMIT');
    if (nesting > NESTING_MAX) throw new Failure('MAX_DEPTH_LIMIT');
  }
}

function nextToken(lexer: Lexer): Token {
  try {
    return lexer.advance();
  } catch {
    throw new Failure('GRAPHQL_PARSE_FAILED');
  }
}

/**
 * Names beginning with two underscores are reserved by the language: `__proto__` may not be an alias, and `__typename` is
 * read as the type of an answer, here and by the planner.
 */
function refuseReservedNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias, name }) {
      if (alias?.value.startsWith('__') && alias.value !== name.value)
        throw new Failure('GRAPHQL_VALIDATION_FAILED');
    },
    Name(node, key) {
      if (key !== 'name' && key !== 'alias') return;
      if (node.value.startsWith('__') && !RESERVED_NAMES.has(node.value))
        throw new Failure('GRAPHQL_VALIDATION_FAILED');
    },
  });
}

/** The names of the language that a document may use: fields, and the types that fragments of introspection are on. */
const RESERVED_NAMES = new Set([
  ...['__typename', '__schema', '__type'],
  ...introspectionTypes.filter(isObjectType).map(({ name }) => name),
]);

/** Validation compares fields of the same name pairwise, so their number is limited. */
function refuseRepetition(set: SelectionSetNode): void {
  const counts = new Map<string, number>();
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.alias?.value ?? selection.name.value;
    const count = (counts.get(name) ?? 0) + 1;
    if (count > SAME_FIELD_MAX) throw new Failure('MAX_SELECTIONS_LIMIT');
    counts.set(name, count);
  }
}

const SAME_FIELD_MAX = 40;

interface Measure {
  selections: number;
  /** Fields at the outermost level, those of spreads included. */
  width: number;
  depth: number;
  aliases: number;
  directives: number;
}

/**
 * Measures a document in one pass: each fragment is measured once and remembered, so a bomb of nested spreads costs as
 * little to refuse as it cost to write. Every operation and fragment is measured, whichever is asked for: validation
 * looks at all of them.
 */
export function checkLimits(document: DocumentNode, limits: Limits): void {
  refuseReservedNames(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const nothing: Measure = { selections: 0, width: 0, depth: 0, aliases: 0, directives: 0 };
  const measured = new Map<string, Measure | 'open'>();
  const measure = (set: SelectionSetNode): Measure => {
    const total: Measure = { ...nothing };
    refuseRepetition(set);
    for (const selection of set.selections) {
      const own = selection.directives?.length ?? 0;
      const alias = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measureInner(selection.selectionSet);
      const step = selection.kind === Kind.FIELD ? 1 : 0;
      total.selections += step + inner.selections;
      total.width += selection.kind === Kind.FIELD ? 1 : inner.width;
      total.depth = Math.max(total.depth, step + inner.depth);
      total.aliases += alias + inner.aliases;
      total.directives += own + inner.directives;
    }
    return total;
  };
  const measureInner = (set: SelectionSetNode | undefined): Measure =>
    set === undefined ? nothing : measure(set);
  const measureFragment = (name: string): Measure => {
    const known = measured.get(name);
    // Cycles and unknown names are for validation to refuse.
    if (known === 'open') return nothing;
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, 'open');
    const result = measure(fragment.selectionSet);
    measured.set(name, result);
    return result;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      judge(definition, measure(definition.selectionSet), limits);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION)
      judge(definition, measureFragment(definition.name.value), limits);
  }
}

function judge(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  total: Measure,
  limits: Limits,
): void {
  const roots = definition.kind === Kind.OPERATION_DEFINITION ? total.width : 0;
  const onVariables = (definition.variableDefinitions ?? []).flatMap(({ directives }) => directives ?? []);
  const directives = total.directives + (definition.directives?.length ?? 0) + onVariables.length;
  if (total.selections > limits.expandedSelections) throw new Failure('MAX_SELECTIONS_LIMIT');
  if (total.depth > limits.depth) throw new Failure('MAX_DEPTH_LIMIT');
  if (total.aliases > limits.aliases) throw new Failure('MAX_ALIASES_LIMIT');
  if (roots > limits.rootFields) throw new Failure('MAX_ROOT_FIELDS_LIMIT');
  if (directives > limits.directives) throw new Failure('MAX_DIRECTIVES_LIMIT');
}
