import { linkToRead, linkToSend, readName } from '../reads/readFile.ts';
import type { Resolvers } from '../types.generated.ts';

export const Upload: Resolvers['Upload'] = {
  id: ({ uploadId }) => uploadId,
  name: (upload, _args, context) => readName(context, upload),
  expiresAt: ({ state, expiresAt }) => (state === 'RECEIVING' ? expiresAt : null),
  supplement: ({ supplementId }) => supplementId,
  sendTo: (upload, _args, context) => linkToSend(context, upload),
  readAt: (upload, _args, context) => linkToRead(context, upload),
};

export const UploadOpened: Resolvers['UploadOpened'] = {
  upload: async ({ uploadId, dossierId }, _args, { loaders }) => {
    const [upload, dossier] = await Promise.all([
      loaders.upload.load(uploadId),
      loaders.dossier.load(dossierId),
    ]);
    return upload === null || dossier === null ? null : { ...upload, subjects: dossier.subjects };
  },
};
