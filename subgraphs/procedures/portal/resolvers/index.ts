import type { Resolvers } from '../../types.generated.ts';
import { Announcement } from './Announcement.ts';
import { Availability } from './Availability.ts';
import { ContactPoint } from './ContactPoint.ts';
import { Guidance } from './Guidance.ts';
import { LegalDocument } from './LegalDocument.ts';
import { LegalDocumentEntry } from './LegalDocumentEntry.ts';
import { LifeEvent } from './LifeEvent.ts';
import { Mutation } from './Mutation.ts';
import { Portal } from './Portal.ts';
import { PortalDetails } from './PortalDetails.ts';
import { PortalFinding } from './PortalFinding.ts';
import { PortalHit } from './PortalHit.ts';
import { PortalItem } from './PortalItem.ts';
import { PortalItemChecked } from './PortalItemChecked.ts';
import { PortalItemDrafted } from './PortalItemDrafted.ts';
import { PortalItemPublished } from './PortalItemPublished.ts';
import { PortalItemWithdrawn } from './PortalItemWithdrawn.ts';
import { Procedure } from './Procedure.ts';
import { Query } from './Query.ts';
import { QuestionAndAnswer } from './QuestionAndAnswer.ts';
import { TermsOfUse } from './TermsOfUse.ts';

export const resolvers = {
  Announcement,
  Availability,
  ContactPoint,
  Guidance,
  LegalDocument,
  LegalDocumentEntry,
  LifeEvent,
  Mutation,
  Portal,
  PortalDetails,
  PortalFinding,
  PortalHit,
  PortalItem,
  PortalItemChecked,
  PortalItemDrafted,
  PortalItemPublished,
  PortalItemWithdrawn,
  Procedure,
  Query,
  QuestionAndAnswer,
  TermsOfUse,
} satisfies Resolvers;
