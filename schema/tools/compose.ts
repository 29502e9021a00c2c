/**
 * Composes the contracts of all registers, lints them, and writes the two generated files that the gateway loads: the
 * runtime supergraph (without the three security links, which `@apollo/gateway` refuses) and the policy table made from
 * them. Any hint, undescribed or unclassified coordinate, personal key, personal field without a legal basis, or problem
 * that a linter of another room finds fails the build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { isPersonal, type Policy } from '../../kernel/domain/policy.ts';
import { readSchemaSource, subgraphNames, withoutHouseDirectives } from '../files.ts';
import { lintDuties } from './duties.ts';
import { type ContractSource, lintContracts } from './lint.ts';
import { houseMatrix, lintMatrix } from './matrix.ts';
import { buildPolicy, stripSecurity } from './policy.ts';

export const SUPERGRAPH_FILE = new URL('../supergraph.generated.graphql', import.meta.url);
export const POLICY_FILE = new URL('../policy.generated.json', import.meta.url);

/** What composes, with a warning for each thing that a linter lets pass; or what stands in the way. */
export type Composition = { supergraph: string; policy: string; warnings: string[] } | { problems: string[] };

/** What another room demands of the composed contract: the gateway that every list has a price, a register what its data needs. */
export type Linter = (composed: { supergraph: string; policy: Policy }) => {
  problems: readonly string[];
  warnings?: readonly string[];
};

/** The contracts of all registers as they lie in the files. */
export const readContracts = (): ContractSource[] =>
  subgraphNames.map((name) => ({ name, source: readSchemaSource(name) }));

/** Composes the contracts of the files, or others that a test has changed in memory. */
export function compose(
  sources: ContractSource[],
  linters: readonly Linter[],
  matrix = houseMatrix,
): Composition {
  const problems = [...lintContracts(sources), ...lintDuties(sources)];
  const result = composeServices(
    sources.map(({ name, source }) => ({
      name,
      typeDefs: withoutHouseDirectives(source),
      url: `subgraph://${name}`,
    })),
  );
  problems.push(...(result.errors ?? []).map((error) => error.message));
  problems.push(...(result.hints ?? []).map((hint) => `${hint.definition.code}: ${hint.message}`));
  if (problems.length > 0 || result.supergraphSdl === undefined) return { problems };
  const secured = parse(result.supergraphSdl, { noLocation: true });
  const policy = buildPolicy(secured, sources, matrix);
  // MS-10: no personal field without a purpose and a legal basis.
  const coordinates = Object.keys(policy.fields);
  const personal = coordinates.filter((coordinate) => isPersonal(policy.fields[coordinate]));
  const groundless = lintMatrix(personal, new Set(coordinates), matrix);
  if (groundless.length > 0) return { problems: groundless };
  const supergraph = stripSecurity(secured);
  const found = linters.map((lint) => lint({ supergraph, policy }));
  const refused = found.flatMap((one) => one.problems);
  if (refused.length > 0) return { problems: refused };
  return {
    supergraph,
    policy: `${JSON.stringify(policy, null, 2)}\n`,
    warnings: found.flatMap((one) => one.warnings ?? []),
  };
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** With `--check` nothing is written: a difference from the committed files is an error. */
export function runCompose(check: boolean, linters: readonly Linter[]): number {
  const composition = compose(readContracts(), linters);
  if ('problems' in composition) {
    for (const problem of composition.problems) console.error(`✗ ${problem}`);
    return 1;
  }
  for (const warning of composition.warnings) console.warn(`! ${warning}`);
  if (check) {
    const same =
      readIfThere(SUPERGRAPH_FILE) === composition.supergraph &&
      readIfThere(POLICY_FILE) === composition.policy;
    if (!same)
      console.error('✗ The generated supergraph or policy differs from the contracts: run npm run compose.');
    return same ? 0 : 1;
  }
  writeFileSync(SUPERGRAPH_FILE, composition.supergraph);
  writeFileSync(POLICY_FILE, composition.policy);
  console.log('✓ schema/supergraph.generated.graphql and schema/policy.generated.json written');
  return 0;
}
