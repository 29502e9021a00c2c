import type { Context } from '../../../kernel/access.ts';
import { makePage, type Page, readPage } from '../../../kernel/page.ts';
import type { WarehouseDocument } from '../rules/document.ts';
import type { Loaders } from './loaders.ts';

/** Arguments of the lists of papers, as the contract has them. */
export interface ListArguments {
  resultType?: string | null;
  first?: number | null;
  after?: string | null;
}

/**
 * A page of somebody's papers, newest first (EVI-1). Expired and revoked ones are in it: they are her history. Only of
 * `kinds` where a grant opens no others. Throws
 * BAD_USER_INPUT for a page size out of range and INVALID_CURSOR for a cursor of another viewer or list.
 */
export async function listDocuments(
  context: Context<Loaders>,
  holder: string,
  { resultType = null, first = null, after = null }: ListArguments,
  kinds: readonly string[] | null = null,
): Promise<Page<WarehouseDocument> & { subject: string }> {
  const scope = `documents ${context.signedIn.account} ${holder} ${resultType ?? ''}`;
  const request = readPage(context.keys, scope, { first, after });
  const rows = await context.loaders.documentPage.load({ holder, resultType, kinds, ...request });
  const sortKey = ({ issuedOn, id }: WarehouseDocument) => [issuedOn ?? '', id];
  return { ...makePage(context.keys, scope, request, rows, sortKey), subject: holder };
}
