/** What the contract and the pages claim is somewhere in the code, or they say that it is not yet. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type InputValueDefinitionNode, Kind, type TypeNode, visit } from 'graphql';
import ts from 'typescript';
import { readSchemaSource, type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Files below a folder that hold what the product does: no generated ones, no tests. */
function listSources(folder: string, form = /\.ts$/): string[] {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'seed' ? [] : listSources(`${path}/`, form);
    return form.test(entry.name) && !/\.generated\./.test(entry.name) ? [path] : [];
  });
}

/** Words that the code can say: texts and names of members where something is computed, and none of its types. */
function listWords(path: string): string[] {
  const text = read(path);
  const words: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(...(node.text.match(/[A-Z][A-Z0-9_]*/g) ?? []));
    if (ts.isIdentifier(node) && /^[A-Z][A-Z0-9_]*$/.test(node.text) && isMember(node)) words.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return words;
}

const isMember = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) ||
  ts.isShorthandPropertyAssignment(parent) ||
  ts.isPropertyAccessExpression(parent);

/** What a migration writes of what was there before it. */
const listWritten = (path: string): string[] =>
  [...read(path).matchAll(/'([A-Z][A-Z0-9_]*)'/g)].map(([, word = '']) => word);

const said = new Set([
  ...['kernel/domain/', 'kernel/uploads/', 'subgraphs/', 'schema/', 'gateway/']
    .flatMap((folder) => listSources(folder))
    .flatMap(listWords),
  ...listSources('subgraphs/', /^\d{4}_.*\.sql$/).flatMap(listWritten),
]);

/** Enums that a caller states: whatever she types is kept and shown as she typed it. */
const typed = new Set(
  subgraphNames.flatMap((subgraph) => {
    const names: string[] = [];
    const collect = {
      InputValueDefinition: ({ type }: InputValueDefinitionNode) => void names.push(nameOf(type)),
    };
    visit(readSchemaSource(subgraph), collect);
    return names;
  }),
);

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Values of the contract's enums with what is said of each. */
const values = subgraphNames.flatMap((subgraph) =>
  readSchemaSource(subgraph).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value !== 'DataLevel'
      ? (definition.values ?? []).map((value) => ({
          name: `${definition.name.value}.${value.name.value}`,
          value: value.name.value,
          typed: typed.has(definition.name.value),
          notYet: /not yet|no .* so far/i.test(value.description?.value ?? ''),
        }))
      : [],
  ),
);

describe('An enum value of the contract', () => {
  it('is somewhere in the code, can be typed, or its description says that it is not yet', () => {
    expect(values.length).toBeGreaterThan(200);
    expect(
      values.filter((one) => !said.has(one.value) && !one.typed && !one.notYet).map(({ name }) => name),
    ).toEqual([]);
  });

  it('would be missed if nothing said it (control)', () => {
    expect(said.has('HELD')).toBe(true);
    expect(said.has('WITHDRAWN_BY_NOBODY')).toBe(false);
  });
});

describe('A topic of the feeds', () => {
  const readme = (name: SubgraphName): string => read(`subgraphs/${name}/README.md`).replaceAll('\n', ' ');
  /** What a room's page says of a topic that nobody emits or nobody reads. */
  const saysNotYet = (name: SubgraphName, topic: string): boolean =>
    readme(name)
      .split(/(?<=\.) /)
      .some((sentence) => sentence.includes(`\`${topic}\``) && /\byet\b/.test(sentence));
  const topics = subgraphs.flatMap(({ name, publishes }) =>
    Object.entries(publishes).map(([topic, readers]) => ({ name, topic, readers })),
  );

  it.each(topics)('$topic of $name is emitted, or its page says that it is not yet', ({ name, topic }) => {
    const emitting = listSources(`subgraphs/${name}/`).filter(
      (path) => !path.endsWith(`${name}/index.ts`) && read(path).includes(`'${topic}'`),
    );
    if (emitting.length === 0) expect([topic, saysNotYet(name, topic)]).toEqual([topic, true]);
  });

  it.each(topics)(
    '$topic of $name is read by whoever may, or its page says by whom not yet',
    ({ name, topic, readers }) => {
      if (readers.length === 0) expect([topic, saysNotYet(name, topic)]).toEqual([topic, true]);
      const reading = subgraphs.filter(({ subscriptions }) =>
        subscriptions.some((one) => one.publisher === name && one.topics.includes(topic)),
      );
      expect(reading.map((definition) => definition.name).sort()).toEqual([...readers].sort());
    },
  );
});

describe('A person of the cast', () => {
  const rows = read('docs/personas.md')
    .split('\n')
    .flatMap((line) => {
      const [, key, name, ...rest] = line.split('|').map((cell) => cell.trim());
      const files = rest.at(-2)?.match(/tests\/[\w./-]+\.test\.ts/g) ?? [];
      return key === undefined || name === undefined || files.length === 0
        ? []
        : [{ key: key.replaceAll('*', ''), name, files }];
    });

  it.each(rows)('$key is in the test that the page cites', ({ key, name, files }) => {
    const called = new RegExp(`\\b${key}\\b|${name.split(' ').at(-1)}`, 'u');
    for (const file of files) {
      expect(existsSync(new URL(file, ROOT))).toBe(true);
      expect([file, called.test(read(file))]).toEqual([file, true]);
    }
  });

  it('is one of many (control)', () => {
    expect(rows.length).toBeGreaterThan(30);
  });
});
