import { displayDate } from '../../../kernel/domain/calendar.ts';
import { nameOfValue } from '../../../kernel/domain/concepts.ts';

/** A value as a person reads it on a Vietnamese form: dates turned round, codes as words, text as it is. */
export function displayValue(attribute: string, value: string): string {
  switch (attribute) {
    case 'birthDate':
    case 'diedOn':
      return displayDate(value);
    case 'gender':
      return nameOfValue('GENDER', value);
    case 'maritalStatus':
      return nameOfValue('MARITAL_STATUS', value);
  }
  return value;
}
