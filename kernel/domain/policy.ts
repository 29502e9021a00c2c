/** The one table that the gateway and every register enforce, as `npm run compose` makes it from the contracts. */
import type { SubgraphName } from '../../schema/files.ts';

export type DataLevel = 'PUBLIC' | 'INTERNAL' | 'PERSONAL' | 'SENSITIVE';

/**
 * What one coordinate needs. `scopes` is an AND of ORs of ANDs, one entry for the type and one for the field, as the
 * directives say; the viewer must satisfy every entry.
 */
export interface CoordinatePolicy {
  level: DataLevel;
  authenticated: boolean;
  scopes: string[][][];
  /** The request must state a purpose that can be proved. */
  purpose: boolean;
  /** Purposes that may read it, by kernel/domain/purposes.ts; empty for what is not personal. */
  purposes: string[];
}

/** How a request names people. */
export type NamedBy = 'PERSON' | 'NUMBER' | 'DOSSIER';

/** Which register does what the gateway and every other register rely on, by the directives on the contracts' schemas. */
export interface Duties {
  /** Gives grants, attests calling systems and publishes the keys of seals. */
  grantsAccess: SubgraphName;
  keepsAccessLog: SubgraphName;
  /** Says who somebody is that signed in, and which sessions have ended. */
  resolvesIdentities: SubgraphName;
  /** Tells people of refusals, by how the request named them. */
  hearsOfRefusals: Record<NamedBy, SubgraphName>;
  /** Whose public answers may stand in for a while. */
  mayBeStale: SubgraphName[];
  /** Path of a plain HTTP resource → the register behind it. */
  servesResource: Record<string, SubgraphName>;
}

export interface Policy {
  fields: Record<string, CoordinatePolicy>;
  /** Arguments and input fields that carry personal data: accepted as variables only. */
  personalInputs: string[];
  /** Input fields that carry the opaque id of whom a request is about. */
  subjectInputs: string[];
  /** `Type.field` → the argument that names the dossier of the request. */
  dossierArguments: Record<string, string>;
  /** Input fields that name the dossier of the request. */
  dossierInputs: string[];
  /** Where a register judges the attestation of the calling system itself, or a grant proves it. */
  judgesItself: string[];
  /** Types whose key is a grant: a fetch of one brings its own. */
  bringsGrant: string[];
  duties: Duties;
  /** `Type.field` → the concept of a form question that it answers. */
  answers: Record<string, string>;
}

/** From what anybody may read to what is most carefully kept. */
export const RANK: Record<DataLevel, number> = { PUBLIC: 0, INTERNAL: 1, PERSONAL: 2, SENSITIVE: 3 };

/** Whether a class of data is about somebody: everything personal needs a viewer, a purpose and a leaf. */
export const isPersonal = (rule: Pick<CoordinatePolicy, 'level'> | undefined): boolean =>
  rule !== undefined && RANK[rule.level] >= RANK.PERSONAL;
