import { randomBytes } from 'node:crypto';

/** Whose trace a request belongs to, as W3C Trace Context writes it. */
export interface TraceParent {
  traceId: string;
  spanId: string;
  sampled: boolean;
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** A caller's `traceparent`, if it is one. `tracestate` is free text and is not taken in. */
export function readTraceParent(header: unknown): TraceParent | undefined {
  const [, traceId = '', spanId = '', flags = ''] =
    TRACEPARENT.exec(typeof header === 'string' ? header : '') ?? [];
  // All zeros is no id; and a personal number written as a trace id would be repeated in every log.
  if (!/[1-9a-f]/.test(traceId) || !/[1-9a-f]/.test(spanId) || /^[0-9]{32}$/.test(traceId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export const newTraceId = (): string => randomBytes(16).toString('hex');

export const formatTraceParent = ({ traceId, spanId, sampled }: TraceParent): string =>
  `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
