import { createHash } from 'node:crypto';
import {
  allParts,
  EnvironmentInvalid,
  type Part,
  readEnvironment,
  readForWork,
  requirePeers,
} from '../app/environment/environment.ts';
import { publicHalfOf } from '../kernel/keys.ts';
import { subgraphNames } from '../schema/files.ts';

/** A key of its own for each variable, the same in every run. */
const keyFor = (variable: string): string => createHash('sha256').update(variable).digest('base64');
const KEY_NAMES = [
  'ENVELOPE_GATEWAY',
  ...subgraphNames.map((name) => `ENVELOPE_${name.toUpperCase()}`),
  ...subgraphNames.map((name) => `CHECKPOINT_${name.toUpperCase()}`),
  'WITNESS',
  'PLATFORM',
  'GRANT',
  'SEAL',
  'IDENTITY',
  'BLIND_INDEX',
  'FIELD_ENCRYPTION',
  'FILES',
  'TYPED_IDENTITY',
  'CURSOR',
  'DATABASE',
  'PSEUDONYM',
  'RELEASE',
];

/** Everything that production needs. */
const production: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://login.example.vn',
  PAYMENT_PLATFORM_URL: 'https://pay.example.vn',
  FILES_DIRECTORY: '/srv/files',
  FILE_SCANNER: 'clamd://scan.example.vn:3310',
  ...Object.fromEntries(KEY_NAMES.map((name) => [`KEY_${name}`, keyFor(name)])),
  ...Object.fromEntries(
    subgraphNames.map((name) => [
      `DATABASE_URL_${name.toUpperCase()}`,
      `postgres://owner@db.example.vn/${name}`,
    ]),
  ),
};

const problemsOf = (source: NodeJS.ProcessEnv): string[] => problemsFor(allParts, source);

function problemsFor(parts: readonly Part[], source: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(source, parts);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentInvalid) return error.problems;
    throw error;
  }
}

const without = (...names: string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(production).filter(([name]) => !names.includes(name)));

