import { parse as parseStrictJson } from 'secure-json-parse';
import { z } from 'zod';
import { Failure } from '../subgraphs/kernel/failure.ts';
import { PAGE_SIZE_MAX } from '../subgraphs/kernel/page.ts';
import { checkJson } from './strictJson.ts';

const requestSchema = z.object({
  query: z.string().min(1),
  operationName: z.string().max(100).nullish(),
  variables: z.record(z.string().max(100), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** One GraphQL request as it was admitted. */
export interface AdmittedRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

export interface IncomingHeaders {
  accept?: string | undefined;
  'content-type'?: string | undefined;
  'content-encoding'?: string | undefined;
  origin?: string | undefined;
}

/** Checks what is cheap first: who may call from a browser, what kind of body it is, what answer is wanted. */
export function admitHeaders(headers: IncomingHeaders, allowedOrigins: readonly string[]): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type !== 'application/json') throw new Failure('UNSUPPORTED_MEDIA_TYPE');
  if (parameters.some((parameter) => parameter !== '' && parameter !== 'charset=utf-8'))
    throw new Failure('UNSUPPORTED_MEDIA_TYPE');
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    throw new Failure('UNSUPPORTED_MEDIA_TYPE');
  if (headers.origin !== undefined && !allowedOrigins.includes(headers.origin))
    throw new Failure('FORBIDDEN');
  // An answer in parts, or a stream of answers, is what only @defer, @stream and subscriptions need.
  if (
    headers.accept !== undefined &&
    !/\*\/\*|application\/(\*|json|graphql-response\+json)/i.test(headers.accept)
  )
    throw new Failure('OPERATION_NOT_SUPPORTED');
}

/** Reads a body strictly: no key twice, no `__proto__`, bounded depth, one request, known members only. */
export function admitBody(text: string): AdmittedRequest {
  checkJson(text);
  let body: unknown;
  try {
    body = parseStrictJson(text, undefined, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw new Failure('BAD_REQUEST');
  }
  if (Array.isArray(body)) throw new Failure('BATCHING_NOT_SUPPORTED');
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  const { query, operationName, variables } = parsed.data;
  checkListLengths(variables);
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** What may be asked about at once is what may be answered on one page. */
function checkListLengths(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const items = Object.values(value);
  if (Array.isArray(value) && items.length > PAGE_SIZE_MAX)
    throw new Failure('BAD_USER_INPUT', `Mỗi danh sách có nhiều nhất ${PAGE_SIZE_MAX} phần tử.`);
  for (const item of items) checkListLengths(item);
}
