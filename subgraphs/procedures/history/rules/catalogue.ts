/** The catalogue as the sum of its changes: what a portal keeps, and how it knows that it has kept everything. */
import { createHash } from 'node:crypto';

/** A version as it stands: what the hash of the catalogue is taken of. */
export interface Standing {
  /** National code. */
  code: string;
  version: number;
  /** SHA-256 of the content, hexadecimal. */
  contentHash: string;
  /** yyyy-MM-dd. */
  inForceFrom: string;
  /** yyyy-MM-dd, the first day no longer in force; null while no end is known. */
  inForceTo: string | null;
}

/** One change as portals are told it. */
export interface CatalogueChange extends Standing {
  /** PUBLISHED: it is new. ENDED: the next one takes its place. WITHDRAWN: repealed, and nothing follows. */
  kind: 'PUBLISHED' | 'ENDED' | 'WITHDRAWN';
}

/** A catalogue by code and number. Taking in the same changes again, or from further back, changes nothing. */
export function applyChange(catalogue: Map<string, Standing>, { kind, ...standing }: CatalogueChange): void {
  const key = `${standing.code} ${standing.version}`;
  const known = catalogue.get(key);
  switch (kind) {
    case 'PUBLISHED':
      if (known === undefined) catalogue.set(key, standing);
      return;
    case 'ENDED':
    case 'WITHDRAWN':
      catalogue.set(key, { ...(known ?? standing), inForceTo: standing.inForceTo });
  }
}

/** The line of one version in what is hashed. */
export const describeVersion = ({ code, version, contentHash, inForceFrom, inForceTo }: Standing): string =>
  `${code} ${version} ${contentHash} ${inForceFrom} ${inForceTo ?? '-'}\n`;

/**
 * The hash of a whole catalogue, SHA-256 in hexadecimal of one line for each version, by code and number: two catalogues
 * with the same hash say the same, every content and every day in force included.
 */
export function hashCatalogue(catalogue: Iterable<Standing>): string {
  const hash = createHash('sha256');
  for (const standing of [...catalogue].sort(byCodeAndNumber)) hash.update(describeVersion(standing));
  return hash.digest('hex');
}

const byCodeAndNumber = (a: Standing, b: Standing): number =>
  a.code === b.code ? a.version - b.version : a.code < b.code ? -1 : 1;
