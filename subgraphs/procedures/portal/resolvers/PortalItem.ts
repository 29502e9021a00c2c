import type { Resolvers } from '../../types.generated.ts';
import type { PortalKind } from '../rules/content.ts';

/** The type of the contract that stands for each kind. */
export const typeOfKind = {
  GUIDANCE: 'Guidance',
  QUESTION: 'QuestionAndAnswer',
  LIFE_EVENT: 'LifeEvent',
  ANNOUNCEMENT: 'Announcement',
  LEGAL_DOCUMENT: 'LegalDocumentEntry',
  CONTACT_POINT: 'ContactPoint',
  PORTAL_DETAILS: 'PortalDetails',
  TERMS_OF_USE: 'TermsOfUse',
  AVAILABILITY: 'Availability',
} as const satisfies Record<PortalKind, string>;

export const PortalItem: Resolvers['PortalItem'] = {
  __resolveType: ({ kind }) => typeOfKind[kind],
};
