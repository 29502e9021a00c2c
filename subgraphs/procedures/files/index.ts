import type { Chapter } from '../../../kernel/chapter.ts';
import {
  fileLinkSchema,
  filePartSchema,
  filePieceSchema,
  publicFileSchema,
} from '../../../kernel/domain/files.ts';
import { readPayload } from '../../../kernel/payload.ts';
import { countLookedAt } from '../../../kernel/uploads/looking.ts';
import { examineCatalogueFiles, rescanCatalogueFiles } from './actions/examineCatalogueFiles.ts';
import { receiveCataloguePart } from './actions/receiveCataloguePart.ts';
import { UPLOADS } from './database/uploads.ts';
import { makeFileLoaders } from './reads/loaders.ts';
import { readOffset, readPiece, readPublicFile, requireIntake } from './reads/readCatalogueFile.ts';
import { resolvers } from './resolvers/index.ts';

/** The files of the catalogue: signed decisions and form templates, from the upload to everybody's link. */
export const files: Chapter = {
  name: 'files',
  resolvers,
  loaders: makeFileLoaders,
  services: {
    fileLimits: {
      senders: ['gateway'],
      run: async (_payload, context) => ({ bytesMax: requireIntake(context).bytesMax }),
    },
    fileOffset: {
      senders: ['gateway'],
      run: (payload, context) => readOffset(context, readPayload(fileLinkSchema, payload)),
    },
    filePart: {
      senders: ['gateway'],
      run: (payload, context) => receiveCataloguePart(context, readPayload(filePartSchema, payload)),
    },
    filePiece: {
      senders: ['gateway'],
      run: (payload, context) => readPiece(context, readPayload(filePieceSchema, payload)),
    },
    publicFile: {
      senders: ['gateway'],
      run: (payload, context) => readPublicFile(context, readPayload(publicFileSchema, payload)),
    },
  },
  work: [examineCatalogueFiles, rescanCatalogueFiles],
  report: ({ database }) => database.jobRead((tx) => countLookedAt(tx, UPLOADS)),
};
