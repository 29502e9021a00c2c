/** Verdicts are closed: a new one is not forgotten by whoever tells them apart. */
import type { RepresentationVerdict, WhyNot } from '../../kernel/domain/representation.ts';
import { holds, type Same } from './expectType.ts';

holds<Same<RepresentationVerdict['kind'], 'MAY_ACT' | 'MAY_NOT'>>();
holds<Same<WhyNot, 'NO_MANDATE' | 'NOT_YET' | 'ENDED' | 'OF_AGE' | 'RIGHTS_RESTRICTED' | 'OUT_OF_SCOPE'>>();

export function tell(verdict: RepresentationVerdict): string {
  // A verdict tells its reason only once it is known to be a refusal.
  if (verdict.kind === 'MAY_NOT') return verdict.why;
  // @ts-expect-error whoever may act has no reason why not
  return verdict.why ?? verdict.capacity;
}
