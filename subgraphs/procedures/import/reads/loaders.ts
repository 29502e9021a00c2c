import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import {
  type IncompleteClosing,
  type IncompleteRecord,
  selectClosings,
  selectIncompleteById,
} from '../database/incompleteRecords.ts';

export interface ImportLoaders {
  incompleteRecord: DataLoader<string, IncompleteRecord | undefined>;
  /** What officials said of a record, by its id. */
  incompleteClosings: DataLoader<string, IncompleteClosing[]>;
}

export const makeImportLoaders = (context: Context): ImportLoaders => ({
  incompleteRecord: new DataLoader(async (ids) => {
    const rows = await context.read(selectIncompleteById, { ids });
    return ids.map((id) => rows.find((row) => row.id === id));
  }),
  incompleteClosings: new DataLoader(async (ids) => {
    const rows = await context.read(selectClosings, { ids });
    return ids.map((id) => rows.filter(({ recordId }) => recordId === id));
  }),
});
