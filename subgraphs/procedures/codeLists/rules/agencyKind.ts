/** Which kinds of agency there are, and which of them publish procedures. */

/** Every kind of agency on the list. */
export type AgencyKind = PublisherKind | 'COMMUNE' | 'OTHER';

const PUBLISHER_KINDS = [
  'MINISTRY',
  'MINISTERIAL_AGENCY',
  'SOCIAL_SECURITY',
  'POLICY_BANK',
  'DEVELOPMENT_BANK',
  'PROVINCE',
] as const;

/** The kinds of agency that publish procedures at all; nobody can be entrusted with a duty for another. */
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** What kind of publisher an agency is; null for one that publishes nothing, such as a commune. */
export const publisherKindOf = (kind: AgencyKind | null): PublisherKind | null =>
  PUBLISHER_KINDS.find((known) => known === kind) ?? null;

/** The kind that an entry of the list tells; undefined where it tells none. */
export const readAgencyKind = (kind: string | null): AgencyKind | undefined =>
  [...PUBLISHER_KINDS, 'COMMUNE' as const, 'OTHER' as const].find((known) => known === kind);
