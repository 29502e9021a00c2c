const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Random bytes that a reference is made of. */
export const REFERENCE_BYTES = 10;

/** The reference of a request on the platform (mã tham chiếu): `ML` and base32 of ten random bytes, 18 characters. */
export function makeReference(random: Uint8Array): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{5}/g)?.map((five) => ALPHABET[Number.parseInt(five, 2)] ?? '') ?? [];
  return `ML${letters.join('')}`;
}
