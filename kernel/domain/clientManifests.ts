/** What clients hand in to be registered beside a release: what can be done with it, in what order, and by whom. */
import { z } from 'zod';

/** How much one manifest may hold. */
export const MANIFEST_LIMITS = { operations: 300, characters: 512 * 1024 } as const;

export const manifestActKinds = [
  'HANDED_IN',
  'CHECKED',
  'FAULTED',
  'APPROVED',
  'REJECTED',
  'SUSPENDED',
] as const;
export type ManifestActKind = (typeof manifestActKinds)[number];

/** Acts of officials after it was handed in, by the coordinate under which each is a leaf of the sealed log. */
export const officialActs = {
  APPROVED: 'Mutation.approveClientManifest',
  REJECTED: 'Mutation.rejectClientManifest',
  SUSPENDED: 'Mutation.suspendClientManifest',
} as const satisfies Partial<Record<ManifestActKind, string>>;

export const manifestStates = [
  'RECEIVED',
  'FAULTED',
  'CHECKED',
  'APPROVED_ONCE',
  'IN_FORCE',
  'REJECTED',
  'SUSPENDED',
  'RESTORED_ONCE',
] as const;
export type ManifestState = (typeof manifestStates)[number];

export const manifestFaults = [
  'UNREADABLE',
  'TOO_MANY_OPERATIONS',
  'DOCUMENT_TWICE',
  'NAME_TWICE',
  'CLIENT_WITHOUT_RULES',
  'PURPOSE_NOT_OF_CLIENT',
  'TOO_EXPENSIVE',
  'DOES_NOT_FIT',
] as const;
export type ManifestFault = (typeof manifestFaults)[number];

/** What the gateway found: its operations with what each costs, or why it cannot be registered. */
export const manifestVerdict = z.object({
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      label: z.string(),
      cost: z.number().int(),
      purpose: z.string().nullable(),
      known: z.boolean(),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.enum(manifestFaults),
      operation: z.string().nullable(),
      message: z.string(),
      detail: z.string().nullable(),
    }),
  ),
  /** What of people the client could not read before. */
  added: z.array(z.string()),
});
export type ManifestVerdict = z.infer<typeof manifestVerdict>;

/** What was handed in, as it is kept and sent: never changed. */
export const handedInManifest = z.object({
  id: z.string(),
  client: z.string(),
  agency: z.string(),
  document: z.string(),
  labels: z.string().nullable(),
});
export type HandedInManifest = z.infer<typeof handedInManifest>;

/** One act, with the signature of the register that took it. `said` is the verdict or the reason, as text. */
export const manifestAct = z.object({
  seq: z.number().int(),
  kind: z.enum(manifestActKinds),
  actor: z.string(),
  at: z.string(),
  said: z.string().nullable(),
  keyId: z.string(),
  signature: z.string(),
});
export type ManifestAct = z.infer<typeof manifestAct>;

/** Where a manifest stands, and who of the two that it needs has approved it. */
export interface ManifestStanding {
  state: ManifestState;
  approvedBy: string | null;
}

type Done = Pick<ManifestAct, 'kind' | 'actor'>;

/** Where it stands after an act; undefined where that cannot be done with it. Nobody approves for two. */
export function standAfter(
  standing: ManifestStanding | undefined,
  { kind, actor }: Done,
): ManifestStanding | undefined {
  if (standing === undefined)
    return kind === 'HANDED_IN' ? { state: 'RECEIVED', approvedBy: null } : undefined;
  const state = NEXT[standing.state]?.[kind];
  if (state === undefined) return undefined;
  if (kind === 'APPROVED' && actor === standing.approvedBy) return undefined;
  const waits = state === 'APPROVED_ONCE' || state === 'RESTORED_ONCE';
  return { state, approvedBy: waits ? actor : null };
}

const NEXT: Readonly<Record<ManifestState, Partial<Record<ManifestActKind, ManifestState>>>> = {
  RECEIVED: { CHECKED: 'CHECKED', FAULTED: 'FAULTED' },
  FAULTED: {},
  CHECKED: { APPROVED: 'APPROVED_ONCE', REJECTED: 'REJECTED' },
  APPROVED_ONCE: { APPROVED: 'IN_FORCE', REJECTED: 'REJECTED' },
  IN_FORCE: { SUSPENDED: 'SUSPENDED' },
  REJECTED: {},
  SUSPENDED: { APPROVED: 'RESTORED_ONCE' },
  RESTORED_ONCE: { APPROVED: 'IN_FORCE', REJECTED: 'SUSPENDED', SUSPENDED: 'SUSPENDED' },
};

/** Where a manifest stands after all that was done with it; undefined where no such history can be. */
export function standingOf(acts: readonly Done[]): ManifestStanding | undefined {
  let standing: ManifestStanding | undefined;
  for (const act of acts) {
    standing = standAfter(standing, act);
    if (standing === undefined) return undefined;
  }
  return standing;
}
