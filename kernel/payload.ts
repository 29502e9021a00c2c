import { type DocumentNode, parse } from 'graphql';
import { z } from 'zod';
import { Failure } from './failure.ts';

/**
 * What a caller sent, in the form that was agreed. Only for what came from outside: what we have made ourselves and cannot read
 * is an incident.
 *
 * @throws Failure BAD_REQUEST
 */
export function readPayload<S extends z.ZodType>(schema: S, payload: unknown): z.output<S> {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  return parsed.data;
}

/** @throws Failure BAD_REQUEST when the text is no JSON */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}

/** @throws Failure GRAPHQL_PARSE_FAILED */
export function parseQuestion(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch {
    throw new Failure('GRAPHQL_PARSE_FAILED');
  }
}

/** A text that PostgreSQL can hold: it keeps no NUL. */
export const storableText = (lengthMax: number) =>
  z
    .string()
    .max(lengthMax)
    .refine((text) => !text.includes('\u0000'));

/** A question of the gateway, and what came from outside for a webhook. */
export const questionSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
export const callbackSchema = z.object({ name: z.string(), body: z.string() });
