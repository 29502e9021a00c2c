/**
 * The manifests that tools of clients write: `@apollo/generate-persisted-query-manifest` and the persisted documents of the client
 * preset of graphql-codegen. Taken as they are: a client sends the id that its own tool gave.
 */
import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { z } from 'zod';
import { normaliseDocument } from '../../kernel/domain/documents.ts';
import { ownOf } from '../../kernel/domain/own.ts';
import { isVietnamese, OperationRefused, type SourceOperation } from './sources.ts';

const apolloSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })),
});
const codegenSchema = z.record(z.string(), z.string());

/** What no tool writes: what each operation is for, by its name; a tool drops the comments in which that could stand. */
const labelsSchema = z.record(
  z.string(),
  z.strictObject({
    label: z.string(),
    purpose: z.string().max(60).optional(),
    basis: z.string().max(200).optional(),
  }),
);

/** How both tools write an id: SHA-256 of the text beside it, with or without the name of the hash. */
const TOOL_ID = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * Reads what a tool of one client wrote.
 *
 * @param labels the client's `<client>.labels.json`
 * @throws OperationRefused
 */
export function readToolManifest(client: string, manifest: string, labels: string): SourceOperation[] {
  const said = labelsSchema.safeParse(readJson(client, labels));
  if (!said.success)
    throw new OperationRefused(`${client}: the labels are no list of { label, purpose, basis } by name`);
  return listDocuments(client, readJson(client, manifest)).map(({ id, text }) => {
    const { name, document } = readDocument(client, text);
    const what = `${client} ${name}`;
    const ownId = TOOL_ID.exec(id)?.[1];
    // An id that says another text than the one beside it would run what nobody approved under that name.
    if (ownId === undefined || ownId !== createHash('sha256').update(text).digest('hex'))
      throw new OperationRefused(`${what}: the id is not the SHA-256 of the document beside it`);
    const { label = '', purpose, basis } = ownOf(said.data, name) ?? {};
    if (!isVietnamese(label)) throw new OperationRefused(`${what}: needs a Vietnamese label`);
    if ((purpose === undefined) !== (basis === undefined))
      throw new OperationRefused(`${what}: a purpose and its legal basis belong together`);
    const fixed = purpose === undefined || basis === undefined ? null : { code: purpose, basis };
    return { client, name, label, purpose: fixed, document: normaliseDocument(document), ids: [ownId] };
  });
}

function listDocuments(client: string, manifest: unknown): { id: string; text: string }[] {
  const apollo = apolloSchema.safeParse(manifest);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => ({ id, text: body }));
  const codegen = codegenSchema.safeParse(manifest);
  if (codegen.success) return Object.entries(codegen.data).map(([id, text]) => ({ id, text }));
  throw new OperationRefused(`${client}: the manifest is neither Apollo's nor codegen's`);
}

function readDocument(client: string, text: string): { name: string; document: DocumentNode } {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    throw new OperationRefused(`${client}: ${error instanceof Error ? error.message : 'no GraphQL'}`);
  }
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name === undefined)
    throw new OperationRefused(`${client}: each document of a manifest holds one operation with a name`);
  return { name, document };
}

function readJson(client: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperationRefused(`${client}: not JSON`);
  }
}
