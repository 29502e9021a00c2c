import type { Context } from '../../../../kernel/access.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type CatalogueUpload, selectUploadPage } from '../database/uploads.ts';

/** What an agency has handed in for the catalogue, newest first. */
export async function listUploads(
  context: Context,
  args: PageArguments & { agency: string },
): Promise<Page<CatalogueUpload>> {
  const { agency } = args;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/uploads', context.signedIn.account, agency]),
    read: (limit, [afterTime = null, afterId = null]) =>
      context.read(selectUploadPage, { agency, afterTime, afterId, limit }),
    sortKey: (row) => [row.opened, row.id],
  });
}
