/** The file that names registers of others, as processes and commands read it; and what commands that take data in ask for. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysToTakeIn } from '../app/environment/commandKeys.ts';
import { EnvironmentInvalid, readEnvironment, readForWork } from '../app/environment/environment.ts';
import type { NeededKeys, Part } from '../app/environment/environmentKeys.ts';
import type { SubgraphName } from '../schema/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: '2026' };
const source = { name: 'ho-tich', kind: 'relations', url: 'https://x.example/feed', keys: { keys: [key] } };
const write = (value: unknown): string => {
  const path = join(folder, 'sources.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

function problemsFor(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof EnvironmentInvalid) return error.problems;
    throw error;
  }
}
const sandbox = (value: unknown) => ({ REGISTER_SOURCES: write(value) });
const readBy = (parts: readonly Part[], value: unknown) => readEnvironment(sandbox(value), parts).sources;

describe('REGISTER_SOURCES', () => {
  it('is read by the two registers that follow sources, and by nobody else', () => {
    const sources = { sources: [{ ...source, tokenFile: 'token' }] };
    expect(readBy(['population'], sources)).toMatchObject([
      { name: 'ho-tich', intervalSeconds: 2, tokenFile: join(folder, 'token') },
    ]);
    expect(readBy(['warehouse'], sources)).toHaveLength(1);
    expect(readBy(['gateway'], 'nothing')).toEqual([]);
    expect(readEnvironment({}, ['population']).sources).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'names no file that can be read'],
    ['no list of sources', {}, 'sources is missing'],
    ['an unknown kind', { sources: [{ ...source, kind: 'stamps' }] }, 'sources.0.kind is missing, or not'],
    ['no key', { sources: [{ ...source, keys: { keys: [] } }] }, 'sources.0.keys.keys is missing, or not'],
  ])('with %s is refused by the place in it, and never by what stands there', (_what, value, said) => {
    const problems = problemsFor(() => readEnvironment(sandbox(value), ['population']));
    expect(problems).toEqual([expect.stringContaining(said)]);
    expect(problems.join()).not.toContain('stamps');
  });

  it('names addresses of https in production, or of this machine', () => {
    const judge = (url: string) =>
      problemsFor(() =>
        readForWork([], { NODE_ENV: 'production', ...sandbox({ sources: [{ ...source, url }] }) }, NOTHING),
      );
    expect(judge('http://x.example/feed')).toEqual([
      expect.stringContaining('the url of ho-tich must be https'),
    ]);
    expect([judge('https://x.example/feed'), judge('http://127.0.0.1:8080')]).toEqual([[], []]);
  });
});

const NOTHING: NeededKeys = { held: [], verified: [] };
const keyFor = (variable: string): string => createHash('sha256').update(variable).digest('base64');
const registers: Record<keyof typeof keysToTakeIn, readonly SubgraphName[]> = {
  people: ['population'],
  relations: ['population'],
  organizations: ['warehouse'],
  documents: ['warehouse'],
  identities: ['population'],
  procedures: ['procedures'],
  lists: ['procedures'],
  directory: ['procedures', 'dossiers'],
};

describe('A command that takes data in', () => {
  it.each(Object.keys(registers) as (keyof typeof registers)[])(
    'asks in production for its keys and its databases, and for nothing else: %s',
    (kind) => {
      const wanted = [
        ...registers[kind].map((name) => `DATABASE_URL_${name.toUpperCase()}`),
        ...keysToTakeIn[kind].held.map((name) => `KEY_${name.toUpperCase().replaceAll('-', '_')}`),
      ];
      const ask = (given: NodeJS.ProcessEnv) =>
        problemsFor(() =>
          readForWork(registers[kind], { NODE_ENV: 'production', ...given }, keysToTakeIn[kind]),
        );
      expect(
        ask({})
          .map((problem) => problem.split(' ')[0])
          .sort(),
      ).toEqual(wanted.toSorted());
      const given = wanted.map((name) => [
        name,
        name.startsWith('KEY_') ? keyFor(name) : `postgres://owner@db.example.vn/${name.toLowerCase()}`,
      ]);
      expect(ask(Object.fromEntries(given))).toEqual([]);
    },
  );
});
