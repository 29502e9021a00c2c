/**
 * The synthetic nation: people, organisations, papers, agencies and officers invented by a seeded generator so that the
 * whole system can be tried without one real datum. The shapes here are plain values; each register stores its own part.
 */

/** The day on which the seeded nation is described. Ages and validities are right on this day. */
export const SEED_TODAY = '2026-11-16';

export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN';
export type MaritalStatus = 'SINGLE' | 'MARRIED' | 'DIVORCED' | 'WIDOWED';
export type LifeStatus = 'ALIVE' | 'DECEASED';

/** 63 is the table of units before 1 July 2025, 34 the table since. Codes are never compared across vintages. */
export type UnitVintage = '63' | '34';

export interface Address {
  unitCode: string;
  vintage: UnitVintage;
  /** The original text as the register holds it. */
  text: string;
}

/** One person as the population register knows them. Keys (`motherKey`, …) refer to other citizens of the same nation. */
export interface Citizen {
  key: string;
  personalNumber: string | null;
  oldNumber: string | null;
  fullName: string;
  gender: Gender;
  /** `yyyy-MM-dd`, or `yyyy` where only the year is known. */
  birthDate: string;
  ethnicity: string | null;
  religion: string | null;
  nationality: string;
  birthRegistrationPlace: Address | null;
  hometown: Address | null;
  permanentResidence: Address | null;
  currentResidence: Address | null;
  maritalStatus: MaritalStatus | null;
  lifeStatus: LifeStatus;
  diedOn: string | null;
  fatherKey: string | null;
  motherKey: string | null;
  spouseKey: string | null;
  householdKey: string | null;
  relationToHouseholdHead: string | null;
  householdHeadKey: string | null;
  /** Attributes whose value the person disputes, e.g. ['hometown']. */
  disputed: string[];
  recordVersion: number;
  /** When the register last changed the record, ISO 8601 with offset: the as-of date of every value. */
  recordedAt: string;
}

/** One person's guardianship over another (giám hộ), as the civil register has it. Both days count. */
export interface Guardianship {
  guardianKey: string;
  wardKey: string;
  /** Why they need a guardian: a minor without parents, lost capacity, or difficulties in understanding. */
  ground: 'MINOR_WITHOUT_PARENTS' | 'INCAPACITY' | 'DIFFICULTY';
  decisionNumber: string;
  from: string;
  until: string | null;
  scope: 'WHOLE' | 'PROPERTY';
}

/** A court's restriction of a parent's rights over a minor child. Both days count. */
export interface ParentalRestriction {
  parentKey: string;
  childKey: string;
  decisionNumber: string;
  from: string;
  until: string;
}

export type Holder = { person: string } | { organization: string };

/** A paper in the electronic data warehouse (kho quản lý dữ liệu điện tử). */
export interface HeldDocument {
  key: string;
  holder: Holder;
  resultType: string;
  title: string;
  number: string | null;
  issuer: string;
  issuedOn: string | null;
  validFrom: string | null;
  /** Null together with `permanent` false means that the source does not say. */
  validUntil: string | null;
  permanent: boolean;
  /** REVOKED by the issuer, IN_REVIEW while digitisation is not approved. Expiry is judged from dates, never stored. */
  state: 'VALID' | 'REVOKED' | 'IN_REVIEW';
  form: 'STRUCTURED' | 'DOCUMENT_ONLY';
  data: Record<string, string | number | null>;
  recordVersion: number;
  recordedAt: string;
}

export interface Representation {
  personKey: string;
  title: string;
  from: string;
  until: string | null;
}

export interface OrganizationRecord {
  key: string;
  taxNumber: string;
  name: string;
  legalForm: string;
  headquarters: Address;
  establishedOn: string;
  representatives: Representation[];
  recordVersion: number;
  recordedAt: string;
}

/** A ministry, People's Committee or other body with its electronic identification code, root first. */
export interface AgencyRecord {
  code: string;
  legacyCode: string | null;
  name: string;
  kind:
    | 'MINISTRY'
    | 'MINISTERIAL_AGENCY'
    | 'SOCIAL_SECURITY'
    | 'POLICY_BANK'
    | 'DEVELOPMENT_BANK'
    | 'PROVINCE'
    | 'COMMUNE'
    | 'OTHER';
  parentCode: string | null;
}

/** A procedure-handling system (e-one-stop) as a client of the gateway. */
export interface OneStopSystem {
  clientId: string;
  name: string;
  /** Root of the agencies it acts for. */
  agencyRoot: string;
  attestedUntil: string;
}

export type PersonaRole = 'CITIZEN' | 'OFFICER' | 'PUBLISHER' | 'GOVERNMENT_OFFICE' | 'ADMINISTRATOR';

/** Somebody to sign in as. Citizens refer to a citizen of the nation; officers to an agency and a one-stop system. */
export interface Persona {
  key: string;
  name: string;
  role: PersonaRole;
  citizenKey: string | null;
  agency: string | null;
  clientId: string;
  /** One English sentence: what this persona is for. */
  story: string;
  /** Offered first on the sign-in list. */
  featured: boolean;
}
