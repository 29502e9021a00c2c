import { displayDate } from '../../../schema/calendar.ts';

const GENDERS: Readonly<Record<string, string>> = { MALE: 'Nam', FEMALE: 'Nữ' };

const MARITAL_STATUSES: Readonly<Record<string, string>> = {
  SINGLE: 'Chưa kết hôn',
  MARRIED: 'Đã kết hôn',
  DIVORCED: 'Đã ly hôn',
  WIDOWED: 'Góa',
};

/** A value as a person reads it on a Vietnamese form: dates turned round, codes as words, text as it is. */
export function displayValue(attribute: string, value: string): string {
  switch (attribute) {
    case 'birthDate':
    case 'diedOn':
      return displayDate(value);
    case 'gender':
      return GENDERS[value] ?? value;
    case 'maritalStatus':
      return MARITAL_STATUSES[value] ?? value;
  }
  return value;
}
