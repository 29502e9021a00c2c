import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { opensPath } from '../../../kernel/domain/opened.ts';
import type { Grant } from '../../../kernel/tokens.ts';

/** A part of a dossier, and what of whoever plays it the grant opens. */
export type GrantedPart = Grant['subjects'][number];

/**
 * Who plays a part, and what of them the grant opens. A typed person was verified by dossiers before it signed the grant;
 * who they are is not checked again.
 */
export const findPart = ({ subjects }: Grant, role: string): GrantedPart | undefined =>
  subjects.find((subject) => subject.role === role);

export const opens = ({ reads }: GrantedPart, path: string): boolean => opensPath(new Set(reads), path);

/** The other people of the grant of whom the form asks something of a paper of these kinds: of nobody else it is told. */
export function listOtherOwners(
  { subjects }: Pick<Grant, 'subjects'>,
  subject: SubjectId,
  resultTypes: readonly string[],
): SubjectId[] {
  const kinds = resultTypes.map((resultType) => `Document[${resultType}]`);
  const asked = subjects.filter(({ reads }) =>
    reads.some((path) => kinds.some((kind) => path === kind || path.startsWith(`${kind}.`))),
  );
  return [...new Set(asked.map(({ id }) => id))].filter((id) => id !== subject);
}
