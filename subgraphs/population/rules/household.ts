/**
 * A citizen is never told where another household lives, their child's included: an address is given to them only when it is
 * their own. One rule for everybody, so that being refused tells neither that there is an address nor that it is protected.
 */

import { closeTexts, readDwelling } from '../../../kernel/domain/protectedHome.ts';

export interface Address {
  text: string;
  unitCode: string;
  vintage: string;
}

/** What a record says of a household. */
export interface Household {
  permanentResidence: Address | null;
  currentResidence: Address | null;
  householdHeadName: string | null;
  relationToHouseholdHead: string | null;
}

/** The attributes that say where and with whom somebody lives. */
export const HOUSEHOLD_ATTRIBUTES: ReadonlySet<string> = new Set([
  'permanentResidence',
  'currentResidence',
  'householdHeadName',
  'relationToHouseholdHead',
]);

const isSame = (one: Address | null, other: Address | null): boolean =>
  one !== null &&
  other !== null &&
  one.text === other.text &&
  one.unitCode === other.unitCode &&
  one.vintage === other.vintage;

/** What of another's household is also that of the viewer; everything else is absent. */
export function shareHousehold(other: Household, own: Household | undefined): Household {
  const known = own === undefined ? [] : [own.permanentResidence, own.currentResidence];
  const share = (address: Address | null) => (known.some((one) => isSame(one, address)) ? address : null);
  const together =
    isSame(other.permanentResidence, own?.permanentResidence ?? null) &&
    other.householdHeadName === own?.householdHeadName;
  return {
    permanentResidence: share(other.permanentResidence),
    currentResidence: share(other.currentResidence),
    householdHeadName: together ? other.householdHeadName : null,
    relationToHouseholdHead: together ? other.relationToHouseholdHead : null,
  };
}

const NOWHERE: Household = {
  permanentResidence: null,
  currentResidence: null,
  householdHeadName: null,
  relationToHouseholdHead: null,
};

/** What the grade of protection is judged by, and what of a record may state an address beside the residences. */
interface Protected extends Household {
  protection: 'NONE' | 'ADDRESS';
  /** Somebody protected lives there too: the address of one is that of the other. */
  homeProtected: boolean;
  birthRegistrationPlace: string | null;
  hometown: string | null;
}

/**
 * Where somebody lives whose address is protected, and whoever lives with them, is told to no office (MS-28): it is as if the register had
 * none, so that nothing tells the grade. So is a residence of a relative that states one of their addresses, however it is written. A
 * citizen is given, by the rule above, only what is also their own household.
 *
 * @param ofKin addresses of protected relatives
 */
export function protectHousehold<P extends Protected>(
  person: P,
  ofKin: readonly string[],
  viewer: { agency: string | null; personId: string | null } | null,
): P {
  const isCitizen = viewer !== null && viewer.agency === null && viewer.personId !== null;
  const isHome = person.protection !== 'NONE' || person.homeProtected;
  if (isCitizen || (!isHome && ofKin.length === 0)) return person;
  const { birthRegistrationPlace, hometown, permanentResidence, currentResidence } = person;
  const residences = [permanentResidence, currentResidence].flatMap((one) => one?.text ?? []);
  const addresses = isHome ? [...residences, ...ofKin] : ofKin;
  const dwellings = addresses.map(readDwelling);
  const isStated = residences.some((text) => closeTexts([text], [{ dwellings }])[0] === null);
  const [registeredAt = null, from = null] = closeTexts([birthRegistrationPlace, hometown], [{ dwellings }]);
  const household = isHome || isStated ? NOWHERE : {};
  return { ...person, ...household, birthRegistrationPlace: registeredAt, hometown: from };
}
