import type { FileLoaders } from '../../files/reads/loaders.ts';
import { urlOf } from '../../files/reads/readCatalogueFile.ts';
import type { Resolvers } from '../../types.generated.ts';
import type { NamedFile } from '../mappers.ts';

/** The file as everybody may read it; undefined while nobody does. */
async function findPublic({ sha256 }: NamedFile, loaders: FileLoaders) {
  const file = await loaders.catalogueFile.load(sha256);
  return urlOf(file) === null ? undefined : file;
}

export const DecisionFile: Resolvers['DecisionFile'] = {
  name: async (file, _args, { loaders }) => (await findPublic(file, loaders))?.name ?? null,
  mediaType: async (file, _args, { loaders }) => (await findPublic(file, loaders))?.mediaType ?? null,
  sizeBytes: async (file, _args, { loaders }) => (await findPublic(file, loaders))?.sizeBytes ?? null,
  url: async (file, _args, { loaders }) => urlOf(await findPublic(file, loaders)),
};
