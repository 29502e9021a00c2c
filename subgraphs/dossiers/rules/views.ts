/**
 * What a viewer may learn of a party, judged anew each time somebody asks. A stored verdict is an officer's: a citizen gets
 * none, right or wrong, about another adult, whoever typed them, and of those they act for only what the law lets them have.
 */
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { CaseContent, ComponentContent, Role } from '../../../kernel/domain/content.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { isAboutDeath, isAboutResidence, opensPath, pathOfBinding } from '../../../kernel/domain/opened.ts';
import { judgeRepresentation, type Mandate, type Scope } from '../../../kernel/domain/representation.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { matterOfRole } from './standing.ts';

/** Whole form of their part · a person they act for · a death · nothing, until the officer reads it · nothing at all. */
export type View = 'FORM' | 'ACTED_FOR' | 'DEATH' | 'READ_AT_INTAKE' | 'NOT_VERIFIED';

/** How it is known who a party is, as the dossier keeps it. */
export type Verification = 'OWN_RECORD' | 'REPRESENTED' | 'VERIFIED' | 'NOT_VERIFIED' | 'READ_AT_INTAKE';

/** A party as far as the judgement needs it. */
export interface JudgedParty {
  role: Role;
  kind: 'PERSON' | 'ORGANIZATION';
  subject: SubjectId;
  verification: Verification;
}

export interface ViewFacts {
  viewer: Pick<Viewer, 'agency' | 'personId'>;
  /** For whom the viewer acts by law, past and present. */
  mandates: readonly Mandate[];
  /** What the procedure is about. */
  matter: Scope;
  /** In Vietnam. */
  today: Day;
}

/**
 * What this viewer may learn of a party. An officer goes by what was verified; for a citizen the stored verdict counts for
 * nothing, and only who they are and whom they act for today does.
 */
export function judgeView(party: JudgedParty, { viewer, mandates, matter, today }: ViewFacts): View {
  const { verification, role, kind, subject } = party;
  const { personId: actor, agency } = viewer;
  if (agency !== null || actor === null)
    return verification === 'NOT_VERIFIED' || verification === 'READ_AT_INTAKE' ? 'NOT_VERIFIED' : 'FORM';
  // An id that was made from what was typed says nothing of who it is.
  if (verification === 'READ_AT_INTAKE' || verification === 'NOT_VERIFIED') return 'READ_AT_INTAKE';
  if (subject === actor) return 'FORM';
  const asked = matterOfRole(role, matter);
  const verdict = judgeRepresentation({ actor, subject, mandates, matter: asked, today });
  if (verdict.kind === 'MAY_NOT') return 'READ_AT_INTAKE';
  if (verdict.capacity === 'NEXT_OF_KIN') return 'DEATH';
  return kind === 'ORGANIZATION' ? 'FORM' : 'ACTED_FOR';
}

/** Whether anything of the party may be read. */
export const isReadable = (view: View): view is 'FORM' | 'ACTED_FOR' | 'DEATH' =>
  view !== 'READ_AT_INTAKE' && view !== 'NOT_VERIFIED';

/** The papers of a case with their mappings of the day, and its questions: what a form asks of each part. */
export interface AskedForm {
  questions: CaseContent['questions'];
  components: readonly Pick<ComponentContent, 'role' | 'mappings'>[];
}

/** The paths that a form asks of one part, as far as the viewer may have them; each once, in the order of the form. */
export function listReads({ questions, components }: AskedForm, role: Role, view: View): string[] {
  if (!isReadable(view)) return [];
  const fields = questions
    .filter((question) => question.role === role)
    .flatMap(({ binding }) => (binding === null ? [] : [pathOfBinding(binding)]));
  const papers = components
    .filter((component) => component.role === role)
    .flatMap(({ mappings }) => mappings.map(({ resultType }) => `Document[${resultType}]`));
  const all = [...new Set([...fields, ...papers])];
  if (view === 'DEATH') return all.filter(isAboutDeath);
  return view === 'ACTED_FOR' ? all.filter((path) => !isAboutResidence(path)) : all;
}

/** What a grant says of the parts of a dossier: what may be read of whoever plays one, or why nothing may. */
export interface Parts {
  /** Opened paths by role. */
  reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Played by somebody of whom nothing may be read. */
  unread: ReadonlyMap<string, 'READ_AT_INTAKE' | 'NOT_VERIFIED'>;
  /** Whether the viewer is a citizen: what is closed to them is read at intake. */
  citizen: boolean;
}

/** Why a path of a part is not opened; undefined where it is. */
export function findClosed(
  parts: Parts,
  role: string,
  path: string,
): 'READ_AT_INTAKE' | 'NOT_VERIFIED' | 'NOT_PERMITTED' | undefined {
  const unread = parts.unread.get(role);
  if (unread !== undefined) return unread;
  const reads = parts.reads.get(role);
  if (reads !== undefined && opensPath(reads, path)) return undefined;
  return parts.citizen ? 'READ_AT_INTAKE' : 'NOT_PERMITTED';
}

/** Whether somebody plays the part at all. */
export const isPlayed = ({ reads, unread }: Parts, role: string): boolean =>
  reads.has(role) || unread.has(role);
