import { randomUUID } from 'node:crypto';
import type { System } from '../support/system.ts';

const OPEN = `mutation ($input: OpenDraftDossierInput!) {
  openDraftDossier(input: $input) { ... on DraftDossierOpened { dossier { id } } } }`;

/** A draft that Minh opens at the counter for Lan. */
export async function openDraft(system: System): Promise<string> {
  const person = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
  const input = {
    requestId: randomUUID(),
    procedure: '1.004222',
    caseCode: 'JOIN_FAMILY',
    channel: 'COUNTER',
    parties: [{ role: 'APPLICANT', person }],
  };
  const answer = await system.ask('minh', OPEN, { input });
  return answer.data.openDraftDossier.dossier.id as string;
}
