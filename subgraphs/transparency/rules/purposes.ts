/**
 * Purposes in the words a citizen reads. Processing of personal data must be for a stated purpose and the person has the
 * right to know it (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
const PURPOSES = new Map<string, string>([
  ['PROCEDURE_HANDLING', 'Giải quyết thủ tục hành chính'],
  ['PERSON_VERIFICATION', 'Xác thực thông tin công dân'],
  ['PAYMENT_SETTLEMENT', 'Xác nhận thanh toán phí, lệ phí'],
]);

/** A purpose in words. Without one, reading one's own data says so; anybody else's missing purpose is said plainly too. */
export function nameOfPurpose(code: string | null, actorIsSubject: boolean): string {
  if (code === null) return actorIsSubject ? 'Tự xem dữ liệu của mình' : 'Không nêu mục đích';
  return PURPOSES.get(code) ?? `Mục đích khác (${code})`;
}
