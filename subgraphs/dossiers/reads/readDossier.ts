import { z } from 'zod';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { decryptField } from '../../../kernel/identity.ts';
import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import { type DossierRow, dossiersOfCitizen, dossiersOfOfficer } from '../database/dossiers.ts';
import { typedPlace } from '../database/parties.ts';
import type { ContextType, DossierPartyMapper, ReuseRecordMapper } from '../mappers.ts';
import { PROCEDURE_HANDLING } from '../rules/refusals.ts';
import { isReadable } from '../rules/views.ts';
import { requireAttested } from './listIntake.ts';
import { readStanding } from './loaders.ts';
import { denyDossier } from './refusals.ts';
import { viewParties } from './viewParties.ts';

/** A dossier for the viewer, or null; an attempt at somebody else's is noted for the people it is about. */
export async function readDossier(
  context: ContextType,
  dossierId: DossierId,
  coordinate: string,
): Promise<DossierRow | null> {
  const dossier = await context.loaders.dossier.load(dossierId);
  if (dossier === null) await denyDossier(context, dossierId, coordinate);
  // Reading a dossier is handling it: the leaf names it even where the request named none.
  else context.purpose ??= { code: PROCEDURE_HANDLING, basis: null, dossier: dossierId };
  return dossier;
}

/** The viewer's own dossiers: an officer's are those assigned to them, a citizen's those they opened or apply in. */
export async function listDossiers(context: ContextType, args: PageArguments): Promise<Page<DossierRow>> {
  const { account, agency, personId } = context.signedIn;
  const query = agency === null ? dossiersOfCitizen : dossiersOfOfficer;
  // An officer who asks by a dossier is judged with its grant; this list names none.
  if (agency !== null) await requireAttested(context);
  const standing = await readStanding(context);
  const viewer = { account, personId, represented: `{${standing.whole.join(',')}}` };
  return pageOf(context.keys, args, {
    scope: `dossiers/${account}`,
    read: (limit, [openedAt = null, dossierId = null]) =>
      context.read(query, { ...viewer, openedAt, dossierId, limit }, standing.any),
    sortKey: (row) => [row.openedAt.toISOString(), row.dossierId],
  });
}

/**
 * What was filed instead of being asked for. A citizen sees it of the parts that they may read: that a paper of another adult
 * was reused says that they hold one.
 */
export async function listReuse(context: ContextType, dossier: DossierRow): Promise<ReuseRecordMapper[]> {
  const { dossierId, subjects } = dossier;
  const records = (await context.loaders.reuse.load(dossierId)).map((one) => ({ ...one, subjects }));
  if (context.signedIn.agency !== null || records.length === 0) return records;
  const [{ parties }, found] = await Promise.all([
    viewParties(context, dossier),
    context.loaders.cases.load(dossier),
  ]);
  const readable = new Set(parties.filter(({ view }) => isReadable(view)).map(({ role }) => role));
  const { questions = [], components = [] } = found?.content ?? {};
  const roleOf = new Map([
    ...questions.map(({ key, role }) => [key, role] as const),
    ...components.map(({ code, role }) => [code, role] as const),
  ]);
  return records.filter(({ subjectKey }) => {
    const role = roleOf.get(subjectKey);
    return role !== undefined && readable.has(role);
  });
}

const declaredIdentity = z.object({
  personalNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
});

/** What was typed of a party, for the officers of the dossier and for whoever typed it; null for everybody else. */
export function readDeclared({ keys, signedIn }: ContextType, party: DossierPartyMapper) {
  const { dossierId, role, typedEncrypted, openedBy } = party;
  const isTypist = signedIn.account === openedBy;
  if (typedEncrypted === null || (signedIn.agency === null && !isTypist)) return null;
  return declaredIdentity.parse(JSON.parse(decryptField(keys, typedEncrypted, typedPlace(dossierId, role))));
}