describe('The environment', () => {
  it('needs nothing to try: sandbox, loopback, port 4000, development keys', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ profile: 'sandbox', host: '127.0.0.1', port: 4000, people: 1000 });
    expect(environment.issuer).toBeUndefined();
    expect(environment.databaseUrls).toEqual({});
    expect(environment.keys.secret('identity')).toHaveLength(32);
  });

  it('keeps the identity key and the blind-index key apart', () => {
    const { keys } = readEnvironment({});
    expect(keys.secret('identity').equals(keys.secret('blind-index'))).toBe(false);
  });

  it('reads what is set', () => {
    const environment = readEnvironment({
      PORT: '0',
      PEOPLE: '20000',
      ALLOWED_ORIGINS: 'https://a.example.vn,https://b.example.vn',
      DATABASE_URL_PAYMENTS: 'postgres://owner@db.example.vn/payments',
      SUBGRAPH_URL_WAREHOUSE: 'http://warehouse.internal:4003',
    });
    expect(environment.port).toBe(0);
    expect(environment.people).toBe(20_000);
    expect(environment.allowedOrigins).toEqual(['https://a.example.vn', 'https://b.example.vn']);
    expect(environment.databaseUrls).toEqual({ payments: 'postgres://owner@db.example.vn/payments' });
    expect(environment.subgraphUrls).toEqual({ warehouse: 'http://warehouse.internal:4003' });
  });

  it.each([
    '*',
    'null',
    'https://*.example.vn',
    'https://a.example.vn/',
    'https://A.example.vn',
    'a.example.vn',
    'https://a.example.vn:443',
  ])('takes no %s for the origin of a page', (ALLOWED_ORIGINS) => {
    expect(problemsOf({ ALLOWED_ORIGINS })).toEqual([
      expect.stringMatching(/^ALLOWED_ORIGINS must be origins such as/),
    ]);
  });

  it('names every malformed variable at once', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      PEOPLE: '3',
      OIDC_ISSUER: 'login',
      PAYMENT_PLATFORM_URL: 'ftp://pay.example.vn',
      PROFILE: 'staging',
    });
    for (const name of ['PORT', 'PEOPLE', 'OIDC_ISSUER', 'PAYMENT_PLATFORM_URL', 'PROFILE'])
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
  });

  it('says in a sentence what a malformed variable has to be, and never its value', () => {
    expect(problemsOf({ PORT: 'abc', PROFILE: 'staging', OIDC_ISSUER: 'login', OIDC_AUDIENCE: '' })).toEqual([
      'PROFILE must be sandbox or production.',
      'PORT must be a whole number from 0 to 65535.',
      'OIDC_ISSUER must be a URL, such as https://host.example.vn.',
      'OIDC_AUDIENCE must not be empty.',
    ]);
  });

  it('refuses names that look like its own and are not, all at once, and names what may be meant', () => {
    const secret = 'postgres://clerk:secret@db.example.vn/people';
    const problems = problemsOf({
      DATABASE_URL_POPULATON: secret,
      SUBGRAPH_URL_DOSSIER: 'http://dossiers.internal:4000',
      KEY_IDENTTY: keyFor('KEY_IDENTITY'),
      PUBLIC_KEY_IDENTITY: keyFor('KEY_IDENTITY'),
      LIMIT_BODY_BITES: '1024',
      SUBJECTS_PER_CLIENT: '5',
      KEY_OF_NOBODY: '',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^DATABASE_URL_POPULATON is no setting.*DATABASE_URL_POPULATION\.$/),
      expect.stringMatching(/^SUBGRAPH_URL_DOSSIER is .*SUBGRAPH_URL_DOSSIERS\.$/),
      expect.stringMatching(/^KEY_IDENTTY is .*KEY_IDENTITY\.$/),
      expect.stringMatching(/^PUBLIC_KEY_IDENTITY is no setting/),
      expect.stringMatching(/^LIMIT_BODY_BITES is .*LIMIT_BODY_BYTES\.$/),
      expect.stringMatching(/^SUBJECTS_PER_CLIENT is no setting/),
    ]);
    expect(problems.join(' ')).not.toMatch(/secret|clerk/);
  });

  it('is told of every other part before one part runs alone, or says all that is missing', () => {
    const alone = readEnvironment({ SUBGRAPH_URL_PAYMENTS: 'http://payments.internal:4000' }, ['gateway']);
    expect(() => requirePeers(alone, 'gateway')).toThrow(EnvironmentInvalid);
    expect(() => requirePeers(alone, 'gateway')).toThrow(
      /SUBGRAPH_URL_PROCEDURES[\s\S]*SUBGRAPH_URL_TRANSPARENCY/,
    );
    expect(() => requirePeers(alone, 'gateway')).not.toThrow(/SUBGRAPH_URL_PAYMENTS/);
    expect(() => requirePeers(alone, 'population')).toThrow(/DATABASE_URL_POPULATION is needed/);
  });

  it('names every malformed address of a database or subgraph at once', () => {
    const problems = problemsOf({ DATABASE_URL_POPULATION: 'db:5432', SUBGRAPH_URL_DOSSIERS: 'dossiers' });
    expect(problems).toEqual([
      'DATABASE_URL_POPULATION is not a URL.',
      'SUBGRAPH_URL_DOSSIERS is not a URL.',
    ]);
  });

  it('wants a name of an installation that roles and databases can carry, and a database in each address', () => {
    expect(readEnvironment({}).installation).toBe('mot_lan');
    expect(readEnvironment({ INSTALLATION: 'ha_noi' }).installation).toBe('ha_noi');
    for (const INSTALLATION of ['pg_temp', 'Hà Nội', 'x; drop role y', '1st', 'a'.repeat(32)])
      expect(problemsOf({ INSTALLATION })).toEqual([
        expect.stringMatching(/^INSTALLATION must be up to 31 small letters/),
      ]);
    expect(problemsOf({ DATABASE_URL_POPULATION: 'postgres://db.example.vn' })).toEqual([
      expect.stringMatching(/^DATABASE_URL_POPULATION names no database/),
    ]);
  });

  it('says all of it in one message, without a value', () => {
    const secret = 'not-a-url-but-secret';
    expect(() => readEnvironment({ DATABASE_URL_POPULATION: secret, SUBGRAPH_URL_DOSSIERS: secret })).toThrow(
      /DATABASE_URL_POPULATION[\s\S]*SUBGRAPH_URL_DOSSIERS/,
    );
    expect(problemsOf({ DATABASE_URL_POPULATION: secret }).join(' ')).not.toContain(secret);
  });
});

