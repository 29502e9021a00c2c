/**
 * Under which key a home is one, however its address is written: house number, alleys and street, or hamlet and head of the household.
 * Whose home it is too follows from it, so two writings that may be one home are one. Pure.
 */

import { pathOf, readPlace } from '../../../kernel/domain/homePlace.ts';
import { foldPlain } from '../../../kernel/domain/text/fold.ts';
import type { Address } from './household.ts';

/**
 * The key of a home, equal for whoever lives there; null where no address is known.
 *
 * @param head name of the head of the household: where no house has a number, many live under one address, and the head tells them apart
 */
export function homeKeyOf(address: Address | null, head: string | null): string | null {
  if (address === null) return null;
  const place = readPlace(address.text);
  const { flat, building, street, hamlet, group } = place;
  const number = flat === '' ? pathOf(place) : flat;
  const where = (flat === '' ? '' : building) || street.replaceAll(' ', '') || building || hamlet || group;
  const isOneHouse = number !== '' && where !== '';
  const told = isOneHouse ? '' : foldPlain(head ?? '');
  return [number, where, told, address.unitCode, address.vintage].join('|');
}
