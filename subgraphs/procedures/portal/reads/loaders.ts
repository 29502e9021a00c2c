import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { type PortalItem, type PublishedVersion, selectHistories, selectItems } from '../database/items.ts';
import {
  type KnownDocument,
  selectDocumentsByKey,
  selectProcedureCounts,
} from '../database/legalDocuments.ts';
import { type ListAsk, selectLists } from '../database/lists.ts';

/** A document by its key, or the number of procedures that rest on it by its id, on a day. */
export interface OnDay {
  key: string;
  /** yyyy-MM-dd. */
  day: string;
}

export interface PortalLoaders {
  /** A version by its own id, in whatever state: only for what an action or a search has found. */
  portalItem: DataLoader<string, PortalItem | undefined>;
  /** A list of a page; one row more than a page holds says that more follows. */
  portalList: DataLoader<ListAsk, PortalItem[], string>;
  portalHistory: DataLoader<string, PublishedVersion[]>;
  legalDocument: DataLoader<OnDay, KnownDocument | undefined, string>;
  proceduresOnDocument: DataLoader<OnDay, number, string>;
}

const keyOfDay = ({ key, day }: OnDay): string => `${day} ${key}`;

export function makePortalLoaders(context: Context<unknown>): PortalLoaders {
  return { ...makeItemLoaders(context), ...makeDocumentLoaders(context) };
}

function makeItemLoaders(
  context: Context<unknown>,
): Pick<PortalLoaders, 'portalItem' | 'portalList' | 'portalHistory'> {
  return {
    portalItem: new DataLoader(async (ids) => {
      const rows = new Map((await context.read(selectItems, { ids })).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id));
    }),
    portalList: new DataLoader(
      async (asks) => {
        const numbered = asks.map((ask, index) => ({ ...ask, ask: index }));
        const rows = await context.read(selectLists, { asks: JSON.stringify(numbered) });
        return asks.map((_ask, index) => rows.filter(({ ask }) => ask === index));
      },
      { cacheKeyFn: (ask) => JSON.stringify(ask) },
    ),
    portalHistory: new DataLoader(async (items) => {
      const rows = await context.read(selectHistories, { items });
      return items.map((item) => rows.filter((row) => row.item === item));
    }),
  };
}

function makeDocumentLoaders(
  context: Context<unknown>,
): Pick<PortalLoaders, 'legalDocument' | 'proceduresOnDocument'> {
  const numbered = (asked: readonly OnDay[]): { asks: string } => ({
    asks: JSON.stringify(asked.map((one, ask) => ({ ...one, ask }))),
  });
  return {
    legalDocument: new DataLoader(
      async (asked) => {
        const rows = await context.read(selectDocumentsByKey, numbered(asked));
        return asked.map((_one, index) => rows.find(({ ask }) => ask === index));
      },
      { cacheKeyFn: keyOfDay },
    ),
    proceduresOnDocument: new DataLoader(
      async (asked) => {
        const rows = await context.read(selectProcedureCounts, numbered(asked));
        return asked.map((_one, index) => rows.find(({ ask }) => ask === index)?.procedures ?? 0);
      },
      { cacheKeyFn: keyOfDay },
    ),
  };
}
