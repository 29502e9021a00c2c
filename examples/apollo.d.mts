import type { ApolloClient } from '@apollo/client';

export declare function openApollo(options: {
  origin: string;
  idOf: (name: string) => string | undefined;
  token?: string | undefined;
}): ApolloClient;
export declare function codeOf(error: unknown): string | undefined;
