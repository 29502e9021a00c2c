/**
 * Spans for the file of tests that runs now. OpenTelemetry keeps the first provider of a process for good, and whoever writes to the
 * global tracer, as Apollo does, keeps the tracer that it gave: in a worker that would be the provider of its first file, which is
 * closed by the time that the second begins.
 */
import { trace } from '@opentelemetry/api';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

const { register } = NodeTracerProvider.prototype;
let current;

/** A tracer of whichever provider was registered last. */
const lasting = {
  getTracer: (...name) => ({
    startSpan: (...given) => current.getTracer(...name).startSpan(...given),
    startActiveSpan: (...given) => current.getTracer(...name).startActiveSpan(...given),
  }),
};

/** Whoever asked the first provider for a tracer gets the spans of the last one. */
export function shareTracing() {
  // An observer that is closed takes the global provider away, and whoever is loaded under the next one would keep that one's tracer.
  trace.disable = () => true;
  NodeTracerProvider.prototype.register = function registerLast(options) {
    if (current === undefined) trace.setGlobalTracerProvider(lasting);
    current = this;
    register.call(this, options);
  };
}
