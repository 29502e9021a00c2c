import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { oneEach, someEach } from '../../../../kernel/inOrder.ts';
import {
  type IncompleteClosing,
  type IncompleteRecord,
  selectClosings,
  selectIncompleteById,
} from '../database/incompleteRecords.ts';

export interface ImportLoaders {
  /** By id; null where there is none. */
  incompleteRecord: DataLoader<string, IncompleteRecord | null>;
  /** What officials said of a record, by its id. */
  incompleteClosings: DataLoader<string, IncompleteClosing[]>;
}

export const makeImportLoaders = (context: Context): ImportLoaders => ({
  incompleteRecord: new DataLoader(async (ids) => {
    const rows = await context.read(selectIncompleteById, { ids });
    return oneEach(ids, rows, ({ id }) => id);
  }),
  incompleteClosings: new DataLoader(async (ids) => {
    const rows = await context.read(selectClosings, { ids });
    return someEach(ids, rows, ({ recordId }) => recordId);
  }),
});
