/** Figures on the handling of dossiers. */
import {
  askFigures,
  listComponents,
  listCounted,
  listGroups,
  queryIdOf,
  readTotal,
} from '../reads/statistics/readFigures.ts';
import { listStatistics, readStatistic } from '../reads/statistics/readPublic.ts';
import { judgeDecision766 } from '../rules/statistics/decision766.ts';
import { componentReuse, describeFigures } from '../rules/statistics/tally.ts';
import type { Resolvers } from '../types.generated.ts';
import { PublicFigure } from './publicFigures.ts';

export const statisticsQueries: Resolvers['Query'] = {
  handlingFigures: async (_parent, args, context) => askFigures(context, args),
  statistic: async (_parent, { id }, context) => readStatistic(context, id),
  statistics: async (_parent, args, context) => listStatistics(context, args),
};

const HandlingFigures: Resolvers['HandlingFigures'] = {
  queryId: (asked) => queryIdOf(asked),
  total: async (asked, _args, context) => readTotal(context, asked),
  decision766: async (asked, _args, context) => judgeDecision766(await readTotal(context, asked)),
  groups: async (asked, args, context) => listGroups(context, asked, args),
  components: async (asked, args, context) => listComponents(context, asked, args),
  dossiers: async (asked, args, context) => listCounted(context, asked, args),
};

const FigureGroup: Resolvers['FigureGroup'] = { figures: (group) => group };

/** What is told of sums: the same for live figures and for those that are frozen. */
const Figures: Resolvers['Figures'] = {
  onTime: (tally) => describeFigures(tally).onTime,
  online: (tally) => describeFigures(tally).online,
  reuse: (tally) => describeFigures(tally).reuse,
  claimedReuse: (tally) => describeFigures(tally).claimedReuse,
  reuseGap: (tally) => describeFigures(tally).reuseGap,
  digitised: (tally) => describeFigures(tally).digitised,
  paidOnline: (tally) => describeFigures(tally).paidOnline,
  visited: (tally) => describeFigures(tally).visited,
  meanDays: (tally) => describeFigures(tally).meanDays,
};

const ComponentReuse: Resolvers['ComponentReuse'] = { reuse: (row) => componentReuse(row) };

const CountedDossier: Resolvers['CountedDossier'] = { agency: ({ agency }) => ({ code: agency }) };

export const statisticsTypes = {
  HandlingFigures,
  FigureGroup,
  Figures,
  ComponentReuse,
  CountedDossier,
  PublicFigure,
} satisfies Resolvers;
