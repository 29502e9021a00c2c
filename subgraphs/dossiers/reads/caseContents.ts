import type { Database } from '../../../kernel/database.ts';
import type { CaseContent } from '../../../kernel/domain/content.ts';
import { withForm } from '../../../kernel/domain/defaultForm.ts';
import { frozen } from '../../../kernel/domain/frozen.ts';
import { Remembered } from '../../../kernel/remembered.ts';

/** The cases for which drafts are open all day, by the hundred. */
const REMEMBERED_BYTES = 16 * 1024 * 1024;

/** By database: another installation, or another test, may say something else under the same id. */
const remembered = new WeakMap<Database, Remembered<CaseContent>>();

/**
 * What the cases of published versions ask, as far as this process has read them: a version that the catalogue has told never changes,
 * and is public. What it is about and what officials decide about its papers is asked each time.
 *
 * @returns by the name of a case; what is put in is frozen, since all requests share it
 */
export function caseContents(database: Database): {
  get(name: string): CaseContent | undefined;
  keep(name: string, content: CaseContent): CaseContent;
} {
  const known = remembered.get(database) ?? new Remembered<CaseContent>(REMEMBERED_BYTES);
  remembered.set(database, known);
  return {
    get: (name) => known.get(name),
    keep: (name, content) => {
      const whole = frozen(withForm(content));
      known.set(name, whole);
      return whole;
    },
  };
}
