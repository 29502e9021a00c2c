/**
 * `npm run submit -- CLIENT FILE [LABELS]`: what a client hands in, judged before anybody registers it. Says what is new, what it costs and
 * what of people it reads that the client could not read before. Changes nothing unless told to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  CLIENTS_FOLDER,
  fileNamesFor,
  loadClientFiles,
  loadClientRules,
} from '../../gateway/operations/clientFiles.ts';
import { drawManifest, isSamePurpose, openDocuments, purposeFor } from '../../gateway/operations/manifest.ts';
import { OperationRefused } from '../../gateway/operations/sources.ts';
import { type Manifest, RELEASE_FOLDER } from '../../gateway/release/release.ts';
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { handInByCommand } from '../../subgraphs/dossiers/actions/clientManifests.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { ENDS, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment, readForWork } from '../environment/environment.ts';
import { keysOfWork } from '../environment/environmentKeys.ts';
import { describeChange, readContract, readManifestIfThere, readSourceOperations } from './operations.ts';

/** What is handed in: an operation file, or the manifest of a tool with its labels. */
export interface Submission {
  client: string;
  file: string;
  labels?: string | undefined;
  /** Whether the file is what a tool wrote. */
  byTool: boolean;
}

export type Judged = { problems: string[] } | { lines: string[]; files: ReadonlyMap<string, string> };

/** Judges a submission in the place of what the client has handed in before in the same form. */
export async function judgeSubmission(
  submission: Submission,
  release: URL = RELEASE_FOLDER,
): Promise<Judged> {
  const { client, file, labels } = submission;
  const names = fileNamesFor(client, submission.byTool);
  const files = new Map([[names.file, file]]);
  if (names.labels !== undefined && labels !== undefined) files.set(names.labels, labels);
  const contract = readContract(release);
  try {
    const sources = readSourceOperations(new Map([...loadClientFiles(), ...files]));
    const drawn = await drawManifest(sources, contract, {
      rules: loadClientRules(),
      judges: (source) => source.client === client,
    });
    if ('problems' in drawn) return drawn;
    const before = readManifestIfThere(release);
    const documents = openDocuments(contract);
    const { operations } = drawn.manifest;
    const news = listNew(client, before, drawn.manifest).flatMap((id) => {
      const operation = operations[id];
      if (operation === undefined) return [];
      const cost = documents.readRegistered(operation).price({}).total;
      const purpose = purposeFor(drawn.manifest, client, id);
      const stated = purpose == null ? '' : `, ${purpose.code}`;
      return [`new: ${operation.name} – ${operation.label} (cost ${cost}${stated})`];
    });
    const gone = listNew(client, drawn.manifest, before ?? drawn.manifest).flatMap((id) => {
      const operation = before?.operations[id];
      return operation === undefined
        ? []
        : [`gone: ${operation.name} – ${operation.label}: the file does not have it`];
    });
    const turned = before === undefined ? [] : listTurned(client, before, drawn.manifest);
    return {
      lines: [...news, ...turned, ...gone, ...describeChange(contract, before, drawn.manifest, documents)],
      files,
    };
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return { problems: [error.message] };
  }
}

function listNew(
  client: string,
  before: Pick<Manifest, 'clients'> | undefined,
  after: Pick<Manifest, 'clients'>,
): string[] {
  const had = new Set(before?.clients[client] ?? []);
  return (after.clients[client] ?? []).filter((id) => !had.has(id));
}

/** The operations that stay and are for another purpose. */
function listTurned(client: string, before: Manifest, after: Omit<Manifest, 'version'>): string[] {
  return (before.clients[client] ?? []).flatMap((id) => {
    const [had, has] = [purposeFor(before, client, id), purposeFor(after, client, id)];
    if (!after.clients[client]?.includes(id) || isSamePurpose(had ?? null, has ?? null)) return [];
    const name = after.operations[id]?.name ?? '';
    return [`purpose of ${name}: ${had?.code ?? 'none'} before, ${has?.code ?? 'none'} now`];
  });
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new NotStarted(`${path} cannot be read`);
  }
};

const REFUSALS = {
  CLIENT_NOT_CONNECTED: 'the directory has no system of this client id in force today',
  TEXT_MALFORMED: 'empty, too long, or in another code than Unicode',
} as const;

/** Hands it in at the register: a gateway judges it within seconds, and two administrators decide. */
async function handIn(
  { client, file, labels = null }: { client: string; file: string; labels?: string | null },
  by: string,
) {
  // Each act is signed, and who handed it in stands in the log.
  const environment = readForWork(['dossiers'], undefined, keysOfWork('envelope-dossiers', 'pseudonym'));
  const { keys } = environment;
  await withRegisterTakingIn(environment, 'dossiers', async (database) => {
    const told = { client, document: file, labels, by, now: new Date() };
    const made = await handInByCommand(database, keys, told);
    if ('refused' in made) throw new Error(`${client}: ${REFUSALS[made.refused]}`);
    console.log(
      `✓ ${made.id}: đã nộp, chờ hai quản trị viên phê duyệt (handed in; two administrators decide)`,
    );
  });
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { values, positionals } = readCommandWords({
    usage: `npm run submit -- CLIENT FILE [LABELS] [--write | --hand-in --by NAME]

Judges what a client hands in: FILE is its operations in GraphQL (.graphql), or the manifest that its tool wrote (.json: Apollo's, or
codegen's persisted documents) with LABELS beside it. Checks contract, limits, cost and purposes, and says what is new and what of people
the client could not read before. It stands in the place of what the client handed in before in the same form.

  --write     take it among the files of the clients; npm run operations then registers and signs it
  --hand-in   hand it in at the register instead, to be run beside what the client runs: a gateway judges it within seconds, and
              it runs once two administrators have approved it. NAME stays on record.`,
    options: {
      write: { type: 'boolean', default: false },
      'hand-in': { type: 'boolean', default: false },
      by: { type: 'string', default: '' },
    },
    positionals: [2, 3],
  });
  const [client = '', file = '', labels] = positionals;
  const by = cleanLine(values.by);
  if (values['hand-in'] && (values.write || by === '' || !isUnicode(values.by)))
    refuseWords('npm run submit -- --help', new Misused('say who hands it in (--by), without --write'));
  await runCommand(async () => {
    if (values['hand-in']) {
      const text = labels === undefined ? null : read(labels);
      return handIn({ client, file: read(file), labels: text }, by);
    }
    const { releaseFolder } = readEnvironment(undefined, []);
    const submission = {
      ...{ client, file: read(file), byTool: !file.endsWith('.graphql') },
      labels: labels === undefined ? undefined : read(labels),
    };
    const judged = await judgeSubmission(submission, releaseFolder);
    if ('problems' in judged) {
      for (const problem of judged.problems) console.error(`✗ ${problem}`);
      process.exitCode = ENDS.failed;
      return;
    }
    for (const line of judged.lines) console.log(line);
    if (judged.lines.length === 0) console.log('✓ nothing new');
    if (values.write)
      for (const [name, text] of judged.files) writeFileSync(new URL(name, CLIENTS_FOLDER), text);
  });
}
