import type { Tx } from '../../../../kernel/database.ts';
import type { TemplateContent } from '../../../../kernel/domain/content.ts';
import { listHandedIn } from '../../files/database/files.ts';
import { type DraftText, listTemplates } from '../rules/draftContent.ts';

/**
 * The text of a draft with what the files of its templates are, or the paths of those that its agency has not handed in, or that are not
 * examined yet.
 */
export async function fillTemplates(
  tx: Tx,
  text: DraftText,
  agency: string,
): Promise<{ text: DraftText } | { faults: string[] }> {
  const named = listTemplates(text);
  const files = await listHandedIn(
    tx,
    agency,
    named.map(({ template: { sha256 } }) => sha256),
  );
  const faults = named.filter(({ template: { sha256 } }) => !files.has(sha256)).map(({ path }) => path);
  if (faults.length > 0) return { faults };
  const fill = <T extends { template?: TemplateContent }>(one: T): T => {
    const { template } = one;
    return template === undefined
      ? one
      : { ...one, template: { ...template, ...files.get(template.sha256) } };
  };
  const cases = text.cases.map((one) => fill({ ...one, components: one.components.map(fill) }));
  return { text: { ...text, cases } };
}
