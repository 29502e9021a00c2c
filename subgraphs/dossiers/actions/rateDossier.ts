import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { countScores, insertRating } from '../database/ratings.ts';
import type { ContextType } from '../mappers.ts';
import { isRatable, listScores, ratingNotOpen, readScores, scoresMalformed } from '../rules/rating.ts';
import { dossierNotAccessible } from '../rules/refusals.ts';
import type { RateDossierInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** Whoever a dossier is of rates its handling, once, when it has ended. Officials read the survey and no rating. */
export async function rateDossier(context: ContextType, input: RateDossierInput) {
  return onDossier(context, 'rateDossier', input, async (tx, { dossierId, status, agency }, { lapsed }) => {
    if (context.signedIn.agency !== null) return dossierNotAccessible();
    if (lapsed.length > 0) return dossierNotAccessible();
    const scores = readScores(input);
    if ('fields' in scores) return scoresMalformed(scores.fields);
    if (!isRatable(status)) return ratingNotOpen(false);
    if (!(await insertRating(tx, dossierId, scores, context.now))) return ratingNotOpen(true);
    const month = `${dayInVietnam(context.now).slice(0, 7)}-01`;
    await countScores(tx, agency, month, listScores(scores));
    return { __typename: 'DossierRated' as const, dossierId };
  });
}
