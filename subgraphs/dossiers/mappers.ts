/** The values that stand behind the GraphQL types of this subgraph; codegen reads the names. */
import type { Context } from '../../kernel/access.ts';
import type { PrefillReference } from './reads/answerPrefill.ts';
import type { ViewedParty } from './reads/viewParties.ts';
import type { DossierRow } from './database/dossiers.ts';
import type { Loaders } from './reads/loaders.ts';
import type { ReuseRow, StatusEventRow } from './database/timeline.ts';

export type ContextType = Context<Loaders>;

/** An answer that names a dossier by id: it is loaded anew, under the rights of the moment. */
interface OfDossier {
  dossierId: string;
}

export type DossierMapper = DossierRow;
/** With the account that opened the dossier, which may read what it typed, and whom an answer is a disclosure about. */
export type DossierPartyMapper = ViewedParty & Pick<DossierRow, 'openedBy' | 'subjects'>;
export type StatusEventMapper = StatusEventRow & { subjects: readonly string[] };
export type ReuseRecordMapper = ReuseRow & { subjects: readonly string[] };
export type PrefillMapper = PrefillReference;
export type DraftDossierOpenedMapper = { __typename: 'DraftDossierOpened' } & OfDossier;
export type DossierAssignedMapper = { __typename: 'DossierAssigned'; officers: string[] } & OfDossier;
export type DossierFiledMapper = { __typename: 'DossierFiled'; reused: number } & OfDossier;
export type StatusRecordedMapper = { __typename: 'StatusRecorded'; flagged: boolean } & OfDossier;
export type SupplementRequestedMapper = { __typename: 'SupplementRequested' } & OfDossier;
