import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { castCitizens } from '../../nation/cast.ts';
import {
  listOrganizationDocuments,
  listOrganizations,
  streamCitizens,
  streamDocuments,
  streamGroups,
} from '../../nation/nation.ts';
import { centuryAndSexDigit } from '../../nation/numbers.ts';
import { type Citizen, SEED_TODAY } from '../../nation/types.ts';
import { oldProvinceRows } from '../../nation/units63.ts';

function hashOf(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) {
    hash.update(JSON.stringify(value));
  }
  return hash.digest('hex');
}

// Only after a collection does the heap tell what the stream keeps.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const large = { people: 20_000, seed: 'mot-lan' };

describe('The synthetic nation', () => {
  it('is the same for the same options', () => {
    const options = { people: 500, seed: 'a seed' };
    expect(hashOf(streamCitizens(options))).toBe(hashOf(streamCitizens(options)));
    expect(hashOf(streamDocuments(options))).toBe(hashOf(streamDocuments(options)));
    expect(listOrganizations(options)).toEqual(listOrganizations(options));
  });

  it('is another for another seed, around the same cast', () => {
    const [one, other] = ['one', 'other'].map((seed) => [...streamCitizens({ people: 300, seed })]);
    expect(one?.[0]).toEqual(other?.[0]);
    expect(one?.at(-1)).not.toEqual(other?.at(-1));
  });

  it('begins alike whatever its size, so that households are made one by one', () => {
    const small = [...streamCitizens({ people: 100, seed: 's' })].slice(0, 90);
    const begun = [...streamCitizens({ people: 400, seed: 's' })].slice(0, 90);
    expect(begun).toEqual(small);
  });

  it.each([1, 30, 1000, 1001, 20_000])(
    'has exactly the number of people asked for, or the cast: %i',
    (people) => {
      let count = 0;
      for (const _ of streamCitizens({ ...large, people })) {
        count += 1;
      }
      expect(count).toBe(Math.max(people, castCitizens.length));
    },
  );

  it('comes in groups too, in the same order, of people who name nobody of another group', () => {
    const options = { people: 3_000, seed: 'mot-lan' };
    const groups = [...streamGroups(options)];
    expect(hashOf(groups.flatMap(({ citizens }) => citizens))).toBe(hashOf(streamCitizens(options)));
    const papers = groups.flatMap(({ listDocuments }) => listDocuments());
    expect(hashOf([...papers, ...listOrganizationDocuments(options)])).toBe(hashOf(streamDocuments(options)));
    for (const { citizens, listDocuments } of groups) {
      const keys = new Set(citizens.map(({ key }) => key));
      const named = citizens.flatMap(({ fatherKey, motherKey, spouseKey, householdHeadKey }) => [
        ...[fatherKey, motherKey, spouseKey, householdHeadKey],
      ]);
      const holders = listDocuments().map(({ holder }) => ('person' in holder ? holder.person : 'nobody'));
      const strangers = [...named, ...holders].filter((key) => key !== null && !keys.has(key));
      expect(strangers).toEqual([]);
    }
  });

  it('gives nobody the number or key of another among 20,000', () => {
    const keys = new Set<string>();
    const numbers = new Set<string>();
    let numbered = 0;
    for (const citizen of streamCitizens(large)) {
      keys.add(citizen.key);
      numbered += citizen.personalNumber === null ? 0 : 1;
      numbers.add(citizen.personalNumber ?? '');
    }
    expect(keys.size).toBe(large.people);
    numbers.delete('');
    expect(numbers.size).toBe(numbered);
  });

  it.each([
    ['20,000 people', () => streamCitizens(large)],
    ['the papers of 5,000', () => streamDocuments({ people: 5000 })],
  ])('streams %s without keeping them', (_, stream) => {
    let streamed = 0;
    const retained: number[] = [];
    for (const _one of stream()) {
      streamed += 1;
      if (streamed % 9000 === 1) {
        collectGarbage();
        retained.push(process.memoryUsage().heapUsed / 1_048_576);
      }
    }
    expect(streamed).toBeGreaterThan(18_000);
    expect(Math.max(...retained) - (retained[0] ?? 0)).toBeLessThan(10);
  });

  it('gives numbers that agree with sex, year and old province of birth', () => {
    const provinces = new Set(oldProvinceRows.map(([code]) => `9${code}`));
    const wrong = [...streamCitizens({ people: 5000 })].filter(
      ({ personalNumber, oldNumber, gender, birthDate }) => {
        const digit = centuryAndSexDigit(gender, Number(birthDate.slice(0, 4)));
        const agrees =
          personalNumber === null ||
          (/^9\d{11}$/.test(personalNumber) &&
            provinces.has(personalNumber.slice(0, 3)) &&
            personalNumber.slice(3, 6) === `${digit}${birthDate.slice(2, 4)}`);
        return !agrees || !/^99\d{7}$/.test(oldNumber ?? '990000000');
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe('The people of the nation', () => {
  const citizens = [...streamCitizens(large)];
  const byKey = new Map(citizens.map((citizen) => [citizen.key, citizen]));
  const shareOf = (holds: (citizen: Citizen) => boolean) => citizens.filter(holds).length / citizens.length;
  const ageOf = ({ birthDate }: Citizen) => 2026 - Number(birthDate.slice(0, 4));

  it('carry family names as they are spread in Việt Nam', () => {
    const named = (familyName: string) => shareOf(({ fullName }) => fullName.startsWith(`${familyName} `));
    expect(named('Nguyễn')).toBeGreaterThan(0.28);
    expect(named('Nguyễn')).toBeLessThan(0.38);
    expect(named('Trần')).toBeGreaterThan(0.08);
    expect(named('Trần')).toBeLessThan(0.13);
    expect(named('Lê')).toBeGreaterThan(0.06);
    expect(citizens.every(({ fullName }) => fullName === fullName.normalize('NFC'))).toBe(true);
  });

  it('are as old as the population pyramid says, and mostly Kinh', () => {
    expect(shareOf((citizen) => ageOf(citizen) < 15)).toBeGreaterThan(0.18);
    expect(shareOf((citizen) => ageOf(citizen) < 15)).toBeLessThan(0.28);
    expect(shareOf((citizen) => ageOf(citizen) >= 65)).toBeGreaterThan(0.06);
    expect(shareOf((citizen) => ageOf(citizen) >= 65)).toBeLessThan(0.13);
    expect(shareOf(({ ethnicity }) => ethnicity === 'Kinh')).toBeGreaterThan(0.82);
    expect(shareOf(({ ethnicity }) => ethnicity === 'Kinh')).toBeLessThan(0.96);
    expect(Math.abs(shareOf(({ gender }) => gender === 'FEMALE') - 0.5)).toBeLessThan(0.03);
  });

  it('refer only to people of the nation, and are born before their children', () => {
    const bornIn = (key: string | null) => Number(byKey.get(key ?? '')?.birthDate.slice(0, 4) ?? 0);
    const dangling = citizens.filter(({ fatherKey, motherKey, spouseKey, householdHeadKey }) =>
      [fatherKey, motherKey, spouseKey, householdHeadKey].some((key) => key !== null && !byKey.has(key)),
    );
    const tooOld = citizens.filter(({ key, fatherKey, motherKey }) =>
      [fatherKey, motherKey].some((parent) => bornIn(key) - bornIn(parent) < 17),
    );
    expect([dangling, tooOld]).toEqual([[], []]);
  });

  it('are married to somebody who is married to them', () => {
    const unrequited = citizens.filter(({ key, maritalStatus, spouseKey }) => {
      const spouse = byKey.get(spouseKey ?? '');
      return maritalStatus === 'MARRIED'
        ? spouse?.spouseKey !== key || spouse.maritalStatus !== 'MARRIED'
        : spouseKey !== null;
    });
    expect(unrequited).toEqual([]);
  });

  it('live in households of one to six, in units of the table in force when the record was made', () => {
    const sizes = new Map<string, number>();
    for (const { householdKey } of citizens) {
      sizes.set(householdKey ?? '', (sizes.get(householdKey ?? '') ?? 0) + 1);
    }
    const misdated = citizens.filter(({ permanentResidence, recordedAt, birthRegistrationPlace }) => {
      const vintage = recordedAt >= '2025-07-01' ? '34' : '63';
      return (
        recordedAt.slice(0, 10) > SEED_TODAY ||
        (permanentResidence?.vintage ?? vintage) !== vintage ||
        (birthRegistrationPlace?.vintage ?? '63') !== '63'
      );
    });
    expect(misdated).toEqual([]);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(6);
    const modern = shareOf(({ permanentResidence }) => permanentResidence?.vintage === '34');
    expect(modern).toBeGreaterThan(0.25);
    expect(modern).toBeLessThan(0.75);
  });
});
