import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { normaliseDocument } from '../../kernel/domain/documents.ts';
import { personas } from '../../nation/personas.ts';
import type { SourceOperation } from '../operations/sources.ts';
import { PUBLIC_CLIENT } from '../release/release.ts';
import { examples } from './examples.ts';

/** The worked examples are registered for the clients through which their personas sign in, by what they do and not by their story. */
export function readExampleOperations(): SourceOperation[] {
  return examples.map(({ title, label, persona, document }) => {
    const client = personas.find(({ key }) => key === persona)?.clientId ?? PUBLIC_CLIENT;
    const parsed = parse(document);
    const operation = parsed.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const name = (operation as OperationDefinitionNode | undefined)?.name?.value ?? '';
    return {
      ...{ client, name, purpose: null, document: normaliseDocument(parsed) },
      // The number in front is the example's place in the list, not part of what it is for.
      label: label ?? title.replace(/^\d+\.\s*/, ''),
    };
  });
}
