/**
 * The seal (niêm phong) over the held values of one prefill: a detached Ed25519 signature over canonical JSON (RFC 8785).
 * Whoever has the public key verifies it offline, for ever, by key id. Values of invented people are sealed with another
 * key than values of real ones, and the payload says so: a demonstration can never pass for the state's word.
 */

import { z } from 'zod';
import type { Branding } from '../../../kernel/domain/brand.ts';
import { toCanonical } from '../../../kernel/domain/canonical.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import type { Keys } from '../../../kernel/keys.ts';

export const SEAL_TYPE = 'mot-lan-prefill-seal/1';
/** How long a sealed prefill may be filed. */
export const SEAL_LIFE_MS = 24 * 60 * 60 * 1000;

const register = z.enum(['PROCEDURES', 'POPULATION', 'WAREHOUSE', 'DOSSIERS', 'PAYMENTS']);

const payloadSchema = z.strictObject({
  type: z.literal(SEAL_TYPE),
  /** Whether the people are invented. */
  synthetic: z.boolean(),
  dossier: z.uuid(),
  procedure: z.strictObject({ version: z.uuid() as Branding<VersionId>, code: z.string() }),
  case: z.string(),
  persons: z.array(z.strictObject({ role: z.string(), id: z.uuid() })),
  issuedAt: z.iso.datetime(),
  fileBefore: z.iso.datetime(),
  /** The questions that have a value, in form order. */
  fields: z.array(
    z.strictObject({
      key: z.string(),
      value: z.string(),
      locked: z.boolean(),
      register,
      recordVersion: z.string(),
      asOf: z.string(),
    }),
  ),
  /** The papers that are held, in the order of the case. */
  components: z.array(
    z.strictObject({
      code: z.string(),
      document: z.string(),
      resultType: z.string(),
      mapping: z.enum(['PROPOSED', 'CONFIRMED', 'PUBLISHED']),
      register,
    }),
  ),
  /** Keys of the questions that nobody types: the officer reads them when the dossier is taken. Left out when there are none. */
  readAtIntake: z.array(z.string()).optional(),
  /** Keys of the questions whose held value was declined: it is not among the fields. Left out when there are none. */
  declined: z.array(z.string()).optional(),
});

/** What is sealed. Instants are ISO 8601 in UTC. */
export type SealPayload = z.infer<typeof payloadSchema>;
export type SealedField = SealPayload['fields'][number];
export type SealedComponent = SealPayload['components'][number];

/** A seal as it travels to the portal and back. */
export interface SealValue {
  keyId: string;
  /** Canonical JSON. */
  payload: string;
  /** Base64url. */
  signature: string;
}

/** Whose dossier is sealed, and when. */
export interface SealSubject {
  synthetic: boolean;
  dossier: string;
  procedure: { version: VersionId; code: string };
  caseCode: string;
  persons: { role: string; id: string }[];
  now: Date;
}

/** The payload to be signed; it may be filed for 24 hours. */
export function buildSealPayload(
  subject: SealSubject,
  fields: SealedField[],
  components: SealedComponent[],
  { readAtIntake = [], declined = [] }: { readAtIntake?: string[]; declined?: string[] } = {},
): SealPayload {
  return {
    type: SEAL_TYPE,
    synthetic: subject.synthetic,
    dossier: subject.dossier,
    procedure: subject.procedure,
    case: subject.caseCode,
    persons: subject.persons,
    issuedAt: subject.now.toISOString(),
    fileBefore: new Date(subject.now.getTime() + SEAL_LIFE_MS).toISOString(),
    fields,
    components,
    ...(readAtIntake.length > 0 ? { readAtIntake } : {}),
    ...(declined.length > 0 ? { declined } : {}),
  };
}

/** RFC 8785 form: the same payload is the same text on every machine. */
export function canonicalText(payload: SealPayload): string {
  const text = toCanonical(payload);
  if (text === undefined) throw new Error('A seal payload is always an object.');
  return text;
}

/** Which key signs: that of invented people or that of real ones. */
export const keyOf = (synthetic: boolean): 'seal' | 'seal-synthetic' =>
  synthetic ? 'seal-synthetic' : 'seal';

/** For whom this installation seals: production has no key for invented people. */
const sealed = (keys: Keys): boolean[] => [false, true].filter((synthetic) => keys.holds(keyOf(synthetic)));

export function signSeal(keys: Keys, payload: SealPayload): SealValue {
  const name = keyOf(payload.synthetic);
  const text = canonicalText(payload);
  return {
    keyId: keys.signer(name).keyId,
    payload: text,
    signature: keys.sign(name, Buffer.from(text)).toString('base64url'),
  };
}

/** The payload of a seal that verifies; undefined for any other: unknown key, altered text, another form, a wrong key. */
export function verifySeal(keys: Keys, seal: SealValue): SealPayload | undefined {
  const synthetic = sealed(keys).find((candidate) => keys.signer(keyOf(candidate)).keyId === seal.keyId);
  if (synthetic === undefined) return undefined;
  const signature = Buffer.from(seal.signature, 'base64url');
  // Base64url has many spellings of the same bytes: only the one that we gave is ours.
  if (signature.toString('base64url') !== seal.signature) return undefined;
  if (!keys.verify(keyOf(synthetic), Buffer.from(seal.payload), signature)) return undefined;
  return readPayload(seal.payload, synthetic);
}

/** Whether a payload that we sealed is about invented people, whether or not its key is still held. */
export const isSynthetic = (payload: string): boolean =>
  z.object({ synthetic: z.boolean() }).parse(JSON.parse(payload)).synthetic;

function readPayload(text: string, synthetic: boolean): SealPayload | undefined {
  const parsed = payloadSchema.safeParse(parseJson(text));
  // The key of invented people vouches only for invented people, and the other way round.
  return parsed.success && parsed.data.synthetic === synthetic ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A public key as a JSON Web Key (RFC 8037). */
export interface SealKey {
  kid: string;
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  use: 'sig';
  synthetic: boolean;
}

/** What the gateway publishes so that anybody can verify a seal. */
export function listSealKeys(keys: Keys): { keys: SealKey[] } {
  const key = (synthetic: boolean): SealKey => {
    const { keyId, publicKey } = keys.signer(keyOf(synthetic));
    const { x = '' } = publicKey.export({ format: 'jwk' });
    return { kid: keyId, kty: 'OKP', crv: 'Ed25519', x, use: 'sig', synthetic };
  };
  return { keys: sealed(keys).map(key) };
}
