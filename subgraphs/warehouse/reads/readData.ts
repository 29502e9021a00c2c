import { opensDatum } from '../../../kernel/domain/opened.ts';
import type { ContextType, DocumentMapper } from '../mappers.ts';
import type { Datum } from '../rules/document.ts';

/** The data of a paper as far as the viewer may read them: their own whole, another's as far as the grant opens them. */
export function readData(context: ContextType, { form, data, subject, resultType }: DocumentMapper): Datum[] {
  if (form !== 'STRUCTURED') return [];
  if (subject === context.viewer?.personId) return [...data];
  const reads = context.readsOf(subject);
  return data.filter(({ key }) => opensDatum(reads, resultType, key));
}
