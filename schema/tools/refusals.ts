/**
 * Writes `docs/refusals.md`, every negative answer of the system: the failure codes of the kernel and the Refusal types of the
 * contract. With `check` nothing is written and a difference is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type DocumentNode, Kind, type TypeNode } from 'graphql';
import { type FailureCode, failures } from '../../kernel/failure.ts';
import { readSchemaSource, type SubgraphName, subgraphNames } from '../files.ts';

export const REFUSALS_FILE = new URL('../../docs/refusals.md', import.meta.url);

/** What each code means and what the caller can do. The compiler finds the code that is missing here. */
const meanings: Record<FailureCode, string> = {
  UNAUTHENTICATED:
    'No token where one is needed, or a token that does not verify or has expired. Sign in again.',
  IDENTITY_UNAVAILABLE:
    'The identity provider, or the register that says who somebody is, does not answer, so that nobody can tell whether the token counts. Keep the session and ask again; signing in anew does not help.',
  FORBIDDEN:
    'The viewer lacks the scope, the origin is not allowed, or the grant is not this viewer’s. Ask for the right role; repeating does not help.',
  PURPOSE_REQUIRED:
    'Personal data was asked for without a purpose. Send `Access-Dossier`, or `Access-Purpose` with `Access-Basis`.',
  DOSSIER_NOT_VALID:
    'The dossier named as purpose does not exist, is not open, or is not for this viewer. Name one that is assigned to the viewer.',
  PURPOSE_NOT_ALLOWED:
    'The purpose or the legal basis is not known, not open to this kind of viewer, or does not cover a field that was asked for. State the purpose that covers it, or ask for less.',
  STEP_UP_REQUIRED:
    'The citizen signed in at a lower level of identity than personal data needs. Sign in with a level 2 electronic identity.',
  SUBJECT_BUDGET_EXCEEDED:
    'This officer or system has read more different people than its work explains. Wait; the alert is already out.',
  VERIFICATION_LOCKED:
    'Too many failed verifications by this officer’s account. It can verify nobody until an operator lifts the lock (`npm run locks`).',
  CONSUMER_NOT_ATTESTED:
    'The security attestation of the calling system has lapsed. The operator of that system renews it.',
  BAD_REQUEST: 'The body is not one strict JSON request, or the operation is not named. Correct the request.',
  BAD_USER_INPUT:
    'An argument or variable has the wrong form; the message says which form. Correct the value.',
  PERSONAL_LITERAL: 'Personal data stands in the text of the document. Pass it as a variable.',
  INVALID_CURSOR:
    'The cursor is altered, or belongs to another list or caller. Read again from the first page.',
  NOT_FOUND:
    'In the catalogue over plain HTTP: no version with this code is in force on the day. GraphQL answers null instead.',
  METHOD_NOT_ALLOWED:
    'Another method than POST, or than GET where the catalogue is read in bulk. Use the one that `Allow` names.',
  NOT_ACCEPTABLE:
    '`Accept` names none of the forms that there are. Accept `application/json` or `application/graphql-response+json`.',
  UNSUPPORTED_MEDIA_TYPE:
    'Another content type, charset or encoding than plain UTF-8 JSON. Send `application/json`.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the gateway reads. Ask for less at once.',
  FILE_LINK_NOT_VALID:
    'A link to a file that has expired, is another account’s, or is none of ours. Ask the graph for `Upload.sendTo` or `Upload.readAt` again.',
  FILE_OFFSET_MISMATCH:
    'A part of a file begins elsewhere than the one before ended. Ask for the offset (HEAD) and go on from there; tus clients do it themselves.',
  FILE_PART_TOO_SMALL: 'A part of a file, and not its last, has less than 65,536 bytes. Send more at once.',
  FILE_TOO_LARGE: 'More bytes came than `openUpload` was told. Open another upload with the right size.',
  FILE_TYPE_MISMATCH:
    'The bytes are of another kind than `openUpload` was told. The upload is refused; open another with the right kind.',
  FILE_TYPE_NOT_ALLOWED: 'The bytes are no PDF, JPEG or PNG. The upload is refused; convert the paper.',
  FILE_GONE:
    'Nothing will come of this upload: its bytes came too late or were not taken. `Upload.state` and `Upload.problem` say which; open a new one.',
  TUS_VERSION_NOT_SUPPORTED:
    'A `HEAD` or `PATCH` of a file without `Tus-Resumable: 1.0.0`. `Tus-Version` of the answer says what is spoken.',
  FILE_NOT_READY:
    'The file is complete already, not examined yet, or cannot be read. `Upload.state` and `Upload.problem` say which.',
  BATCHING_NOT_SUPPORTED: 'The body is a list of requests. Send one request.',
  OPERATION_NOT_SUPPORTED: 'A subscription. Send one query or one mutation.',
  OPERATION_NOT_REGISTERED:
    'Production runs registered operations only, each for the clients it was registered for. Register the operation; send its id.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. Correct its syntax.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema. Correct it against the contract.',
  MAX_TOKENS_LIMIT: 'The document is too long. Split it.',
  MAX_SELECTIONS_LIMIT: 'Too many fields once fragments are expanded. Ask for fewer.',
  MAX_DEPTH_LIMIT: 'Nested too deeply. Ask in two steps.',
  MAX_ALIASES_LIMIT: 'Too many aliases. Ask in several requests.',
  MAX_ROOT_FIELDS_LIMIT: 'Too many root fields. Ask in several requests.',
  MAX_DIRECTIVES_LIMIT: 'Too many directives. Remove some.',
  PLAN_LIMIT: 'No plan was found in the time a plan may take. Ask for less, or register the operation.',
  COST_ESTIMATED_TOO_EXPENSIVE:
    'The cost of the operation, counted before anything runs, is above the limit. Ask for smaller pages.',
  RATE_LIMITED: 'The budget of this caller is used up. Wait as long as `Retry-After` says.',
  OVERLOADED: 'The gateway sheds load before it slows everybody down. Wait as long as `Retry-After` says.',
  SUBGRAPH_UNAVAILABLE:
    'A register does not answer in time. Its fields are null, the rest stands; ask again later. Says nothing about the person.',
  SUBGRAPH_INVALID_RESPONSE:
    'A register answered in another shape than asked for. Its fields are null; report the incident.',
  AUDIT_UNAVAILABLE: 'The access log cannot be written, so nothing personal is given. Ask again later.',
  DEADLINE_EXCEEDED: 'The request took longer than it may. Ask again, or for less.',
  INTERNAL_SERVER_ERROR: 'A fault of ours. Report the incident id; the log knows it.',
};

