/** What the rooms of this house demand of the composed contract; `npm run compose` and its tests hand them to `compose`. */
import { CostUnknown, readCostModel } from '../../gateway/document/costModel.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { Linter } from '../../schema/tools/compose.ts';
import { readSeedContents, readSeedResultTypes } from '../../subgraphs/procedures/database/seedFiles.ts';
import { lintForms, listCoverageWarnings } from '../../subgraphs/procedures/onceOnly/rules/onceOnly.ts';

/** A list whose size nobody states would cost its caller one item, however long it is (GWY-6). */
export const lintPrices: Linter = ({ supergraph }) => {
  try {
    readCostModel(supergraph);
    return { problems: [] };
  } catch (error) {
    if (error instanceof CostUnknown) return { problems: [error.message] };
    throw error;
  }
};

/** MS-2, PRE-10: a form that asks for what a coordinate answers, or binds to nothing, fails the build. */
export const lintFormsOf =
  (contents: readonly ProcedureContent[]): Linter =>
  ({ policy }) => ({
    problems: lintForms(contents, policy.answers, readSeedResultTypes()),
    warnings: listCoverageWarnings(contents, policy.answers),
  });

/** Everything that `npm run compose` asks for, with the forms of the seed. */
export const houseLinters = (): Linter[] => [lintFormsOf(readSeedContents()), lintPrices];
