/** What was told of somebody, held against what may be: by the form, and word by word. */
import { documentId } from '../../../nation/ids.ts';
import { testKeys } from '../house.ts';
import { type Learns, opens } from './disclosure.ts';
import { factOf, shareHome } from './facts.ts';
import type { AskedOfRole } from './forms.ts';
import { findSecrets, mark, papersOf, personIdOf } from './people.ts';
import type { Told } from './scene.ts';

/** What one question of the form ought to say; undefined where the oracle does not know the value. */
export interface Expected {
  key: string;
  path: string;
  value: string | null | undefined;
}

/** The questions of one part, each with the value that somebody who learns so much is given of this person. */
export function expectOf(
  asked: AskedOfRole,
  whose: string,
  learns: Learns,
  viewer: string | null,
): Expected[] {
  const home = viewer !== null && shareHome(viewer, whose);
  return asked.questions.map(({ key, path }) => ({
    ...{ key, path },
    value: opens(learns, path, home) ? factOf(whose, path) : null,
  }));
}

interface Field {
  key: string;
  role: string;
  state: string;
  value: string | null;
}

/** Where the prefill said something else than it ought to. */
export function judgeFields(told: Told, expected: readonly Expected[]): string[] {
  const fields: Field[] = told.data?.prefill?.answer?.fields ?? [];
  return expected.flatMap(({ key, path, value }) => {
    const field = fields.find((one) => one.key === key);
    if (field === undefined) return [`${path}: no such field`];
    if (value === undefined || field.value === value) return [];
    return [`${path}: ${field.value} (${field.state}), not ${value}`];
  });
}

/** States of the fields and papers of a part, each once. */
export function statesOf(told: Told, role: string): string[] {
  const { fields = [], checklist = [] } = told.data?.prefill?.answer ?? {};
  const states = [...fields, ...checklist]
    .filter((one: Field) => one.role === role)
    .map(({ state }: Field) => state);
  return [...new Set<string>(states)].sort();
}

/** Words of somebody's record that a form opens: values that it asks, and the whole of each paper that proves one. */
export function permittedWords(asked: AskedOfRole, whose: string): string[] {
  const values = asked.questions.map(({ path }) => factOf(whose, path));
  const proving = new Set(asked.components.flatMap(({ resultTypes }) => resultTypes));
  const named = new Set(asked.questions.flatMap(({ path }) => /^Document\[([^\]]+)\]/.exec(path)?.[1] ?? []));
  const papers = papersOf(whose).flatMap((paper) => {
    const id = documentId(testKeys, paper.key);
    if (proving.has(paper.resultType))
      return [id, ...['title', 'number', ...Object.keys(paper.data)].map((field) => mark(id, field))];
    return named.has(paper.resultType) ? [id] : [];
  });
  return [personIdOf(whose), ...papers, ...values.filter((value) => value != null)];
}

/** Words of somebody's record in an answer to whoever may have only these. */
export const findBeyond = (told: readonly Told[], whose: string, permitted: readonly string[]): string[] =>
  told.flatMap(({ route, text }) =>
    findSecrets(text, whose, permitted)
      // A permitted value may hold another: an address the name of a province.
      .filter((secret) => !permitted.some((word) => word.includes(secret)))
      .map((secret) => `${route}: ${secret}`),
  );
