/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { PortalItem } from './database/items.ts';
import type { KnownDocument } from './database/legalDocuments.ts';
import type { Found } from './reads/describe.ts';
import type { ItemOf, PortalHit, Shown } from './reads/pages.ts';

/** A portal as of a day (yyyy-MM-dd); without an owner it is the nation's. */
export type PortalMapper = { owner: string | null; day: string };
export type PortalItemMapper = Shown<PortalItem>;
export type GuidanceMapper = ItemOf<'GUIDANCE'>;
export type QuestionAndAnswerMapper = ItemOf<'QUESTION'>;
export type LifeEventMapper = ItemOf<'LIFE_EVENT'>;
export type AnnouncementMapper = ItemOf<'ANNOUNCEMENT'>;
export type LegalDocumentEntryMapper = ItemOf<'LEGAL_DOCUMENT'>;
export type ContactPointMapper = ItemOf<'CONTACT_POINT'>;
export type PortalDetailsMapper = ItemOf<'PORTAL_DETAILS'>;
export type TermsOfUseMapper = ItemOf<'TERMS_OF_USE'>;
export type AvailabilityMapper = ItemOf<'AVAILABILITY'>;
export type LegalDocumentMapper = Shown<KnownDocument>;
export type PortalHitMapper = PortalHit;
export type PortalFindingMapper = Found;
export type PortalItemDraftedMapper = { id: string };
export type PortalItemCheckedMapper = { id: string };
export type PortalItemPublishedMapper = { id: string };
export type PortalItemWithdrawnMapper = { id: string };
