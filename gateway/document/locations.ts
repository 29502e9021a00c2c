/** Where in a text its mistakes stand, for developers of the sandbox. */
import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  getLocation,
  parse,
  type SourceLocation,
  visit,
} from 'graphql';

const LOCATIONS_MAX = 5;

/**
 * Where a text stops being GraphQL.
 *
 * @param maxTokens how much of it may be read
 */
export function locateSyntaxError(text: string, maxTokens: number): readonly SourceLocation[] {
  try {
    parse(text, { maxTokens });
    return [];
  } catch (error) {
    return error instanceof GraphQLError ? (error.locations ?? []) : [];
  }
}

/**
 * Where errors of a document stand in the text as it was sent. The document was read bare and keeps no places, so that little of it
 * is remembered; only when it is wrong the text is read once more, with places, and has the same nodes in the same order.
 */
export function locateErrors(
  text: string,
  document: DocumentNode,
  errors: readonly GraphQLError[],
): readonly SourceLocation[] {
  const nodes = listNodes(document);
  const placed = listNodes(parse(text));
  return errors.slice(0, LOCATIONS_MAX).flatMap(({ nodes: [node] = [] }) => {
    const place = node === undefined ? undefined : placed[nodes.indexOf(node)]?.loc;
    return place === undefined ? [] : [getLocation(place.source, place.start)];
  });
}

function listNodes(document: DocumentNode): ASTNode[] {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      nodes.push(node);
    },
  });
  return nodes;
}
