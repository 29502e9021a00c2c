import { createHash } from 'node:crypto';
import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';

/**
 * The one form of a document under which it is registered: no comments, spaces as the printer writes them, the operation
 * first and its fragments by name. What is asked for stays exactly as it was: one field more is another document.
 */
export function normaliseDocument(document: DocumentNode): string {
  const definitions = [...document.definitions].sort((a, b) => rankOf(a).localeCompare(rankOf(b), 'en'));
  return print({ ...document, definitions });
}

const rankOf = (definition: DefinitionNode): string =>
  definition.kind === Kind.FRAGMENT_DEFINITION ? `1 ${definition.name.value}` : '0';

/** Id of a registered operation: SHA-256 of its normalised document, hexadecimal. */
export const idOf = (normalised: string): string => createHash('sha256').update(normalised).digest('hex');
