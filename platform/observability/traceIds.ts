import { randomBytes } from 'node:crypto';
import { TraceFlags } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

/** Whose trace a request belongs to, as W3C Trace Context writes it. */
export interface TraceParent {
  traceId: string;
  spanId: string;
  sampled: boolean;
}

/** A caller's `traceparent`, if it is one of this or a later version. `tracestate` is free text and is not taken in. */
export function readTraceParent(header: unknown): TraceParent | undefined {
  const read = typeof header === 'string' ? parseTraceParent(header) : null;
  // A personal number written as a trace id would be repeated in every log.
  if (read === null || /^[0-9]{32}$/.test(read.traceId)) return undefined;
  return {
    traceId: read.traceId,
    spanId: read.spanId,
    sampled: (read.traceFlags & TraceFlags.SAMPLED) === 1,
  };
}

export const newTraceId = (): string => randomBytes(16).toString('hex');

export const formatTraceParent = ({ traceId, spanId, sampled }: TraceParent): string =>
  `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
