/** Who carries out plans: Apollo's executor, or ours. Both get the same plans and the same couriers. */
export const executors = ['stock', 'compiled'] as const;
export type ExecutorName = (typeof executors)[number];

/** What holds when nothing is set. */
export const DEFAULT_EXECUTOR: ExecutorName = 'compiled';
