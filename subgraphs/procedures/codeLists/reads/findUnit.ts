import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { type Unit, unitOnDayKey } from '../database/units.ts';
import type { Dated } from '../rules/asOf.ts';
import type { CodeListLoaders } from './loaders.ts';

/** A unit as of a day, today unless said; null where its table does not have it yet. */
export async function findUnit(
  { loaders, now }: Context<CodeListLoaders>,
  { vintage, code, asOf }: Pick<Unit, 'vintage' | 'code'> & Dated,
): Promise<(Unit & Dated) | null> {
  const unit = await loaders.unitOnDay.load(unitOnDayKey(vintage, code, asOf ?? dayInVietnam(now)));
  return unit === undefined ? null : { ...unit, asOf };
}
