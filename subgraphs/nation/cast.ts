/** The whole cast, in a fixed order: people with a story, written by hand, around whom the nation is generated. */

import { familyCitizens, familyDocuments } from './cast-families.ts';
import { identityCitizens, identityDocuments } from './cast-identity.ts';
import { lanCitizens } from './cast-lan.ts';
import { lanDocuments } from './cast-lan-documents.ts';
import { representativeCitizens, representativeDocuments } from './cast-organizations.ts';
import { paperCitizens, paperDocuments } from './cast-papers.ts';
import type { Citizen, HeldDocument } from './types.ts';

export const castCitizens: readonly Citizen[] = [
  ...lanCitizens,
  ...identityCitizens,
  ...paperCitizens,
  ...familyCitizens,
  ...representativeCitizens,
];

/** The papers of the cast in the order of its people. Papers of organisations stand apart, with the organisations. */
export const castDocuments: readonly HeldDocument[] = [
  ...lanDocuments,
  ...identityDocuments,
  ...paperDocuments,
  ...familyDocuments,
  ...representativeDocuments,
];
