import type { core, ZodType, ZodUUID } from 'zod';

/**
 * A text of one kind: a day is no id, and a person's id is no dossier's. It costs nothing at run time. A text becomes one where it
 * is checked: by a schema (`uuid as Branding<PersonId>`), by a function that refuses (`requireDay`, `isOpaqueId<PersonId>`), by a
 * column's type; never by a cast in the middle of a rule.
 */
export type Brand<Name extends string> = string & core.$brand<Name>;

/** A schema of texts that gives those which it lets through a brand; what Zod's `.brand()` gives, and no call at run time. */
export type Branding<B extends string, S extends ZodType = ZodUUID> = S & ZodType<B, string>;
