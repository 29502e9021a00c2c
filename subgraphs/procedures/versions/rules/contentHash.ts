import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';

/** The package exports a function and declares a module: this is what it is. */
const toCanonical = canonicalize as unknown as (value: unknown) => string | undefined;

/** The canonical JSON (RFC 8785) of plain data: equal facts are equal texts. */
export const canonicalJson = (value: unknown): string => toCanonical(value) ?? '';

/** SHA-256 of the canonical JSON (RFC 8785) of what a version says, lower-case hex: equal facts have equal hashes. */
export const hashContent = (content: ProcedureContent): string => hashFacts(content);

/** The same of any plain facts. */
export const hashFacts = (facts: object): string =>
  createHash('sha256').update(canonicalJson(facts)).digest('hex');
