import { Failure } from '../../../../kernel/failure.ts';
import { getAgency, getOne } from '../../codeLists/reads/getters.ts';
import { mayReadDrafts } from '../../officials/rules/delegation.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listUploads } from '../reads/listUploads.ts';
import { linkToRead, linkToSend, urlOf } from '../reads/readCatalogueFile.ts';
import { Mutation } from './Mutation.ts';

export const resolvers = {
  Query: {
    catalogueUpload: async (_parent, { id }, { loaders, signedIn }) => {
      const upload = await loaders.catalogueUpload.load(id);
      return upload !== undefined && mayReadDrafts(signedIn, upload.agency) ? upload : null;
    },
    catalogueUploads: async (_parent, args, context) => {
      if (!mayReadDrafts(context.signedIn, args.agency)) throw new Failure('FORBIDDEN');
      return listUploads(context, args);
    },
  },
  Mutation,
  CatalogueUpload: {
    agency: async ({ agency }, _args, { loaders }) => getAgency(loaders, agency),
    expiresAt: ({ state, expiresAt }) => (state === 'RECEIVING' ? expiresAt : null),
    sendTo: (upload, _args, context) => linkToSend(context, upload),
    readAt: (upload, _args, context) => linkToRead(context, upload),
  },
  CatalogueUploadOpened: {
    upload: async ({ uploadId }, _args, { loaders }) =>
      getOne('upload', loaders.catalogueUpload.load(uploadId)),
  },
  FormTemplate: {
    url: async ({ sha256 }, _args, { loaders }) => urlOf(await loaders.catalogueFile.load(sha256)),
  },
} satisfies Resolvers;
