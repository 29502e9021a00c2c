import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { AnnexFee } from './AnnexFee.ts';
import { DecisionAlreadyRegistered } from './DecisionAlreadyRegistered.ts';
import { DecisionRegistered } from './DecisionRegistered.ts';
import { Delegation } from './Delegation.ts';
import { DelegationWithdrawn } from './DelegationWithdrawn.ts';
import { DossierComponent } from './DossierComponent.ts';
import { DraftMoved } from './DraftMoved.ts';
import { DraftStep } from './DraftStep.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { FeeLine } from './FeeLine.ts';
import { Mutation } from './Mutation.ts';
import { OfficialDelegated } from './OfficialDelegated.ts';
import { Prefill } from './Prefill.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureDraft } from './ProcedureDraft.ts';
import { ProcedurePublication } from './ProcedurePublication.ts';
import { PublicationDecision } from './PublicationDecision.ts';
import { portalResolvers } from './portal/index.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { Viewer } from './Viewer.ts';

/** Types that are not here stand in the content of a version as they are asked for. */
export const resolvers = {
  AdministrativeUnit,
  Agency,
  AnnexFee,
  DecisionAlreadyRegistered,
  DecisionRegistered,
  Delegation,
  DelegationWithdrawn,
  DossierComponent,
  DraftMoved,
  DraftStep,
  EvidenceMapping,
  EvidenceSource,
  FeeLine,
  Mutation,
  OfficialDelegated,
  Prefill,
  Procedure,
  ProcedureDraft,
  ProcedurePublication,
  PublicationDecision,
  Query,
  ResultType,
  Viewer,
  ...portalResolvers,
} satisfies Resolvers;
