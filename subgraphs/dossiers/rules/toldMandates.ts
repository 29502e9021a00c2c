import type { z } from 'zod';
import type { familyRegistered } from '../../../kernel/domain/events.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Scope } from '../../../kernel/domain/representation.ts';

/** One right to act for somebody, as it is kept; a day that is left out is none. */
export interface ToldMandate {
  represented: PersonId;
  representative: PersonId;
  capacity: 'PARENT' | 'GUARDIAN' | 'NEXT_OF_KIN';
  scope: Scope;
  from?: string;
  until?: string | null;
  minorUntil?: string | null;
  restrictedFrom?: string | undefined;
  restrictedUntil?: string | null | undefined;
}

/** Who may act for a person by what population told of them. */
export const listMandates = ({
  personId: represented,
  parents,
  guardians,
  nextOfKin,
}: z.output<typeof familyRegistered>): ToldMandate[] => [
  ...parents.map(
    ({ personId, minorUntil, restricted }): ToldMandate => ({
      represented,
      representative: personId,
      capacity: 'PARENT',
      scope: 'WHOLE',
      minorUntil,
      restrictedFrom: restricted?.from,
      restrictedUntil: restricted?.until,
    }),
  ),
  ...guardians.map(
    ({ personId, ...decision }): ToldMandate => ({
      represented,
      representative: personId,
      capacity: 'GUARDIAN',
      ...decision,
    }),
  ),
  ...nextOfKin.map(
    (kin): ToldMandate => ({ represented, representative: kin, capacity: 'NEXT_OF_KIN', scope: 'DEATH' }),
  ),
];
