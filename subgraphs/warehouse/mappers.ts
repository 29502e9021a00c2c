/** Which value stands behind each GraphQL type that is not its own value; the code generator reads these names. */
import type { Context } from '../../kernel/access.ts';
import type { PersonId, SubjectId } from '../../kernel/domain/opaqueId.ts';
import type { Page } from '../../kernel/page.ts';
import type { Grant } from '../../kernel/tokens.ts';
import type { Loaders } from './reads/loaders.ts';
import type { Mapping } from './rules/components.ts';
import type { RegisteredOrganization, WarehouseDocument } from './rules/document.ts';

export type ContextType = Context<Loaders>;

export type DocumentMapper = WarehouseDocument;
/** A page is about its holder even when it is empty: that nothing is held is said of them too. */
export type DocumentConnectionMapper = Page<WarehouseDocument> & { subject: SubjectId };
export type OrganizationMapper = RegisteredOrganization;
export type PersonMapper = { id: PersonId; subject: PersonId };
export type ViewerMapper = { id: string };

/** The grant as it was accepted, and what the form asks as it came with the reference; null while procedures is silent. */
export interface PrefillMapper {
  grant: string;
  accepted: Grant;
  questions?: readonly { key: string; role: string; path?: string | null }[] | null;
  components?: readonly { code: string; role: string; accepts: readonly Mapping[] }[] | null;
}
