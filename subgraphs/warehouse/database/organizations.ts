import { eq, sql } from 'drizzle-orm';
import { statement } from '../../../kernel/database.ts';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { OrganizationId, PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Mandate } from '../../../kernel/domain/representation.ts';
import type { RegisteredOrganization } from '../rules/document.ts';
import { organizations, representations } from './tables.ts';

interface Row {
  organization: Omit<typeof organizations.$inferSelect, 'organizationId'> & { id: OrganizationId };
  representation: { person: PersonId; name: string; from: string; until: string | null } | null;
}

const ROWS_MAX = 1_000;

/** `wanted`: JSON list of ids. One row per representation, present and former; the rule picks by the day. */
export const selectOrganizations = statement<{ wanted: string }, Row[]>((db) =>
  db
    .select({
      organization: {
        id: organizations.organizationId,
        taxNumber: organizations.taxNumber,
        name: organizations.name,
        legalForm: organizations.legalForm,
        headquarters: organizations.headquarters,
        establishedOn: organizations.establishedOn,
        recordVersion: organizations.recordVersion,
        recordedAt: organizations.recordedAt,
      },
      representation: {
        person: representations.personId,
        name: representations.representativeName,
        from: representations.fromDay,
        until: representations.untilDay,
      },
    })
    .from(organizations)
    .innerJoin(
      sql`jsonb_array_elements_text(${sql.placeholder('wanted')}::text::jsonb) as wanted (organization_id)`,
      sql`${organizations.organizationId} = wanted.organization_id::uuid`,
    )
    .leftJoin(representations, eq(representations.organizationId, organizations.organizationId))
    .limit(ROWS_MAX)
    .prepare('organizations_by_id'),
);

/** Puts the rows of each organisation together. */
export function toOrganizations(rows: readonly Row[]): Map<string, RegisteredOrganization> {
  const found = new Map<string, RegisteredOrganization>();
  for (const { organization, representation } of rows) {
    const known = found.get(organization.id);
    found.set(organization.id, {
      ...organization,
      subject: organization.id,
      recordVersion: String(organization.recordVersion),
      representations: [
        ...(known?.representations ?? []),
        ...(representation === null ? [] : [representation]),
      ],
    });
  }
  return found;
}

interface OfficeRow {
  represented: OrganizationId;
  representative: PersonId;
  from: Day;
  until: Day | null;
}

/** The offices of one person, present and former. Row-level security shows them to themselves. */
export const selectOffices = statement<{ person: PersonId }, OfficeRow[]>((db) =>
  db
    .select({
      represented: representations.organizationId,
      representative: representations.personId,
      from: representations.fromDay,
      until: representations.untilDay,
    })
    .from(representations)
    .where(eq(representations.personId, sql.placeholder('person')))
    .limit(ROWS_MAX)
    .prepare('offices_of_person'),
);

export const toMandate = (row: OfficeRow): Mandate => ({
  ...row,
  capacity: 'ORGANIZATION_REPRESENTATIVE',
  scope: 'WHOLE',
  minorUntil: null,
  restricted: null,
});