describe('A key that is being replaced', () => {
  it('is believed beside the other one, given as its public half or as its seed', () => {
    const seed = Buffer.from(keyFor('the one before'), 'base64');
    const asSeed = readEnvironment({ PREVIOUS_KEY_GRANT: seed.toString('base64') });
    const asPublic = readEnvironment({
      PREVIOUS_PUBLIC_KEY_GRANT: publicHalfOf(seed).toString('base64'),
    });
    const ids = [asSeed, asPublic].map(({ keys }) => keys.verifiers('grant').map(({ keyId }) => keyId));
    expect(ids[0]).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  it('is refused at start when it is cut short', () => {
    expect(() => readEnvironment({ PREVIOUS_PUBLIC_KEY_GRANT: 'c2hvcnQ=' })).toThrow(
      'PREVIOUS_PUBLIC_KEY_GRANT must hold 32 bytes',
    );
  });
});

describe('The environment of production', () => {
  it('is accepted when everything is given', () => {
    expect(problemsOf(production)).toEqual([]);
    expect(readEnvironment(production).profile).toBe('production');
  });

  it('lists everything that is missing at once', () => {
    const problems = problemsOf({ NODE_ENV: 'production' });
    expect(problems).toHaveLength(4 + subgraphNames.length + KEY_NAMES.length);
  });

  const refused: [string, NodeJS.ProcessEnv, RegExp][] = [
    ['the sandbox profile', { ...production, PROFILE: 'sandbox' }, /^PROFILE=sandbox/],
    ['documents as text', { ...production, AD_HOC_DOCUMENTS: 'on' }, /^AD_HOC_DOCUMENTS=on is refused/],
    ['introspection', { ...production, INTROSPECTION: 'on' }, /^INTROSPECTION=on is refused/],
    ['details for developers', { ...production, LOG_LEVEL: 'debug' }, /^LOG_LEVEL=debug is refused/],
    [
      'pages that came over an open line',
      { ...production, ALLOWED_ORIGINS: 'https://a.example.vn,http://b.example.vn' },
      /^ALLOWED_ORIGINS must be https/,
    ],
    ['a gateway that cannot check releases', without('KEY_RELEASE'), /^PUBLIC_KEY_RELEASE/],
    ['the embedded issuer', without('OIDC_ISSUER'), /^OIDC_ISSUER/],
    ['files that lie nobody knows where', without('FILES_DIRECTORY'), /^FILES_DIRECTORY, or FILES_S3/],
    ['silence about who looks at files', without('FILE_SCANNER'), /^FILE_SCANNER is needed/],
    ['the simulator of the payment platform', without('PAYMENT_PLATFORM_URL'), /^PAYMENT_PLATFORM_URL/],
    [
      'unsigned answers of a platform that nothing else proves',
      { ...production, PAYMENT_PLATFORM_ANSWERS: 'unsigned', PAYMENT_PLATFORM_URL: 'http://pay.example.vn' },
      /^PAYMENT_PLATFORM_ANSWERS=unsigned needs/,
    ],
    ['the embedded PostgreSQL', without('DATABASE_URL_POPULATION'), /^DATABASE_URL_POPULATION is needed/],
    [
      'an administrator of the databases in a process that serves',
      { ...production, DATABASE_ADMIN_URL: 'postgres://postgres@db.example.vn/postgres' },
      /^DATABASE_ADMIN_URL is for npm run provision only/,
    ],
    [
      'long tokens that nothing takes back',
      { ...production, LIMIT_TOKEN_LIFE_S: '3600' },
      /^LIMIT_TOKEN_LIFE_S must be 900 or less: nothing takes a token back/,
    ],
    [
      'an issuer over an open line',
      { ...production, OIDC_ISSUER: 'http://login.example.vn' },
      /^OIDC_ISSUER and OIDC_JWKS_URL must be https in production/,
    ],
    [
      'our own ids from a provider',
      { ...production, OIDC_PERSON_FORM: 'id' },
      /^OIDC_PERSON_FORM=id is refused in production/,
    ],
    [
      'a client without its secret',
      { ...production, OIDC_INTROSPECTION_CLIENT: 'mot-lan' },
      /^OIDC_INTROSPECTION_CLIENT and OIDC_INTROSPECTION_SECRET are needed together/,
    ],
    [
      'a kind that is none of ours',
      { ...production, OIDC_KINDS: 'citizen=KING' },
      /^OIDC_KINDS must be ROLE=KIND/,
    ],
    ['a missing key', without('KEY_IDENTITY'), /^KEY_IDENTITY/],
    ['a key that is too short', { ...production, KEY_SEAL: 'c2hvcnQ=' }, /^KEY_SEAL must hold 32 bytes/],
    ['an empty key', { ...production, KEY_GRANT: '' }, /^KEY_GRANT/],
  ];
  it.each(refused)('refuses %s', (_what, source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringMatching(problem)]);
  });

  it('keeps tokens short where nothing takes one back, and not where log-outs are told', () => {
    expect(readEnvironment(production).limits.tokenLifeS).toBe(900);
    const told = readEnvironment({ ...production, OIDC_LOGOUT_CLIENTS: 'portal,one-stop' });
    expect(told.limits.tokenLifeS).toBe(86_400);
    expect(told.issuer?.logoutClients).toEqual(['portal', 'one-stop']);
  });

  it('is the same whichever variable chose it: a spelling that only looks like it is refused', () => {
    const { NODE_ENV, ...rest } = production;
    expect(readEnvironment({ ...rest, PROFILE: 'production' }).profile).toBe('production');
    expect(problemsOf({ PROFILE: 'production' })).toEqual(problemsOf({ NODE_ENV: 'production' }));
    for (const spelling of ['Production', 'prod', 'production '])
      expect(problemsOf({ ...rest, NODE_ENV: spelling })).toEqual([
        expect.stringMatching(/^NODE_ENV must be written production/),
      ]);
  });

  it('never falls back to a development key', () => {
    const { keys } = readEnvironment(production);
    expect(() => keys.signer('issuer')).toThrow('does not hold the key issuer');
  });

  it('asks each part only for its own keys, and for the public halves of the rest', () => {
    const transparency = problemsFor(['transparency'], { NODE_ENV: 'production' });
    expect(transparency).toContain('KEY_ENVELOPE_TRANSPARENCY must hold 32 bytes in base64.');
    expect(transparency).toContain('PUBLIC_KEY_GRANT must hold 32 bytes in base64.');
    expect(transparency.join(' ')).not.toMatch(/KEY_IDENTITY|KEY_SEAL|OIDC_ISSUER/);
    const gateway = problemsFor(['gateway'], { NODE_ENV: 'production' });
    expect(gateway.filter((problem) => problem.startsWith('KEY_'))).toEqual([
      'KEY_ENVELOPE_GATEWAY must hold 32 bytes in base64.',
    ]);
  });

  it('asks a command for the databases that it works on and their keys, and for nothing of those whom they answer', () => {
    const given = Object.entries(production).filter(
      ([name]) => name === 'NODE_ENV' || name === 'DATABASE_URL_POPULATION' || /^(PUBLIC_)?KEY_/.test(name),
    );
    expect(readForWork(['population'], Object.fromEntries(given)).profile).toBe('production');
    expect(() => readForWork(['dossiers'], Object.fromEntries(given))).toThrow(
      'DATABASE_URL_DOSSIERS is needed in production.',
    );
  });
});

