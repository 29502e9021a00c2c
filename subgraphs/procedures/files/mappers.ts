/** Which value of ours stands behind each type of this chapter; codegen reads the names. */
import type { TemplateContent } from '../../../kernel/domain/content.ts';
import type { CatalogueUpload } from './database/uploads.ts';

export type CatalogueUploadMapper = CatalogueUpload;
export type CatalogueUploadOpenedMapper = { __typename: 'CatalogueUploadOpened'; uploadId: string };
export type FormTemplateMapper = TemplateContent;
