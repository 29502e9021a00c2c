/** A token that was verified before is not calculated again, and is believed no longer for that. */
import { spyOn } from 'jest-mock';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyOptions, SignJWT } from 'jose';
import { verifyToken } from '../../gateway/caller/verifiedTokens.ts';

const options: JWTVerifyOptions = {
  issuer: 'https://issuer.test',
  audience: 'graph',
  algorithms: ['EdDSA'],
  requiredClaims: ['exp', 'sub', 'iat'],
};
const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
const other = await generateKeyPair('EdDSA', { extractable: true });
const keySetOf = async (key: CryptoKey) =>
  createLocalJWKSet({ keys: [{ ...(await exportJWK(key)), kid: 'one', alg: 'EdDSA' }] });
const token = await new SignJWT({ scope: 'person:read' })
  .setProtectedHeader({ alg: 'EdDSA', kid: 'one', typ: 'at+jwt' })
  .setSubject('officer-minh')
  .setIssuer('https://issuer.test')
  .setAudience('graph')
  .setIssuedAt()
  .setExpirationTime('10m')
  .sign(privateKey);

const calculated = spyOn(crypto.subtle, 'verify');
beforeEach(() => calculated.mockClear());
afterAll(() => calculated.mockRestore());

const nameOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'believed',
    (error: Error) => error.constructor.name,
  );
const inMinutes = (minutes: number): JWTVerifyOptions => ({
  ...options,
  currentDate: new Date(Date.now() + minutes * 60_000),
});

describe.each([
  ['one key', async () => publicKey],
  ['a key set', () => keySetOf(publicKey)],
])('A token that was verified with %s', (_what, openSource) => {
  it('says the same without being calculated again', async () => {
    const source = await openSource();
    const first = await verifyToken(token, source, options);
    expect(calculated).toHaveBeenCalledTimes(1);
    const again = await verifyToken(token, source, options);
    expect(calculated).toHaveBeenCalledTimes(1);
    expect(again.payload).toEqual(first.payload);
    expect(again.protectedHeader).toEqual(first.protectedHeader);
  });

  it('is refused when it has expired, or is for somebody else', async () => {
    const source = await openSource();
    await verifyToken(token, source, options);
    expect(await nameOf(verifyToken(token, source, inMinutes(11)))).toBe('JWTExpired');
    expect(await nameOf(verifyToken(token, source, { ...options, audience: 'other' }))).toBe(
      'JWTClaimValidationFailed',
    );
    expect(await nameOf(verifyToken(token, source, { ...options, issuer: 'other' }))).toBe(
      'JWTClaimValidationFailed',
    );
    expect(await nameOf(verifyToken(token, source, { ...inMinutes(5), maxTokenAge: 60 }))).toBe('JWTExpired');
    expect(calculated.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('is calculated again when a letter of it is another', async () => {
    const source = await openSource();
    await verifyToken(token, source, options);
    const [header, , signature] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ sub: 'officer-nga', iat: 1, exp: 9e9 })).toString(
      'base64url',
    );
    for (const changed of [`${header}.${payload}.${signature}`, `${token.slice(0, -4)}AAAA`])
      expect(await nameOf(verifyToken(changed, source, options))).toBe('JWSSignatureVerificationFailed');
  });
});

describe('A key that the issuer has withdrawn', () => {
  it('opens no token that it opened before', async () => {
    let keys = await keySetOf(publicKey);
    const source = (...given: Parameters<typeof keys>) => keys(...given);
    await verifyToken(token, source, options);
    keys = createLocalJWKSet({ keys: [] });
    expect(await nameOf(verifyToken(token, source, options))).toBe('JWKSNoMatchingKey');
    keys = await keySetOf(other.publicKey);
    expect(await nameOf(verifyToken(token, source, options))).toBe('JWSSignatureVerificationFailed');
    keys = await keySetOf(publicKey);
    expect(await nameOf(verifyToken(token, source, options))).toBe('believed');
  });
});
