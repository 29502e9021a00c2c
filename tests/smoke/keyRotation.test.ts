/** `npm run keys -- rotate`: processes of one state and of the next believe each other, and at the end nobody believes the old key. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { runKeys } from '../../app/commands/keySteps.ts';
import { readKeySource, readPreviousKeys } from '../../app/environment/environmentKeys.ts';
import { rotatingKeys } from '../../app/environment/keyRotation.ts';
import { Keys, type SigningKeyName } from '../../kernel/keys.ts';
import { openEnvelope, sealEnvelope } from '../../kernel/tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-rotation-'));
const at = (...names: string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-11-29T02:00:00Z');
const said: string[] = [];
const run = (...words: string[]): number =>
  runKeys(words, { source: {}, say: (text) => said.push(text), complain: (text) => said.push(text) });
const STATES = ['1-accept', '2-sign', '3-done'] as const;

const keysIn = (file: string): Keys => {
  const source = parseEnv(readFileSync(file, 'utf8')) as NodeJS.ProcessEnv;
  return new Keys(
    readKeySource(source, 'KEY'),
    readKeySource(source, 'PUBLIC_KEY'),
    readPreviousKeys(source),
  );
};

beforeAll(() => {
  mkdirSync(at('one'));
  expect(run('new', '--out', at('one', 'keys.env'))).toBe(0);
  expect(run('new', '--folder', at('parts'))).toBe(0);
});

/** Whether a register that holds these keys believes what that holder has signed. */
function believes(reader: Keys, signer: Keys, name: SigningKeyName): boolean {
  try {
    const sender = name.slice('envelope-'.length) as Parameters<typeof sealEnvelope>[1];
    const content = { aud: 'transparency', path: '/feed', requestId: 'r', deadline: now.getTime() + 3_000 };
    const sealed = sealEnvelope(signer, sender, content, '{}', now);
    openEnvelope(reader, sealed, '{}', { audience: 'transparency', path: '/feed', senders: [sender] }, now);
    return true;
  } catch {
    return false;
  }
}

describe.each([
  ['one file for all parts', 'one', 'keys.env', 'keys.env'],
  ['a file for each part', 'parts', undefined, 'transparency.env'],
] as const)('Replacing a key with %s', (_how, from, holderFile, readerFile) => {
  it.each(rotatingKeys.filter((name) => name !== 'envelope-transparency' && name !== 'grant'))(
    '%s: each state believes the one before and after it, and the last one only the new key',
    (key) => {
      const out = `${from}-${key}`;
      expect(run('rotate', key, '--from', at(from), '--folder', at(out))).toBe(0);
      const signerFile = holderFile ?? `${key.slice('envelope-'.length)}.env`;
      const places = [at(from), ...STATES.map((state) => at(out, state))];
      const signers = places.map((place) => keysIn(join(place, signerFile)));
      const readers = places.map((place) => keysIn(join(place, readerFile)));
      const name = key as SigningKeyName;
      const seen = readers.map((reader) => signers.map((signer) => believes(reader, signer, name)));
      // Rows: who reads; columns: who signs, in the state before, accept, sign and done.
      expect(seen).toEqual([
        [true, true, false, false],
        [true, true, true, true],
        [true, true, true, true],
        [false, false, true, true],
      ]);
    },
  );
});

describe('npm run keys -- rotate', () => {
  it('changes nothing but the lines of that key, in files that only their owner reads', () => {
    expect(run('rotate', 'grant', '--from', at('parts'), '--folder', at('grant'))).toBe(0);
    const names = readdirSync(at('parts'));
    for (const state of STATES) {
      expect(readdirSync(at('grant', state))).toEqual(names);
      for (const name of names) {
        const [before, after] = [at('parts', name), at('grant', state, name)].map((file) =>
          readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => !/^(PREVIOUS_)?(PUBLIC_)?KEY_GRANT=/.test(line)),
        );
        expect(after).toEqual(before);
        expect(statSync(at('grant', state, name)).mode & 0o777).toBe(0o600);
      }
    }
    const old = /^KEY_GRANT=(.+)$/m.exec(readFileSync(at('parts', 'dossiers.env'), 'utf8'))?.[1];
    expect(readFileSync(at('grant', '2-sign', 'dossiers.env'), 'utf8')).toContain(
      `PREVIOUS_KEY_GRANT=${old}`,
    );
    for (const state of STATES)
      expect(run('check', 'dossiers', '--from', at('grant', state, 'dossiers.env'))).toBe(0);
    const done = readFileSync(at('grant', '3-done', 'dossiers.env'), 'utf8');
    expect([done.includes('PREVIOUS_'), done.includes(String(old))]).toEqual([false, false]);
  });

  it('never shows a key, and overwrites nothing', () => {
    const secret = /^KEY_GRANT=(.+)$/m.exec(readFileSync(at('grant', '2-sign', 'dossiers.env'), 'utf8'))?.[1];
    expect(said.join('')).not.toContain(String(secret));
    expect(run('rotate', 'grant', '--from', at('parts'), '--folder', at('grant'))).toBe(1);
  });

  it('refuses keys whose signatures are checked for years, files without the key, and one that is being replaced', () => {
    for (const key of ['seal', 'witness', 'checkpoint-dossiers', 'identity', 'nothing'])
      expect(run('rotate', key, '--from', at('one'), '--folder', at('no'))).toBe(2);
    expect(run('rotate', 'grant', '--from', at('parts', 'gateway.env'), '--folder', at('no'))).toBe(1);
    expect(run('rotate', 'grant', '--from', at('grant', '2-sign'), '--folder', at('no'))).toBe(1);
    expect(run('rotate', 'grant', '--from', at('one'))).toBe(2);
    expect(readdirSync(folder)).not.toContain('no');
  });
});
