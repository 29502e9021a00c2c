import { randomUUID } from 'node:crypto';

/** Envelopes, a grant for the dossier and a grant in the key of the prefill: everything that is signed, in one question. */
export const PREFILL = `query ($dossier: ID!) { prefill(dossier: $dossier) { ... on Prefill { answer { __typename
  ... on PrefillAnswer { seal { keyId } fields { key state } } } } } }`;

const OPEN_DRAFT = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) {
  ... on DraftDossierOpened { dossier { id } } ... on Refusal { message } } }`;

type Ask = (query: string, variables: object) => Promise<{ data?: Record<string, never>; errors?: object[] }>;

/** Lan opens a draft about herself; its id. */
export async function openDraftFor(ask: Ask): Promise<string> {
  const input = {
    requestId: randomUUID(),
    procedure: '1.004222',
    caseCode: 'JOIN_FAMILY',
    channel: 'ONLINE',
    agency: 'H15.50.05',
    parties: [{ role: 'APPLICANT', viewer: true }],
  };
  const answer = await ask(OPEN_DRAFT, { input });
  const opened = answer.data?.openDraftDossier as { dossier?: { id: string } } | undefined;
  if (opened?.dossier === undefined) throw new Error(JSON.stringify(answer));
  return opened.dossier.id;
}
