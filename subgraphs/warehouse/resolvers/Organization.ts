import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { ContextType, OrganizationMapper } from '../mappers.ts';
import { serveOrganization } from '../reads/organizations.ts';
import { findRepresentation } from '../rules/validity.ts';
import type { OrganizationResolvers } from '../types.generated.ts';

export const Organization: OrganizationResolvers<ContextType, OrganizationMapper> = {
  __resolveReference: async ({ id }, context) => serveOrganization(context, id),
  representativeName: ({ representations }, _args, { now }) =>
    findRepresentation(representations, dayInVietnam(now))?.name,
};
