import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { insertReadings } from '../database/drafts.ts';

/** Writes down that the viewer reads what a draft says, by its id; awaited before any of it is told. */
export interface ReadingLoaders {
  draftReading: DataLoader<string, true>;
}

/**
 * One write for all drafts of a request. No note, no text: whoever has read a draft does not enter the annex that it is compared with, so
 * who has read it has to be known.
 */
export const makeReadingLoaders = (context: Context): ReadingLoaders => ({
  draftReading: new DataLoader(async (ids) => {
    const { account } = context.signedIn;
    await context.transact((tx) => insertReadings(tx, ids, account, context.now));
    return ids.map((): true => true);
  }),
});
