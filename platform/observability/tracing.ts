import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node';
import { formatTraceParent, readTraceParent, type TraceParent } from './traceIds.ts';
import { maySay, type Word } from './vocabulary.ts';

/** Names of spans: ours and those of Apollo's gateway. */
const SPANS: ReadonlySet<string> = new Set([
  'request',
  'admit',
  'identify',
  'read',
  'authorise',
  'plan',
  'execute',
  'serve',
  'gateway.request',
  'gateway.validate',
  'gateway.plan',
  'gateway.execute',
  'gateway.fetch',
  'gateway.postprocessing',
]);

/** Attributes that leave the process, each held to the form of its word. Apollo's have names of their own. */
const ATTRIBUTES: Record<string, Word> = {
  subgraph: 'subgraph',
  service: 'subgraph',
  call: 'call',
  operation: 'operation',
  'graphql.operation.type': 'operationType',
  client: 'client',
  code: 'code',
  status: 'status',
  fetches: 'fetches',
  statements: 'statements',
  requestId: 'requestId',
};

/** A span as it may be exported: known name, allowed attributes, no event, no link, no message. */
export function cleanSpan(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(span.attributes)) {
    const word = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (word !== undefined && maySay(word, value)) attributes[name] = value;
  }
  return {
    name: SPANS.has(span.name) ? span.name : 'other',
    kind: span.kind,
    spanContext: () => {
      const { traceId, spanId, traceFlags } = span.spanContext();
      return { traceId, spanId, traceFlags };
    },
    parentSpanContext: span.parentSpanContext,
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    status: { code: span.status.code },
    attributes,
    links: [],
    events: [],
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** Stands before any exporter: nothing reaches it that the lists do not know. */
export const cleanExporter = (exporter: SpanExporter): SpanExporter => ({
  export: (spans, done) => exporter.export(spans.map(cleanSpan), done),
  shutdown: () => exporter.shutdown(),
  forceFlush: async () => exporter.forceFlush?.(),
});

/**
 * Traces of one process. Without an exporter nothing is recorded, no context is carried through promises (which has its
 * price) and no socket is opened; the trace id of each answer is then only a name for the log.
 */
export class Tracing {
  readonly #provider: NodeTracerProvider | undefined;

  constructor(part: string, exporter: SpanExporter | undefined, immediately = false) {
    if (exporter === undefined) return;
    const clean = cleanExporter(exporter);
    this.#provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': `mot-lan-${part}` }),
      spanProcessors: [immediately ? new SimpleSpanProcessor(clean) : new BatchSpanProcessor(clean)],
      spanLimits: { eventCountLimit: 1, linkCountLimit: 1, attributeValueLengthLimit: 100 },
    });
    // Apollo's gateway writes to the global tracer; headers are ours to write.
    this.#provider.register({ propagator: null });
  }

  /** Begins a span under the given caller, or under what is active here. */
  begin(name: string, kind: SpanKind, attributes: Attributes, caller?: TraceParent): OpenSpan | undefined {
    if (this.#provider === undefined) return undefined;
    const parent = caller === undefined ? context.active() : remote(caller);
    const span = this.#provider.getTracer('mot-lan').startSpan(name, { kind, attributes }, parent);
    return new OpenSpan(span, trace.setSpan(parent, span));
  }

  /** A step within the active span. */
  step<T>(name: string, work: () => T): T {
    const span = this.begin(name, SpanKind.INTERNAL, {});
    return span === undefined ? work() : span.around(work);
  }

  /** The header that takes the active trace to the next process. */
  carry(): Record<string, string> {
    if (this.#provider === undefined) return {};
    const active = trace.getSpanContext(context.active());
    if (active === undefined) return {};
    const sampled = (active.traceFlags & TraceFlags.SAMPLED) === TraceFlags.SAMPLED;
    return { traceparent: formatTraceParent({ ...active, sampled }) };
  }

  async close(): Promise<void> {
    if (this.#provider === undefined) return;
    await this.#provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
  }
}

function remote(header: TraceParent): Context {
  const { traceId, spanId, sampled } = header;
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(context.active(), { traceId, spanId, traceFlags, isRemote: true });
}

/** A span that is being written. */
export class OpenSpan {
  readonly #span: Span;
  readonly #context: Context;

  constructor(span: Span, within: Context) {
    this.#span = span;
    this.#context = within;
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  /** Runs work with this span active. */
  within<T>(work: () => T): T {
    return context.with(this.#context, work);
  }

  /** Runs work with this span active and ends it with the work. */
  around<T>(work: () => T): T {
    let result: T;
    try {
      result = this.within(work);
    } catch (error) {
      this.#span.end();
      throw error;
    }
    if (!(result instanceof Promise)) {
      this.#span.end();
      return result;
    }
    return result.finally(() => this.#span.end()) as T;
  }

  end(attributes: Attributes): void {
    this.#span.setAttributes(attributes).end();
  }
}

export { readTraceParent, SpanKind };
