/**
 * Whether a filing has the papers that its case asks for (Decree 118/2025/NĐ-CP, article 5: a dossier is taken with its components). A paper
 * that the state holds is not asked for; one of a person who is read at intake is read there; whatever stands under a condition in words is
 * for a person to judge, and is not missing here.
 */
import type { ComponentContent, Role } from '../../../kernel/domain/content.ts';
import { composed } from '../../../kernel/domain/text/clean.ts';
import { isUsable, type UploadState } from './files/states.ts';

export interface PaperFacts {
  components: readonly ComponentContent[];
  /** Parts that somebody has in the dossier. */
  roles: ReadonlySet<Role>;
  /** Of them those of whom the filer may read: of the others an officer reads at intake. */
  readable: ReadonlySet<Role>;
  /** Codes of components that the state holds. */
  held: ReadonlySet<string>;
  /** Codes of components whose papers an officer has before them. */
  onPaper: ReadonlySet<string>;
  uploads: readonly { component: string; state: UploadState }[];
}

export type MissingWhy = 'NOT_HANDED_IN' | 'NOT_EXAMINED_YET' | 'NOT_RECEIVED_WHOLE' | 'FILE_REFUSED';

export interface MissingPaperAnswer {
  component: string;
  name: string;
  why: MissingWhy;
  orAnyOf: string[];
}

export interface PapersMissingAnswer {
  __typename: 'PapersMissing';
  message: string;
  papers: MissingPaperAnswer[];
}

/** The refusal with every paper that is missing, in the order of the case; undefined when none is. */
export function judgePapers(facts: PaperFacts): PapersMissingAnswer | undefined {
  const { components } = facts;
  const papers = components.flatMap((component) => {
    const group = membersOf(components, component);
    // A group is one paper: it is told once, at its first member.
    if (group[0] !== component || group.some((one) => isSettled(one, facts))) return [];
    const asked = group.filter((one) => isAsked(one, facts));
    const [first] = asked;
    if (first === undefined) return [];
    const codes = asked.map(({ code }) => code);
    const why = whyMissing(codes, facts.uploads);
    return [{ component: first.code, name: first.name, why, orAnyOf: codes.length > 1 ? codes : [] }];
  });
  if (papers.length === 0) return undefined;
  return {
    __typename: 'PapersMissing',
    message:
      'Còn thiếu giấy tờ phải nộp theo thủ tục; hãy gửi tệp cho các thành phần hồ sơ được nêu rồi nộp lại.',
    papers,
  };
}

/** The components of which any one is enough, itself among them. */
const membersOf = (components: readonly ComponentContent[], one: ComponentContent): ComponentContent[] =>
  one.anyOfGroup === null ? [one] : components.filter(({ anyOfGroup }) => anyOfGroup === one.anyOfGroup);

/** Whether nobody has to ask for it, or for another of its group: it is here, or a person judges whether it is needed. */
function isSettled(
  component: ComponentContent,
  { held, onPaper, uploads, roles, readable }: PaperFacts,
): boolean {
  const { code, role, kind } = component;
  if (held.has(code) || onPaper.has(code)) return true;
  if (uploads.some((one) => one.component === code && isUsable(one.state))) return true;
  if (kind === 'SUBMIT' && roles.has(role) && !readable.has(role)) return true;
  return kind === 'SUBMIT' && isJudgedByPerson(component);
}

/**
 * Papers of the case that an officer may have before them: no form, no note, and none of a part or a condition that the dossier has not. Of a condition in
 * words they judge.
 */
export const listHandable = (components: readonly ComponentContent[], roles: ReadonlySet<Role>) =>
  components.filter(({ kind, role, condition }) => {
    if ((kind !== 'SUBMIT' && kind !== 'PRESENT') || !roles.has(role)) return false;
    return isMet(condition, roles) || (condition !== null && 'text' in condition);
  });

const isAsked = ({ kind, role, condition }: ComponentContent, { roles }: PaperFacts): boolean =>
  kind === 'SUBMIT' && roles.has(role) && isMet(condition, roles);

function isMet(condition: ComponentContent['condition'], roles: ReadonlySet<Role>): boolean {
  if (condition === null) return true;
  if ('rolePresent' in condition) return roles.has(condition.rolePresent);
  return 'roleAbsent' in condition && !roles.has(condition.roleAbsent);
}

/** Words by which sources say that a paper is asked of some only. */
const CONDITIONAL = /(?<!\p{L})(nếu|trường hợp|một trong|hoặc|đối với|khi)(?!\p{L})/iu;

/** A condition in the words of the source, wherever it stands: as such, in the heading, or in the name itself. */
function isJudgedByPerson({ condition, heading, name, noEvidenceReason }: ComponentContent): boolean {
  if (condition !== null && 'text' in condition) return true;
  if (heading !== null && CONDITIONAL.test(composed(heading))) return true;
  // Nobody has read an imported name yet and said what it asks.
  return noEvidenceReason === 'NOT_REVIEWED_YET' && CONDITIONAL.test(composed(name));
}

/** The best that can be said: what only has to be waited for comes before what has to be sent again. */
function whyMissing(codes: readonly string[], uploads: PaperFacts['uploads']): MissingWhy {
  const states = uploads.filter(({ component }) => codes.includes(component)).map(({ state }) => state);
  if (states.includes('EXAMINING')) return 'NOT_EXAMINED_YET';
  if (states.includes('RECEIVING')) return 'NOT_RECEIVED_WHOLE';
  return states.length > 0 ? 'FILE_REFUSED' : 'NOT_HANDED_IN';
}
