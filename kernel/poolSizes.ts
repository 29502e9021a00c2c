/** How many connections a process keeps with the server of one register, at most: whoever sets up a server has to know. */
export const poolSizes = {
  requests: 10,
  jobs: 4,
  /** A sealer does one thing after another, and only as a job. */
  sealer: 1,
  /** Ends what is late, where the server does not do that itself. */
  ending: 1,
} as const;

export const CONNECTIONS_PER_REGISTER = Object.values(poolSizes).reduce((sum, size) => sum + size, 0);
