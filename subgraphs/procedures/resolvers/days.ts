import { Failure } from '../../kernel/failure.ts';
import { isWholeDay } from '../rules/inForce.ts';

/**
 * The day of an `asOf` argument; undefined where none was given.
 *
 * @throws Failure BAD_USER_INPUT for a year or a month: what was in force then has many answers
 */
export function readDay(asOf: string | null | undefined): string | undefined {
  if (asOf == null) return undefined;
  if (!isWholeDay(asOf))
    throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
  return asOf;
}
