import type { ContextType } from '../mappers.ts';
import type { RegisteredOrganization } from '../rules/document.ts';

/** An organisation that this request may read; an attempt at any other is noted for it. */
export async function serveOrganization(
  context: ContextType,
  id: string,
): Promise<RegisteredOrganization | null> {
  const organization = await context.loaders.organization.load(id);
  if (organization === null && !context.subjects.has(id)) context.audit.deny(id, 'Organization.id');
  return organization;
}

/** The organisations that the viewer represents today; null for whoever is no citizen. */
export async function listRepresentedOrganizations({
  signedIn: { personId },
  loaders,
}: ContextType): Promise<RegisteredOrganization[] | null> {
  if (personId === null) return null;
  const represented = await loaders.represented.load(personId);
  const found = await Promise.all(represented.map((id) => loaders.organization.load(id)));
  return found.filter((organization) => organization !== null);
}
