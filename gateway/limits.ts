import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { Failure } from '../subgraphs/kernel/failure.ts';

/** What an ad-hoc document may be, before anybody plans it. Planning costs 0.1–0.2 ms for each expanded selection. */
export interface Limits {
  tokens: number;
  /** Selections with every fragment spread where it is used. */
  expandedSelections: number;
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
}

export const adHocLimits: Limits = {
  tokens: 2_000,
  expandedSelections: 400,
  depth: 16,
  aliases: 20,
  rootFields: 10,
  directives: 30,
};

/** Introspection by the sandbox's own editor is deeper and wider than any question about data. */
export const introspectionLimits: Limits = { ...adHocLimits, expandedSelections: 2_000, depth: 20 };

/** Reads a document, or throws a coded failure; never more tokens than allowed are looked at. */
export function parseWithin(text: string, limits: Limits): DocumentNode {
  countTokens(text, limits.tokens);
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch {
    throw new Failure('GRAPHQL_PARSE_FAILED');
  }
}

function countTokens(text: string, max: number): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count > max) break;
    }
  } catch {
    throw new Failure('GRAPHQL_PARSE_FAILED');
  }
  if (count > max) throw new Failure('MAX_TOKENS_LIMIT');
}

interface Measure {
  selections: number;
  depth: number;
  aliases: number;
  directives: number;
}

/**
 * Measures a document in one pass: each fragment is measured once and remembered, so a bomb of nested spreads costs as
 * little to refuse as it cost to write.
 */
export function checkLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure | 'open'>();
  const measure = (set: SelectionSetNode): Measure => {
    const total: Measure = { selections: 0, depth: 0, aliases: 0, directives: 0 };
    for (const selection of set.selections) {
      const own = selection.directives?.length ?? 0;
      const alias = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measureInner(selection.selectionSet);
      const step = selection.kind === Kind.FIELD ? 1 : 0;
      total.selections += step + inner.selections;
      total.depth = Math.max(total.depth, step + inner.depth);
      total.aliases += alias + inner.aliases;
      total.directives += own + inner.directives;
    }
    return total;
  };
  const nothing: Measure = { selections: 0, depth: 0, aliases: 0, directives: 0 };
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
  judge(operation, measure(operation.selectionSet), limits);
}

function judge(operation: OperationDefinitionNode, total: Measure, limits: Limits): void {
  const roots = operation.selectionSet.selections.length;
  const directives = total.directives + (operation.directives?.length ?? 0);
  if (total.selections > limits.expandedSelections) throw new Failure('MAX_SELECTIONS_LIMIT');
  if (total.depth > limits.depth) throw new Failure('MAX_DEPTH_LIMIT');
  if (total.aliases > limits.aliases) throw new Failure('MAX_ALIASES_LIMIT');
  if (roots > limits.rootFields) throw new Failure('MAX_ROOT_FIELDS_LIMIT');
  if (directives > limits.directives) throw new Failure('MAX_DIRECTIVES_LIMIT');
}
