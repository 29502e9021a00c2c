/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { Delegation } from './database/delegations.ts';

export type DelegationMapper = Delegation;
export type OfficialDelegatedMapper = { __typename: 'OfficialDelegated'; delegationId: string };
export type DelegationWithdrawnMapper = { __typename: 'DelegationWithdrawn'; delegationId: string };
