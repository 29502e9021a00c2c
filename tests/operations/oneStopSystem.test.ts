/** A one-stop system as a process of its own, started as its command is, against the gateway in production: what it tells badly is told by its name. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { lieNames } from '../../gateway/sandbox/oneStop/lies.ts';
import { openSystemOf } from '../dossiers/reportScene.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

let system: System;
let folder: string;
/** The file that holds the token. */
let session: string;
beforeAll(async () => {
  system = await openSystem({ profile: 'production' });
  await openSystemOf(system.test);
  const token = await new SignJWT({ kind: 'SYSTEM', agency: 'H15', azp: 'one-stop-dak-lak' })
    .setProtectedHeader({ alg: 'EdDSA', kid: testKeys.signer('issuer').keyId, typ: 'at+jwt' })
    .setIssuer('https://issuer.test')
    .setAudience(AUDIENCE)
    .setSubject('system-of-dak-lak')
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(testKeys.signer('issuer').privateKey);
  folder = mkdtempSync(join(tmpdir(), 'mot-lan-one-stop-'));
  session = join(folder, 'token.txt');
  writeFileSync(session, `${token}\n`);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await system?.close();
});

/** Runs a command until it ends. */
function runCommand(file: string, words: readonly string[]) {
  const args = ['--import', 'tsx', `app/commands/${file}`, ...words];
  const env = childEnvironment({ NODE_OPTIONS: '' });
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
}

const simulate = (words: readonly string[], sessionFile = session) =>
  runCommand('simulateOneStop.ts', [
    '--url',
    `${system.origin}/one-stop`,
    '--session',
    sessionFile,
    ...words,
  ]);

describe('The cases of the older protocol', () => {
  const conform = (url: string) => runCommand('conformanceOneStop.ts', [url, '--session', session]);

  it('are all passed by our own door', async () => {
    const { code, said } = await conform(`${system.origin}/one-stop`);
    expect(said.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(said.match(/^✓ \d\d /gm)).toHaveLength(21);
    expect(code).toBe(0);
  }, 60_000);

  it('fail, each by its number, where everything is answered as taken', async () => {
    const yes = createServer((_request, response) => response.end('{"error_code":"0","message":"OK"}'));
    await new Promise<void>((resolve) => yes.listen(0, '127.0.0.1', resolve));
    const { port } = yes.address() as AddressInfo;
    const { code, said } = await conform(`http://127.0.0.1:${port}/`);
    yes.close();
    expect(said.match(/^✗ \d\d /gm)?.length).toBeGreaterThan(12);
    expect(said).toMatch(/^✗ 01 refuses a request whose session is none: answered/m);
    expect(code).toBe(1);
  }, 60_000);
});

describe('The simulator of a one-stop system', () => {
  it('sends whole lives of dossiers, all of which are taken without a word', async () => {
    const { code, said } = await simulate(['--dossiers', '3']);
    expect(said).toContain('3 dossiers: 21 records taken, 0 held, 0 refused');
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
  }, 60_000);

  it('tells every lie that it is asked for, however many it sends by itself, and each is told back by its code', async () => {
    const { code, said } = await simulate(['--lies', 'all']);
    expect(code).toBe(0);
    expect(said).toContain(`✓ ${lieNames.length} dossiers`);
    const found = new Map(
      said
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(' '))
        .map(([name = '', times]) => [name, Number(times)]),
    );
    expect([...found.keys()].filter((name) => name !== '')).toEqual(
      [
        ...['AMOUNT_UNREADABLE', 'CODE_NOT_OF_AGENCY', 'DATE_MISSING', 'DIGITISED_WITHOUT_FILE'],
        ...['FAX_IS_PHONE', 'FINISHED_AT_ACCEPTANCE', 'NAME_MAYBE_CUT', 'ONLINE_PAYMENT_OF_NOTHING'],
        ...[
          'OWNER_NUMBER_PLACEHOLDER',
          'RESULT_CODE_MALFORMED',
          'RESULT_IS_SUBMITTED_FILE',
          'REUSE_WITHOUT_EVIDENCE',
        ],
        ...[
          'STATUS_CONTRADICTS_SUPPLEMENT',
          'STATUS_CONTRADICTS_TIMES',
          'TIME_UNREADABLE',
          'UNMAPPED_STATUS',
        ],
        ...['DOSSIER_NOT_REPORTED_YET'],
      ].sort(),
    );
  }, 60_000);

  it('says that it has no token, or one that nothing is given for', async () => {
    expect(await simulate([], join(folder, 'none.txt'))).toMatchObject({ code: 3 });
    writeFileSync(join(folder, 'other.txt'), 'abc');
    expect(await simulate([], join(folder, 'other.txt'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('UNAUTHENTICATED'),
    });
    expect(await simulate(['--lies', 'truth'])).toMatchObject({ code: 2 });
  }, 60_000);
});
