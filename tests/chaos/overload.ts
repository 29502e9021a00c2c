import { measureOverload, type OverloadFigures, passesOverload } from '../bench/overload.ts';

/** R14: three times the capacity, three in ten requests hostile; honest callers are answered in time. */
export async function overload(
  seconds: number,
  report: (line: string) => void,
): Promise<{ pass: boolean; figures: OverloadFigures }> {
  const figures = await measureOverload(seconds, report);
  return { pass: passesOverload(figures), figures };
}
