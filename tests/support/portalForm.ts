/**
 * A portal that draws any form: it knows what `PrefillField` says of a question, by the fields that a portal asks for, and nothing of
 * procedures, concepts or law.
 */

/** One question as the operation `MyForm` gives it. */
export interface ShownField {
  key: string;
  label: string;
  answerKind: string;
  choices: { value: string; name: string }[] | null;
  condition: {
    question: string | null;
    values: string[] | null;
    rolePresent: string | null;
    roleAbsent: string | null;
  } | null;
  limits: {
    minLength: number | null;
    maxLength: number | null;
    least: number | null;
    most: number | null;
    earliest: string | null;
    latest: string | null;
    pattern: string | null;
  } | null;
  section: { heading: string; order: number } | null;
  required: boolean;
  state: string;
  value: string | null;
  locked: boolean;
}

/** What the person at the keyboard brings along. */
export interface AtHand {
  /** Parts that somebody plays in the dossier. */
  roles: readonly string[];
  /** SHA-256 of the files that were uploaded, by key of the question. */
  files?: ReadonlyMap<string, string>;
}

/** Nobody types it: not asked, or read by the officer. */
export const NOT_TYPED: ReadonlySet<string> = new Set(['NOT_APPLICABLE', 'READ_AT_INTAKE', 'NOT_PERMITTED']);

/** The form filled from the first question to the last, with what is held unchanged and a word of one's own for the rest. */
export function fillForm(
  fields: readonly ShownField[],
  { roles, files }: AtHand,
): { key: string; value: string }[] {
  const given = new Map<string, string>();
  for (const field of fields) {
    if (NOT_TYPED.has(field.state) || !isAsked(field, given, roles)) continue;
    const isWhole = field.value !== null && field.state !== 'PARTIAL';
    given.set(field.key, isWhole ? (field.value ?? '') : typeOne(field, files));
  }
  return [...given].map(([key, value]) => ({ key, value }));
}

function isAsked(
  { condition }: ShownField,
  given: ReadonlyMap<string, string>,
  roles: readonly string[],
): boolean {
  if (condition === null) return true;
  const { question, values, rolePresent, roleAbsent } = condition;
  if (rolePresent !== null) return roles.includes(rolePresent);
  if (roleAbsent !== null) return !roles.includes(roleAbsent);
  const said = given.get(question ?? '');
  return said !== undefined && (values?.includes(said) ?? true);
}

const WRITINGS: Readonly<Record<string, string>> = {
  ...{ NAME: 'Trần Thị Hoa', TIME_OF_DAY: '07:05', PHONE: '0900000999', EMAIL: 'hoa@vidu.vn' },
  ...{ PERSONAL_NUMBER: '001190000018', OLD_NUMBER: '990000999', TAX_NUMBER: '9900000999' },
  ...{
    PERSON: 'Trần Thị Hoa; 001190000018',
    ADDRESS: '1 Lê Lợi, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk',
  },
};
const NUMBERS = new Set(['COUNT', 'MONEY', 'NUMBER']);

/** An answer of the kind that is asked for, within its limits. */
function typeOne(field: ShownField, files: AtHand['files']): string {
  const { key, answerKind, choices, limits, label } = field;
  if (choices !== null) {
    if (choices[0] === undefined) throw new Error(`nothing to choose for ${label}`);
    return choices[0].value;
  }
  if (NUMBERS.has(answerKind)) return String(Math.max(1, limits?.least ?? 1)).replace('.', ',');
  if (answerKind === 'DAY') return limits?.earliest ?? limits?.latest ?? '2020-01-02';
  if (answerKind === 'FILE') return files?.get(key) ?? 'f'.repeat(64);
  if (answerKind === 'TEXT') return typeText(limits);
  const writing = WRITINGS[answerKind];
  if (writing === undefined) throw new Error(`no writing of the kind ${answerKind} for ${label}`);
  return writing;
}

function typeText(limits: ShownField['limits']): string {
  const letter = limits?.pattern === 'DIGITS' ? '7' : 'a';
  const words = limits?.pattern == null ? 'Tôi khai' : letter;
  return words.padEnd(limits?.minLength ?? 0, letter).slice(0, limits?.maxLength ?? undefined);
}
