import { Announcement } from './Announcement.ts';
import { Availability } from './Availability.ts';
import { ContactPoint } from './ContactPoint.ts';
import { Guidance } from './Guidance.ts';
import { LegalDocument } from './LegalDocument.ts';
import { LegalDocumentEntry } from './LegalDocumentEntry.ts';
import { LifeEvent } from './LifeEvent.ts';
import { Portal } from './Portal.ts';
import { PortalDetails } from './PortalDetails.ts';
import { PortalFinding } from './PortalFinding.ts';
import { PortalHit } from './PortalHit.ts';
import { PortalItem } from './PortalItem.ts';
import { PortalItemChecked } from './PortalItemChecked.ts';
import { PortalItemDrafted } from './PortalItemDrafted.ts';
import { PortalItemPublished } from './PortalItemPublished.ts';
import { PortalItemWithdrawn } from './PortalItemWithdrawn.ts';
import { QuestionAndAnswer } from './QuestionAndAnswer.ts';
import { TermsOfUse } from './TermsOfUse.ts';

/** The types of portal information, for the list of all resolvers. */
export const portalResolvers = {
  Announcement,
  Availability,
  ContactPoint,
  Guidance,
  LegalDocument,
  LegalDocumentEntry,
  LifeEvent,
  Portal,
  PortalDetails,
  PortalFinding,
  PortalHit,
  PortalItem,
  PortalItemChecked,
  PortalItemDrafted,
  PortalItemPublished,
  PortalItemWithdrawn,
  QuestionAndAnswer,
  TermsOfUse,
};
