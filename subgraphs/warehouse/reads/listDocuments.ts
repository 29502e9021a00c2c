import type { Context } from '../../../kernel/access.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import type { WarehouseDocument } from '../rules/document.ts';
import type { Loaders } from './loaders.ts';

/** Arguments of the lists of papers, as the contract has them. */
export interface ListArguments extends PageArguments {
  resultType?: string | null;
}

/**
 * A page of somebody's papers, newest first (EVI-1). Expired and revoked ones are in it: they are their history. Only of
 * `kinds` where a grant opens no others.
 */
export async function listDocuments(
  context: Context<Loaders>,
  holder: SubjectId,
  { resultType = null, ...args }: ListArguments,
  kinds: readonly string[] | null = null,
): Promise<Page<WarehouseDocument> & { subject: SubjectId }> {
  const page = await pageOf(context.keys, args, {
    scope: `documents ${context.signedIn.account} ${holder} ${resultType ?? ''}`,
    read: (limit, after) => context.loaders.documentPage.load({ holder, resultType, kinds, limit, after }),
    sortKey: ({ issuedOn, id }: WarehouseDocument) => [issuedOn ?? '', id],
  });
  return { ...page, subject: holder };
}
