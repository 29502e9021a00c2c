/** Envelopes that are opened in the process in which they were made: marked by it, and worth nothing anywhere else. */
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { openEnvelope, sealEnvelope, TokenRefused } from '../../kernel/tokens.ts';

const keys = new Keys(developmentKeySource);
const now = new Date('2026-11-29T08:00:00Z');
const content = {
  aud: 'population',
  path: '/graphql',
  requestId: 'r',
  deadline: now.getTime() + 1_000,
} as const;
const expected = { audience: 'population', path: '/graphql', senders: ['gateway'] };
const within = { ...expected, reach: 'PROCESS' } as const;
const BODY = '{"query":"{ __typename }"}';

const marked = (by = keys): string => sealEnvelope(by, 'gateway', content, BODY, now, 'PROCESS');
const refusalOf = (open: () => unknown): string => {
  try {
    open();
    return 'opened';
  } catch (error) {
    if (error instanceof TokenRefused) return error.check;
    throw error;
  }
};

describe('A marked envelope', () => {
  it('is opened within its process, also by keys of the same content', () => {
    expect(openEnvelope(keys, marked(), BODY, within, now)).toMatchObject({
      aud: 'population',
      iss: 'gateway',
    });
    expect(openEnvelope(new Keys(developmentKeySource), marked(), BODY, within, now).iss).toBe('gateway');
  });

  it('is refused where it comes from outside', () => {
    expect(refusalOf(() => openEnvelope(keys, marked(), BODY, expected, now))).toBe('header');
  });

  it('is refused with anything in it changed, or marked by another hand', () => {
    const [header = '', payload = '', mark = ''] = marked().split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, requestId: 's' })).toString('base64url');
    const open = (token: string) => refusalOf(() => openEnvelope(keys, token, BODY, within, now));
    expect(open(`${header}.${payload}.${mark}`)).toBe('opened');
    expect(open(`${header}.${other}.${mark}`)).toBe('signature');
    expect(open(`${header}.${payload}.`)).toBe('signature');
    expect(open(`${header}.${payload}.${'A'.repeat(43)}`)).toBe('signature');
    expect(open(`${header}.${payload}.${mark}.x`)).toBe('form');
    const foreign = new Keys((name) => developmentKeySource(`${name}x` as 'release'));
    expect(open(marked(foreign))).toBe('header');
  });

  it('says all that a signed one says, and is held to it', () => {
    const refused = (changed: object, body = BODY, at = now) =>
      refusalOf(() => openEnvelope(keys, marked(), body, { ...within, ...changed }, at));
    expect(refused({ audience: 'dossiers' })).toBe('audience');
    expect(refused({ path: '/feed' })).toBe('path');
    expect(refused({ senders: ['population'] })).toBe('sender');
    expect(refused({}, '{}')).toBe('body');
    expect(refused({}, BODY, new Date(now.getTime() + 60_000))).toBe('expired');
  });

  it('can be made only by whoever could sign', () => {
    const reader = new Keys(
      () => undefined,
      (name) =>
        keys
          .verifier(name as 'envelope-gateway')
          .publicKey.export({ format: 'der', type: 'spki' })
          .subarray(-32),
    );
    expect(() => marked(reader)).toThrow('does not hold the key');
    expect(openEnvelope(reader, marked(), BODY, within, now).iss).toBe('gateway');
  });

  it('is not asked for within the process: what is signed is opened there too', () => {
    const signed = sealEnvelope(keys, 'gateway', content, BODY, now);
    expect(openEnvelope(keys, signed, BODY, within, now).iss).toBe('gateway');
  });
});
