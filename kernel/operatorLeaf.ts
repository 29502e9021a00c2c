import type { Leaf } from './audit.ts';
import type { Keys } from './keys.ts';

/**
 * What somebody who runs this installation did by a command, as a leaf: they have no account, only the name that they gave. The
 * subject is what was changed.
 */
export function operatorLeaf(
  keys: Keys,
  by: string,
  told: Pick<Leaf, 'at' | 'request_id' | 'subject' | 'fields' | 'basis'>,
): Leaf {
  const actor = keys.hmac('pseudonym', `operator/${by}`);
  const asked = { operation: null, agency: null, purpose: null, dossier: null, actor_is_subject: false };
  return { ...told, ...asked, outcome: 'DISCLOSED', actor_kind: 'ADMINISTRATOR', actor, client: 'command' };
}
