import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCastCitizen } from '../../nation/nation.ts';
import { findCanaries, listCanaries, searchOutputs } from '../support/canary.ts';

const canaries = listCanaries();
const lan = getCastCitizen('lan');
const number = lan.personalNumber ?? '';

describe('The search for personal data in logs, traces and metrics', () => {
  it.each([
    ['in clear', (text: string) => text],
    ['in a sentence', (text: string) => `người ${text}, không tìm thấy`],
    [
      'as JSON escapes',
      (text: string) =>
        JSON.stringify({ text }).replace(
          /[^\x20-\x7e]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    ],
    ['in a URL', (text: string) => `/people?q=${encodeURIComponent(text)}`],
    [
      'in base64',
      (text: string) => `token ${Buffer.from(`{"about":"${text}"}`).toString('base64url')} refused`,
    ],
    ['in another Unicode form', (text: string) => text.normalize('NFD')],
    [
      'without accents and in capitals',
      (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
    ],
  ])('finds a name and a number %s', (_how, write) => {
    expect(findCanaries(write(lan.fullName), canaries)).toContain('lan: name');
    expect(findCanaries(write(number), canaries)).toContain('lan: number');
  });

  it('finds where she lives, her papers, and the number of somebody whom nobody seeded', () => {
    expect(findCanaries(`at ${lan.permanentResidence?.text}`, canaries)).toContain('lan: residence');
    expect(canaries.some(({ whose }) => whose.endsWith(': paper'))).toBe(true);
    expect(findCanaries('{"value":"966190009999"}', canaries)).toEqual(['somebody: number']);
  });

  it('finds nothing in ids, times and measurements', () => {
    const innocent = [
      '{"time":"2026-11-22T05:45:17.901Z","requestId":"0195c0de-aaaa-4bbb-8ccc-901012345678"}',
      'mot_lan_request_duration_seconds_sum 0.901012345678',
      '{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","ms":12.5}',
    ];
    const old = canaries.find(({ whose }) => whose.endsWith(': old number'))?.text ?? '';
    expect(findCanaries(`{"spanId":"no${old}id"}`, canaries)).toHaveLength(1);
    innocent.push(`{"spanId":"7${old}33a4fb"}`, `{"requestId":"0195c0de-aaaa-4bbb-8ccc-a${old}12"}`);
    for (const text of innocent) expect(findCanaries(text, canaries)).toEqual([]);
  });

  it('fails the run for one line in one file, and names the person by her key alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-canary-test-'));
    try {
      writeFileSync(join(folder, 'log-1.txt'), '{"event":"started"}\n');
      expect(searchOutputs(folder)).toEqual([]);
      writeFileSync(join(folder, 'log-2.txt'), `{"event":"request","operation":"${number}"}\n`);
      const found = searchOutputs(folder);
      expect(found).toContain('log-2.txt: lan: number');
      expect(found.join()).not.toContain(number);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
