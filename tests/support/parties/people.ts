/** Whom a party can name, rightly or not, and every word that would give her away. */
import { createHash } from 'node:crypto';
import { personIdOfNumber } from '../../../kernel/identity.ts';
import { canonicalPersonId, documentId } from '../../../nation/ids.ts';
import { streamCitizens, streamDocuments } from '../../../nation/nation.ts';
import type { Citizen, HeldDocument } from '../../../nation/types.ts';
import { TEST_PEOPLE } from '../canary.ts';
import { testKeys } from '../house.ts';

const citizens = new Map([...streamCitizens({ people: TEST_PEOPLE })].map((one) => [one.key, one]));
const papers = [...streamDocuments({ people: TEST_PEOPLE })];

export function findCitizen(key: string): Citizen {
  const found = citizens.get(key);
  if (found === undefined) throw new Error(`no citizen ${key}`);
  return found;
}

export const personIdOf = (key: string): string => canonicalPersonId(testKeys, findCitizen(key));

export const papersOf = (key: string): HeldDocument[] =>
  papers.filter(({ holder }) => 'person' in holder && holder.person === key);

export interface Typed {
  personalNumber: string;
  fullName: string;
  birthDate: string;
}

/** The kinds of party that somebody can type, each with whom she means and whether the register would agree. */
export interface TypedKind {
  kind: string;
  /** Who has the number that is typed; null: nobody. */
  whose: string | null;
  agrees: boolean;
  typed: Typed;
}

const typedOf = (key: string, changes: Partial<Typed> = {}): Typed => {
  const { personalNumber, oldNumber, fullName, birthDate } = findCitizen(key);
  return { personalNumber: personalNumber ?? oldNumber ?? '', fullName, birthDate, ...changes };
};

/** All of one arithmetic: each could be anybody's, as far as digits tell. */
export const TYPED_KINDS: readonly TypedKind[] = [
  {
    kind: 'number of nobody',
    whose: null,
    agrees: false,
    typed: { personalNumber: '966190999101', fullName: 'Trần Thị Không', birthDate: '1990-04-04' },
  },
  { kind: 'adult, typed rightly', whose: 'mai', agrees: true, typed: typedOf('mai') },
  {
    kind: 'adult, another name',
    whose: 'mai',
    agrees: false,
    typed: typedOf('mai', { fullName: 'Huỳnh Thị Nở' }),
  },
  {
    kind: 'adult, another birth date',
    whose: 'mai',
    agrees: false,
    typed: typedOf('mai', { birthDate: '1988-12-29' }),
  },
  {
    kind: 'adult, near match of the name',
    whose: 'hoa-1',
    agrees: false,
    typed: typedOf('hoa-1', { fullName: 'Trần Thị Hoa' }),
  },
  {
    kind: 'adult, old number',
    whose: 'mai',
    agrees: true,
    typed: typedOf('mai', { personalNumber: '990000206' }),
  },
  { kind: 'old number that two people carry', whose: 'lam', agrees: true, typed: typedOf('lam') },
  { kind: 'has died', whose: 'nam', agrees: true, typed: typedOf('nam') },
  { kind: 'disputed record', whose: 'khanh', agrees: true, typed: typedOf('khanh') },
  { kind: "somebody else's child", whose: 'quynh', agrees: true, typed: typedOf('quynh') },
  { kind: 'ward of somebody else', whose: 'trung', agrees: true, typed: typedOf('trung') },
];

export const typedRightly = (key: string): TypedKind => ({
  kind: `${key}, typed rightly`,
  whose: key,
  agrees: true,
  typed: typedOf(key),
});

/** One of many numbers that nobody has. */
export const typedNobody = (serial: number): TypedKind => ({
  kind: 'number of nobody',
  whose: null,
  agrees: false,
  typed: { personalNumber: `966190999${serial}`, fullName: 'Trần Thị Không', birthDate: '1990-04-04' },
});

export const mark = (...parts: readonly string[]): string =>
  `QX${createHash('md5').update(parts.join('/')).digest('hex').slice(0, 10)}`;

/** Columns of a person whose seeded value many share: each gets a word of its own (see plant.ts). */
export const MARKED_COLUMNS = [
  'ethnicity',
  'religion',
  'nationality',
  'birth_registration_text',
  'hometown_text',
  'relation_to_household_head',
] as const;

/** Every word that only this person's record holds, as it is after planting; `typed` was said by the viewer herself. */
export function secretsOf(key: string): string[] {
  const citizen = findCitizen(key);
  const id = personIdOf(key);
  const { personalNumber, oldNumber, fullName, birthDate } = citizen;
  return [
    ...[personalNumber, oldNumber, fullName, birthDate, citizen.diedOn, id],
    ...[citizen.permanentResidence?.text, citizen.currentResidence?.text],
    ...[personalNumber, oldNumber].map((number) => number && personIdOfNumber(testKeys, number)),
    ...MARKED_COLUMNS.map((column) => mark(id, column)),
    ...papersOf(key).flatMap((paper) => {
      const paperId = documentId(testKeys, paper.key);
      const data = Object.keys(paper.data).map((field) => mark(paperId, field));
      return [paperId, mark(paperId, 'number'), mark(paperId, 'title'), ...data];
    }),
  ].filter((secret): secret is string => secret != null);
}

/** What typing alone would give away: the id that any number makes, whether or not somebody has it. */
export const idOfTyped = ({ personalNumber }: Typed): string => personIdOfNumber(testKeys, personalNumber);

/** Secrets of a person that an answer holds, those left out that its reader typed herself. */
export function findSecrets(text: string, key: string, said: readonly string[] = []): string[] {
  const known = new Set(said);
  return secretsOf(key).filter((secret) => !known.has(secret) && text.includes(secret));
}
