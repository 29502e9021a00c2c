import { z } from 'zod';
import { limitSettings } from '../../gateway/settings.ts';
import { subgraphNames } from '../../schema/files.ts';
import { keyNames, signingKeyNames, variableOf } from './environmentKeys.ts';
import { environmentSchema } from './environmentSchema.ts';

/** What the JSON Schema of a variable says of its form; `form` is our own word for what a pattern means. */
interface Form {
  enum?: string[];
  format?: string;
  minimum?: number;
  maximum?: number;
  type?: string;
  form?: string;
}

const forms = (z.toJSONSchema(environmentSchema) as { properties?: Record<string, Form> }).properties ?? {};

/** One sentence for a variable that has not its form. It never repeats the value, which may be a secret in the wrong place. */
export function describeForm(variable: string): string {
  const { enum: words, format, minimum, maximum, type, form } = forms[variable] ?? {};
  if (form !== undefined) return `${variable} must be ${form}.`;
  if (words !== undefined) return `${variable} must be ${words.join(' or ')}.`;
  if (format === 'uri') return `${variable} must be a URL, such as https://host.example.vn.`;
  if (minimum !== undefined && maximum !== undefined)
    return `${variable} must be a ${type === 'integer' ? 'whole ' : ''}number from ${minimum} to ${maximum}.`;
  return `${variable} must not be empty.`;
}

const ofEach = (prefix: string, names: readonly string[]): string[] =>
  names.map((name) => `${prefix}${variableOf(name)}`);

/** Families of variables that are ours, each with all its names: another name in a family is a slip, and would be ignored. */
const families: readonly { prefix: string; names: readonly string[] }[] = [
  { prefix: 'DATABASE_URL_', names: ofEach('DATABASE_URL_', subgraphNames) },
  { prefix: 'SUBGRAPH_URL_', names: ofEach('SUBGRAPH_URL_', subgraphNames) },
  { prefix: 'PREVIOUS_PUBLIC_KEY_', names: ofEach('PREVIOUS_PUBLIC_KEY_', signingKeyNames) },
  { prefix: 'PREVIOUS_KEY_', names: ofEach('PREVIOUS_KEY_', keyNames) },
  { prefix: 'PUBLIC_KEY_', names: ofEach('PUBLIC_KEY_', signingKeyNames) },
  { prefix: 'KEY_', names: ofEach('KEY_', keyNames) },
  { prefix: 'LIMIT_', names: Object.keys(limitSettings) },
  ...['OIDC_', 'PAYMENT_PLATFORM_', 'SUBJECTS_', 'FILE_', 'FILES_', 'REGISTER_', 'RETAIN_'].map((prefix) => ({
    prefix,
    names: Object.keys(forms).filter((name) => name.startsWith(prefix)),
  })),
];

/** Variables that are set and look like ours, and are not: each as one sentence with the name that may be meant. */
export function listUnknown(source: NodeJS.ProcessEnv): string[] {
  return Object.keys(source).flatMap((variable) => {
    const family = families.find(({ prefix }) => variable.startsWith(prefix));
    if (family === undefined || family.names.includes(variable) || source[variable] === '') return [];
    const [nearest = ''] = family.names.toSorted(
      (one, other) => distance(variable, one) - distance(variable, other),
    );
    return [`${variable} is no setting of this system; the nearest is ${nearest}.`];
  });
}

/** How many letters have to be changed, put in or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, meant] of [...other].entries())
      next.push(
        Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === meant ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
