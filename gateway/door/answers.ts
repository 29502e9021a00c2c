/** What an answer of the graph looks like on the way out: its status, headers and body, by GraphQL over HTTP. */
import type { GraphQLFormattedError } from 'graphql';
import { type Failure, failures, maskFailure } from '../../kernel/failure.ts';
import { PROOF_ALGORITHMS } from '../caller/dpop.ts';
import type { Executed } from '../release/engine.ts';
import { isExhausted, maskErrors, type Witness } from './failures.ts';
import { isProved } from './headers.ts';
import { type AnswerType, answerTypes } from './mediaTypes.ts';

/** Who is told to come back without being told when, comes back after so long. */
export const RETRY_AFTER_S = 5;

/** An answer before its budget and its trace are written on it. */
export interface Described {
  status: number;
  body: object;
  headers: Record<string, string>;
}

/**
 * What was executed, wholly or in part. Whoever asks for GraphQL's own form reads the answer for what it holds, and its rule is
 * that data makes a 2xx; a client of plain JSON may read nothing but the status, and slows down by it.
 */
export function describeOutcome(
  type: AnswerType,
  { data, errors }: Executed,
  extensions: Record<string, unknown>,
  witness: Witness,
): Described {
  const hasData = data !== undefined && (type === answerTypes.graphql || !isExhausted(data, errors ?? []));
  const said = Object.entries(extensions).filter(([, value]) => value !== undefined);
  return {
    status: hasData ? 200 : statusOf(type, errors),
    headers: {},
    body: {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: maskErrors(errors, witness) }),
      ...(said.length === 0 ? {} : { extensions: Object.fromEntries(said) }),
    },
  };
}

/** A request that failed as a whole. */
export function describeFailure(
  type: AnswerType,
  failure: Failure,
  authorization: string | string[] | undefined,
): Described {
  const status = withoutData(type, failures[failure.code].status);
  const waits: Record<string, string> = status === 503 ? { 'retry-after': String(RETRY_AFTER_S) } : {};
  return {
    status,
    headers: status === 401 ? challenge(authorization) : waits,
    body: { errors: [maskFailure(failure)] },
  };
}

/**
 * The header of every 401 (RFC 9110 §15.5.2); only a caller with a token is told that it is invalid (RFC 6750 §3.1), in the scheme
 * that it used (RFC 9449 §7.1).
 */
export function challenge(authorization: string | string[] | undefined): Record<string, string> {
  if (authorization === undefined) return { 'www-authenticate': 'Bearer' };
  const said = isProved(String(authorization))
    ? `DPoP error="invalid_token", algs="${PROOF_ALGORITHMS.join(' ')}"`
    : 'Bearer error="invalid_token"';
  return { 'www-authenticate': said };
}

function statusOf(type: AnswerType, errors: readonly GraphQLFormattedError[] = []): number {
  const code = maskErrors(errors)[0]?.extensions.code;
  return code === undefined ? 200 : withoutData(type, failures[code].status);
}

/** GraphQL's own form knows no success without data. */
const withoutData = (type: AnswerType, status: number): number =>
  type === answerTypes.graphql && status < 400 ? 503 : status;