interface RefusalType {
  name: string;
  description: string;
  subgraphs: SubgraphName[];
  answers: Set<string>;
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** Refusal types of every contract, with the root fields whose result union holds them. */
function readRefusals(contracts: { name: SubgraphName; source: DocumentNode }[]): RefusalType[] {
  const found = new Map<string, RefusalType>();
  for (const { name, source } of contracts) {
    for (const definition of source.definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      if (!definition.interfaces?.some((type) => type.name.value === 'Refusal')) continue;
      const known = found.get(definition.name.value);
      if (known !== undefined) known.subgraphs.push(name);
      else
        found.set(definition.name.value, {
          name: definition.name.value,
          description: definition.description?.value.replace(/\s+/g, ' ').trim() ?? '',
          subgraphs: [name],
          answers: new Set(),
        });
    }
  }
  for (const { source } of contracts) addAnswers(source, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function addAnswers(source: DocumentNode, found: Map<string, RefusalType>): void {
  const members = new Map<string, string[]>();
  for (const definition of source.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      members.set(definition.name.value, definition.types?.map((type) => type.name.value) ?? []);
  }
  for (const definition of source.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const root = definition.name.value;
    if (root !== 'Query' && root !== 'Mutation') continue;
    for (const field of definition.fields ?? []) {
      for (const member of members.get(namedType(field.type)) ?? [])
        found.get(member)?.answers.add(`${root}.${field.name.value}`);
    }
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The whole page. */
export function buildRefusalsPage(): string {
  const codes = (Object.keys(failures) as FailureCode[]).map(
    (code) =>
      `| \`${code}\` | ${failures[code].status} | ${cell(failures[code].message)} | ${cell(meanings[code])} |`,
  );
  const refusals = readRefusals(subgraphNames.map((name) => ({ name, source: readSchemaSource(name) }))).map(
    ({ name, description, subgraphs, answers }) =>
      `| \`${name}\` | ${cell(description)} | ${[...answers].map((answer) => `\`${answer}\``).join(', ')} | ${subgraphs.join(', ')} |`,
  );
  return `# Refusals and failures

Generated by \`npm run docs:refusals\` from \`kernel/failure.ts\` and \`schema/*.graphql\`; do not edit.

A negative answer is a failure or a refusal. A **failure** is a fault of the system, or a request that should not have been made: an entry of
\`errors\` with one code of a closed list and an incident id, and no other details. A **refusal** is an expected answer: a member of the
result union, with one Vietnamese sentence that the reader can act on. Switch on \`extensions.code\` for the first and on \`__typename\`
for the second; never on the message.

## Failures

The status is the one sent when nothing was executed. Once data is in the answer, the status is 200.

| Code | HTTP | What the reader sees | What it means, what to do |
|---|---|---|---|
${codes.join('\n')}

## Refusals

| Type | When | Answers | Subgraph |
|---|---|---|---|
${refusals.join('\n')}
`;
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** With `check`, nothing is written. Returns the exit code. */
export function runRefusals(check: boolean): number {
  const page = buildRefusalsPage();
  if (check) {
    const same = readIfThere(REFUSALS_FILE) === page;
    if (!same)
      console.error('✗ docs/refusals.md differs from the code and the contracts: run npm run docs:refusals.');
    return same ? 0 : 1;
  }
  writeFileSync(REFUSALS_FILE, page);
  console.log('✓ docs/refusals.md written');
  return 0;
}