describe('The environment of the sandbox', () => {
  it.each(['0.0.0.0', '::', '192.0.2.7', 'sandbox.example.vn'])(
    'is not opened at %s, where others reach it, unless that is said',
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([expect.stringMatching(/^HOST .*SANDBOX_PUBLIC=yes/)]);
      expect(problemsFor(['population'], { HOST: host })).toHaveLength(1);
      expect(problemsOf({ HOST: host, SANDBOX_PUBLIC: 'no' })).toHaveLength(1);
      expect(readEnvironment({ HOST: host, SANDBOX_PUBLIC: 'yes' }).publicSandbox).toBe(true);
    },
  );

  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1'])('opens at %s without a word', (host) => {
    expect(readEnvironment({ HOST: host }).publicSandbox).toBe(false);
  });

  it('is not meant by an address of production', () => {
    const environment = readEnvironment({ ...production, HOST: '0.0.0.0' });
    expect(environment).toMatchObject({ publicSandbox: false, host: '0.0.0.0' });
  });
});

describe('The variables of budgets in people', () => {
  it('have safe values unless told otherwise, and larger ones for systems that are named', () => {
    expect(readEnvironment({}).budgets).toEqual({
      withoutDossierPerMinute: 20,
      perAccountPerHour: 500,
      perClientPerHour: 10_000,
      clients: {},
      alertWithoutDossierPerDay: 50,
    });
    const told = { SUBJECTS_OF_CLIENTS_PER_HOUR: 'one-stop-ha-noi=60000,one-stop-hue=30000' };
    expect(readEnvironment(told).budgets.clients).toEqual({
      'one-stop-ha-noi': 60_000,
      'one-stop-hue': 30_000,
    });
  });

  it('cannot be switched off by a slip', () => {
    expect(problemsOf({ SUBJECTS_PER_ACCOUNT_PER_HOUR: '0' })).toHaveLength(1);
    expect(problemsOf({ SUBJECTS_PER_CLIENT_PER_HOUR: 'unlimited' })).toHaveLength(1);
    expect(problemsOf({ SUBJECTS_OF_CLIENTS_PER_HOUR: 'one-stop-ha-noi' })).toHaveLength(1);
  });
});

it.each(['dossiers', 'procedures'] as const)(
  'Who serves %s alone in production says who looks at its files',
  (part) => {
    const silent = { ...production, FILE_SCANNER: undefined };
    expect(problemsFor([part], silent).some((problem) => problem.startsWith('FILE_SCANNER is needed'))).toBe(
      true,
    );
    expect(problemsFor(['population'], silent).join()).not.toContain('FILE_SCANNER');
  },
);
