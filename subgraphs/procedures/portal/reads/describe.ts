import type { DecisionRecord } from '../../publication/database/decisionRegister.ts';
import type { PublicationLoaders } from '../../publication/reads/loaders.ts';
import type { PortalItem } from '../database/items.ts';
import type { KnownDocument } from '../database/legalDocuments.ts';
import { type LegalDocumentFacts, plainTextOf, titleOf } from '../rules/content.ts';
import { mergeFacts } from '../rules/legalDocument.ts';
import type { PortalLoaders } from './loaders.ts';
import { type ItemOf, type PortalHit, type Shown, shown } from './pages.ts';

export type FoundItem = ItemOf<'GUIDANCE' | 'QUESTION' | 'LIFE_EVENT' | 'ANNOUNCEMENT'>;
export type Found = FoundItem | Shown<KnownDocument> | DecisionRecord;

/** What is known of a document on its day: its entry goes before what procedures tell. */
export function describeDocument({ number, entry, ...told }: KnownDocument): LegalDocumentFacts {
  return mergeFacts(number, told, entry?.content.kind === 'LEGAL_DOCUMENT' ? entry.content : null);
}

/** The entry of a document, as of the day of the document. */
export const asEntry = (entry: PortalItem, shownOn: string): ItemOf<'LEGAL_DOCUMENT'> =>
  shown(entry, shownOn) as ItemOf<'LEGAL_DOCUMENT'>;

/** The document that an entry speaks of; before the entry is shown, what it would say of it. */
export async function describeEntry(
  loaders: PortalLoaders & PublicationLoaders,
  entry: ItemOf<'LEGAL_DOCUMENT'>,
): Promise<Shown<KnownDocument>> {
  const key = entry.documentKey ?? '';
  const known = await loaders.legalDocument.load({ key, day: entry.shownOn });
  const { id, number, title, issuer, issuedOn, effectiveFrom, address } = { ...entry.content, id: entry.id };
  const alone = {
    id,
    number,
    numberKey: key,
    place: entry.place,
    title,
    issuer,
    issuedOn,
    effectiveFrom,
    address,
  };
  return shown({ ...(known ?? alone), entry }, entry.shownOn);
}

/** A match with its texts. A row that was found in this request is there: nothing is ever removed. */
export async function describeHit(
  loaders: PortalLoaders & PublicationLoaders,
  { kind, id, documentKey, shownOn }: PortalHit,
): Promise<{ title: string; text: string; found: Found }> {
  if (kind === 'PUBLICATION_DECISION') {
    const decision = present(await loaders.decision.load(id));
    return { title: `Quyết định công bố ${decision.number}`, text: '', found: decision };
  }
  if (kind === 'LEGAL_DOCUMENT') {
    const known = present(await loaders.legalDocument.load({ key: documentKey ?? '', day: shownOn }));
    const { number, title } = describeDocument(known);
    return { title: title === null ? number : `${number} ${title}`, text: '', found: shown(known, shownOn) };
  }
  const item = shown(present(await loaders.portalItem.load(id)), shownOn);
  const { content } = item;
  return { title: titleOf(content), text: plainTextOf(content), found: item as FoundItem };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('what was found is gone');
  return value;
}
