import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ownOf } from '../../kernel/domain/own.ts';
import { Failure } from '../../kernel/failure.ts';
import { PAGE_SIZE_MAX } from '../../kernel/page.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { GatewayLimits } from '../settings.ts';
import type { CostModel, FieldCost, ListSize } from './costModel.ts';

/** What an operation may cost at most, in units of about one object read. */
export interface Bill {
  total: number;
  /** An upper bound for each subgraph: what either of two may answer is on both bills. */
  bySubgraph: ReadonlyMap<string, number>;
}

/** The price of an operation: its shape is known from the text, the lengths of its pages only from the variables. */
export type Price = (variables: Variables) => Bill;

type Variables = Readonly<Record<string, unknown>>;
/** One amount for each subgraph in the order of the model, and the total last. */
type Amounts = readonly number[];
/** Amounts that hold for every request, or that wait for its variables: most of a document is known once. */
type Estimate = Amounts | ((variables: Variables) => Amounts);
type Size = number | ((variables: Variables) => number);

const read = <T extends Amounts | number>(
  known: T | ((variables: Variables) => T),
  variables: Variables,
): T => (typeof known === 'function' ? known(variables) : known);

/** Adds or compares estimates: at once where all are known. */
function combine(all: readonly Estimate[], join: (all: readonly Amounts[]) => Amounts): Estimate {
  const known = all.filter((estimate) => typeof estimate !== 'function');
  if (known.length === all.length) return join(known);
  return (variables) => join(all.map((estimate) => read(estimate, variables)));
}

/**
 * Reads the price of an operation from its document, once. Every abstract type costs what the dearest of its types
 * costs; what `@skip` may leave out is counted; what a subgraph needs of others (`@requires`) is counted too. So an
 * answer never costs more than was said.
 *
 * @param document valid for the schema of the model
 */
export function priceOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  model: CostModel,
): Price {
  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const estimate = new Pricer(document, model).ofSelection(operation.selectionSet, root, {
    graphs: new Set(),
    sized: undefined,
  });
  return (variables) => {
    const amounts = read(estimate, variables);
    return {
      // Even a question about nothing was read, checked and answered.
      total: Math.max(1, amounts[model.graphs.length] ?? 0),
      bySubgraph: new Map(model.graphs.map((graph, index) => [graph, amounts[index] ?? 0])),
    };
  };
}

/** What the field above says about its selection. */
interface Above {
  /** Subgraphs that may have answered it: they go on answering where they can. */
  graphs: ReadonlySet<string>;
  sized: { fields: readonly string[]; size: Size } | undefined;
}

class Pricer {
  readonly #model: CostModel;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<SelectionSetNode, Map<string, Estimate>>();

  constructor(document: DocumentNode, model: CostModel) {
    this.#model = model;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  /** A selection on any type: the dearest of the types it can be, for each subgraph by itself. */
  ofSelection(set: SelectionSetNode, typeName: string, above: Above): Estimate {
    const possible = this.#model.types.get(typeName)?.possible ?? [];
    return combine(
      possible.map((name) => this.#ofObject(set, name, above)),
      largest,
    );
  }

  #ofObject(set: SelectionSetNode, typeName: string, above: Above): Estimate {
    // A selection set stands below one field: only what may have answered that one can differ.
    const key = [typeName, ...above.graphs].join(' ');
    const known = this.#known.get(set)?.get(key);
    if (known !== undefined) return known;
    const fields = this.#listFields(set, typeName);
    const parts = fields.map((field) => this.#ofField(field, typeName, above));
    for (const nodes of this.#listRequired(fields, typeName).values())
      parts.push(
        combine(
          nodes.map((node) => this.#ofField(node, typeName, above)),
          largest,
        ),
      );
    const estimate = combine(parts, sum);
    const ofSet = this.#known.get(set) ?? new Map<string, Estimate>();
    this.#known.set(set, ofSet.set(key, estimate));
    return estimate;
  }

  /** Fields that an object of this type answers, through every fragment that applies to it. */
  #listFields(set: SelectionSetNode, typeName: string): FieldNode[] {
    return set.selections.flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? typeName;
      const applies = this.#model.types.get(condition)?.possible.includes(typeName) ?? false;
      return fragment !== undefined && applies ? this.#listFields(fragment.selectionSet, typeName) : [];
    });
  }

  /** What these fields need to be fetched first, by name, and what that needs in turn. */
  #listRequired(fields: readonly FieldNode[], typeName: string): Map<string, FieldNode[]> {
    const required = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const node of this.#fieldOf(typeName, name)?.requires ?? []) {
        required.set(node.name.value, [...(required.get(node.name.value) ?? []), node]);
        visit(node.name.value);
      }
    };
    for (const field of fields) visit(field.name.value);
    return required;
  }

  #fieldOf(typeName: string, name: string): FieldCost | undefined {
    return this.#model.types.get(typeName)?.fields.get(name);
  }

  #ofField(node: FieldNode, typeName: string, above: Above): Estimate {
    const cost = this.#fieldOf(typeName, node.name.value);
    // Questions about the schema itself are answered by the gateway alone.
    if (cost === undefined) return [];
    const same = new Set([...cost.graphs].filter((graph) => above.graphs.has(graph)));
    const graphs = same.size > 0 ? same : cost.graphs;
    const { listSize } = cost;
    const size = listSize === undefined ? undefined : sizeOf(node, listSize);
    const isSizedAbove = above.sized?.fields.includes(node.name.value) ?? false;
    const times = isSizedAbove ? above.sized?.size : listSize?.sizedFields.length === 0 ? size : undefined;
    const below: Above = {
      graphs,
      sized: size === undefined ? undefined : { fields: listSize?.sizedFields ?? [], size },
    };
    const own = this.#model.graphs.map((graph) => (graphs.has(graph) ? cost.weight : 0));
    const inner =
      node.selectionSet === undefined ? [] : this.ofSelection(node.selectionSet, cost.type, below);
    return multiply(combine([[...own, cost.weight], inner], sum), cost.isList ? (times ?? 1) : 1, size);
  }
}

