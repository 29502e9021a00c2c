/** How a request of the older protocol asks the graph, and how what the graph says as a whole is told in its form. */
import type { FastifyRequest } from 'fastify';
import { ownOf } from '../../../kernel/domain/own.ts';
import { type Failure, failures, maskFailure } from '../../../kernel/failure.ts';
import type { Demand } from '../../caller/demand.ts';
import { documentIdOf, type OneStopDocument } from './documents.ts';

/** What the graph answered, before it is sent. */
export interface Answer {
  status: number;
  body: object;
  headers: Record<string, string>;
}

export interface OneStopOptions {
  /** The path of a request through the graph. */
  answer(request: { headers: Record<string, string>; body: string; address: string }): Promise<Answer>;
  demand: Demand;
  addressOf(request: FastifyRequest): string;
}

/** What goes out: always `error_code` and `message`, whatever happened. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: { error_code: string; message: string; [more: string]: unknown };
}

/** One request, in the name of the system whose session it brings. */
export interface Call {
  options: OneStopOptions;
  request: FastifyRequest;
  session: string;
}

/** A failure in their form: the code is one of the closed list of the graph. */
export function replyWith(failure: Failure, headers: Record<string, string> = {}): Reply {
  const { message, extensions } = maskFailure(failure);
  const { status } = failures[failure.code];
  return {
    status: status === 200 ? 503 : status,
    headers,
    body: { error_code: failure.code, message, incidentId: extensions.incidentId },
  };
}

export const replyFound = (result: readonly unknown[]): Reply => ({
  status: 200,
  headers: {},
  body: { error_code: '0', message: 'Thành công', result },
});

/** One registered operation, in the name of the system. */
export async function ask(
  { options, request, session }: Call,
  document: OneStopDocument,
  variables: object,
): Promise<Answer> {
  const { traceparent } = request.headers;
  return options.answer({
    headers: {
      authorization: `Bearer ${session}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(typeof traceparent === 'string' ? { traceparent } : {}),
    },
    body: JSON.stringify({ documentId: documentIdOf(document), variables }),
    address: options.addressOf(request),
  });
}

interface GraphBody {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; incidentId?: string } }[];
}

/** Whether the graph answered without an error: in this protocol half an answer is none. */
export const isWhole = ({ body }: Answer): boolean => (body as GraphBody).errors === undefined;

/** The root field that was asked for; undefined where the graph did not answer it, and where there is none. */
export const rootOf = ({ body }: Answer): unknown =>
  Object.values((body as GraphBody).data ?? {})[0] ?? undefined;

/** What the graph refused or could not do as a whole, in their form. */
export function failed({ status, headers, body }: Answer): Reply {
  const [error] = (body as GraphBody).errors ?? [];
  const { 'content-type': _, ...kept } = headers;
  // A system's purpose is implied and its fields are its own: whoever lacks either is no system, whatever else the graph says of it.
  if (error?.extensions.code === 'PURPOSE_REQUIRED' || error?.extensions.code === 'FORBIDDEN')
    return { ...notASystem(error.extensions.incidentId), headers: kept };
  // In GraphQL half an answer is an answer; here it is none.
  const own = error === undefined ? 503 : (ownOf(failures, error.extensions.code)?.status ?? 503);
  return {
    status: status !== 200 ? status : own === 200 ? 503 : own,
    headers: kept,
    body: {
      error_code: error?.extensions.code ?? 'INTERNAL_SERVER_ERROR',
      message: error?.message ?? 'Hệ thống gặp lỗi; hãy thử lại sau.',
      incidentId: error?.extensions.incidentId,
    },
  };
}

const notASystem = (incidentId: string | undefined): Reply => ({
  status: failures.FORBIDDEN.status,
  headers: {},
  body: {
    error_code: 'FORBIDDEN',
    message:
      'session phải là mã truy cập của chính hệ thống (loại SYSTEM, kèm cơ quan của hệ thống), không phải của cán bộ hay công dân.',
    incidentId,
  },
});
