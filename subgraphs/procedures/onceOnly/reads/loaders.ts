import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import {
  type DecidedMapping,
  type MappingProposal,
  selectDecisionsOf,
  selectProposalsOf,
} from '../database/mappings.ts';

export interface OnceOnlyLoaders {
  /** Decisions about the mappings of a procedure, in order, by its national code. */
  mappingDecisions: DataLoader<string, DecidedMapping[]>;
  /** What one official has said of them and waits for another, by the national code. */
  mappingProposals: DataLoader<string, MappingProposal[]>;
}

export const makeOnceOnlyLoaders = (context: Context): OnceOnlyLoaders => ({
  mappingDecisions: new DataLoader(async (codes) => {
    const rows = await context.read(selectDecisionsOf, { codes });
    return codes.map((code) => rows.filter((row) => row.procedure === code));
  }),
  mappingProposals: new DataLoader(async (codes) => {
    const rows = await context.read(selectProposalsOf, { codes });
    return codes.map((code) => rows.filter((row) => row.procedure === code));
  }),
});
