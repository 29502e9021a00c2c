/** From when until when each table of units is in force (Resolution 202/2025/QH15; DOMAIN §9). */

export type UnitVintage = 'UNITS_63' | 'UNITS_34';

/** The 63 provinces became 34, and the districts were dissolved. */
const MERGED_ON = '2025-07-01';

/** The first day of the old table is not one day: its units came into being over decades, and no source says when. */
export const termOf = (vintage: UnitVintage): { inForceFrom: string | null; inForceTo: string | null } =>
  vintage === 'UNITS_63'
    ? { inForceFrom: null, inForceTo: MERGED_ON }
    : { inForceFrom: MERGED_ON, inForceTo: null };
