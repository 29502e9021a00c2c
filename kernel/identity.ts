import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Brand } from './domain/brand.ts';
import type { OrganizationId, PersonId, SubjectId } from './domain/opaqueId.ts';
import { foldCode, foldName } from './domain/text/fold.ts';
import { findLegacyEncoding } from './domain/text/legacy.ts';
import { Failure } from './failure.ts';
import type { Keys } from './keys.ts';

/**
 * Opaque identity. `Person.id` is a UUIDv8 made from a domain-separated HMAC of the number, so that every register that
 * receives numbers reaches the same id without asking another, and nobody else can turn an id back into a number.
 */
export type IdentityDomain = 'person/12' | 'person/9' | 'person/provider' | 'person/record' | 'organization';

export function opaqueId(keys: Keys, domain: 'organization', value: string): OrganizationId;
export function opaqueId(
  keys: Keys,
  domain: Exclude<IdentityDomain, 'organization' | 'person/record'>,
  value: string,
): PersonId;
/** Records are of many kinds: whoever makes the id of one says of which. */
export function opaqueId<Id extends Brand<string>>(keys: Keys, domain: 'person/record', value: string): Id;
export function opaqueId(keys: Keys, domain: IdentityDomain, value: string): SubjectId;
export function opaqueId(keys: Keys, domain: IdentityDomain, value: string): string {
  const bytes = createHmac('sha256', keys.secret('identity'))
    .update(`${domain}\u0000${value}`)
    .digest()
    .subarray(0, 16);
  return toUuid(bytes);
}

/**
 * The id of something that anybody may know, as a version of a procedure, a decision, a legal document or an agency: made of its name without a key, so
 * that whoever keeps it needs none of those by which numbers of people become ids.
 *
 * @param name of its kind and within it: `decision/BTP/163/QĐ-BTP`
 */
export function publicId<Id extends string = string>(name: string): Id {
  return toUuid(createHash('sha256').update(`public\u0000${name}`).digest().subarray(0, 16)) as Id;
}

/** RFC 9562: version 8 in the high bits of byte 6, variant 10 in byte 8. */
function toUuid(bytes: Buffer): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id under which the audit log has an agency: an entry is about an id, never about a code. */
export const agencySubjectOf = (agency: string): string => publicId(`agency/${agency}`);

/** The id of a number, however it was typed: 12 digits (số định danh cá nhân) or 9 (old CMND). */
export function personIdOfNumber(keys: Keys, number: string): PersonId {
  const digits = foldCode(number);
  return opaqueId(keys, digits.length === 9 ? 'person/9' : 'person/12', digits);
}

/** The id of whoever an identity provider knows under a name of its own. Another provider may use the same name for somebody else. */
export function personIdOfProvider(keys: Keys, issuer: string, identifier: string): PersonId {
  return opaqueId(keys, 'person/provider', `${issuer}\u0000${identifier}`);
}

/** The id of a person who came in under a source's own name for the record, and without a number. */
export function personIdOfRecord(keys: Keys, reference: string): PersonId {
  return opaqueId(keys, 'person/record', `register/${reference}`);
}

export function organizationIdOfTaxNumber(keys: Keys, taxNumber: string): OrganizationId {
  return opaqueId(keys, 'organization', foldCode(taxNumber));
}

/** The longest name that anybody is asked by; far longer than any that a register holds. */
const NAME_MAX = 300;

/**
 * Refuses a typed name that is not in Unicode before any look-up, and does not guess what it should say. Also refuses a text
 * longer than names are, which would be expensive to fold.
 *
 * @throws Failure BAD_USER_INPUT
 */
export function requireReadableName(fullName: string): void {
  if (fullName.length > NAME_MAX) throw new Failure('BAD_USER_INPUT', `Họ tên dài quá ${NAME_MAX} ký tự.`);
  if (findLegacyEncoding(fullName) !== undefined) throw new Failure('BAD_USER_INPUT', NOT_UNICODE);
}

const NOT_UNICODE =
  'Họ tên không ở bảng mã Unicode (có thể là TCVN3, VNI hoặc chữ bị đọc sai bảng mã); hãy chuyển sang Unicode rồi nhập lại.';

/**
 * Keyed hash of a typed identity, the same however it was typed. Population publishes it for each person, dossiers compares it
 * with what an officer typed, and a grant carries it: neither needs the other's data. It is kept, so that a change of the
 * folding is a change of what is kept (docs/decisions/0032).
 */
export function typedIdentityHash(keys: Keys, number: string, fullName: string, birthDate: string): string {
  return keys.hmac('typed-identity', foldCode(number), foldName(fullName), foldCode(birthDate));
}

/**
 * Keyed hash of a number with the name beside it, the same however both were typed. A system that reports a dossier tells of its owner these two and
 * no birth date: they make nobody a party of anything, they only say that the report means the person whom population has.
 */
export function namedIdentityHash(keys: Keys, number: string, fullName: string): string {
  return keys.hmac('typed-identity', 'named', foldCode(number), foldName(fullName));
}

/** Equality look-up of a number without storing it. Uses a key distinct from that of the opaque ids. */
export function blindIndex(keys: Keys, number: string): string {
  return keys.hmac('blind-index', foldCode(number));
}

const FORMAT_VERSION = 1;
/** A shorter tag is refused: cut to four bytes it could be guessed. */
const TAG = { authTagLength: 16 };

/** AES-256-GCM; `place` (table|column|row) is authenticated, so a value moved elsewhere does not decrypt. */
export function encryptField(keys: Keys, plain: string, place: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.secret('field-encryption'), nonce, TAG).setAAD(
    Buffer.from(place),
  );
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT_VERSION]), nonce, cipher.getAuthTag(), sealed]);
}

/** Throws when the value was altered or belongs elsewhere. */
export function decryptField(keys: Keys, stored: Buffer, place: string): string {
  if (stored[0] !== FORMAT_VERSION) throw new Error('unknown format of an encrypted field');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keys.secret('field-encryption'),
    stored.subarray(1, 13),
    TAG,
  )
    .setAAD(Buffer.from(place))
    .setAuthTag(stored.subarray(13, 29));
  return Buffer.concat([decipher.update(stored.subarray(29)), decipher.final()]).toString('utf8');
}

/** A number read as its parts (DOMAIN §6). Synthetic numbers begin 901–996. */
export interface NumberParts {
  provinceCode: string;
  synthetic: boolean;
  gender: 'MALE' | 'FEMALE';
  birthYear: number;
}

/** Undefined when the text cannot be a personal identification number. */
export function readPersonalNumber(number: string): NumberParts | undefined {
  const match = /^(\d{3})(\d)(\d{2})\d{6}$/.exec(number);
  if (match === null) return undefined;
  const [, area = '', centuryAndSex = '', year = ''] = match;
  const synthetic = Number(area) >= 901 && Number(area) <= 996;
  const province = synthetic ? Number(area) - 900 : Number(area);
  const digit = Number(centuryAndSex);
  if (province < 1 || province > 96 || digit > 5) return undefined;
  return {
    provinceCode: String(province).padStart(2, '0'),
    synthetic,
    gender: digit % 2 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1900 + 100 * Math.floor(digit / 2) + Number(year),
  };
}
