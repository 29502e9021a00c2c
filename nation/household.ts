/**
 * One household of the nation: who lives together, how old they are and how they are related. The templates and ages were
 * chosen so that the whole resembles the population pyramid; no household needs another to be made.
 */

import { addDays, daysBetween } from './dates.ts';
import { createRandom, type Random, type Weighted } from './random.ts';
import { type Gender, type MaritalStatus, SEED_TODAY } from './types.ts';

/** Most people a generated household can have; positions of numbers are reckoned with it. */
export const HOUSEHOLD_SIZE_MAX = 6;

/** A member before they have a name and a record; `father`, `mother` and `spouse` are places in the household. */
export interface Member {
  gender: Gender;
  birthDate: string;
  relation: string;
  maritalStatus: MaritalStatus;
  father: number | null;
  mother: number | null;
  spouse: number | null;
  diedOn: string | null;
}

type Template = 'ALONE' | 'COUPLE' | 'FAMILY' | 'ONE_PARENT' | 'THREE_GENERATIONS' | 'ELDERLY';

const templates: readonly Weighted<Template>[] = [
  ['ALONE', 9],
  ['COUPLE', 11],
  ['FAMILY', 46],
  ['ONE_PARENT', 8],
  ['THREE_GENERATIONS', 19],
  ['ELDERLY', 7],
];
const headAges: Readonly<Record<Template, readonly Weighted<readonly [number, number]>[]>> = {
  ALONE: [
    [[20, 34], 40],
    [[35, 59], 30],
    [[60, 88], 30],
  ],
  COUPLE: [
    [[22, 34], 45],
    [[35, 54], 25],
    [[55, 68], 30],
  ],
  FAMILY: [
    [[25, 34], 30],
    [[35, 44], 38],
    [[45, 59], 32],
  ],
  ONE_PARENT: [
    [[24, 38], 45],
    [[39, 58], 55],
  ],
  THREE_GENERATIONS: [
    [[25, 34], 45],
    [[35, 46], 55],
  ],
  ELDERLY: [
    [[62, 74], 70],
    [[75, 92], 30],
  ],
};
const childCounts: readonly Weighted<number>[] = [
  [1, 34],
  [2, 48],
  [3, 15],
  [4, 3],
];

/** The members of a household, head first. `alone` asks for one person, to fill a nation up to its exact number. */
export function drawMembers(random: Random, alone: boolean): Member[] {
  const template = alone ? 'ALONE' : random.pickWeighted(templates);
  const [youngest, oldest] = random.pickWeighted(headAges[template]);
  const headAge = random.integer(youngest, oldest);
  switch (template) {
    case 'ALONE':
      return [drawSingle(random, headAge)];
    case 'COUPLE':
    case 'ELDERLY':
      return drawCouple(random, headAge);
    case 'FAMILY':
      return withChildren(random, drawCouple(random, headAge), HOUSEHOLD_SIZE_MAX);
    case 'ONE_PARENT':
      return withChildren(random, [drawLoneParent(random, headAge)], HOUSEHOLD_SIZE_MAX);
    case 'THREE_GENERATIONS':
      return drawThreeGenerations(random, headAge);
  }
}

/** The last birth or death in a household; its records were changed on that day at the earliest. */
export function latestEvent(members: readonly Member[]): string {
  const dates = members.map((member) => member.diedOn ?? member.birthDate);
  return dates.reduce((latest, date) => (date > latest ? date : latest));
}

/** A generator for one topic of one household, apart from the generators of every other. */
export function householdRandom(seed: string, index: number, topic: string): Random {
  return createRandom(`${seed}/${topic}/${index}`);
}

function drawBirthDate(random: Random, age: number): string {
  return addDays(SEED_TODAY, -Math.floor(age * 365.25) - random.integer(1, 364));
}

function drawSingle(random: Random, age: number): Member {
  const gender = random.chance(age >= 60 ? 0.3 : 0.5) ? 'MALE' : 'FEMALE';
  const statuses: readonly Weighted<MaritalStatus>[] =
    age >= 60
      ? [
          ['WIDOWED', 80],
          ['SINGLE', 12],
          ['DIVORCED', 8],
        ]
      : [
          ['SINGLE', 84],
          ['DIVORCED', 14],
          ['WIDOWED', 2],
        ];
  return {
    ...blankMember(gender, drawBirthDate(random, age), 'Chủ hộ'),
    maritalStatus: random.pickWeighted(statuses),
  };
}

