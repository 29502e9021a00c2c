/**
 * The worked examples of the sandbox and the little language of their variables. Pure: it runs in the
 * browser, in the journeys and in the tests alike, so that the proof is word for word the same everywhere.
 *
 * A string that is exactly a placeholder is replaced; a placeholder inside a longer string is left alone:
 * - `"{{name}}"` the captured JSON value
 * - `"{{name|fieldsToAnswers}}"` prefill fields `[{ key, value, … }]` as `[{ key, value }]`, answered ones only
 * - `"{{name|fieldsToAlteredAnswers}}"` the same, with one letter changed in the first locked field
 * - `"{{uuid}}"` a fresh random UUID
 * - `"{{fresh-code}}"` the code of an invented procedure that nobody has entered yet, so that an example can be run again
 * Inside a list, a placeholder that stands for a list is replaced by its items.
 */

/** One worked example: a document, what it needs from earlier ones and what it leaves to later ones. */
export interface Example {
  key: string;
  /** Vietnamese, shown in the numbered list. */
  title: string;
  /** Vietnamese: what the operation does, for whoever approves it. Left out where the title says that and no story. */
  label?: string;
  /** Vietnamese, one or two sentences: what to look at in the answer. */
  explanation: string;
  /** Who runs it; null leaves whoever is signed in. */
  persona: string | null;
  headers?: Record<string, string>;
  document: string;
  variables?: Record<string, unknown>;
  /** Name of a captured value → dotted path in the `data` of the answer; numbers index lists. */
  captures?: Record<string, string>;
  /** Names of captured values, or keys of examples, that must be there before it can run. */
  needs?: string[];
  /** The switch it sets when it is opened; null or absent leaves the switches as they are. */
  outage?: { subgraph: string; down: boolean } | null;
}

/** Captured values by name, kept between examples. */
export type Captured = Readonly<Record<string, unknown>>;

interface Placeholder {
  name: string;
  filter?: string;
}

/** Placeholders that are made, not captured. */
const MADE: ReadonlySet<string> = new Set(['uuid', 'fresh-code']);

const PLACEHOLDER = /^\{\{\s*([\w-]+)\s*(?:\|\s*(\w+)\s*)?\}\}$/;

/**
 * Replaces every placeholder in the variables (or headers) of an example. A placeholder whose value has not
 * been captured stays as it is written, so that the reader sees what is missing; `listMissingNames` names it.
 *
 * @param randomUuid called once for each `{{uuid}}` and each `{{fresh-code}}`
 */
export function fillVariables(
  variables: Readonly<Record<string, unknown>> | undefined,
  captured: Captured,
  randomUuid: () => string,
): Record<string, unknown> {
  return mapEntries(variables ?? {}, (value) => fill(value, captured, randomUuid));
}

/** The values an answer leaves to later examples. A path that leads nowhere, or to null, captures nothing. */
export function captureValues(example: Example, data: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(example.captures ?? {})) {
    const value = followPath(data, path.split('.'));
    if (value !== undefined && value !== null) found[name] = value;
  }
  return found;
}

/** Names used in variables for which nothing has been captured yet, each once, in order of appearance. */
export function listMissingNames(variables: unknown, captured: Captured): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    const placeholder = readPlaceholder(value);
    if (placeholder !== undefined) {
      if (!MADE.has(placeholder.name) && !isCaptured(captured, placeholder.name)) names.add(placeholder.name);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) Object.values(value).forEach(visit);
  };
  visit(variables);
  return [...names];
}

/**
 * The examples to run first, in their order: those that give a value this one needs (declared in `needs` or
 * used in its variables or headers) and has not been captured, and those it names by key that have not run.
 *
 * @param ran keys of the examples answered so far
 */
