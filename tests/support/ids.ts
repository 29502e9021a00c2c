import type { Brand } from '../../kernel/domain/brand.ts';

/** A text as an id of the kind that is wanted where it stands: rules compare ids and never look into them. */
export const idOf = <Id extends Brand<string>>(text: string): Id => text as Id;

/** The same for the code of an agency or of a procedure. */
export const codeOf = <Code extends Brand<string>>(text: string): Code => text as Code;
