import { createPublicKey, verify } from 'node:crypto';
import {
  buildSealPayload,
  listSealKeys,
  type SealValue,
  signSeal,
  verifySeal,
} from '../../subgraphs/dossiers/rules/seal.ts';
import { testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';

const id = (last: string): string => `0198a000-0000-7000-8000-00000000000${last}`;

const payload = (synthetic = true) =>
  buildSealPayload(
    {
      synthetic,
      dossier: id('1'),
      procedure: { version: idOf(id('2')), code: '1.004222' },
      caseCode: 'JOIN_FAMILY',
      persons: [{ role: 'APPLICANT', id: id('3') }],
      now: new Date('2026-11-16T02:00:00.000Z'),
    },
    [
      {
        key: 'name',
        value: 'Nguyễn Thị Lan',
        locked: true,
        register: 'POPULATION',
        recordVersion: '4',
        asOf: '2026-02-20T03:15:00.000Z',
      },
    ],
    [
      {
        code: 'a',
        document: id('4'),
        resultType: 'KQ.G15.000031',
        mapping: 'CONFIRMED',
        register: 'WAREHOUSE',
      },
    ],
  );

describe('The seal of a prefill', () => {
  it('is canonical: names in order, no spaces, Vietnamese as it is written', () => {
    const { payload: text } = signSeal(testKeys, payload());
    expect(text.startsWith('{"case":"JOIN_FAMILY","components":[{"code":"a","document":')).toBe(true);
    expect(text).toContain('"value":"Nguyễn Thị Lan"');
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('may be filed for 24 hours', () => {
    expect(payload()).toMatchObject({
      issuedAt: '2026-11-16T02:00:00.000Z',
      fileBefore: '2026-11-17T02:00:00.000Z',
    });
  });

  it('gives back what was sealed', () => {
    expect(verifySeal(testKeys, signSeal(testKeys, payload()))).toEqual(payload());
    expect(verifySeal(testKeys, signSeal(testKeys, payload(false)))).toEqual(payload(false));
  });

  it('signs invented people with a key of their own', () => {
    const [real, synthetic] = [false, true].map((invented) => signSeal(testKeys, payload(invented)).keyId);
    expect(synthetic).toMatch(/^seal-synthetic-/);
    expect(real).not.toBe(synthetic);
  });

  const sealed = signSeal(testKeys, payload());
  const real = signSeal(testKeys, payload(false));
  it.each<[string, SealValue]>([
    ['one letter is changed', { ...sealed, payload: sealed.payload.replace('Lan', 'Loan') }],
    ['another key is named', { ...sealed, keyId: real.keyId }],
    ['the key is unknown', { ...sealed, keyId: 'seal-00000000' }],
    ['the signature is of another seal', { ...sealed, signature: real.signature }],
    ['the signature is cut', { ...sealed, signature: sealed.signature.slice(0, 40) }],
    ['the signature is spelt another way', { ...sealed, signature: `${sealed.signature}=` }],
    ['there is nothing', { keyId: sealed.keyId, payload: '', signature: '' }],
  ])('does not verify when %s', (_what, seal) => {
    expect(verifySeal(testKeys, seal)).toBeUndefined();
  });

  it('does not let the key of invented people vouch for real ones', () => {
    const text = signSeal(testKeys, payload(false)).payload;
    const signature = testKeys.sign('seal-synthetic', Buffer.from(text)).toString('base64url');
    expect(verifySeal(testKeys, { keyId: sealed.keyId, payload: text, signature })).toBeUndefined();
  });

  it('can be verified by anybody from the published keys', () => {
    const published = listSealKeys(testKeys).keys.find((key) => key.kid === sealed.keyId);
    expect(published).toMatchObject({ kty: 'OKP', crv: 'Ed25519', use: 'sig', synthetic: true });
    const { kty, crv, x } = published ?? { kty: '', crv: '', x: '' };
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    expect(verify(null, Buffer.from(sealed.payload), key, Buffer.from(sealed.signature, 'base64url'))).toBe(
      true,
    );
  });
});
