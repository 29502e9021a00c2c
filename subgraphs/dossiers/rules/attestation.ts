import type { Viewer } from '../../../kernel/tokens.ts';

/** A procedure-handling system as the directory knows it. */
export interface AttestedSystem {
  agencyRoot: string;
  /** Last day on which its information-security attestation holds, yyyy-MM-dd. */
  attestedUntil: string;
}

/**
 * Whether a system may state a purpose by the directory, which only ever narrows: what it may at most, the signed release says, and the
 * gateway has judged.
 *
 * @param system undefined where the directory has none, so that nothing is narrowed
 */
export const mayState = (
  system: { purposes: readonly string[] | null } | undefined,
  purpose: string,
): boolean => system?.purposes == null || system.purposes.includes(purpose);

/**
 * Whether the system through which the viewer came may ask for data today (DOMAIN §6: inspection before and after
 * connection, Circular 46/2022/TT-BCA). An officer comes through a system of their own province whose attestation is current;
 * a system that nobody attested is not. A citizen comes through the national portal, which is not a consumer system.
 */
export function judgeAttestation(
  viewer: Pick<Viewer, 'agency'>,
  system: AttestedSystem | undefined,
  today: string,
): boolean {
  if (viewer.agency === null) return system === undefined || system.attestedUntil >= today;
  if (system === undefined || system.attestedUntil < today) return false;
  return viewer.agency === system.agencyRoot || viewer.agency.startsWith(`${system.agencyRoot}.`);
}

export interface ConsumerNotAttested {
  __typename: 'ConsumerNotAttested';
  message: string;
}

export const consumerNotAttested = (): ConsumerNotAttested => ({
  __typename: 'ConsumerNotAttested',
  message:
    'Xác nhận an toàn thông tin của hệ thống đang gọi đã hết hiệu lực; hãy báo đơn vị vận hành hệ thống gia hạn trước khi tra cứu.',
});
