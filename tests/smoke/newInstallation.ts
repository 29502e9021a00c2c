/**
 * An installation of production as an operator makes it, with the commands of the guide: empty databases, keys of its own, no seed,
 * registered operations only, and an identity provider with one key.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { RELEASE_FILES } from '../../gateway/release/release.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { withoutCredentials } from '../../platform/provision.ts';
import { subgraphNames } from '../../schema/files.ts';
import type { GraphqlAnswer } from '../support/ask.ts';
import { type Guide, readGuide } from './firstDayGuide.ts';

const keyPair = await generateKeyPair('ES256', { extractable: true });

/** Who signs in: the claims of an access token. */
export interface Account {
  sub: string;
  kind: string;
  agency?: string;
  acr?: string;
  azp: string;
  scope: string;
  /** When the token was issued, in seconds; now unless said. */
  iat?: number;
}

/** What a client asks again: a machine that others use too answers late. */
const LATER = ['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED'];

/** An identity provider that has shut nobody out. */
async function openIssuer(): Promise<Server> {
  const jwk = { ...(await exportJWK(keyPair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const body = request.url?.endsWith('/jwks.json')
      ? { keys: [jwk] }
      : { issuedAt: new Date().toISOString(), accounts: [], tokens: [] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export class NewInstallation {
  /** `$DAY` of the guide. */
  readonly folder = mkdtempSync(join(tmpdir(), 'mot-lan-first-day-'));
  readonly guide: Guide;
  /** Of the administrator of the PostgreSQL server. */
  adminUrl = '';
  /** Where the first replica answers. */
  origin = '';
  readonly #undo: (() => unknown)[] = [() => rmSync(this.folder, { recursive: true, force: true })];
  #settings: Record<string, string> = {};

  private constructor() {
    this.guide = readGuide(this.folder);
  }

  /** Starts an empty PostgreSQL and an identity provider, and writes the settings of the guide with what differs here. */
  static async open(): Promise<NewInstallation> {
    const made = new NewInstallation();
    const dataDirectory = join(made.folder, 'data');
    const server = await startEmbeddedPostgres({ dataDirectory, report: () => undefined, durable: false });
    made.undoLater(() => server.stop().then(() => removeEmbeddedPostgres(dataDirectory, () => undefined)));
    made.adminUrl = server.adminUrl;
    const issuer = await openIssuer();
    made.undoLater(() => issuer.close());
    const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
    made.#settings = {
      ...(parseEnv(readFileSync(join(made.folder, 'settings.env'), 'utf8')) as Record<string, string>),
      RELEASE_DIRECTORY: join(made.folder, 'release'),
      ...Object.fromEntries(
        subgraphNames.map((name) => [
          `DATABASE_URL_${name.toUpperCase()}`,
          withoutCredentials(made.adminUrl, `first_${name}`),
        ]),
      ),
      ...{ OIDC_ISSUER: issuerUrl, OIDC_JWKS_URL: `${issuerUrl}/jwks.json` },
      ...{ PAYMENT_PLATFORM_URL: 'http://127.0.0.1:9', OIDC_LOGOUT_CLIENTS: 'portal' },
      // No scanner runs here.
      ...{ FILES_DIRECTORY: join(made.folder, 'files'), FILE_SCANNER: 'none' },
    };
    const lines = Object.entries(made.#settings).map(([name, value]) => `${name}=${value}\n`);
    made.write('settings.env', lines.join(''));
    return made;
  }

  /** Called in the opposite order when the installation is closed. */
  undoLater(work: () => unknown): void {
    this.#undo.push(work);
  }

  async close(): Promise<void> {
    for (const work of this.#undo.reverse()) await work();
  }

  /** Keys and settings as variables of a process; the keys are those of the guide's first command. */
  get production(): Record<string, string> {
    const keys = parseEnv(readFileSync(join(this.folder, 'keys.env'), 'utf8')) as Record<string, string>;
    return { ...keys, ...this.#settings };
  }

  /** @returns the path of the file */
  write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content);
    return join(this.folder, name);
  }

  /** Commands of the guide, word for word, in one shell as an operator has it; the first that fails ends them. */
  async shell(commands: string, variables: Record<string, string> = {}): Promise<string> {
    const settings = 'set -a; [ ! -f "$DAY/keys.env" ] || . "$DAY/keys.env"; . "$DAY/settings.env"; set +a';
    const fixed = { DAY: this.folder, ADMIN: this.adminUrl, NODE_OPTIONS: '', NODE_ENV: 'production' };
    const child = spawn('sh', ['-e', '-c', `${settings}\n${commands}`], {
      cwd: projectRoot,
      env: childEnvironment({ ...fixed, ...variables }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`ended with ${code}:\n${said.join('')}`);
    return said.join('');
  }

  /** The id under which the account's client registered an operation. */
  findId({ azp }: Account, name: string): string | undefined {
    const { operations, clients } = JSON.parse(
      readFileSync(join(this.folder, 'release', RELEASE_FILES.manifest), 'utf8'),
    ) as { operations: Record<string, { name: string }>; clients: Record<string, string[]> };
    return clients[azp]?.find((id) => operations[id]?.name === name);
  }

  tokenOf({ sub, iat, ...claims }: Account): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
      .setSubject(sub)
      .setIssuer(this.production.OIDC_ISSUER ?? '')
      .setAudience('mot-lan')
      .setIssuedAt(iat)
      .setExpirationTime('5m')
      .sign(keyPair.privateKey);
  }

  /** A log-out of the account as the provider tells the client `portal` of it. */
  logoutTokenOf({ sub }: Account): Promise<string> {
    return new SignJWT({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'logout+jwt' })
      .setSubject(sub)
      .setJti(crypto.randomUUID())
      .setIssuer(this.production.OIDC_ISSUER ?? '')
      .setAudience('portal')
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(keyPair.privateKey);
  }

  /** What a replica answers; the first one unless another is said. */
  async send(account: Account, body: object, at = this.origin): Promise<GraphqlAnswer> {
    const answer = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.tokenOf(account)}`,
      },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as GraphqlAnswer;
  }

  /** A registered operation of the account's client, by its name, as a client asks. */
  async run(account: Account, name: string, variables: object = {}, at?: string): Promise<GraphqlAnswer> {
    for (let tries = 0; ; tries += 1) {
      const answer = await this.send(account, { documentId: this.findId(account, name), variables }, at);
      const code = answer.errors?.[0]?.extensions.code;
      if (!LATER.includes(String(code)) || tries > 60) return answer;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

/** Asks until it is so: what the registers tell each other takes its time on a busy machine. */
export async function until(
  again: () => Promise<GraphqlAnswer>,
  isSo: (answer: GraphqlAnswer) => boolean,
): Promise<GraphqlAnswer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await again();
    if (isSo(answer)) return answer;
    if (tries > 240 || answer.errors !== undefined) throw new Error(`it stays ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

export const officer = (sub: string): Account => ({
  ...{ sub, kind: 'OFFICER', agency: 'H15.50.05', azp: 'one-stop-dak-lak' },
  scope: 'dossier:read dossier:write dossier:handle person:verify',
});
export const citizen: Account = {
  ...{ sub: 'citizen-hanh', kind: 'CITIZEN', acr: '2', azp: 'national-portal' },
  scope: 'person:read document:read dossier:read dossier:write prefill:read',
};
