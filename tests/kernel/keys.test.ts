import { developmentKeySource, Keys } from '../../kernel/keys.ts';

const SPKI_HEADER_BYTES = 12;

describe('Keys', () => {
  const signing = new Keys(developmentKeySource);
  const publicHalf = signing
    .verifier('grant')
    .publicKey.export({ format: 'der', type: 'spki' })
    .subarray(SPKI_HEADER_BYTES);
  const verifying = new Keys(
    () => undefined,
    (name) => (name === 'grant' ? publicHalf : undefined),
  );
  const bytes = Buffer.from('somebody may read somebody');

  it('verify with the public half alone what the private half signed, under the same key id', () => {
    expect(verifying.verify('grant', bytes, signing.sign('grant', bytes))).toBe(true);
    expect(verifying.verifier('grant').keyId).toBe(signing.signer('grant').keyId);
  });

  it('cannot sign with the public half', () => {
    expect(() => verifying.sign('grant', bytes)).toThrow('does not hold the key grant');
    expect(verifying.holds('grant')).toBe(false);
    expect(verifying.canVerify('grant')).toBe(true);
    expect(verifying.canVerify('seal')).toBe(false);
  });

  it("refuse another key's signature and a changed byte", () => {
    expect(verifying.verify('grant', bytes, signing.sign('seal', bytes))).toBe(false);
    expect(verifying.verify('grant', Buffer.from('Somebody'), signing.sign('grant', bytes))).toBe(false);
    expect(verifying.verify('grant', bytes, signing.sign('grant', bytes).subarray(1))).toBe(false);
  });
});
