/** Ends this turn of the event loop: whoever waits for it is served before long work of ours goes on. */
export const letOthersIn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
