import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { failures } from '../../kernel/failure.ts';
import { fieldNamed } from '../release/planner/standIns.ts';
import type { SourceError } from './brought.ts';

type ErrorPath = readonly (string | number)[];

/** An error of a register, at its place in the answer of the gateway. */
export function errorFrom(
  { serviceName }: FetchNode,
  error: SourceError,
  path: ErrorPath | undefined,
): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${serviceName}"`;
  const options = {
    originalError: error as Error,
    path: path?.map((step) => (typeof step === 'string' ? fieldNamed(step) : step)),
    extensions: { ...error.extensions, serviceName },
  };
  const code = error.extensions?.code;
  const federated = typeof code === 'string' ? errorCodeDef(code) : undefined;
  if (federated === undefined && code) return new GraphQLError(message, options);
  return (federated ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}

/** What stands at a place of the answer is not what the schema says can stand there. */
export const wrongShape = (path: ErrorPath): GraphQLError =>
  new GraphQLError(failures.SUBGRAPH_INVALID_RESPONSE.message, {
    path: [...path],
    extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
  });

/** The schema has a field that no subgraph can answer at this place. */
export const nobodyAnswers = (path: ErrorPath): GraphQLError =>
  new GraphQLError(failures.INTERNAL_SERVER_ERROR.message, {
    path: [...path],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
