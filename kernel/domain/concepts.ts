/**
 * The closed list of concepts: what a question of a form asks, whether a register may hold the answer, and what an answer
 * looks like that somebody types. The linter of forms, the contract and the door of dossiers read the same list.
 */

/** What an answer is made of. In the contract as `AnswerKind`, with the writings that are taken. */
export type AnswerKind =
  | 'TEXT'
  | 'NAME'
  | 'DAY'
  | 'TIME_OF_DAY'
  | 'COUNT'
  | 'MONEY'
  | 'PHONE'
  | 'EMAIL'
  | 'PERSONAL_NUMBER'
  | 'OLD_NUMBER'
  | 'TAX_NUMBER'
  | 'CHOICE'
  | 'NUMBER'
  | 'YES_NO'
  | 'PERSON'
  | 'ADDRESS'
  | 'FILE';

/** One thing that can be chosen: the value that is filed, and how a Vietnamese form writes it. */
export interface Choice {
  value: string;
  name: string;
}

export interface Concept {
  /** Whether a register may answer it; whether one does is for the contracts to say (`@answers`). */
  held: boolean;
  kind: AnswerKind;
  /** For a day: whether it may lie after the day of filing. */
  mayLieAhead?: true;
  /** For a day: whether a month or a year alone is an answer, as registers hold them of old people. */
  mayBePartial?: true;
  /** For a choice: all that can be chosen. A question with choices of its own goes before. */
  choices?: Choice[];
  /** Other ways in which people write a choice, by its value. */
  alsoWritten?: Readonly<Record<string, readonly string[]>>;
}

const choose = (...names: string[]): Choice[] => names.map((name) => ({ value: name, name }));

const GENDERS: Choice[] = [
  { value: 'MALE', name: 'Nam' },
  { value: 'FEMALE', name: 'Nữ' },
];

/** A newborn child's sex may not be told yet: code 0 of QCVN 109:2017/BTTTT. */
const GENDERS_AT_BIRTH: Choice[] = [...GENDERS, { value: 'UNKNOWN', name: 'Chưa xác định' }];

const MARITAL_STATUSES: Choice[] = [
  { value: 'SINGLE', name: 'Chưa kết hôn' },
  { value: 'MARRIED', name: 'Đã kết hôn' },
  { value: 'DIVORCED', name: 'Đã ly hôn' },
  { value: 'WIDOWED', name: 'Góa' },
];

/**
 * The 54 peoples of Việt Nam (Quyết định 121-TCTK/PPCĐ ngày 02/3/1979) and the two entries that the statistics add for those
 * who belong to none of them; behind a bar, other names in common use. Hyphens, spaces and capitals make no difference.
 */
const PEOPLES: readonly (readonly string[])[] = [
  'Kinh|Việt, Tày, Thái, Hoa|Hán, Khơ-me|Khmer, Mường, Nùng, Hmông|Mông, Dao, Gia-rai|Jrai, Ngái, Ê-đê|Rađê|Rhadé',
  "Ba-na|Bahnar, Xơ-đăng|Sedang, Sán Chay|Cao Lan|Sán Chỉ|Cao Lan - Sán Chỉ, Cơ-ho|K'Ho, Chăm|Chàm, Sán Dìu, Hrê",
  "Mnông|M'Nông, Ra-glai|Raglay, Xtiêng|S'tiêng, Bru - Vân Kiều|Bru|Vân Kiều, Thổ, Giáy, Cơ-tu|Ca-tu",
  'Gié - Triêng|Giẻ - Triêng, Mạ|Châu Mạ, Khơ-mú, Co|Cor, Tà-ôi, Chơ-ro|Châu Ro, Kháng, Xinh-mun, Hà Nhì',
  'Chu-ru, Lào, La Chí, La Ha, Phù Lá, La Hủ, Lự, Lô Lô, Chứt, Mảng, Pà Thẻn, Cơ Lao, Cống, Bố Y, Si La, Pu Péo',
  'Brâu, Ơ-đu, Rơ-măm, Người nước ngoài|Nước ngoài, Không xác định|Không rõ',
]
  .join(', ')
  .split(', ')
  .map((names) => names.split('|'));

const ETHNICITY = {
  kind: 'CHOICE' as const,
  choices: choose(...PEOPLES.map(([name = '']) => name)),
  alsoWritten: Object.fromEntries(PEOPLES.map(([name = '', ...others]) => [name, others])),
} satisfies Partial<Concept>;

/** Yes or no, as a form prints the two boxes. */
const YES_NO: Choice[] = [
  { value: 'YES', name: 'Có' },
  { value: 'NO', name: 'Không' },
];

