/**
 * The synthetic nation as one stream: the cast written by hand, then generated households. Nothing here knows a clock, a
 * database or a random source: the same options give the same nation on every machine. Only the household at hand is kept
 * in memory, so a nation of any size can be copied into a database as it is made.
 */

import { castCitizens, castDocuments } from './cast.ts';
import { buildDocuments } from './documents.ts';
import { HOUSEHOLD_SIZE_MAX } from './household.ts';
import { POSITIONS_MAX } from './numbers.ts';
import {
  buildOrganizationDocuments,
  buildOrganizations,
  mayHaveFounded,
  ORGANIZATION_COUNT,
} from './organizations.ts';
import { buildHousehold } from './people.ts';
import type { Citizen, HeldDocument, OrganizationRecord } from './types.ts';

export { guardianships, parentalRestrictions } from './castWards.ts';
export { personas } from './personas.ts';
export { agencies, oneStopSystems, portals } from './systems.ts';

export interface NationOptions {
  /** How many people there are, the cast included. The cast is always whole, so fewer than the cast gives the cast. */
  people: number;
  /** Any text. Another seed gives another nation around the same cast. */
  seed: string;
}

export const defaultNation: NationOptions = { people: 1000, seed: 'mot-lan' };

interface Household {
  index: number;
  citizens: Citizen[];
}

/** So many households have free digits of their own; the next as many go through the same digits once more. */
const HOUSEHOLDS_OF_A_ROUND = POSITIONS_MAX / HOUSEHOLD_SIZE_MAX;
/** Enough for more than a million people. */
const HOUSEHOLDS_MAX = 2 * HOUSEHOLDS_OF_A_ROUND;

/** Every citizen: the cast first, then household by household, heads first. Throws a RangeError for a nation too large. */
export function* streamCitizens(options: Partial<NationOptions> = {}): Generator<Citizen> {
  yield* castCitizens;
  for (const household of streamHouseholds({ ...defaultNation, ...options })) {
    yield* household.citizens;
  }
}

/** Every paper held: of the citizens in the order of `streamCitizens`, then of the organisations. */
export function* streamDocuments(options: Partial<NationOptions> = {}): Generator<HeldDocument> {
  const nation = { ...defaultNation, ...options };
  yield* castDocuments;
  for (const { index, citizens } of streamHouseholds(nation)) {
    yield* buildDocuments(nation.seed, index, citizens);
  }
  yield* buildOrganizationDocuments(nation.seed, listFounders(nation));
}

/** The 30 organisations with their representatives, present and former; those of the cast first. */
export function listOrganizations(options: Partial<NationOptions> = {}): OrganizationRecord[] {
  const nation = { ...defaultNation, ...options };
  return buildOrganizations(nation.seed, listFounders(nation));
}

/** People who name nobody outside of their group: no parent, spouse or head of household. A nation is made of such groups. */
export interface Group {
  citizens: readonly Citizen[];
  listDocuments(): readonly HeldDocument[];
}

/**
 * The same people and papers group by group, the cast first: whoever copies them needs to remember one group only, however large the
 * nation is. The papers of organisations are not among them.
 */
export function* streamGroups(options: Partial<NationOptions> = {}): Generator<Group> {
  const nation = { ...defaultNation, ...options };
  yield { citizens: castCitizens, listDocuments: () => castDocuments };
  for (const { index, citizens } of streamHouseholds(nation))
    yield { citizens, listDocuments: () => buildDocuments(nation.seed, index, citizens) };
}

/** The papers of the organisations, which `streamDocuments` gives last. */
export function listOrganizationDocuments(options: Partial<NationOptions> = {}): HeldDocument[] {
  const nation = { ...defaultNation, ...options };
  return [...buildOrganizationDocuments(nation.seed, listFounders(nation))];
}

/** A member of the cast by their key. Throws a RangeError when nobody in the cast has it. */
export function getCastCitizen(key: string): Citizen {
  const citizen = castCitizens.find((one) => one.key === key);
  if (citizen === undefined) {
    throw new RangeError(`Nobody in the cast has the key ${key}.`);
  }
  return citizen;
}

function* streamHouseholds({ people, seed }: NationOptions): Generator<Household> {
  let missing = people - castCitizens.length;
  for (let index = 0; missing > 0; index += 1) {
    if (index >= HOUSEHOLDS_MAX) {
      throw new RangeError(`The synthetic numbers do not reach for ${people} people.`);
    }
    const drawn = buildHousehold(seed, index);
    // The last places are filled by people living alone, so that the number asked for is met without cutting a family.
    const citizens = drawn.length <= missing ? drawn : buildHousehold(seed, index, true);
    if (repeatsNumber(seed, index, citizens)) continue;
    missing -= citizens.length;
    yield { index, citizens };
  }
}

/** Whether somebody has the number of whoever stands at the same place a round before: one household in some hundreds does. */
function repeatsNumber(seed: string, index: number, citizens: readonly Citizen[]): boolean {
  if (index < HOUSEHOLDS_OF_A_ROUND) return false;
  const before = buildHousehold(seed, index - HOUSEHOLDS_OF_A_ROUND);
  return citizens.some(
    ({ personalNumber }, place) =>
      personalNumber !== null && personalNumber === before[place]?.personalNumber,
  );
}

/** Heads of the first households who are old enough; twice as many as organisations, for present and former offices. */
function listFounders(nation: NationOptions): Citizen[] {
  const founders: Citizen[] = [];
  for (const { citizens } of streamHouseholds(nation)) {
    founders.push(...citizens.slice(0, 1).filter(mayHaveFounded));
    if (founders.length >= 2 * ORGANIZATION_COUNT) {
      break;
    }
  }
  return founders;
}
