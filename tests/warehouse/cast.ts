import type { OrganizationId } from '../../kernel/domain/opaqueId.ts';
import { opaqueId, organizationIdOfTaxNumber } from '../../kernel/identity.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { House } from '../../platform/house.ts';
import { ask, type GrantedPart, type GraphqlAnswer, grantFor, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';

/** Noon of the day on which the nation is described. */
export const noon = new Date('2026-11-16T05:00:00Z');

export const lan = viewerOf('lan');
export const minh = viewerOf('minh');

export const documentId = (key: string): string => opaqueId(testKeys, 'person/record', `document/${key}`);
export const hoaSen = organizationIdOfTaxNumber(testKeys, '9900000104');

/** Parts by member of the cast: `{ APPLICANT: 'lan' }`. */
export function people(roles: Record<string, string>): GrantedPart[] {
  return Object.entries(roles).map(([role, key]) => ({
    role,
    kind: 'PERSON',
    id: personId(key),
    typed: null,
  }));
}

export function grantOf(
  viewer: Viewer,
  roles: Record<string, string>,
  organization?: OrganizationId,
): string {
  const subjects = people(roles);
  if (organization !== undefined) {
    subjects.push({ role: 'ORGANIZATION', kind: 'ORGANIZATION', id: organization, typed: null });
  }
  return grantFor(viewer, subjects, {}, noon);
}

export interface PrefillInput {
  viewer?: Viewer;
  grant: string;
  questions?: { key: string; role: string; path: string | null }[] | null;
  components?: { code: string; role: string; accepts: { resultType: string; state: string }[] }[] | null;
}

const PREFILL = `query ($reference: [_Any!]!) { _entities(representations: $reference) { ... on Prefill {
  documentAnswers { key state reason value display recordVersion asOf level document }
  heldComponents { code state reason document resultType mapping recordVersion asOf level } } } }`;

/** Asks for a prefill as the gateway does, with the inputs that procedures would have given. */
export async function prefill(house: House, input: PrefillInput): Promise<GraphqlAnswer> {
  const { viewer = minh, grant, questions = null, components = null } = input;
  const reference = [{ __typename: 'Prefill', grant, questions, components }];
  return ask(house, 'warehouse', { query: PREFILL, variables: { reference }, viewer });
}

export const accepts = (...resultTypes: string[]) =>
  resultTypes.map((resultType) => ({ resultType, state: 'CONFIRMED' }));
