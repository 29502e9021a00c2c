/** Answers of mutations name a dossier; it is read anew under the rights of the moment, also when an answer is repeated. */
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

const dossier = async ({ dossierId }: { dossierId: DossierId }, _args: object, { loaders }: ContextType) =>
  loaders.dossier.load(dossierId);

export const DraftDossierOpened: Resolvers['DraftDossierOpened'] = { dossier };
export const DossierAssigned: Resolvers['DossierAssigned'] = { dossier };
export const DossierFiled: Resolvers['DossierFiled'] = { dossier };
export const StatusRecorded: Resolvers['StatusRecorded'] = { dossier };
export const SupplementRequested: Resolvers['SupplementRequested'] = { dossier };
export const DossierTaken: Resolvers['DossierTaken'] = { dossier };
export const SupplementAnswered: Resolvers['SupplementAnswered'] = { dossier };
export const DossierAccepted: Resolvers['DossierAccepted'] = { dossier };
export const DossierRefused: Resolvers['DossierRefused'] = { dossier };
export const DossierStopped: Resolvers['DossierStopped'] = { dossier };
export const DossierResumed: Resolvers['DossierResumed'] = { dossier };
export const DossierWithdrawn: Resolvers['DossierWithdrawn'] = { dossier };
export const DossierFinished: Resolvers['DossierFinished'] = { dossier };
export const ResultRevised: Resolvers['ResultRevised'] = { dossier };
export const ResultHandedOver: Resolvers['ResultHandedOver'] = { dossier };
export const LeftToOwnSystem: Resolvers['LeftToOwnSystem'] = { dossier };
export const DossierRated: Resolvers['DossierRated'] = { dossier };
export const HeldValueDeclined: Resolvers['HeldValueDeclined'] = { dossier };
export const PromisedDayExtended: Resolvers['PromisedDayExtended'] = { dossier };
