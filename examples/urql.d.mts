import type { Client, OperationResult } from '@urql/core';

export declare function openUrql(options: {
  origin: string;
  idOf: (name: string) => string | undefined;
  token?: string | undefined;
}): Client;
export declare function codeOf(result: Pick<OperationResult, 'error'>): string | undefined;
