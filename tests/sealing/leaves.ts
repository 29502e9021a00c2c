import { randomUUID } from 'node:crypto';
import type { Leaf } from '../../kernel/audit.ts';

/** A leaf as a register would write it. */
export const leafOf = (changes: Partial<Leaf>): Leaf => ({
  at: new Date().toISOString(),
  request_id: randomUUID(),
  operation: 'Prefill',
  outcome: 'DISCLOSED',
  subject: randomUUID(),
  actor_kind: 'OFFICER',
  actor: 'a'.repeat(64),
  actor_is_subject: false,
  agency: 'H15.50.05',
  client: 'one-stop-dak-lak',
  fields: ['Person.birthDate', 'Person.fullName'],
  purpose: 'PROCEDURE_HANDLING',
  basis: null,
  dossier: randomUUID(),
  ...changes,
});
