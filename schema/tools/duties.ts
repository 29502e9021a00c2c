import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import type { Duties, NamedBy } from '../../kernel/domain/policy.ts';
import type { SubgraphName } from '../files.ts';
import type { ContractSource } from './lint.ts';

const NAMED_BY: readonly NamedBy[] = ['PERSON', 'NUMBER', 'DOSSIER'];

/** One directive on the schema of a register, with its argument where it has one. */
interface Said {
  register: SubgraphName;
  duty: string;
  argument: string | undefined;
}

const argumentOf = ({ arguments: given }: ConstDirectiveNode): string | undefined => {
  const value = given?.[0]?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
};

const directivesOf = (source: DocumentNode): readonly ConstDirectiveNode[] =>
  source.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_EXTENSION ? (definition.directives ?? []) : [],
  );

const listSaid = (sources: readonly ContractSource[]): Said[] =>
  sources.flatMap(({ name, source }) =>
    directivesOf(source).map((directive) => ({
      register: name,
      duty: directive.name.value,
      argument: argumentOf(directive),
    })),
  );

/** Which register does what, by the directives on the schemas of the contracts. Read after `lintDuties`. */
export function readDuties(sources: readonly ContractSource[]): Duties {
  const said = listSaid(sources);
  const registersOf = (duty: string, argument?: string): SubgraphName[] =>
    said.filter((one) => one.duty === duty && one.argument === argument).map(({ register }) => register);
  const onlyOne = (duty: string): SubgraphName => registersOf(duty)[0] as SubgraphName;
  return {
    grantsAccess: onlyOne('grantsAccess'),
    keepsAccessLog: onlyOne('keepsAccessLog'),
    resolvesIdentities: onlyOne('resolvesIdentities'),
    hearsOfRefusals: Object.fromEntries(
      NAMED_BY.map((about) => [about, registersOf('hearsOfRefusals', about)[0]]),
    ) as Duties['hearsOfRefusals'],
    mayBeStale: registersOf('mayBeStale'),
    servesResource: Object.fromEntries(
      said
        .filter(({ duty }) => duty === 'servesResource')
        .map(({ argument, register }) => [argument, register]),
    ),
  };
}

/**
 * Each duty that the gateway relies on has exactly one register, and each resource too.
 *
 * @returns one sentence for each problem; empty when there is none
 */
export function lintDuties(sources: readonly ContractSource[]): string[] {
  const said = listSaid(sources);
  const wordsOf = ({ duty, argument }: Omit<Said, 'register'>): string =>
    argument === undefined ? `@${duty}` : `@${duty} (${argument})`;
  const counts = new Map<string, number>();
  for (const one of said) counts.set(wordsOf(one), (counts.get(wordsOf(one)) ?? 0) + 1);
  const needed = [
    '@grantsAccess',
    '@keepsAccessLog',
    '@resolvesIdentities',
    ...NAMED_BY.map((about) => wordsOf({ duty: 'hearsOfRefusals', argument: about })),
  ];
  const missing = needed.filter((words) => !counts.has(words)).map((words) => `No contract says ${words}.`);
  const twice = [...counts]
    .filter(([words, count]) => count > 1 && !words.startsWith('@mayBeStale') && !words.startsWith('@link'))
    .map(([words]) => `Two contracts say ${words}: one register does it.`);
  return [...missing, ...twice];
}
