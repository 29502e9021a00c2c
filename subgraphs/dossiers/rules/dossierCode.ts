import type { AgencyCode } from '../../../kernel/domain/scalars.ts';

/** `{agency}-{yymmdd}-{number in the day}` (DOMAIN §3.4); more than four digits when a day brings more. */
export const dossierCode = (agency: AgencyCode, day: string, number: number): string =>
  `${agency}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
