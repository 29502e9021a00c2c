import { randomUUID } from 'node:crypto';
import { developmentKeySource, Keys, type SigningKeyName } from '../../kernel/keys.ts';
import {
  digestBody,
  type Envelope,
  type Grant,
  openEnvelope,
  openGrant,
  sealEnvelope,
  sealGrant,
  TokenRefused,
  type Viewer,
} from '../../kernel/tokens.ts';
import { testKeys as keys } from '../support/house.ts';
import { codeOf, idOf } from '../support/ids.ts';

const now = new Date('2026-11-16T02:00:00Z');
const nowS = now.getTime() / 1000;
const BODY = '{"query":"{ viewer { id } }"}';
const minh: Viewer = {
  kind: 'OFFICER',
  account: 'officer-minh',
  personId: null,
  agency: codeOf('H15.50.05'),
  client: 'one-stop-dak-lak',
  scopes: ['person:read'],
};
const content = {
  aud: 'population',
  path: '/graphql',
  requestId: 'request-1',
  operation: null,
  deadline: now.getTime() + 3_000,
  viewer: minh,
  purpose: null,
  grant: null,
};
const expected = { audience: 'population', path: '/graphql', senders: ['gateway'] };
const toBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Parts {
  header: Record<string, unknown>;
  payload: Record<string, unknown>;
}

function partsOf(token: string): Parts {
  const [first = '', second = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return { header: read(first), payload: read(second) };
}

type Change = (parts: Parts) => void;
const header =
  (changes: Record<string, unknown>): Change =>
  (parts) =>
    Object.assign(parts.header, changes);
const payload =
  (changes: Record<string, unknown>): Change =>
  (parts) =>
    Object.assign(parts.payload, changes);
const without =
  (claim: string): Change =>
  (parts) => {
    delete parts.payload[claim];
  };

/** The token with parts changed and signed again by whoever holds the key: what an insider could make. */
function resign(token: string, key: SigningKeyName, change: Change): string {
  const parts = partsOf(token);
  change(parts);
  const input = `${toBase64(parts.header)}.${toBase64(parts.payload)}`;
  return `${input}.${keys.sign(key, Buffer.from(input)).toString('base64url')}`;
}

/** The token with parts changed and the old signature: what an outsider could make. */
function tamper(token: string, change: Change): string {
  const parts = partsOf(token);
  change(parts);
  return `${toBase64(parts.header)}.${toBase64(parts.payload)}.${token.split('.')[2]}`;
}

function checkOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof TokenRefused) return error.check;
    throw error;
  }
  return 'accepted';
}

