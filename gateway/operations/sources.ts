import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  separateOperations,
  type Token,
  TokenKind,
} from 'graphql';
import { normaliseDocument } from '../../kernel/domain/documents.ts';
import { namedOperations } from '../../kernel/domain/namedOperations.ts';
import { composed } from '../../kernel/domain/text/clean.ts';
import type { RegisteredOperation } from '../release/release.ts';

export interface SourceOperation extends RegisteredOperation {
  client: string;
  /** Under which the client's own tools know it, beside the id that it has here. */
  ids?: readonly string[];
}

/** An operation that cannot be registered. The sentence names the client and the operation. */
export class OperationRefused extends Error {}

/**
 * What is handed in, and for each client the operations that an answer to one of its own can name: whoever is told "run this
 * instead" may run it.
 */
export function withNamedOperations(sources: readonly SourceOperation[]): SourceOperation[] {
  const named = sources.flatMap(({ client, document }) => {
    const asked = listRootFields(parse(document));
    return Object.values(namedOperations)
      .filter(({ answerTo }) => answerTo.some((field) => asked.includes(field)))
      .map(({ name, label, document: text }) => ({ client, name, label, purpose: null, document: text }));
  });
  return [...sources, ...named];
}

/** Names of the fields that a document asks of the root, through fragments too. */
function listRootFields(document: DocumentNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const list = (selections: readonly SelectionNode[]): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      return list(inner?.selections ?? []);
    });
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? list(one.selectionSet.selections) : [],
  );
}

/**
 * Reads one client's file. The comment above each operation says what it is for:
 *
 *     # label: Xem một thủ tục theo từng kênh nộp
 *     # purpose: PERSON_VERIFICATION
 *     # basis: Luật 91/2025/QH15
 *     query Procedure …
 *
 * The label is required and Vietnamese; purpose and basis are for operations that read somebody without a dossier.
 *
 * @throws OperationRefused
 */
export function readClientFile(client: string, text: string): SourceOperation[] {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    throw new OperationRefused(`${client}: ${error instanceof Error ? error.message : 'no GraphQL'}`);
  }
  // By name: of two that share one, only the last would be kept.
  const single = separateOperations(document);
  const seen = new Set<string>();
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value;
      if (name === undefined) throw new OperationRefused(`${client}: an operation has no name`);
      if (seen.has(name)) throw new OperationRefused(`${client} ${name}: stands twice in the file`);
      seen.add(name);
      return {
        client,
        name,
        ...readComment(`${client} ${name}`, operation),
        document: normaliseDocument(single[name] as DocumentNode),
      };
    });
}

type Said = Pick<RegisteredOperation, 'label' | 'purpose'>;

function readComment(what: string, operation: OperationDefinitionNode): Said {
  const said = new Map<string, string>();
  let token: Token | null | undefined = operation.loc?.startToken.prev;
  for (; token?.kind === TokenKind.COMMENT; token = token.prev) {
    const [, key, value] = /^\s*(label|purpose|basis):\s*(.+?)\s*$/.exec(token.value) ?? [];
    if (key !== undefined && value !== undefined) said.set(key, composed(value));
  }
  const label = said.get('label') ?? '';
  if (!isVietnamese(label)) throw new OperationRefused(`${what}: the comment above needs a Vietnamese label`);
  const code = said.get('purpose');
  const basis = said.get('basis');
  if ((code === undefined) !== (basis === undefined))
    throw new OperationRefused(`${what}: a purpose and its legal basis belong together`);
  return { label, purpose: code === undefined || basis === undefined ? null : { code, basis } };
}

/** A label for officials who approve it: a sentence with the letters of Vietnamese, not a code. */
export const isVietnamese = (label: string): boolean =>
  label.length >= 5 && label.length <= 200 && /[À-ỹđĐ]/u.test(label);
