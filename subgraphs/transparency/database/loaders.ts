/** Nothing here is read by key: the log is one page of one person. */
export type Loaders = Record<string, never>;

export const makeLoaders = (): Loaders => ({});
