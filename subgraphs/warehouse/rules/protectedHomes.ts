/** What papers and organisations say of a home that nobody may be told (MS-28). */
import {
  closeTexts,
  findClosedHomes,
  type HomeReader,
  type ProtectedHomes,
} from '../../../kernel/domain/protectedHome.ts';
import type { RegisteredOrganization, WarehouseDocument } from './document.ts';

/** Stands for the title of a paper that states such an address: a title is never absent. */
export const CLOSED_TITLE = 'Giấy tờ';

/**
 * A paper without what states a protected address: the datum is as if its source had none. It is closed to every office and to whoever
 * does not live there, the holder included.
 */
export function closePaper(
  paper: WarehouseDocument,
  homes: ProtectedHomes,
  reader: HomeReader,
): WarehouseDocument {
  const values = paper.data.map(({ value }) => value);
  const texts = [paper.title, paper.number, ...values];
  const closed = findClosedHomes(homes, { people: [paper.subject], texts }, reader);
  if (closed.length === 0) return paper;
  const [title, number = null, ...data] = closeTexts(texts, closed);
  return {
    ...paper,
    title: title ?? CLOSED_TITLE,
    number,
    data: paper.data.map(({ key }, place) => ({ key, value: data[place] ?? null })),
  };
}

/** An organisation without its head office where that is the home of somebody protected who represents it, or did. */
export function closeHeadquarters(
  organization: RegisteredOrganization,
  homes: ProtectedHomes,
  reader: HomeReader,
): RegisteredOrganization {
  const { name, headquarters, representations } = organization;
  const people = representations.map(({ person }) => person);
  const closed = findClosedHomes(homes, { people, texts: [name, headquarters] }, reader);
  const [told = null] = closeTexts([headquarters], closed);
  return { ...organization, headquarters: told };
}
