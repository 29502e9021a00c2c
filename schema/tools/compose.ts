/**
 * `npm run compose`: composes the six contracts, lints them, and writes the two generated files that the gateway loads:
 * the runtime supergraph (without the three security links, which `@apollo/gateway` refuses) and the policy table made
 * from them. Any hint, undescribed or unclassified coordinate, personal key, personal field without a legal basis or
 * question asked in vain fails the build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readCommandWords } from '../../app/assembly/words.ts';
import { CostUnknown, readCostModel } from '../../gateway/document/costModel.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import { readSeedContents, readSeedResultTypes } from '../../subgraphs/procedures/database/seedFiles.ts';
import { lintForms, listCoverageWarnings } from '../../subgraphs/procedures/rules/onceOnly.ts';
import { readSchemaSource, subgraphNames, withoutHouseDirectives } from '../files.ts';
import { type ContractSource, lintContracts } from './lint.ts';
import { houseMatrix, lintMatrix } from './matrix.ts';
import { buildPolicy, isPersonal, stripSecurity } from './policy.ts';

export const SUPERGRAPH_FILE = new URL('../supergraph.generated.graphql', import.meta.url);
export const POLICY_FILE = new URL('../policy.generated.json', import.meta.url);

/** What composes, with a warning for each question that no register can answer any more; or what stands in the way. */
export type Composition = { supergraph: string; policy: string; warnings: string[] } | { problems: string[] };

/** The six contracts as they lie in the files. */
export const readContracts = (): ContractSource[] =>
  subgraphNames.map((name) => ({ name, source: readSchemaSource(name) }));

/** Composes the contracts and forms of the files, or others that a test has changed in memory. */
export function compose(
  sources: ContractSource[] = readContracts(),
  contents: readonly ProcedureContent[] = readSeedContents(),
  matrix = houseMatrix,
): Composition {
  const problems = lintContracts(sources);
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
  // MS-2, PRE-10: a form that asks for what a coordinate answers, or binds to nothing, fails the build.
  const askedInVain = lintForms(contents, policy.answers, readSeedResultTypes());
  if (askedInVain.length > 0) return { problems: askedInVain };
  const supergraph = stripSecurity(secured);
  const unpriced = listUnpriced(supergraph);
  if (unpriced.length > 0) return { problems: unpriced };
  return {
    supergraph,
    policy: `${JSON.stringify(policy, null, 2)}\n`,
    warnings: listCoverageWarnings(contents, policy.answers),
  };
}

/** A list whose size nobody states would cost its caller one item, however long it is (GWY-6). */
function listUnpriced(supergraph: string): string[] {
  try {
    readCostModel(supergraph);
    return [];
  } catch (error) {
    if (error instanceof CostUnknown) return [error.message];
    throw error;
  }
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** With `--check` nothing is written: a difference from the committed files is an error. */
export function runCompose(check: boolean): number {
  const composition = compose();
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

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { values } = readCommandWords({
    usage: `npm run compose [-- --check]

Lints the contracts of the registers and writes the supergraph and the policy table that follow from them.

  --check   write nothing; end with 1 where they differ from the files`,
    options: { check: { type: 'boolean', default: false } },
  });
  process.exitCode = runCompose(values.check);
}
