import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { type Unit, unitOnDayKey } from '../database/units.ts';
import type { Dated } from '../rules/asOf.ts';
import type { CodeListLoaders } from './loaders.ts';

/**
 * A unit as of a day: null where it was not there that day. Without a day it is what its code means today, even where it has
 * ended: an old address still names it.
 */
export async function findUnit(
  { loaders, now }: Context<CodeListLoaders>,
  { vintage, code, asOf }: Pick<Unit, 'vintage' | 'code'> & Dated,
): Promise<(Unit & Dated) | null> {
  const unit = await loaders.unitOnDay.load(unitOnDayKey(vintage, code, asOf ?? dayInVietnam(now)));
  if (unit === undefined || (asOf !== undefined && unit.hasEnded)) return null;
  return { ...unit, asOf };
}
