/** The papers that the members of a generated household hold in the electronic data warehouse. */

import { civilPapers } from './documentsCivil.ts';
import { policePapers } from './documentsPolice.ts';
import { propertyPapers } from './documentsProperty.ts';
import { coupleOf, type DraftPaper, drawForm, type Holding } from './holding.ts';
import { householdRandom } from './household.ts';
import { describePaper, type PaperFacts } from './paper.ts';
import type { Random, Weighted } from './random.ts';
import type { ResultTypeCode } from './resultTypes.ts';
import type { Citizen, HeldDocument } from './types.ts';

const states: readonly Weighted<HeldDocument['state']>[] = [
  ['VALID', 96.5],
  ['IN_REVIEW', 2],
  ['REVOKED', 1.5],
];

/** Every paper of a household, holder by holder. Pure: made from the seed and the index alone. */
export function buildDocuments(seed: string, index: number, household: readonly Citizen[]): HeldDocument[] {
  return household.flatMap((citizen, place) => {
    const random = householdRandom(seed, index, `papers-${place}`);
    const couple = householdRandom(seed, index, `marriage-${coupleOf(citizen)}`);
    const serial = String(index * 10 + place + 1).padStart(6, '0');
    const holding: Holding = { citizen, household, random, couple, serial };
    const drafts = [...civilPapers(holding), ...policePapers(holding), ...propertyPapers(holding)];
    return drafts.map((draft, number) => finish(random, draft, citizen.key, number));
  });
}

function finish(random: Random, draft: DraftPaper, citizenKey: string, number: number): HeldDocument {
  const facts = {
    ...draft,
    key: `paper-${citizenKey.slice('person-'.length)}-${number + 1}`,
    holder: { person: citizenKey },
    form: draft.form ?? drawForm(random),
    state: draft.state ?? random.pickWeighted(states),
    recordVersion: random.integer(1, 3),
  };
  // Each draft pairs a type with its own fields; the union of drafts loses that pairing, not the values.
  return describePaper(facts as PaperFacts<ResultTypeCode>);
}
