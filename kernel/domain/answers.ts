import { readFileSync } from 'node:fs';

const POLICY_FILE = new URL('../../schema/policy.generated.json', import.meta.url);
let answers: Readonly<Record<string, string>> | undefined;

/** Coordinate of the graph → concept of a form question that it answers, as the contracts were composed; read once. */
export function readAnswers(): Readonly<Record<string, string>> {
  answers ??= (JSON.parse(readFileSync(POLICY_FILE, 'utf8')) as { answers: Record<string, string> }).answers;
  return answers;
}
