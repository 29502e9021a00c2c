/** A register of others that fills one of ours with signed batches, as an installation names it. */
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

export const sourceKinds = ['people', 'relations', 'organizations', 'documents'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Small letters, digits and dashes, never six digits together: it stands in logs and metrics. */
export const sourceName = z.string().regex(/^(?!.*\d{6})[a-z][a-z0-9-]{1,59}$/);

/** One public key of a source; what it signs with is known by `kid`. */
export const publicKey = z
  .looseObject({
    kty: z.enum(['OKP', 'EC']),
    crv: z.enum(['Ed25519', 'P-256']),
    kid: z.string().min(1).max(100),
  })
  .refine((key) => !('d' in key), 'a private key')
  .refine((key) => {
    try {
      return createPublicKey({ key, format: 'jwk' }).type === 'public';
    } catch {
      return false;
    }
  }, 'no key');

const keySet = z
  .looseObject({ keys: z.array(publicKey).min(1).max(20) })
  .refine(({ keys }) => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'one kid twice');

const source = z.strictObject({
  name: sourceName,
  kind: z.enum(sourceKinds),
  /** Where `latest` and the numbers of batches are. */
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  keys: keySet,
  intervalSeconds: z.number().int().min(1).max(86_400).default(2),
  /** File with the bearer token under which we ask; read at every question, so that a new one needs no restart. */
  tokenFile: z.string().min(1).optional(),
});
export type Source = z.output<typeof source>;

/** The file of an installation. */
export const sourcesFile = z
  .strictObject({ sources: z.array(source).max(100) })
  .refine(
    ({ sources }) => new Set(sources.map(({ name }) => name)).size === sources.length,
    'one name twice',
  );
