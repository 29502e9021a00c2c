import type { OrganizationId, PersonId, SubjectId } from '../../../kernel/domain/opaqueId.ts';

/** What the rules know of a paper and of an organisation: plain values, whatever table or source they come from. */

export type DocumentForm = 'STRUCTURED' | 'DOCUMENT_ONLY';

/** What the issuer or the reviewer said of the paper. Expiry is not among them: it is judged on a day. */
export type RecordedState = 'VALID' | 'REVOKED' | 'IN_REVIEW';

/** One datum, in the order of the schema of the result type. Null where the source has none. */
export interface Datum {
  key: string;
  value: string | null;
}

/** A paper in the warehouse (giấy tờ trong kho dữ liệu điện tử). Days are `yyyy-MM-dd`, both ends inclusive. */
export interface WarehouseDocument {
  id: string;
  /** The person or organisation that holds it. */
  subject: SubjectId;
  resultType: string;
  title: string;
  number: string | null;
  /** Electronic code of the agency, root first. */
  issuer: string;
  /** With its precision: yyyy, yyyy-MM or yyyy-MM-dd. */
  issuedOn: string | null;
  validFrom: string | null;
  /** Null when permanent, and when the source does not say. */
  validUntil: string | null;
  permanent: boolean;
  recordedState: RecordedState;
  form: DocumentForm;
  data: readonly Datum[];
  recordVersion: string;
  recordedAt: Date;
}

/** Who may act for an organisation, and when. Days are inclusive; `until` is null while it lasts. */
export interface Representation {
  person: PersonId;
  name: string;
  from: string;
  until: string | null;
}

/** An organisation (tổ chức) with everybody who represents or represented it. */
export interface RegisteredOrganization {
  id: OrganizationId;
  subject: OrganizationId;
  /** Whole for whoever represents it; undefined where only a grant opens it. */
  opened?: 'WHOLE';
  name: string;
  taxNumber: string;
  legalForm: string | null;
  headquarters: string | null;
  establishedOn: string | null;
  representations: readonly Representation[];
  recordVersion: string;
  recordedAt: Date;
}
