/** Figures that everybody may read, as they were frozen. */
import { describePublic } from '../rules/statistics/openData.ts';
import type { Resolvers } from '../types.generated.ts';

export const PublicFigure: Resolvers['PublicFigure'] = {
  month: ({ month }) => month.slice(0, 7),
  agency: ({ agency }) => (agency === null ? null : { code: agency }),
  asOf: ({ frozenAt }) => frozenAt,
  onTime: (figure) => describePublic(figure).onTime,
  online: (figure) => describePublic(figure).online,
  reuse: (figure) => describePublic(figure).reuse,
  claimedReuse: (figure) => describePublic(figure).claimedReuse,
};
