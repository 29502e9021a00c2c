import type { Values } from './values.ts';

/** What one call to a register brought: an answer, or what was thrown instead of one. */
export interface Brought {
  data: Values | null | undefined;
  errors: readonly SourceError[];
  /** Wrapped, since anything can be thrown. */
  thrown: { error: unknown } | undefined;
}

/** An error as a register tells it: outside data. */
export interface SourceError {
  message?: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}
