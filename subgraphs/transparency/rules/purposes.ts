import { findPurpose } from '../../../kernel/domain/purposes.ts';

/**
 * A purpose in the words a citizen reads; the table of purposes holds them. Processing of personal data must be for a
 * stated purpose and the person has the right to know it (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15): where none was
 * stated, reading one's own data says so, and anybody else's missing purpose is said plainly too.
 */
export function nameOfPurpose(code: string | null, actorIsSubject: boolean): string {
  if (code === null) return actorIsSubject ? 'Tự xem dữ liệu của mình' : 'Không nêu mục đích';
  return findPurpose(code)?.label ?? `Mục đích khác (${code})`;
}
