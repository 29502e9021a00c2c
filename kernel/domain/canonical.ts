import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value (RFC 8785), to be hashed or signed; undefined for what is no JSON. The package is CommonJS whose
 * only export is the function; its types describe an ES default.
 */
export const toCanonical = canonicalize as unknown as (value: unknown) => string | undefined;
