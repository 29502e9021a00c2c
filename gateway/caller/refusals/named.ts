import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  typeFromAST,
} from 'graphql';
import type { Policy } from '../../../kernel/domain/policy.ts';
import { isReportableId } from '../../../kernel/domain/reported.ts';
import { WRITTEN_MAX } from '../../../kernel/domain/scalars.ts';
import { foldCode } from '../../../kernel/domain/text/fold.ts';
import type { KnownDocument } from '../../document/documents.ts';

/** Whom a request names by what its variables carry: opaque ids, and numbers as they were typed. */
export interface Named {
  subjects: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

/** Whom one request can be about at most; what it names beyond that is not looked at. */
export const NAMED_MAX = 20;

const NUMBER = /^(\d{9}|\d{12})$/;

interface Search {
  subjects: Set<string>;
  numbers: Set<string>;
  subjectInputs: ReadonlySet<string>;
}

/**
 * Searches the raw variables, before they are validated, for people: values without the form of an id or a number are skipped.
 * The contract says which places carry an id (`@namesSubject`); a number is known by its scalar.
 */
export function findNamed(
  { operation, touched }: Pick<KnownDocument, 'operation' | 'touched'>,
  schema: GraphQLSchema,
  policy: Policy,
  variables: Record<string, unknown>,
): Named {
  const search: Search = {
    subjects: new Set(),
    numbers: new Set(),
    subjectInputs: new Set(policy.subjectInputs),
  };
  for (const { variable, type: written } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, written as never) as GraphQLInputType | undefined;
    if (type === undefined || !Object.hasOwn(variables, name)) continue;
    look(variables[name], type, touched.subjectVariables.has(name), search);
  }
  return search;
}

function look(value: unknown, type: GraphQLInputType, carriesId: boolean, search: Search): void {
  if (search.subjects.size + search.numbers.size >= NAMED_MAX) return;
  if (Array.isArray(value)) {
    for (const item of value) look(item, type, carriesId, search);
    return;
  }
  const named = getNamedType(type);
  if (typeof value === 'string') {
    if (named.name === 'PersonalNumber') addNumber(value, search);
    else if (carriesId && isReportableId(value.trim())) search.subjects.add(value.trim());
    return;
  }
  if (typeof value !== 'object' || value === null || !isInputObjectType(named)) return;
  for (const { name, type: inner } of Object.values(named.getFields()))
    if (Object.hasOwn(value, name))
      look(
        (value as Record<string, unknown>)[name],
        inner,
        search.subjectInputs.has(`${named.name}.${name}`),
        search,
      );
}

/** Cleaned first, so that an attempt with a hidden character in the number is reported to its holder too. */
function addNumber(written: string, search: Search): void {
  const number = written.length > WRITTEN_MAX ? '' : foldCode(written);
  if (NUMBER.test(number)) search.numbers.add(number);
}