const held = (kind: AnswerKind, rest: Partial<Concept> = {}): Concept => ({ held: true, kind, ...rest });
const asked = (kind: AnswerKind, rest: Partial<Concept> = {}): Concept => ({ held: false, kind, ...rest });
const partial = { mayBePartial: true } as const;
const ahead = { mayLieAhead: true } as const;

const CONCEPTS: Readonly<Record<string, Concept>> = {
  FULL_NAME: held('NAME'),
  BIRTH_DATE: held('DAY', partial),
  GENDER: held('CHOICE', { choices: GENDERS }),
  PERSONAL_NUMBER: held('PERSONAL_NUMBER'),
  OLD_IDENTITY_NUMBER: held('OLD_NUMBER'),
  ETHNICITY: { held: true, ...ETHNICITY },
  RELIGION: held('TEXT'),
  NATIONALITY: held('TEXT'),
  BIRTH_REGISTRATION_PLACE: held('TEXT'),
  HOMETOWN: held('TEXT'),
  PERMANENT_RESIDENCE: held('TEXT'),
  CURRENT_RESIDENCE: held('TEXT'),
  MARITAL_STATUS: held('CHOICE', {
    choices: MARITAL_STATUSES,
    alsoWritten: { SINGLE: ['Độc thân', 'Chưa đăng ký kết hôn'], DIVORCED: ['Ly hôn'] },
  }),
  HOUSEHOLD_HEAD: held('NAME'),
  RELATION_TO_HOUSEHOLD_HEAD: held('TEXT'),
  DEATH_DATE: held('DAY', partial),
  ORGANIZATION_NAME: held('TEXT'),
  TAX_NUMBER: held('TAX_NUMBER'),
  HEADQUARTERS: held('TEXT'),
  LEGAL_REPRESENTATIVE: held('NAME'),
  ESTABLISHMENT_DATE: held('DAY'),
  LEGAL_FORM: held('TEXT'),
  DOCUMENT_NUMBER: held('TEXT'),
  DOCUMENT_DATE: held('DAY'),
  DOCUMENT_ISSUER: held('TEXT'),
  DOCUMENT_VALIDITY: held('DAY', ahead),
  DOCUMENT_CONTENT: held('TEXT'),
  PHONE_NUMBER: asked('PHONE'),
  EMAIL: asked('EMAIL'),
  REASON: asked('TEXT'),
  REQUESTED_COPIES: asked('COUNT'),
  ORDINAL: asked('COUNT'),
  AMOUNT: asked('MONEY'),
  NEW_RESIDENCE: asked('TEXT'),
  CHILD_NAME: asked('NAME'),
  CHILD_BIRTH_DATE: asked('DAY'),
  CHILD_GENDER: asked('CHOICE', { choices: GENDERS_AT_BIRTH }),
  CHILD_ETHNICITY: { held: false, ...ETHNICITY },
  BIRTH_PLACE_OF_CHILD: asked('TEXT'),
  PERSON_NAME: asked('NAME'),
  TIME_OF_DEATH: asked('TIME_OF_DAY'),
  PERIOD_BOUND: asked('DAY', ahead),
  CHOICE: asked('CHOICE'),
  NUMBER: asked('NUMBER'),
  YES_NO: asked('YES_NO', { choices: YES_NO, alsoWritten: { YES: ['true'], NO: ['false'] } }),
  PERSON: asked('PERSON'),
  ADDRESS: asked('ADDRESS'),
  FILE: asked('FILE'),
  DECLARATION: asked('TEXT'),
  OTHER: asked('TEXT'),
};

/** A concept of the list; undefined for a word that is not on it. */
export function findConcept(name: string): Concept | undefined {
  return Object.hasOwn(CONCEPTS, name) ? CONCEPTS[name] : undefined;
}

/** Every concept, in the order of the list. */
export const conceptNames: readonly string[] = Object.keys(CONCEPTS);

/** The part of a question that says what can be chosen. */
export interface ChoosingQuestion {
  concept: string;
  choices?: readonly string[] | null;
  codeList?: { entries: readonly Choice[] } | null;
}

/** What can be chosen: the question's own choices, the entries of its code list, else those of its concept; undefined where anything may be typed. */
export function listChoices({ concept, choices, codeList }: ChoosingQuestion): Choice[] | undefined {
  if (codeList) return [...codeList.entries];
  return choices ? choose(...choices) : findConcept(concept)?.choices;
}

/** A value of a concept as a Vietnamese form writes it: the name of a choice, any other value as it is. */
export function nameOfValue(concept: string, value: string): string {
  return listChoices({ concept })?.find((choice) => choice.value === value)?.name ?? value;
}

/** What an answer to the question is made of. A word that is not on the list asks for a text. */
export function kindOfAnswer({ concept, choices, codeList }: ChoosingQuestion): AnswerKind {
  return choices || codeList ? 'CHOICE' : (findConcept(concept)?.kind ?? 'TEXT');
}
