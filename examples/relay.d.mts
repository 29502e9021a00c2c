/** Relay's own types are not TypeScript. */
export declare function openRelay(options: { origin: string; token?: string | undefined }): object;
export declare function ask(environment: object, request: object, variables: object): Promise<unknown>;
export declare function codeOf(error: unknown): string | undefined;
