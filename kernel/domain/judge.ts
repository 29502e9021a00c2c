import type { FailureCode } from '../failure.ts';
import type { Purpose, Viewer } from '../tokens.ts';
import { type CoordinatePolicy, isPersonal } from './policy.ts';
import { findPurpose, impliedPurpose, readBasis, SYNCHRONISATION } from './purposes.ts';

/** How the gateway and every subgraph read the matrix of purposes: plain values in, a code or null out. */

/**
 * A citizen reads personal data only at level 2 of the electronic identity: level 1 rests on typed knowledge. Officers and systems
 * have no such level: their agency vouches for them, and its system is attested instead.
 */
export const needsStepUp = (viewer: Pick<Viewer, 'kind' | 'assurance'>): boolean =>
  viewer.kind === 'CITIZEN' && viewer.assurance !== 2;

/** What whoever maintains a system is told. */
export const OFFICER_NEEDED =
  'Hệ thống phải nêu cán bộ mà nó thay mặt (trao đổi mã truy cập, act); không nêu thì chỉ đồng bộ được dữ liệu công khai.';

/**
 * A system that names no officer only synchronises: it reports the dossiers that it masters and reads what it reported, and beyond that
 * reads nothing about anybody and changes nothing.
 */
export const needsOfficer = (
  kind: Viewer['kind'],
  coordinate: string,
  policy: Pick<CoordinatePolicy, 'level' | 'purposes'>,
): boolean =>
  kind === 'SYSTEM' &&
  !policy.purposes.includes(SYNCHRONISATION) &&
  (isPersonal(policy) || coordinate.startsWith('Mutation.'));

/** Why a purpose that is only stated proves nothing; null when this kind of viewer may state it on this legal basis. */
export function judgeStated(
  { code, basis }: Pick<Purpose, 'code' | 'basis'>,
  kind: Viewer['kind'],
): FailureCode | null {
  const rule = findPurpose(code);
  if (rule?.proof !== 'STATED' || !rule.viewers.includes(kind)) return 'PURPOSE_NOT_ALLOWED';
  if (basis === null) return 'PURPOSE_REQUIRED';
  return readBasis(code, basis) === undefined ? 'PURPOSE_NOT_ALLOWED' : null;
}

/**
 * Whether a purpose covers a personal coordinate; null is that of a request that states none. A citizen stays entitled to
 * their own record while they act in a dossier.
 */
export function covers(policy: CoordinatePolicy, code: string | null, kind: Viewer['kind']): boolean {
  const implied = impliedPurpose(kind);
  const held = [code ?? implied, implied === 'OWN_RECORD' ? implied : null];
  return policy.purposes.some((purpose) => held.includes(purpose));
}
