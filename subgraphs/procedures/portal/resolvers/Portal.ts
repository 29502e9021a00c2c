import type { Resolvers } from '../../types.generated.ts';
import { findOnlyItem, listDocuments, listFields, listItems } from '../reads/pages.ts';
import { NATIONAL_PORTAL_OWNER } from '../rules/placement.ts';

/** The nation's portal shows what agencies everywhere say of themselves; a province's, its own. */
export const Portal: Resolvers['Portal'] = {
  asOf: ({ day }) => day,
  details: ({ day, owner }, _args, context) =>
    findOnlyItem(context, { kind: 'PORTAL_DETAILS', day, about: owner ?? NATIONAL_PORTAL_OWNER }),
  terms: ({ day, owner }, _args, context) =>
    findOnlyItem(context, { kind: 'TERMS_OF_USE', day, about: owner ?? NATIONAL_PORTAL_OWNER }),
  lifeEvents: ({ day, owner }, args, context) =>
    listItems(context, { kind: 'LIFE_EVENT', day, portal: { owner } }, args),
  announcements: ({ day, owner }, args, context) =>
    listItems(context, { kind: 'ANNOUNCEMENT', day, portal: { owner } }, args),
  contactPoints: ({ day, owner }, { agency, ...args }, context) =>
    listItems(context, { kind: 'CONTACT_POINT', day, about: agency ?? owner }, args),
  availability: ({ day, owner }, { agency, ...args }, context) =>
    listItems(context, { kind: 'AVAILABILITY', day, about: agency ?? owner }, args),
  legalDocuments: ({ day }, { kind, ...args }, context) => listDocuments(context, { day, kind }, args),
  fields: ({ day }, { first }, context) => listFields(context, day, first ?? null),
};
