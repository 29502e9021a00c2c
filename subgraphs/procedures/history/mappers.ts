/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { Change } from './database/changes.ts';

export type CatalogueChangeMapper = Change;
