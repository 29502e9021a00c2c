/** What the codes of connected systems can mean. Their own codes differ from system to system, even where they look alike (DOMAIN §3.3). */

export const channels = ['COUNTER', 'ONLINE', 'POST'] as const;
/** Whose dossier it is. One system's 2 is a business, another's a household business. */
export const ownerKinds = [
  'PERSON',
  'BUSINESS',
  'HOUSEHOLD_BUSINESS',
  'STATE_AGENCY',
  'ORGANIZATION',
] as const;
/** Nothing to pay; paid online on the national portal; online on the agency's own gateway; not paid. */
export const payments = ['NONE', 'ONLINE_PORTAL', 'ONLINE_AGENCY', 'NOT_PAID'] as const;

export type ReportedChannel = (typeof channels)[number];
export type OwnerKind = (typeof ownerKinds)[number];
export type ReportedPayment = (typeof payments)[number];
