import type { Day } from '../../../kernel/domain/calendar.ts';
import type { Matter } from '../../../kernel/domain/events.ts';
import type { PersonId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import {
  judgeRepresentation,
  listRepresented,
  type Mandate,
  type Scope,
} from '../../../kernel/domain/representation.ts';

/** For whom a citizen acts on a day. */
export interface Standing {
  /** In everything: the dossiers in which they are applicants are theirs to read. */
  whole: readonly SubjectId[];
  /** At least in matters of property: of these they read what they opened themselves. */
  any: readonly SubjectId[];
}

export const NOBODY: Standing = { whole: [], any: [] };

export function judgeStanding(actor: PersonId, mandates: readonly Mandate[], today: Day): Standing {
  const facts = { actor, mandates, today };
  return {
    whole: listRepresented({ ...facts, matter: 'WHOLE' }),
    any: listRepresented({ ...facts, matter: 'PROPERTY' }),
  };
}

/**
 * What a mandate must give for a procedure: a guardian who was given the care of property only may do what the catalogue has
 * classified as a matter of property (Civil Code, article 58). What nobody has classified is not for him.
 */
export const scopeNeeded = (matter: Matter): Scope => (matter === 'PROPERTY' ? 'PROPERTY' : 'WHOLE');

/** Of whoever has died only the death is anybody's matter; of all others, that of the procedure. */
export const matterOfRole = (role: string, matter: Scope): Scope => (role === 'DECEASED' ? 'DEATH' : matter);

/** A party of a dossier with the right in which it was opened for them. */
export interface ActedFor {
  subject: SubjectId;
  role: string;
  /** Null for whoever was typed by number, name and birth date: they were verified, not represented. */
  capacity: string | null;
}

/**
 * Parts of a dossier for which a citizen may not act today: the child has come of age, the guardianship or the office has
 * ended, or the dossier was opened by somebody else in their own right. Asked anew at every grant and at filing.
 */
export function listLapsed<P extends ActedFor>(
  parties: readonly P[],
  facts: { actor: PersonId; mandates: readonly Mandate[]; matter: Scope; today: Day },
): P[] {
  return parties.filter(({ capacity, subject, role }) => {
    if (capacity === null) return false;
    const matter = matterOfRole(role, facts.matter);
    return judgeRepresentation({ ...facts, subject, matter }).kind === 'MAY_NOT';
  });
}

/** The same for somebody unknown, somebody else's relative and a right that has ended: the answer tells nothing of them. */
export const representationNotEstablished = (roles: string[]) => ({
  __typename: 'RepresentationNotEstablished' as const,
  message:
    'Chưa xác lập được quyền đại diện còn hiệu lực của bạn đối với người hoặc tổ chức được nêu; hãy chọn lại từ danh sách con chưa thành niên, người được giám hộ hoặc tổ chức mà bạn đang đại diện.',
  roles,
});

export const representationOutOfScope = (roles: string[]) => ({
  __typename: 'RepresentationOutOfScope' as const,
  message:
    'Quyết định giám hộ chỉ giao cho bạn việc quản lý tài sản; thủ tục này nằm ngoài phạm vi đó, hãy liên hệ cơ quan đăng ký giám hộ.',
  roles,
});

export const childConsentNotDeclared = (roles: string[]) => ({
  __typename: 'ChildConsentNotDeclared' as const,
  message:
    'Thủ tục này cần sự đồng ý của trẻ ở độ tuổi được nêu trong luật; hãy hỏi ý kiến của trẻ và khai rõ sự đồng ý trước khi mở hồ sơ.',
  roles,
});
