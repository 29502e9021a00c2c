import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import {
  buildSealPayload,
  listSealKeys,
  type SealValue,
  signSeal,
} from '../../subgraphs/dossiers/rules/seal.ts';
import { testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';

const VERIFIER = fileURLToPath(new URL('../../docs/verify-seal/verify_seal.py', import.meta.url));
const NOW = new Date('2026-11-16T03:00:00Z');
const AT = ['--at', '2026-11-16T12:00:00+07:00'];
const folder = mkdtempSync(join(tmpdir(), 'seal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lan = randomUUID();
const version = idOf<VersionId>(randomUUID());
const dossier = randomUUID();
const seal = (synthetic: boolean): SealValue => {
  const persons = [{ role: 'APPLICANT', id: lan }];
  const subject = {
    synthetic,
    dossier,
    procedure: { version, code: '1.004222' },
    caseCode: 'JOIN_FAMILY',
    persons,
    now: NOW,
  };
  const field = {
    key: 'fullName',
    value: 'Nguyễn Thị "Lan" \\ \u0007\n đ 𠮷',
    locked: true,
    recordVersion: '1',
    asOf: '2026-11-01',
  };
  return signSeal(testKeys, buildSealPayload(subject, [{ ...field, register: 'POPULATION' }], []));
};

/** Exit code of the verifier for a seal. */
function verify(value: object, ...flags: string[]): number | null {
  const files = [join(folder, 'seal.json'), join(folder, 'keys.json')] as const;
  writeFileSync(files[0], JSON.stringify(value));
  writeFileSync(files[1], JSON.stringify(listSealKeys(testKeys)));
  const run = spawnSync('python3', [VERIFIER, ...files, ...flags], { encoding: 'utf8' });
  expect(run.error).toBeUndefined();
  expect(run.stderr).toBe('');
  return run.status;
}

/** The text with one character exchanged for another of the same kind. */
const changeAt = (text: string, index: number): string =>
  `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;

const positions = (text: string, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor((index * (text.length - 1)) / (count - 1)));

describe('a verifier that shares nothing with us', () => {
  const good = seal(false);

  it('accepts a good seal, about the right person, version and dossier', () => {
    expect(
      verify(good, ...AT, '--production', '--person', lan, '--version', version, '--dossier', dossier),
    ).toBe(0);
  });

  it.each(positions(good.payload, 20))('rejects a payload changed at character %i', (index) => {
    expect(verify({ ...good, payload: changeAt(good.payload, index) }, ...AT)).toBe(10);
  });

  it.each(positions(good.signature, 10))('rejects a signature changed at character %i', (index) => {
    expect(verify({ ...good, signature: changeAt(good.signature, index) }, ...AT)).toBe(10);
  });

  it.each([
    ['another person', 14, [...AT, '--person', randomUUID()]],
    ['another version', 15, [...AT, '--version', randomUUID()]],
    ['another dossier', 16, [...AT, '--dossier', randomUUID()]],
    ['a later time', 13, ['--at', '2026-11-17T03:00:01Z']],
  ])('rejects %s', (_name, code, flags) => {
    expect(verify(good, ...flags)).toBe(code);
  });

  it('accepts a seal in an archive long after, when asked only whether it was ever good', () => {
    expect(verify(good, '--at', '2046-01-01T00:00:00Z', '--any-time')).toBe(0);
  });

  it('rejects the key of invented people in production, an unknown key, and what is no seal', () => {
    expect(verify(seal(true), ...AT)).toBe(0);
    expect(verify(seal(true), ...AT, '--production')).toBe(12);
    expect(verify({ ...good, keyId: seal(true).keyId }, ...AT)).toBe(10);
    expect(verify({ ...good, keyId: 'seal-00000000' }, ...AT)).toBe(11);
    expect(verify({ payload: 1 }, ...AT)).toBe(10);
  });
});
