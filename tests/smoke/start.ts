/**
 * Starts the product as a newcomer does, runs the first steps of the proof over HTTP, stops it. Used by .ci/run. The word
 * `services` starts every part as a process of its own; the word `dist` starts what `npm run build` made.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { RELEASE_FILES } from '../../gateway/release/release.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { captureValues, fillVariables } from '../../gateway/sandbox/template.ts';
import { removeEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { signInAt } from '../support/signIn.ts';

const START_WITHIN_MS = 480_000;
const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-smoke-'));
const words = process.argv.slice(2);
const script = words.includes('services') ? 'start:services' : 'start';
const cwd = words.includes('dist') ? join(projectRoot, 'dist') : projectRoot;
const child = spawn('npm', ['run', script], {
  cwd,
  env: childEnvironment({ PORT: '0', DATA_DIRECTORY: dataDirectory }),
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});

async function findOrigin(): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('npm start did not come up in time')), START_WITHIN_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
      const origin = /(http:\/\/[\d.]+:\d+)\/graphql/.exec(output)?.[1];
      if (origin !== undefined) {
        clearTimeout(timer);
        resolve(origin);
      }
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

async function postJson(url: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return answer.json();
}

async function runProof(origin: string): Promise<void> {
  const captured: Record<string, unknown> = {};
  for (const key of ['procedure', 'search', 'open-draft', 'prefill']) {
    const example = examples.find((candidate) => candidate.key === key);
    if (example === undefined) throw new Error(`no example ${key}`);
    const headers: Record<string, string> =
      example.persona === null ? {} : { authorization: `Bearer ${await signInAt(origin, example.persona)}` };
    const variables = fillVariables(example.variables, captured, randomUUID);
    const answer = (await postJson(`${origin}/graphql`, { query: example.document, variables }, headers)) as {
      data?: Record<string, unknown>;
      errors?: unknown[];
    };
    if (answer.errors !== undefined) throw new Error(`${key}: ${JSON.stringify(answer.errors)}`);
    Object.assign(captured, captureValues(example, answer.data));
    console.log(`✓ ${example.title}`);
  }
  if (captured.sealSignature === undefined) throw new Error('the prefill came back without a seal');
}

/** As a portal asks, which sends no text of its own. */
async function askRegistered(origin: string): Promise<void> {
  const manifest = await readFile(join(projectRoot, 'schema', RELEASE_FILES.manifest), 'utf8');
  const { operations } = JSON.parse(manifest) as { operations: Record<string, { name: string }> };
  const documentId = Object.keys(operations).find((id) => operations[id]?.name === 'ProcedurePage');
  const { code } = examples.find(({ key }) => key === 'procedure')?.variables ?? {};
  const answer = (await postJson(`${origin}/graphql`, { documentId, variables: { code } })) as {
    data?: { procedure?: { name?: string } };
  };
  if (answer.data?.procedure?.name === undefined) throw new Error(JSON.stringify(answer));
  console.log(`✓ ProcedurePage: ${answer.data.procedure.name}`);
}

/** The logs of the installation that runs, verified by the command as an operator runs it. */
async function verifyLogs(): Promise<void> {
  const command = spawn('npm', ['run', '--silent', 'verify:access-log'], {
    cwd,
    env: childEnvironment({ DATA_DIRECTORY: dataDirectory }),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => command.once('exit', resolve));
  if (code !== 0) throw new Error(`verify:access-log ended with ${code}`);
}

function stopChild(): Promise<number | null> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', (code) => resolve(code));
    // npm and its child are one process group: the signal a terminal's Ctrl-C would send.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  });
}

try {
  const origin = await findOrigin();
  await runProof(origin);
  await askRegistered(origin);
  await verifyLogs();
  await stopChild();
  const form = words.includes('dist') ? ', built,' : '';
  console.log(
    `✓ npm run ${script}${form} on Node ${process.versions.node}: the first steps of the proof, Ctrl-C`,
  );
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
  if (child.pid !== undefined && child.exitCode === null) await stopChild();
} finally {
  // Under root the data may lie elsewhere than it was asked to.
  await removeEmbeddedPostgres(dataDirectory, () => undefined);
  rmSync(dataDirectory, { recursive: true, force: true });
}
