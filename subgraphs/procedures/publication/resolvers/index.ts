import type { Resolvers } from '../../types.generated.ts';
import { AnnexFee } from './AnnexFee.ts';
import { DecisionAlreadyRegistered } from './DecisionAlreadyRegistered.ts';
import { DecisionFile } from './DecisionFile.ts';
import { DecisionRegistered } from './DecisionRegistered.ts';
import { DraftMoved } from './DraftMoved.ts';
import { DraftStep } from './DraftStep.ts';
import { Mutation } from './Mutation.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureDraft } from './ProcedureDraft.ts';
import { ProcedurePublication } from './ProcedurePublication.ts';
import { PublicationDecision } from './PublicationDecision.ts';
import { Query } from './Query.ts';

export const resolvers = {
  AnnexFee,
  DecisionAlreadyRegistered,
  DecisionFile,
  DecisionRegistered,
  DraftMoved,
  DraftStep,
  Mutation,
  Procedure,
  ProcedureDraft,
  ProcedurePublication,
  PublicationDecision,
  Query,
} satisfies Resolvers;