function drawCouple(random: Random, age: number): Member[] {
  const husband = blankMember('MALE', drawBirthDate(random, age), 'Chủ hộ');
  const wifeAge = Math.max(19, age - random.integer(-1, 6));
  const wife = blankMember('FEMALE', drawBirthDate(random, wifeAge), 'Vợ');
  return [
    { ...husband, maritalStatus: 'MARRIED', spouse: 1 },
    { ...wife, maritalStatus: 'MARRIED', spouse: 0 },
  ];
}

function drawLoneParent(random: Random, age: number): Member {
  const gender = random.chance(0.18) ? 'MALE' : 'FEMALE';
  const statuses: readonly Weighted<MaritalStatus>[] = [
    ['DIVORCED', 55],
    ['WIDOWED', 25],
    ['SINGLE', 20],
  ];
  return {
    ...blankMember(gender, drawBirthDate(random, age), 'Chủ hộ'),
    maritalStatus: random.pickWeighted(statuses),
  };
}

/** Adds children whom the mother (or the lone parent) had between 19 and 40, with at least a year between births. */
function withChildren(random: Random, parents: Member[], sizeMax: number): Member[] {
  const fatherPlace = parents.findIndex((parent) => parent.gender === 'MALE');
  const motherPlace = parents.findIndex((parent) => parent.gender === 'FEMALE');
  const bearer = parents[motherPlace] ?? parents[0];
  const members = [...parents];
  let ageAtBirth = random.integer(20, 29);
  for (let wanted = random.pickWeighted(childCounts); bearer && wanted > 0; wanted -= 1) {
    const birthDate = addDays(bearer.birthDate, Math.floor(ageAtBirth * 365.25) + random.integer(0, 180));
    const age = daysBetween(birthDate, SEED_TODAY) / 365.25;
    ageAtBirth += random.integer(2, 5);
    // Grown children mostly live elsewhere; the unborn are nobody's business.
    if (age < 0 || age > 33 || (age > 23 && random.chance(0.55)) || members.length >= sizeMax) {
      continue;
    }
    const child = blankMember(random.chance(0.522) ? 'MALE' : 'FEMALE', birthDate, 'Con đẻ');
    members.push({
      ...child,
      father: fatherPlace < 0 ? null : fatherPlace,
      mother: motherPlace < 0 ? null : motherPlace,
    });
  }
  return members;
}

function drawThreeGenerations(random: Random, headAge: number): Member[] {
  const couple = drawCouple(random, headAge);
  const members = withChildren(random, couple, HOUSEHOLD_SIZE_MAX - 2);
  const motherAge = headAge + random.integer(20, 33);
  const both = random.chance(0.5) && motherAge < 80;
  const fatherPlace = both || random.chance(0.3) ? members.length : null;
  const motherPlace = both || fatherPlace === null ? members.length + (both ? 1 : 0) : null;
  const marital = both ? ('MARRIED' as const) : ('WIDOWED' as const);
  const diedOn = !both && random.chance(0.12) ? addDays(SEED_TODAY, -random.integer(30, 900)) : null;
  if (fatherPlace !== null) {
    const father = blankMember('MALE', drawBirthDate(random, motherAge + random.integer(0, 5)), 'Cha đẻ');
    members.push({ ...father, maritalStatus: marital, spouse: motherPlace, diedOn });
  }
  if (motherPlace !== null) {
    const mother = blankMember('FEMALE', drawBirthDate(random, motherAge), 'Mẹ đẻ');
    members.push({ ...mother, maritalStatus: marital, spouse: fatherPlace, diedOn });
  }
  return members.map((member, place) =>
    place === 0 ? { ...member, father: fatherPlace, mother: motherPlace } : member,
  );
}

function blankMember(gender: Gender, birthDate: string, relation: string): Member {
  const nothing = { father: null, mother: null, spouse: null, diedOn: null };
  return { gender, birthDate, relation, maritalStatus: 'SINGLE', ...nothing };
}
