import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { ContextType, OrganizationMapper } from '../mappers.ts';
import { findRepresentation } from '../rules/validity.ts';
import type { OrganizationResolvers } from '../types.generated.ts';

export const Organization: OrganizationResolvers<ContextType, OrganizationMapper> = {
  __resolveReference: async ({ id }, context) => {
    const organization = await context.loaders.organization.load(id);
    if (organization === null && !context.subjects.has(id)) context.audit.deny(id, 'Organization.id');
    return organization;
  },
  representativeName: ({ representations }, _args, { now }) =>
    findRepresentation(representations, dayInVietnam(now))?.name,
};
