import { createHash } from 'node:crypto';
import type { Persona, PersonaRole } from './types.ts';

/** The opaque account id of a persona: the same on every machine, so that seeds and the embedded issuer agree. */
export function accountOf(personaKey: string): string {
  const hex = createHash('sha256').update(`account/${personaKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const SCOPES: Record<PersonaRole, readonly string[]> = {
  CITIZEN: [
    'person:read',
    'document:read',
    'dossier:read',
    'dossier:write',
    'prefill:read',
    'payment:read',
    'payment:write',
    'access-log:read',
  ],
  OFFICER: [
    'person:read',
    'person:verify',
    'document:read',
    'dossier:read',
    'dossier:write',
    'dossier:handle',
    'prefill:read',
    'payment:read',
    'payment:write',
    'payment:reconcile',
    'statistics:read',
  ],
  PUBLISHER: ['statistics:read', 'catalogue:write'],
  GOVERNMENT_OFFICE: ['statistics:read', 'catalogue:govern', 'directory:administer'],
  ADMINISTRATOR: ['directory:administer'],
};

/** What the embedded issuer puts into a persona's token. */
export const scopesOf = (persona: Persona): readonly string[] => SCOPES[persona.role];
