/**
 * What the contracts say that each coordinate needs, read from the directives in the files and from nothing else. It
 * shares no code with the composer, the gateway or the kernel, so that a mistake in one of them is not repeated here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { type ConstDirectiveNode, type GraphQLSchema, Kind, parse } from 'graphql';

const FOLDER = new URL('../../schema/', import.meta.url);

/** One coordinate: every set of scopes must be satisfied by one of its alternatives, and an alternative by all of it. */
export interface Requirement {
  signedIn: boolean;
  scopes: string[][][];
  purpose: boolean;
}

export type Requirements = ReadonlyMap<string, Requirement>;

/** Who asks, as far as the directives care. */
export interface Asker {
  name: string;
  /** Null for somebody who has not signed in. */
  scopes: readonly string[] | null;
}

export type Verdict = 'ADMITTED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'PURPOSE_REQUIRED';

interface Found {
  signedIn: boolean;
  scopes: string[][][];
  purpose: boolean;
  personal: boolean;
}

const PERSONAL_LEVELS = ['PERSONAL', 'SENSITIVE'];
const nothing = (): Found => ({ signedIn: false, scopes: [], purpose: false, personal: false });

/** Names of the contracts: every file of the folder that is not generated, without the part they share. */
export const contractNames = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => /^([a-z]+)\.graphql$/.exec(file)?.[1] ?? [])
    .filter((name) => name !== 'common');

const chaptersOf = (name: string): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith(`${name}/`) && file.endsWith('.graphql'),
  );

const definitionsOf = (name: string) =>
  ['common.graphql', `${name}.graphql`, ...chaptersOf(name)].flatMap(
    (file) => parse(readFileSync(new URL(file, FOLDER), 'utf8'), { noLocation: true }).definitions,
  );

function literal(directive: ConstDirectiveNode, argument: string): unknown {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  const plain = (node: typeof value): unknown =>
    node?.kind === Kind.LIST
      ? node.values.map(plain)
      : node !== undefined && 'value' in node
        ? node.value
        : undefined;
  return plain(value);
}

function add(to: Found, directives: readonly ConstDirectiveNode[] = []): Found {
  for (const directive of directives) {
    if (directive.name.value === 'authenticated') to.signedIn = true;
    if (directive.name.value === 'purposeRequired') to.purpose = true;
    if (directive.name.value === 'requiresScopes') to.scopes.push(literal(directive, 'scopes') as string[][]);
    if (
      directive.name.value === 'dataClass' &&
      PERSONAL_LEVELS.includes(literal(directive, 'level') as string)
    )
      to.personal = true;
  }
  return to;
}

/** Requirements of every field of every object type, those between subgraphs included. */
export function readRequirements(): Requirements {
  const types = new Map<string, Found>();
  const fields = new Map<string, { type: string; own: Found }>();
  for (const definition of contractNames().flatMap(definitionsOf)) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const type = definition.name.value;
    const onType = add(types.get(type) ?? nothing(), definition.directives);
    types.set(type, onType);
    const classOfType = add(nothing(), definition.directives).personal;
    for (const field of definition.fields ?? []) {
      const known = fields.get(`${type}.${field.name.value}`)?.own ?? nothing();
      const own = add(known, field.directives);
      // A field has its own class, or its type's in the same file.
      if (!field.directives?.some(({ name }) => name.value === 'dataClass')) own.personal ||= classOfType;
      fields.set(`${type}.${field.name.value}`, { type, own });
    }
  }
  return new Map([...fields].map(([coordinate, { type, own }]) => [coordinate, join(types.get(type), own)]));
}

function join(onType: Found = nothing(), own: Found): Requirement {
  const scopes = [...onType.scopes, ...own.scopes];
  const signedIn = onType.signedIn || own.signedIn || own.personal || scopes.length > 0;
  return { signedIn, scopes, purpose: own.purpose };
}

/** Input fields that hold identities, answers and seals: their own class or their type's is SENSITIVE. */
export function readSensitiveInputs(): string[] {
  const sensitive = (directives: readonly ConstDirectiveNode[] = []) =>
    directives.find(({ name }) => name.value === 'dataClass');
  return contractNames()
    .flatMap(definitionsOf)
    .flatMap((definition) => {
      if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
      return (definition.fields ?? []).flatMap((field) => {
        const said = sensitive(field.directives) ?? sensitive(definition.directives);
        const level = said === undefined ? undefined : literal(said, 'level');
        return level === 'SENSITIVE' ? [`${definition.name.value}.${field.name.value}`] : [];
      });
    });
}

/** The schema that clients see, from the committed supergraph. */
export function readApiSchema(): GraphQLSchema {
  const sdl = readFileSync(new URL('supergraph.generated.graphql', FOLDER), 'utf8');
  return Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
}

const satisfied = (requirement: Requirement, scopes: readonly string[]): boolean =>
  requirement.scopes.every((anyOf) => anyOf.some((allOf) => allOf.every((scope) => scopes.includes(scope))));

/** What the directives say of somebody who reads these coordinates in one operation. */
export function judge(
  requirements: Requirements,
  coordinates: readonly string[],
  asker: Asker,
  purposeStated: boolean,
): Verdict {
  const asked = coordinates.map((coordinate) => {
    const found = requirements.get(coordinate);
    if (found === undefined) throw new Error(`no contract knows ${coordinate}`);
    return found;
  });
  const { scopes } = asker;
  if (scopes === null && asked.some(({ signedIn }) => signedIn)) return 'UNAUTHENTICATED';
  if (asked.some((requirement) => !satisfied(requirement, scopes ?? []))) return 'FORBIDDEN';
  return asked.some(({ purpose }) => purpose) && !purposeStated ? 'PURPOSE_REQUIRED' : 'ADMITTED';
}

/** Every scope that any contract names. */
export const scopesNamed = (requirements: Requirements): string[] =>
  [...new Set([...requirements.values()].flatMap(({ scopes }) => scopes.flat(2)))].sort();

/** One asker for each scope that a set of coordinates needs: signed in, with every scope of the nation except that one. */
export function nearMisses(requirements: Requirements, coordinates: readonly string[]): Asker[] {
  const all = scopesNamed(requirements);
  const needed = new Set(
    coordinates.flatMap((coordinate) => requirements.get(coordinate)?.scopes.flat(2) ?? []),
  );
  return [...needed].map((missing) => ({
    name: `somebody with every scope but ${missing}`,
    scopes: all.filter((scope) => scope !== missing),
  }));
}
