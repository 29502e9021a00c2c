import type { core } from 'zod';

/**
 * A text of one kind: a day is no id, and a person's id is no dossier's. It costs nothing at run time. A text becomes one where it
 * is checked: by a schema (`.brand<'PersonId'>()`), by a function that refuses (`requireDay`), by a column's type; never by a
 * cast in the middle of a rule.
 */
export type Brand<Name extends string> = string & core.$brand<Name>;
