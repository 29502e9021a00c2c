import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../app/environment/environment.ts';
import { keepOrigin } from '../../platform/embedded/origin.ts';
import { takeOwnership } from '../../platform/embedded/owner.ts';
import { subgraphNames } from '../../schema/files.ts';
import { collect } from '../support/canary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND_MS = 30_000;
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-commands-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the commands of package.json as a process of its own, until it ends. */
function run(
  command: string,
  words: string[] = [],
  changes: Record<string, string | undefined> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', `app/commands/${command}.ts`, ...words], {
    cwd: root,
    env: {
      ...childEnvironment({ NODE_OPTIONS: '', PORT: '0', DATA_DIRECTORY: join(folder, 'data') }),
      ...changes,
    },
    timeout: COMMAND_MS,
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    ended.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    ended.stderr += chunk.toString();
  });
  return new Promise((resolve) =>
    child.once('close', (code) => {
      collect('process', `${ended.stdout}\n${ended.stderr}`);
      resolve({ ...ended, code });
    }),
  );
}

/** One sentence, and the code of a command that could not start. */
function expectClearRefusal({ code, stderr }: Ended, words: string): void {
  expect(code).toBe(3);
  expect(stderr).toContain('✗');
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('The commands of a newcomer', () => {
  it('print a token for a persona, and the names when there is no such persona', async () => {
    const [minh, nobody] = await Promise.all([run('token', ['minh']), run('token', ['nobody'])]);
    expect(minh.code).toBe(0);
    expect(minh.stdout.trim().split('.')).toHaveLength(3);
    expect(nobody.code).toBe(2);
    expect(nobody.stderr).toContain('minh');
  });

  it('refuse to start in production and list every problem at once', async () => {
    const refused = await run('start', [], { NODE_ENV: 'production' });
    for (const variable of [
      'OIDC_ISSUER',
      'PAYMENT_PLATFORM_URL',
      'FILE_SCANNER',
      'DATABASE_URL_POPULATION',
      'KEY_SEAL',
    ])
      expectClearRefusal(refused, variable);
  });

  it('fill no production with people who are invented, and write nothing', async () => {
    expectClearRefusal(await run('seed', [], { NODE_ENV: 'production' }), 'production holds nobody');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('look at an identity provider, and say what is wrong with it and with a token', async () => {
    const token = join(folder, 'token');
    writeFileSync(token, 'garbage');
    const issuer = { OIDC_ISSUER: 'http://127.0.0.1:9' };
    const [none, down] = await Promise.all([
      run('checkIssuer'),
      run('checkIssuer', ['--token', token], issuer),
    ]);
    expectClearRefusal(none, 'OIDC_ISSUER is not set');
    expect(down.code).toBe(1);
    expect(down.stdout).toMatch(/✗ discovery: UNREACHABLE: .*\n✗ keys: UNREACHABLE: .*\n✗ token: JW/);
  });

  it('say what is wrong with a port, or with a data folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const [port, data] = await Promise.all([
      run('start', [], { PORT: 'abc' }),
      run('reset', [], { DATA_DIRECTORY: file }),
    ]);
    expectClearRefusal(port, 'PORT');
    expectClearRefusal(data, file);
  });

  it('reset a data folder that was never made', async () => {
    const { code, stdout } = await run('reset');
    expect(code).toBe(0);
    expect(stdout.trim()).toMatch(/^✓ .*there was no data to remove[^\n]*$/);
  });

  it('find the sandbox that runs on the data folder, wherever it listens', async () => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.end('{"population":true}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const data = join(folder, 'running');
    mkdirSync(data);
    const giveBack = await takeOwnership(data);
    await keepOrigin(data, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const switched = await run('outage', ['population', 'on'], { DATA_DIRECTORY: data, PORT: undefined });
    await giveBack();
    server.close();
    expect(switched).toMatchObject({ code: 0, stdout: '✗ population\n' });
    expect(heard).toEqual(['POST /sandbox/outages']);
  });

  it('name everything that a gateway that runs alone was not told', async () => {
    const refused = await run('serve', ['gateway'], { SUBGRAPH_URL_PAYMENTS: 'http://127.0.0.1:1' });
    for (const name of subgraphNames.filter((one) => one !== 'payments'))
      expectClearRefusal(refused, `SUBGRAPH_URL_${name.toUpperCase()} is needed`);
    expect(refused.stderr).not.toContain('SUBGRAPH_URL_PAYMENTS');
  });

  it('say so when there is no sandbox to switch off', async () => {
    expectClearRefusal(await run('outage', ['population', 'on'], { PORT: '1' }), 'no sandbox');
  });
});
