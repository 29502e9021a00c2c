import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type PageArguments, pageOf } from '../../../../kernel/page.ts';
import {
  type AskedFigures,
  type Dimension,
  readComponents,
  readCountedPage,
  readTallies,
  readTally,
  type Standing,
} from '../../database/statistics/figures.ts';
import type { ContextType } from '../../mappers.ts';
import { firstDay, lastDay } from '../../rules/reuse.ts';
import type { Tally } from '../../rules/statistics/tally.ts';
import type { QueryHandlingFiguresArgs } from '../../types.generated.ts';
import { requireAttestedOffice } from '../listIntake.ts';

/** @throws Failure CONSUMER_NOT_ATTESTED through a system that is not attested today, BAD_USER_INPUT where the first day is after the last */
export async function askFigures(
  context: ContextType,
  { agency, from, to, only }: QueryHandlingFiguresArgs,
): Promise<AskedFigures> {
  await requireAttestedOffice(context);
  const period = { from: firstDay(from), to: lastDay(to) };
  if (period.from > period.to)
    throw new Failure('BAD_USER_INPUT', 'Ngày đầu kỳ phải không sau ngày cuối kỳ.');
  const { source = null, unit = null, procedure: procedureCode = null, channel = null } = only ?? {};
  const scope = { agency, below: `${agency}.%`, ...period, source, unit, procedureCode, channel };
  return { scope, asOf: context.now };
}

/** The question as one text: whoever has it asks the same. */
export const queryIdOf = ({ scope }: AskedFigures): string => {
  const { below: _implied, ...asked } = scope;
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as [string, string]],
  );
  return `handlingFigures?${new URLSearchParams(said)}`;
};

export async function readTotal(context: ContextType, { scope, asOf }: AskedFigures): Promise<Tally> {
  const [total] = await context.read(readTally, { ...scope, today: dayInVietnam(asOf) });
  if (total === undefined) throw new Error('sums have one row always');
  return total;
}

export async function listGroups(
  context: ContextType,
  asked: AskedFigures,
  { by, ...args }: PageArguments & { by: Dimension },
) {
  const { scope, asOf } = asked;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/figures', context.signedIn.account, by, queryIdOf(asked)]),
    read: (limit, [after = null]) =>
      context.read(readTallies[by], { ...scope, today: dayInVietnam(asOf), after, limit }),
    sortKey: ({ key }) => [key],
  });
}

export async function listComponents(context: ContextType, asked: AskedFigures, args: PageArguments) {
  const { agency, below, from, to, procedureCode } = asked.scope;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/components', context.signedIn.account, queryIdOf(asked)]),
    read: (limit, [after = null]) =>
      context.read(readComponents, { agency, below, from, to, procedureCode, after, limit }),
    sortKey: ({ key }) => [key],
  });
}

/** The dossiers behind the figures, as far as row-level security shows them to the viewer. */
export async function listCounted(
  context: ContextType,
  asked: AskedFigures,
  { standing = null, ...args }: PageArguments & { standing?: Standing | null | undefined },
) {
  const { scope, asOf } = asked;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/counted', context.signedIn.account, standing, queryIdOf(asked)]),
    read: (limit, [afterDay = null, afterSource = null, afterId = null]) =>
      context.read(readCountedPage, {
        ...{ ...scope, today: dayInVietnam(asOf), standing },
        ...{ afterDay, afterSource, afterId, limit },
      }),
    sortKey: ({ acceptedOn, source, dossier }) => [acceptedOn, source, dossier],
  });
}
