/**
 * What PostgreSQL keeps of a password (RFC 5803), made here: a statement that sets a password stands in the server's log, whole, where
 * statements are logged or it fails. The verifier does not open anything.
 */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** As PostgreSQL makes them itself. */
const ITERATIONS = 4096;
const KEY_BYTES = 32;

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * The SCRAM-SHA-256 verifier of a password of plain ASCII.
 *
 * @param salt the same salt gives the same verifier, so that a start that changes nothing says nothing new
 */
export function scramVerifier(password: string, salt: Buffer): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, KEY_BYTES, 'sha256');
  const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest();
  const keys = [storedKey, hmac(salted, 'Server Key')].map((key) => key.toString('base64'));
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${keys.join(':')}`;
}
