import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { Ledger } from './ledger.ts';
import type { Values } from './values.ts';

/** A request as Apollo Server hands it over, and what it takes back. */
export type GatewayRequest = Parameters<ApolloGateway['executor']>[0];
export type GatewayResult = Awaited<ReturnType<ApolloGateway['executor']>>;

/** One request on its way through its plan. Nothing of it outlives the request, and no other request can reach it. */
export interface Run {
  readonly requestContext: GatewayRequest;
  /** As they were sent. */
  readonly variables: Readonly<Values>;
  /** With the defaults of the operation, for conditions. */
  readonly defaulted: Readonly<Values>;
  readonly sourceOf: (name: string) => GraphQLDataSource | undefined;
  /** What all fetches answered, merged. It may hold more than was asked: keys, inputs of `@requires`. */
  readonly data: Values;
  /** What is told to the caller, in the order in which it happened. */
  readonly errors: unknown[];
  /** Entities that were asked for already, by the selection that was asked of them. */
  readonly ledgers: Map<object, Ledger>;
  /** Whether one object may stand at several places of the data. */
  shares: boolean;
}