export function listExamplesToRunFirst(
  example: Example,
  examples: readonly Example[],
  captured: Captured,
  ran: readonly string[],
): Example[] {
  const missing = new Set(listMissingNames([example.variables, example.headers], captured));
  for (const need of example.needs ?? []) {
    const isKey = examples.some((other) => other.key === need);
    if (isKey ? !ran.includes(need) : !isCaptured(captured, need)) missing.add(need);
  }
  return examples.filter(
    (other) =>
      other.key !== example.key &&
      (missing.has(other.key) || Object.keys(other.captures ?? {}).some((name) => missing.has(name))),
  );
}

function fill(value: unknown, captured: Captured, randomUuid: () => string): unknown {
  const placeholder = readPlaceholder(value);
  if (placeholder !== undefined) {
    if (placeholder.name === 'uuid') return randomUuid();
    // The editor keeps its placeholders until a run makes them.
    if (placeholder.name === 'fresh-code') return freshCode(randomUuid()) ?? value;
    if (!isCaptured(captured, placeholder.name)) return value;
    return applyFilter(placeholder.filter, captured[placeholder.name]);
  }
  if (Array.isArray(value)) return value.flatMap((item) => fillItem(item, captured, randomUuid));
  if (isRecord(value)) return mapEntries(value, (item) => fill(item, captured, randomUuid));
  return value;
}

/** Real procedures have no field 9; the codes below 9.100000 are those of tests. */
function freshCode(uuid: string): string | undefined {
  const number = Number.parseInt(uuid.slice(0, 8), 16);
  return Number.isNaN(number) ? undefined : `9.${100_000 + (number % 900_000)}`;
}

/** In a list, a placeholder that stands for a list gives its items: typed answers can stand beside held ones. */
function fillItem(item: unknown, captured: Captured, randomUuid: () => string): unknown[] {
  const filled = fill(item, captured, randomUuid);
  return readPlaceholder(item) !== undefined && Array.isArray(filled) ? filled : [filled];
}

function readPlaceholder(value: unknown): Placeholder | undefined {
  if (typeof value !== 'string') return undefined;
  const [, name, filter] = PLACEHOLDER.exec(value) ?? [];
  return name === undefined ? undefined : { name, filter };
}

function applyFilter(filter: string | undefined, value: unknown): unknown {
  switch (filter) {
    case undefined:
      return value;
    case 'fieldsToAnswers':
      return answeredFields(value).map(toAnswer);
    case 'fieldsToAlteredAnswers':
      return alterFirstLocked(answeredFields(value));
    default:
      throw new Error(`Unknown filter in a placeholder: ${filter}`);
  }
}

function answeredFields(fields: unknown): Record<string, unknown>[] {
  if (!Array.isArray(fields)) return [];
  return fields.filter(isRecord).filter((field) => field.value !== null && field.value !== undefined);
}

function toAnswer(field: Record<string, unknown>): { key: unknown; value: unknown } {
  return { key: field.key, value: field.value };
}

function alterFirstLocked(fields: Record<string, unknown>[]): { key: unknown; value: unknown }[] {
  const altered = fields.findIndex((field) => field.locked === true);
  return fields.map((field, index) =>
    index === altered ? { key: field.key, value: alterOneCharacter(field.value) } : toAnswer(field),
  );
}

/** Changes the first letter to another one of the same case; where there is none, the last digit. */
function alterOneCharacter(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/\p{L}/u.test(value)) {
    return value.replace(/\p{L}/u, (letter) => {
      const other = letter.toLowerCase() === 'x' ? 'y' : 'x';
      return letter === letter.toUpperCase() ? other.toUpperCase() : other;
    });
  }
  return value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
}

function followPath(start: unknown, segments: readonly string[]): unknown {
  let here = start;
  for (const segment of segments) {
    if (Array.isArray(here)) here = here[Number(segment)];
    else if (isRecord(here)) {
      // A path may name the member of a union it expects; in the answer the member's fields lie right here.
      const namesMember = !Object.hasOwn(here, segment) && here.__typename === segment;
      if (!namesMember) here = Object.hasOwn(here, segment) ? here[segment] : undefined;
    } else return undefined;
  }
  return here;
}

function isCaptured(captured: Captured, name: string): boolean {
  return Object.hasOwn(captured, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapEntries(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
