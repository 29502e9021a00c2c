/** What is printed, and what is written for machines. */
import type { Experiment, Outcome } from '../experiment.ts';
import { type Finding, judgeControl, judgeFindings, type Verdict } from './findings.ts';

export interface ControlResult {
  breaks: string;
  verdict: 'noticed' | 'not noticed';
  /** What did not hold, as it must not. */
  found: string[];
}

export interface Result {
  id: string;
  name: string;
  began: string;
  seconds: number;
  /** Whether it ran in its full length. */
  full: boolean;
  verdict: Verdict;
  findings: Finding[];
  figures: Record<string, number | string>;
  controls: ControlResult[];
}

/** Holds, in a run that could have found otherwise. */
export const isGood = ({ verdict, controls }: Result): boolean =>
  verdict === 'holds' && controls.every((control) => control.verdict === 'noticed');

export const resultOf = (
  { id, name }: Experiment,
  { findings, figures }: Outcome,
  controls: ControlResult[],
  run: Pick<Result, 'began' | 'seconds' | 'full'>,
): Result => ({ id, name, ...run, verdict: judgeFindings(findings), findings, figures, controls });

export const controlOf = (
  breaks: string,
  findings: readonly Finding[],
  finds: readonly string[],
): ControlResult => ({
  breaks,
  verdict: judgeControl(findings, finds),
  found: findings.filter(({ holds }) => !holds).map(({ what, found }) => `${what}: ${found}`),
});

export function describeResult(result: Result): string[] {
  const signs = { product: '✗', experiment: '?' };
  return [
    ...result.findings.map(
      ({ what, found, holds, about }) => `  ${holds ? '✓' : signs[about]} ${what.padEnd(90)} ${found}`,
    ),
    ...Object.entries(result.figures).map(([name, value]) => `    ${name}: ${value}`),
    ...result.controls.map(
      ({ breaks, verdict, found }) =>
        `  ${verdict === 'noticed' ? '✓' : '✗'} control (${breaks}): ${verdict}; ${found.join('; ') || 'everything held'}`,
    ),
  ];
}

/** One row for each: verdict, length, controls. */
export function describeTable(results: readonly Result[]): string[] {
  const row = (...cells: string[]): string =>
    cells.map((cell, index) => cell.padEnd([5, 62, 9, 14][index] ?? 0)).join(' ');
  return [
    row('', 'experiment', 'seconds', 'verdict', 'controls'),
    ...results.map(({ id, name, seconds, verdict, controls }) => {
      const noticed = controls.filter((control) => control.verdict === 'noticed').length;
      return row(id, name, String(Math.round(seconds)), verdict, `${noticed} of ${controls.length} noticed`);
    }),
  ];
}