const envelope = sealEnvelope(keys, 'gateway', content, BODY, now);
const open = (token: string, body = BODY, at = now) => openEnvelope(keys, token, body, expected, at);
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('An envelope', () => {
  it('opens for its audience, path and body, and carries the viewer unchanged', () => {
    expect(open(envelope)).toMatchObject({
      iss: 'gateway',
      aud: 'population',
      viewer: minh,
      requestId: 'request-1',
    });
  });

  it('lives ten seconds and a little skew, no longer', () => {
    expect(checkOf(() => open(envelope, BODY, later(11)))).toBe('accepted');
    expect(checkOf(() => open(envelope, BODY, later(13)))).toBe('expired');
  });

  const outsider: [string, string, string][] = [
    ['nothing at all', '', 'payload'],
    ['two parts only', envelope.split('.').slice(0, 2).join('.'), 'form'],
    ['a fourth part', `${envelope}.x`, 'form'],
    ['an empty signature', `${envelope.split('.').slice(0, 2).join('.')}.`, 'signature'],
    ['a signature with one bit changed', flipLastBit(envelope), 'signature'],
    ['the algorithm none', tamper(envelope, header({ alg: 'none' })), 'header'],
    ['HS256 with the public key for secret', tamper(envelope, header({ alg: 'HS256' })), 'header'],
    ['another key id', tamper(envelope, header({ kid: 'envelope-gateway-00000000' })), 'header'],
    ['another type', tamper(envelope, header({ typ: 'mot-lan-grant' })), 'header'],
    ['a header that brings its own key', tamper(envelope, header({ jwk: {} })), 'header'],
    ['another viewer', tamper(envelope, payload({ viewer: { ...minh, account: 'x' } })), 'signature'],
    ['more scopes', tamper(envelope, payload({ viewer: { ...minh, scopes: ['all'] } })), 'signature'],
    ['another sender', tamper(envelope, payload({ iss: 'dossiers' })), 'sender'],
    ['no sender', tamper(envelope, without('iss')), 'sender'],
    ['a payload that is not JSON', `${envelope.split('.')[0]}.AAAA.${envelope.split('.')[2]}`, 'payload'],
  ];
  it.each(outsider)('is refused with %s', (_what, token, check) => {
    expect(checkOf(() => open(token))).toBe(check);
  });

  const insider: [string, Change, string][] = [
    ['another audience', payload({ aud: 'warehouse' }), 'audience'],
    ['another path', payload({ path: '/feed' }), 'path'],
    ['another body', payload({ body: digestBody('{}') }), 'body'],
    ['a life of an hour', payload({ exp: nowS + 3600 }), 'life'],
    ['a beginning in the future', payload({ iat: nowS + 60, exp: nowS + 65 }), 'not yet'],
    ['an end in the past', payload({ iat: nowS - 60, exp: nowS - 55 }), 'expired'],
    ['a time that is text', payload({ exp: '9999999999' }), 'claims'],
    ['a kind of viewer that does not exist', payload({ viewer: { ...minh, kind: 'ROOT' } }), 'claims'],
    ['a person id that is no UUID', payload({ viewer: { ...minh, personId: '1' } }), 'claims'],
  ];
  it.each(insider)('signed by the gateway itself is refused with %s', (_what, change, check) => {
    expect(checkOf(() => open(resign(envelope, 'envelope-gateway', change)))).toBe(check);
  });

  it.each(Object.keys(partsOf(envelope).payload).filter((claim) => claim !== 'iss'))(
    'without %s is refused',
    (claim) => {
      const token = resign(envelope, 'envelope-gateway', without(claim));
      expect(checkOf(() => open(token))).toBe('claims');
    },
  );

  it('is refused for a body that was changed on the way', () => {
    expect(checkOf(() => open(envelope, `${BODY} `))).toBe('body');
  });

  it('from a subgraph does not open the door of the gateway, nor the other way', () => {
    const fromDossiers = sealEnvelope(keys, 'dossiers', content, BODY, now);
    expect(checkOf(() => open(fromDossiers))).toBe('sender');
    const claimed = resign(fromDossiers, 'envelope-dossiers', payload({ iss: 'gateway' }));
    expect(checkOf(() => open(claimed))).toBe('header');
    const feed = { audience: 'population', path: '/graphql', senders: ['dossiers'] };
    expect(checkOf(() => openEnvelope(keys, envelope, BODY, feed, now))).toBe('sender');
  });

  it('is never the same twice', () => {
    const ids = [1, 2].map(
      () => (partsOf(sealEnvelope(keys, 'gateway', content, BODY, now)).payload as Envelope).jti,
    );
    expect(ids[0]).not.toBe(ids[1]);
  });
});

const grantContent: Omit<Grant, 'jti' | 'iat' | 'exp'> = {
  account: minh.account,
  agency: minh.agency,
  subjects: [
    {
      role: 'APPLICANT',
      kind: 'PERSON',
      id: idOf(randomUUID()),
      typed: 'a'.repeat(64),
      reads: ['Person.fullName'],
    },
  ],
  unread: [{ role: 'FATHER', why: 'READ_AT_INTAKE' as const }],
  procedureVersion: idOf(randomUUID()),
  caseCode: 'ANY',
  channel: 'COUNTER',
  dossier: idOf(randomUUID()),
  purpose: 'PROCEDURE_HANDLING',
};
const grant = sealGrant(keys, grantContent, now);
const openBy = (token: string, viewer: Viewer | null = minh, at = now) => openGrant(keys, token, viewer, at);

