/** The dossiers that the bench prefills: drafts for different people, opened through our own gateway. */
import { randomUUID } from 'node:crypto';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { streamGroups } from '../../nation/nation.ts';
import type { Citizen } from '../../nation/types.ts';
import { BENCH_ISSUER, benchKeys } from './protocol.ts';

/** Officers of two wards behind one attested system, in turn. */
const OFFICERS = ['minh', 'phong'] as const;
type Officer = (typeof OFFICERS)[number];

export interface Draft {
  dossier: string;
  officer: Officer;
}

const OPEN = `mutation OpenDraft($input: OpenDraftDossierInput!) {
  openDraftDossier(input: $input) {
    __typename
    ... on DraftDossierOpened { dossier { id } }
    ... on Refusal { message }
  }
}`;

interface OpenedBody {
  errors?: unknown;
  data?: { openDraftDossier: { __typename: string; message?: string; dossier?: { id: string } } | null };
}

/** A new token of each officer; it lives for ten minutes. */
export async function issueTokens(): Promise<Record<Officer, string>> {
  const tokenOf = async (officer: Officer): Promise<string> => {
    const persona = findPersona(officer);
    if (persona === undefined) throw new Error(`There is no persona ${officer}.`);
    return issueToken(benchKeys, BENCH_ISSUER, persona, new Date());
  };
  return { minh: await tokenOf('minh'), phong: await tokenOf('phong') };
}

/** Registration of permanent residence with one's father: two people, questions to two registers, papers, a fee. */
export async function openDrafts(
  origin: string,
  count: number,
  people: number,
  officers: readonly Officer[] = OFFICERS,
): Promise<Draft[]> {
  const pairs = listChildrenWithFathers(people, count);
  if (pairs.length < count) throw new Error(`Only ${pairs.length} people of the nation have a known father.`);
  const tokens = await issueTokens();
  const drafts: Draft[] = [];
  for (const [index, [child, father]] of pairs.entries()) {
    const officer = officers[index % officers.length] ?? 'minh';
    const input = {
      requestId: randomUUID(),
      procedure: '1.004222',
      caseCode: 'JOIN_FAMILY',
      channel: 'COUNTER',
      parties: [
        { role: 'APPLICANT', person: typedIdentity(child) },
        { role: 'FATHER', person: typedIdentity(father) },
      ],
    };
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[officer]}` },
      body: JSON.stringify({ query: OPEN, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as OpenedBody;
    const opened = data?.openDraftDossier;
    if (opened?.dossier === undefined)
      throw new Error(`A draft was not opened: ${opened?.message ?? JSON.stringify(errors)}`);
    drafts.push({ dossier: opened.dossier.id, officer });
  }
  return drafts;
}

/** Groups that are passed over hold about a tenth of a pair for each person whom they hold: enough remain. */
const PEOPLE_FOR_A_PAIR = 10;

/** As many children with their fathers as are wanted, spread over the whole nation however large it is. */
function listChildrenWithFathers(people: number, count: number): [Citizen, Citizen][] {
  const step = Math.max(1, Math.floor(people / (count * PEOPLE_FOR_A_PAIR)));
  const pairs: [Citizen, Citizen][] = [];
  let index = 0;
  for (const { citizens } of streamGroups({ people })) {
    index += 1;
    if (index % step !== 0) continue;
    pairs.push(...pairsOf(citizens));
    if (pairs.length >= count) break;
  }
  return pairs.slice(0, count);
}

function pairsOf(citizens: readonly Citizen[]): [Citizen, Citizen][] {
  return citizens.flatMap((child): [Citizen, Citizen][] => {
    const father = citizens.find(({ key }) => key === child.fatherKey);
    return father !== undefined && isEasilyVerified(child) && isEasilyVerified(father)
      ? [[child, father]]
      : [];
  });
}

/** Alive, with a number and a whole birth date: whoever is not is the subject of other tests. */
const isEasilyVerified = ({ personalNumber, birthDate, lifeStatus }: Citizen): boolean =>
  personalNumber !== null && birthDate.length === 'yyyy-MM-dd'.length && lifeStatus === 'ALIVE';

const typedIdentity = ({ personalNumber, fullName, birthDate }: Citizen) => ({
  personalNumber,
  fullName,
  birthDate,
});
