/**
 * The files of the offline verifier: an exported log, one JSON value a line; the public keys, a JSON Web Key Set whose
 * `signer` says whose key it is; and the checkpoints that somebody keeps from one inspection to the next.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { leafShape } from '../../kernel/domain/leaf.ts';
import type { PublicKeys } from './checkpoint.ts';
import type { ExportLine, StoredCheckpoint } from './exportLines.ts';
import type { StoredLeaf } from './leaf.ts';

/** The file is not what it should be. The message is one sentence for the person who verifies. */
export class FileUnreadable extends Error {}

const nullableText = z.string().nullable();
/** As it was exported: what its ids look like is for the verifier to find odd. */
const leafSchema: z.ZodType<StoredLeaf> = z.strictObject({
  ...leafShape,
  id: z.string(),
  subject: z.string(),
  dossier: nullableText,
  attempts: z.number().int().optional(),
});
const rows = z.number().int().min(0);
const place = { xid: z.string(), id: z.string() };
const storedSchema: z.ZodType<StoredCheckpoint> = z.strictObject({
  size: nullableText,
  previousSize: nullableText,
  root: nullableText,
  frontier: nullableText,
  after: z.strictObject(place),
  at: nullableText,
});
const lineSchema: z.ZodType<ExportLine> = z.union([
  z.strictObject({
    position: z.number().int().min(0),
    id: z.string(),
    hash: z.string(),
    leaf: leafSchema.nullable(),
    xid: z.string().optional(),
    deletion: z.string().optional(),
  }),
  z.strictObject({
    checkpoint: z.string(),
    stored: storedSchema.optional(),
    told: z
      .strictObject({ ...place, note: z.string() })
      .nullable()
      .optional(),
  }),
  z.strictObject({
    unsealed: z.string(),
    late: z.boolean(),
    leaf: leafSchema.optional(),
    xid: z.string().optional(),
  }),
  z.strictObject({
    log: z.string(),
    counted: z
      .strictObject({ leaves: rows, entries: rows, checkpoints: rows, told: rows, deleted: rows.optional() })
      .optional(),
  }),
]);

const keySetSchema = z.object({
  keys: z.array(
    z.object({ signer: z.string(), kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  ),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileUnreadable('a line of the file is not JSON');
  }
}

/** One line of an exported log. Throws FileUnreadable. */
export function parseLine(text: string): ExportLine {
  const parsed = lineSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new FileUnreadable('a line of the export is not of the form of one');
  return parsed.data;
}

/** Public keys as a file that can be published. */
export function formatKeys(keys: PublicKeys): string {
  const list = [...keys].flatMap(([signer, known]) =>
    known.map((key) => ({ signer, kty: 'OKP', crv: 'Ed25519', x: key.export({ format: 'jwk' }).x })),
  );
  return `${JSON.stringify({ keys: list }, null, 2)}\n`;
}

export function parseKeys(text: string): PublicKeys {
  const parsed = keySetSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new FileUnreadable('the file of keys is not a key set of signers');
  const keys = new Map<string, KeyObject[]>();
  for (const { signer, ...jwk } of parsed.data.keys)
    keys.set(signer, [...(keys.get(signer) ?? []), createPublicKey({ key: jwk, format: 'jwk' })]);
  return keys;
}

const keptSchema = z.record(z.string(), z.string());

/** Checkpoints that were kept, by register. */
export function parseKept(text: string): Map<string, string> {
  const parsed = keptSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new FileUnreadable('the file of checkpoints is not a list of notes by register');
  return new Map(Object.entries(parsed.data));
}

export const formatKept = (kept: ReadonlyMap<string, string>): string =>
  `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
