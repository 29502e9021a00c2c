/** The part of the load generator that the bench uses; the package has no types of its own. */
declare module 'autocannon' {
  interface Client {
    setRequests(requests: object[]): void;
  }
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests: object[];
    setupClient(client: Client): void;
    verifyBody(body: string): boolean;
  }
  interface Result {
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    mismatches: number;
    /** Seconds. */
    duration: number;
  }
  interface Run extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, latencyMs: number) => void,
    ): Run;
  }
  function autocannon(options: Options): Run;
  export = autocannon;
}
