import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { NOBODY, type Standing } from './standing.ts';

/** What must be known of a dossier to say who may open it. */
export interface DossierAccess {
  agency: AgencyCode;
  openedBy: string;
  /** Null while the applicant of a draft is not verified. */
  applicantId: SubjectId | null;
  /** Whether a citizen opened it in the name of its applicant. */
  applicantRepresented: boolean;
  /** Whether the viewer's own account is among the officers assigned. */
  assigned: boolean;
}

/**
 * Who may read and handle a dossier. An officer: only what is assigned to them at their own agency, even if they opened it, so
 * that taking them off closes the door (ACC-17). A citizen: what they opened, what they are the applicant of, and what whoever
 * they act for today is the applicant of; what they opened in another's name is theirs to read only while they act for them
 * (ACC-6). The same rule stands in row-level security; here it is a rule that can be read and tested.
 */
export function judgeAccess(
  viewer: Pick<Viewer, 'account' | 'agency' | 'personId'>,
  dossier: DossierAccess,
  standing: Standing = NOBODY,
): boolean {
  if (viewer.agency !== null) return dossier.assigned && dossier.agency === viewer.agency;
  const { applicantId } = dossier;
  if (applicantId !== null && (applicantId === viewer.personId || standing.whole.includes(applicantId)))
    return true;
  if (dossier.openedBy !== viewer.account) return false;
  return !dossier.applicantRepresented || (applicantId !== null && standing.any.includes(applicantId));
}
