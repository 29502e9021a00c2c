/** What rows of one list leave open about each other: one may head others, and one that stands there twice is of two situations. */
import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import { isItem } from './choices.ts';
import { type Notes, note } from './findings.ts';
import { bareHeading } from './headings.ts';
import { withoutCopy, withoutNumber } from './paperName.ts';
import { toKeptKey } from './searchText.ts';

/** A row that was read, and where it stands. */
interface ReadRow {
  component: Pick<ComponentContent, 'name' | 'kind' | 'condition'>;
  path: string;
}

/** Tells rows that may head others, with a situation or with no paper of their own, and rows of the same paper. */
export function noteRows(rows: readonly ReadRow[], notes: Notes): void {
  const asked = rows.filter(({ component }) => component.kind !== 'NOTE').length;
  const marked = rows.filter(({ component }) => isItem(component.name)).length;
  for (const [row, { component, path }] of rows.entries()) {
    const { kind, name } = component;
    const field = `${path}.TENGIAYTO`;
    if (kind === 'NOTE' && asked > 0 && headsASituation(name)) note(notes, 'HEADING_UNDECIDED', field, name);
    if (kind === 'SUBMIT' && marked > 1 && headsItems(name)) note(notes, 'PAPER_UNDECIDED', field, name);
    if (isTwice(component, rows.slice(0, row))) note(notes, 'SITUATION_UNDECIDED', field, name);
  }
}

/**
 * Whether a row above asks for the same paper in the same situation: the list is of several situations then, and does not tell them apart. Several
 * forms of one kind are told as a choice.
 */
function isTwice({ name, kind, condition }: ReadRow['component'], above: readonly ReadRow[]): boolean {
  if (kind === 'NOTE' || kind === 'FORM') return false;
  const key = toKeptKey(withoutCopy(name));
  return above.some(
    ({ component }) =>
      component.kind !== 'NOTE' &&
      toKeptKey(withoutCopy(component.name)) === key &&
      JSON.stringify(component.condition) === JSON.stringify(condition),
  );
}

/**
 * A row among the papers that names a situation for others, `Đối với phương tiện thương mại:`. For which of its list no record says, so they take
 * nothing from it.
 */
function headsASituation(name: string): boolean {
  const bare = bareHeading(withoutNumber(name));
  return SITUATION_HEAD.test(bare) && !OF_PAPERS.test(bare);
}
const SITUATION_HEAD =
  /^(?=.*:\s*$)(?:(?:trong )?(?:trường hợp|đối với|nếu|ngoài|riêng)|(?:thành phần )?hồ sơ (?:của|đối với|đề nghị|trường hợp))(?!\p{L})/isu;
/** How papers are handed in, whichever they are. */
const OF_PAPERS = /^đối với (?:các )?(?:giấy tờ|tài liệu|hồ sơ)(?!\p{L})/iu;

/** Whether a row without a mark may be no more than the heading of the items in its list. */
const headsItems = (name: string): boolean => name.trimEnd().endsWith(':') && !isItem(name);
