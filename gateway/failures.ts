import type { GraphQLFormattedError } from 'graphql';
import {
  Failure,
  failures,
  isFailureCode,
  type MaskedError,
  maskFailure,
} from '../subgraphs/kernel/failure.ts';

/** Messages that a caller wrote the cause of, and that hold no value: the only ones let through word for word. */
const OWN_WORDS = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/** A subgraph may say anything: a message longer than this, or one with digits of a number, is replaced. */
const MESSAGE_LENGTH_MAX = 300;

/**
 * What leaves the house about one error: a code of the closed list, its Vietnamese sentence, the path and an incident id.
 * Codes, messages and extensions that are not ours end here.
 */
export function maskError(error: GraphQLFormattedError): MaskedError {
  const claimed = error.extensions?.code;
  const code = isFailureCode(claimed) ? claimed : 'INTERNAL_SERVER_ERROR';
  const spoken =
    OWN_WORDS.has(code) && error.message.length <= MESSAGE_LENGTH_MAX && !/\d{9}/.test(error.message);
  const failure = new Failure(code, spoken ? error.message : failures[code].message);
  const incidentId = error.extensions?.incidentId;
  const masked = maskFailure(failure, error.path);
  // The incident keeps the id under which the subgraph logged it.
  if (typeof incidentId === 'string' && /^[0-9a-f-]{36}$/.test(incidentId))
    masked.extensions.incidentId = incidentId;
  return masked;
}

/** One error for each (code, path): a subgraph that repeats itself is heard once, and never more than five in all. */
export function maskErrors(errors: readonly GraphQLFormattedError[]): MaskedError[] {
  const seen = new Set<string>();
  const masked: MaskedError[] = [];
  for (const error of errors) {
    const next = maskError(error);
    const key = `${next.extensions.code} ${(next.path ?? []).join('.')}`;
    if (seen.has(key) || masked.length >= 5) continue;
    seen.add(key);
    masked.push(next);
  }
  return masked;
}
