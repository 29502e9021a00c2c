import { Failure } from '../../../kernel/failure.ts';
import { readHeldRequests } from '../database/heldRequests.ts';
import { readReuseDaily } from '../database/reuse.ts';
import type { ContextType } from '../mappers.ts';
import { countReuse, firstDay, lastDay } from '../rules/reuse.ts';
import type { QueryReuseRateArgs } from '../types.generated.ts';
import { requireAttestedOffice } from './listIntake.ts';

/** How often held data was filed again at an agency and its units, over whole days. About no person. */
export async function readReuseRate(context: ContextType, { agency, from, to }: QueryReuseRateArgs) {
  await requireAttestedOffice(context);
  const period = { from: firstDay(from), to: lastDay(to) };
  if (period.from > period.to)
    throw new Failure('BAD_USER_INPUT', 'Ngày đầu kỳ phải không sau ngày cuối kỳ.');
  const asked = { agency, units: `${agency}.%`, ...period };
  const days = await context.read(readReuseDaily, asked);
  const [held] = await context.read(readHeldRequests, asked);
  return { ...countReuse(days), heldAskedFor: held?.asked ?? 0, asOf: context.now };
}
