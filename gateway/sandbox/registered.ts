import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { personas } from '../../subgraphs/nation/personas.ts';
import { normaliseDocument } from '../operations/document.ts';
import type { SourceOperation } from '../operations/sources.ts';
import { PUBLIC_CLIENT } from '../release.ts';
import { examples } from './examples.ts';

/** The worked examples are registered for the clients through which their personas sign in. */
export function readExampleOperations(): SourceOperation[] {
  return examples.map(({ title, persona, document }) => {
    const client = personas.find(({ key }) => key === persona)?.clientId ?? PUBLIC_CLIENT;
    const parsed = parse(document);
    const operation = parsed.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const name = (operation as OperationDefinitionNode | undefined)?.name?.value ?? '';
    // The number in front is the example's place in the list, not part of what it is for.
    const label = title.replace(/^\d+\.\s*/, '');
    return { client, name, label, purpose: null, document: normaliseDocument(parsed) };
  });
}
