import type { AccessRole } from '../types.generated.ts';

/** A person at the state's side is an officer to the citizen, whatever their office; a system without one is a system. */
export function roleOfActor(actorKind: string): AccessRole {
  switch (actorKind) {
    case 'CITIZEN':
      return 'CITIZEN';
    case 'OFFICER':
    case 'PUBLISHER':
    case 'GOVERNMENT_OFFICE':
    case 'ADMINISTRATOR':
      return 'OFFICER';
    default:
      return 'SYSTEM';
  }
}
