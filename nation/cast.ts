/** The whole cast, in a fixed order: people with a story, written by hand, around whom the nation is generated. */

import { familyCitizens, familyDocuments } from './castFamilies.ts';
import { identityCitizens, identityDocuments } from './castIdentity.ts';
import { kinCitizens, kinDocuments } from './castKin.ts';
import { lanCitizens } from './castLan.ts';
import { lanDocuments } from './castLanDocuments.ts';
import { representativeCitizens, representativeDocuments } from './castOrganizations.ts';
import { paperCitizens, paperDocuments } from './castPapers.ts';
import { wardCitizens } from './castWards.ts';
import type { Citizen, HeldDocument } from './types.ts';

export const castCitizens: readonly Citizen[] = [
  ...lanCitizens,
  ...identityCitizens,
  ...paperCitizens,
  ...familyCitizens,
  ...kinCitizens,
  ...representativeCitizens,
  ...wardCitizens,
];

/** The papers of the cast in the order of its people. Papers of organisations stand apart, with the organisations. */
export const castDocuments: readonly HeldDocument[] = [
  ...lanDocuments,
  ...identityDocuments,
  ...paperDocuments,
  ...familyDocuments,
  ...kinDocuments,
  ...representativeDocuments,
];
