import type { Tx } from '../../../../kernel/database.ts';
import type { QuestionContent } from '../../../../kernel/domain/content.ts';
import type { QuestionCodeList } from '../../../../kernel/domain/question.ts';
import { listChoicesOn } from '../../codeLists/database/codeLists.ts';
import type { DraftText } from '../rules/draftContent.ts';

/** A form whose every choice is read out loud and chosen by hand; a longer list is searched, and asked as a text. */
const CHOICES_MAX = 200;

/**
 * The text of a draft with the entries of each code list that a question chooses from, as they hold on the first day of the version; or
 * the paths of the questions whose list has none then, or more than 200.
 */
export async function fillCodeLists(
  tx: Tx,
  text: DraftText,
  asOf: string,
): Promise<{ text: DraftText } | { faults: string[] }> {
  const faults: string[] = [];
  const fill = async (question: QuestionContent, path: string): Promise<QuestionContent> => {
    const { codeList } = question;
    if (codeList === undefined) return question;
    const entries = await listChoicesOn(tx, codeList, asOf, CHOICES_MAX + 1);
    if (entries.length === 0 || entries.length > CHOICES_MAX) faults.push(`${path}.codeList`);
    return { ...question, codeList: { ...codeList, asOf, entries } satisfies QuestionCodeList };
  };
  const cases: DraftText['cases'] = [];
  for (const [i, one] of text.cases.entries()) {
    const questions: QuestionContent[] = [];
    for (const [j, question] of one.questions.entries())
      questions.push(await fill(question, `content.cases.${i}.questions.${j}`));
    cases.push({ ...one, questions });
  }
  return faults.length > 0 ? { faults } : { text: { ...text, cases } };
}