describe('A grant', () => {
  it('opens for the viewer it was given to, for a minute', () => {
    expect(openBy(grant)).toMatchObject(grantContent);
    expect(checkOf(() => openBy(grant, minh, later(61)))).toBe('accepted');
    expect(checkOf(() => openBy(grant, minh, later(63)))).toBe('expired');
  });

  const outsider: [string, string, string][] = [
    ['the algorithm none', tamper(grant, header({ alg: 'none' })), 'header'],
    ['HS256', tamper(grant, header({ alg: 'HS256' })), 'header'],
    ['another key id', tamper(grant, header({ kid: 'grant-00000000' })), 'header'],
    ['another subject', tamper(grant, payload({ subjects: [] })), 'signature'],
    ['another dossier', tamper(grant, payload({ dossier: randomUUID() })), 'signature'],
    ['a signature with one bit changed', flipLastBit(grant), 'signature'],
    ['an envelope in its place', envelope, 'header'],
  ];
  it.each(outsider)('is refused with %s', (_what, token, check) => {
    expect(checkOf(() => openBy(token))).toBe(check);
  });

  it('signed by the gateway instead of dossiers is refused', () => {
    const forged = resign(grant, 'envelope-gateway', () => undefined);
    expect(checkOf(() => openBy(forged))).toBe('signature');
  });

  const insider: [string, Change, string][] = [
    ['a life of an hour', payload({ exp: nowS + 3600 }), 'life'],
    ['a beginning in the future', payload({ iat: nowS + 60, exp: nowS + 90 }), 'not yet'],
    ['an end in the past', payload({ iat: nowS - 90, exp: nowS - 60 }), 'expired'],
    [
      'a subject that is no UUID',
      payload({ subjects: [{ role: 'CHILD', kind: 'PERSON', id: '1', typed: null }] }),
      'claims',
    ],
  ];
  it.each(insider)('signed by dossiers itself is refused with %s', (_what, change, check) => {
    expect(checkOf(() => openBy(resign(grant, 'grant', change)))).toBe(check);
  });

  it.each(Object.keys(partsOf(grant).payload))('without %s is refused', (claim) => {
    expect(checkOf(() => openBy(resign(grant, 'grant', without(claim))))).toBe('claims');
  });

  const strangers: [string, Viewer | null, string][] = [
    ['another officer of the agency', { ...minh, account: 'officer-nga' }, 'viewer'],
    ['the same officer for another agency', { ...minh, agency: codeOf('H15.50.06') }, 'agency'],
    ['the same account without an agency', { ...minh, agency: null }, 'agency'],
    ['nobody', null, 'viewer'],
  ];
  it.each(strangers)('given to Minh is refused to %s', (_who, viewer, check) => {
    expect(checkOf(() => openBy(grant, viewer))).toBe(check);
  });
});

/** Counts how often a signature is really calculated. */
class CountingKeys extends Keys {
  verified = 0;

  override verify(...given: Parameters<Keys['verify']>): boolean {
    this.verified += 1;
    return super.verify(...given);
  }
}

describe('What was signed with the same keys a moment ago', () => {
  const openWith = (own: Keys, token: string) => openEnvelope(own, token, BODY, expected, now);

  it('is opened without a second calculation, and whatever differs from it is calculated', () => {
    const own = new CountingKeys(developmentKeySource);
    const sealed = sealEnvelope(own, 'gateway', content, BODY, now);
    expect(openWith(own, sealed)).toMatchObject({ iss: 'gateway' });
    expect(own.verified).toBe(0);
    expect(checkOf(() => openWith(own, flipLastBit(sealed)))).toBe('signature');
    expect(checkOf(() => openWith(own, tamper(sealed, payload({ requestId: 'other' }))))).toBe('signature');
    expect(own.verified).toBe(2);
    // Of somebody else's keys, though they are the same: another process.
    expect(openWith(own, envelope)).toMatchObject({ iss: 'gateway' });
    expect(own.verified).toBe(3);
  });

  it('is checked in every other way', () => {
    const own = new CountingKeys(developmentKeySource);
    const sealed = sealEnvelope(own, 'gateway', content, BODY, now);
    const openAs = (changes: Partial<typeof expected>, body = BODY, at = now) =>
      checkOf(() => openEnvelope(own, sealed, body, { ...expected, ...changes }, at));
    expect(openAs({ audience: 'warehouse' })).toBe('audience');
    expect(openAs({ path: '/feed' })).toBe('path');
    expect(openAs({ senders: ['population'] })).toBe('sender');
    expect(openAs({}, '{}')).toBe('body');
    expect(openAs({}, BODY, later(13))).toBe('expired');
    expect(own.verified).toBe(0);
  });

  it('is forgotten when more has been signed since', () => {
    const own = new CountingKeys(developmentKeySource);
    const sealed = sealEnvelope(own, 'gateway', content, BODY, now);
    for (let index = 0; index < 256; index += 1) sealEnvelope(own, 'gateway', content, BODY, now);
    expect(openWith(own, sealed)).toMatchObject({ iss: 'gateway' });
    expect(own.verified).toBe(1);
  });
});

function flipLastBit(token: string): string {
  const [first, second, signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  return `${first}.${second}.${bytes.toString('base64url')}`;
}
