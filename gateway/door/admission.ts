import { parse as parseStrictJson } from 'secure-json-parse';
import { z } from 'zod';
import { Failure } from '../../kernel/failure.ts';
import { PAGE_SIZE_MAX } from '../../kernel/page.ts';
import type { GatewayLimits } from '../settings.ts';
import { chooseAnswerType, isJsonBody } from './mediaTypes.ts';
import { FOREIGN_PAGE } from './pages.ts';
import { checkJson } from './strictJson.ts';

/** Id of a registered operation: bare, or as the persisted documents of GraphQL over HTTP write it. */
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/;

/** What is not of the protocol is a slip (`variable`, `operation`) that would be passed over in silence; extensions are anybody's own. */
const requestSchema = z.strictObject({
  query: z.string().min(1).nullish(),
  documentId: z.string().regex(DOCUMENT_ID).nullish(),
  operationName: z.string().max(100).nullish(),
  variables: z.record(z.string().max(100), z.unknown()).nullish(),
  extensions: z
    .object({
      // The form in which Apollo's clients send an id.
      persistedQuery: z
        .object({ version: z.literal(1), sha256Hash: z.string().regex(DOCUMENT_ID) })
        .optional(),
    })
    .loose()
    .nullish(),
});

/** One GraphQL request as it was admitted: the text of a document, or the id of a registered one. */
export interface AdmittedRequest {
  query: string | undefined;
  id: string | undefined;
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
  if (!isJsonBody(headers['content-type'])) throw new Failure('UNSUPPORTED_MEDIA_TYPE');
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw new Failure('UNSUPPORTED_MEDIA_TYPE');
  if (headers.origin !== undefined && !allowedOrigins.includes(headers.origin))
    throw new Failure('FORBIDDEN', FOREIGN_PAGE);
  // An answer in parts, or a stream of answers, is what only @defer, @stream and subscriptions need.
  if (chooseAnswerType(headers.accept) === undefined) throw new Failure('NOT_ACCEPTABLE');
}

/** Reads a body strictly: no key twice, no `__proto__`, bounded depth, one request, known members only. */
export function admitBody(
  text: string,
  { registeredBodyBytes }: Pick<GatewayLimits, 'registeredBodyBytes'>,
): AdmittedRequest {
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
  const { query, documentId, operationName, variables, extensions } = parsed.data;
  const named = documentId ?? extensions?.persistedQuery?.sha256Hash;
  const id = named == null ? undefined : DOCUMENT_ID.exec(named)?.[1];
  // One of the two: a text beside an id would leave open which of them was judged.
  if ((query == null) === (id === undefined)) throw new Failure('BAD_REQUEST');
  // Whoever names a document sends nothing but its variables.
  if (id !== undefined && Buffer.byteLength(text) > registeredBodyBytes)
    throw new Failure('PAYLOAD_TOO_LARGE');
  checkListLengths(variables);
  return {
    query: query ?? undefined,
    id,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}

/** What may be asked about at once is what may be answered on one page. */
function checkListLengths(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const items = Object.values(value);
  if (Array.isArray(value) && items.length > PAGE_SIZE_MAX)
    throw new Failure('BAD_USER_INPUT', `Mỗi danh sách có nhiều nhất ${PAGE_SIZE_MAX} phần tử.`);
  for (const item of items) checkListLengths(item);
}
