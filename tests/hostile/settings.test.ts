/** Every limit is safe when nothing is set, can be changed, and cannot be changed into something unsafe in production. */
import { readFileSync } from 'node:fs';
import { readEnvironment } from '../../app/environment/environment.ts';
import { limitSettings, listContradictions, readLimits, safeLimits } from '../../gateway/settings.ts';

const page = readFileSync(new URL('../../docs/operating/configuration.md', import.meta.url), 'utf8');

describe('The request limits of the gateway', () => {
  it('are safe when nothing is set, and contradict each other nowhere', () => {
    expect(readEnvironment({}).limits).toEqual(safeLimits);
    expect(safeLimits).toMatchObject({
      bodyBytes: 65_536,
      registeredBodyBytes: 16_384,
      headers: 60,
      headerBytes: 16_384,
      headersDeadlineMs: 5_000,
      requestDeadlineMs: 10_000,
      costCitizen: 1_000,
      costAgency: 5_000,
    });
    expect(listContradictions(safeLimits)).toEqual([]);
  });

  it.each(Object.entries(limitSettings))('%s can be set within its range only', (variable, setting) => {
    const { limit, value, min, safeMax, max } = setting;
    expect(min <= value && value <= safeMax && safeMax <= max).toBe(true);
    const problemsOf = (given: string, inProduction: boolean): string[] => {
      const problems: string[] = [];
      readLimits({ [variable]: given }, inProduction, problems);
      return problems;
    };
    expect(readLimits({ [variable]: String(min) }, true, [])[limit]).toBe(min);
    for (const given of [String(min - 1), String(max + 1), 'many', '1.5', '-'])
      expect(problemsOf(given, false)).toEqual([expect.stringMatching(`^${variable} must be`)]);
    if (max > safeMax) expect(problemsOf(String(safeMax + 1), true)).toHaveLength(1);
    expect(problemsOf(String(safeMax), true)).toEqual([]);
  });

  it('that contradict each other are refused at start', () => {
    expect(() => readEnvironment({ LIMIT_BUDGET_CITIZEN: '999' })).toThrow('LIMIT_BUDGET_CITIZEN is less');
    expect(() => readEnvironment({ LIMIT_BODY_BYTES: '1' })).toThrow('LIMIT_BODY_BYTES must be');
  });

  it('are all explained, with the values that they have', () => {
    for (const [variable, { value, min, safeMax, max }] of Object.entries(limitSettings))
      expect(page).toContain(`| \`${variable}\` | ${value} | ${min} to ${safeMax} / ${max} |`);
  });
});
