/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { Delegation } from './database/delegations.ts';

export type DelegationMapper = Delegation;
export type DelegationProposedMapper = { __typename: 'DelegationProposed'; delegationId: string };
export type DelegationConfirmedMapper = { __typename: 'DelegationConfirmed'; delegationId: string };
export type DelegationWithdrawnMapper = { __typename: 'DelegationWithdrawn'; delegationId: string };