/** `page` is judged even where nothing is selected from it. */
function multiply(each: Estimate, times: Size, page: Size | undefined): Estimate {
  if (typeof each !== 'function' && typeof times === 'number' && typeof page !== 'function')
    return each.map((amount) => amount * times);
  return (variables) => {
    if (page !== undefined) read(page, variables);
    const factor = read(times, variables);
    return read(each, variables).map((amount) => amount * factor);
  };
}

function sum(all: readonly Amounts[]): number[] {
  const total: number[] = [];
  for (const amounts of all)
    for (const [index, amount] of amounts.entries()) total[index] = (total[index] ?? 0) + amount;
  return total;
}

function largest(all: readonly Amounts[]): number[] {
  const total: number[] = [];
  for (const amounts of all)
    for (const [index, amount] of amounts.entries()) total[index] = Math.max(total[index] ?? 0, amount);
  return total;
}

/** The length of a list as it is asked for: the largest of its slicing arguments, or what is assumed of it. */
function sizeOf(node: FieldNode, listSize: ListSize): Size {
  const sizes = [...listSize.slicing].map(([name, usual]): unknown => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.VARIABLE)
      return (variables: Variables) => ownOf(variables, value.name.value) ?? usual;
    return value?.kind === Kind.INT ? Number(value.value) : usual;
  });
  const decide = (given: readonly unknown[]): number => {
    const lengths = given.filter((length) => typeof length === 'number');
    if (lengths.length === 0) return listSize.assumedSize ?? PAGE_SIZE_MAX;
    for (const length of lengths)
      if (!Number.isInteger(length) || length < 1 || length > PAGE_SIZE_MAX)
        throw new Failure('BAD_USER_INPUT', `first phải là số nguyên từ 1 đến ${PAGE_SIZE_MAX}.`);
    return Math.max(...lengths);
  };
  if (sizes.every((size) => typeof size !== 'function')) return decide(sizes);
  return (variables) =>
    decide(sizes.map((size) => (typeof size === 'function' ? (size(variables) as unknown) : size)));
}

const isCitizen = (viewer: Pick<Viewer, 'kind'> | null): boolean =>
  viewer === null || viewer.kind === 'CITIZEN';
const inWords = new Intl.NumberFormat('vi-VN');

/**
 * Refuses an operation that asks for too much, and says how much that is, so that its author can ask for less.
 *
 * @throws Failure COST_ESTIMATED_TOO_EXPENSIVE
 */
export function judgeCost(bill: Bill, viewer: Pick<Viewer, 'kind'> | null, limits: GatewayLimits): void {
  const permitted = isCitizen(viewer) ? limits.costCitizen : limits.costAgency;
  const heaviest = Math.max(0, ...bill.bySubgraph.values());
  const [cost, max, where] =
    bill.total > permitted
      ? [bill.total, permitted, '']
      : [heaviest, limits.costPerSubgraph, ' ở một cơ sở dữ liệu nguồn'];
  if (cost <= max) return;
  throw new Failure(
    'COST_ESTIMATED_TOO_EXPENSIVE',
    `Câu truy vấn ước tính tốn ${inWords.format(cost)} đơn vị${where}, quá mức ${inWords.format(max)}; hãy yêu cầu ít dữ liệu hơn.`,
  );
}
