/** Everything that can be asked below a type, written from the contract, in documents small enough for the door. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What everybody may read of the catalogue is not worth a question here. */
const PUBLISHED = new Set(['Procedure', 'Agency', 'ResultType', 'AdministrativeUnit', 'PageInfo']);
/** A person, her relative, and the relative's papers. */
const DEPTH_MAX = 5;
const SAME_TYPE_MAX = 2;
const SELECTIONS_MAX = 230;

/** A way from a type down to an object, and the values that stand there. */
interface Way {
  steps: string[];
  leaves: string[];
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

function listWays(
  schema: GraphQLSchema,
  typeName: string,
  steps: readonly string[],
  entered: readonly string[],
): Way[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const leaves = fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
  const inner = fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named) || PUBLISHED.has(named.name) || steps.length >= DEPTH_MAX) return [];
    const members = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    return members.flatMap(({ name }) => {
      if (entered.filter((one) => one === name).length >= SAME_TYPE_MAX) return [];
      const on = isAbstractType(named) ? [`... on ${name}`] : [];
      return listWays(schema, name, [...steps, field.name, ...on], [...entered, name]);
    });
  });
  return [{ steps: [...steps], leaves: ['__typename', ...leaves] }, ...inner];
}

interface Tree {
  leaves: Set<string>;
  inner: Map<string, Tree>;
}

const emptyTree = (): Tree => ({ leaves: new Set(), inner: new Map() });

function plant(tree: Tree, { steps, leaves }: Way): void {
  let at = tree;
  for (const step of steps) {
    const next = at.inner.get(step) ?? emptyTree();
    at.inner.set(step, next);
    at = next;
  }
  for (const leaf of leaves) at.leaves.add(leaf);
}

const writeTree = ({ leaves, inner }: Tree): string =>
  [...leaves, ...[...inner].map(([step, below]) => `${step} { ${writeTree(below)} }`)].join(' ');

/** Selections that ask everything below a type; each fits into one document. */
export function selectEverything(schema: GraphQLSchema, typeName: string): string[] {
  const texts: string[] = [];
  let tree = emptyTree();
  let size = 0;
  const finish = (): void => {
    if (size > 0) texts.push(writeTree(tree));
    tree = emptyTree();
    size = 0;
  };
  for (const way of listWays(schema, typeName, [], [typeName])) {
    const cost = way.leaves.length + way.steps.length;
    if (size + cost > SELECTIONS_MAX) finish();
    plant(tree, way);
    size += cost;
  }
  finish();
  return texts;
}

/** The members of a union that a root field answers with, each with its own values and nothing below. */
export function selectAnswers(schema: GraphQLSchema, root: string, field: string, besides = ''): string {
  const owner = schema.getType(root);
  const answered = isObjectType(owner) ? owner.getFields()[field] : undefined;
  if (answered === undefined) throw new Error(`no field ${root}.${field}`);
  const named = getNamedType(answered.type);
  const members = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  // Two members may have a field of one name and different types: an alias keeps them apart.
  const written = members.map(
    (member) =>
      `... on ${member.name} { ${fieldsOf(member)
        .filter((one) => isLeafType(getNamedType(one.type)) && one.name !== 'message')
        .map((one) => `${member.name}_${one.name}: ${one.name}`)
        .join(' ')} __typename }`,
  );
  return `{ __typename ... on Refusal { message } ${written.join(' ')} ${besides} }`;
}
