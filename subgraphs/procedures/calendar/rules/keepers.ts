import { Failure } from '../../../../kernel/failure.ts';

/** Who keeps the calendar: the Government Office (Văn phòng Chính phủ) and the Ministry of Home Affairs (Bộ Nội vụ). */
export const CALENDAR_KEEPERS = ['G22', 'G09'] as const;

/**
 * What waits is read by those who keep the calendar.
 *
 * @throws Failure FORBIDDEN for anybody else
 */
export function requireKeeper({
  agency,
  scopes,
}: {
  agency: string | null;
  scopes: readonly string[];
}): void {
  const keeps = CALENDAR_KEEPERS.some((keeper) => keeper === agency);
  if (!keeps && !scopes.includes('catalogue:govern')) throw new Failure('FORBIDDEN');
}
