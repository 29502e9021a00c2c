/** PostgreSQL as Debian's package ships it, run by the account `postgres`: a cluster in a folder, with the programs of that package. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../../app/environment/environment.ts';
import { findFreePorts } from '../../platform/embedded/ports.ts';

const PACKAGES = '/usr/lib/postgresql';
/** Of the superuser; in no other word that a server writes down. */
export const PASSWORD = 'k9c2w7superuser';
const isRoot = process.getuid?.() === 0;

/** The oldest version that is installed. @throws Error that says how to install one */
export function findPrograms(): { version: number; folder: string } {
  const versions = existsSync(PACKAGES) ? readdirSync(PACKAGES).map(Number) : [];
  const [version] = versions
    .filter((one) => existsSync(join(PACKAGES, String(one), 'bin/initdb')))
    .sort((a, b) => a - b);
  if (version === undefined) throw new Error('apt-get install postgresql');
  return { version, folder: join(PACKAGES, String(version), 'bin') };
}

export class DebianPostgres {
  readonly folder: string;
  readonly data: string;
  port = 5432;
  readonly #programs = findPrograms().folder;

  /** @param folder of its own: data, socket and log lie in it */
  constructor(folder: string) {
    this.folder = folder;
    this.data = join(folder, 'data');
    mkdirSync(folder, { recursive: true });
    if (isRoot) execFileSync('chown', ['postgres', folder]);
    chmodSync(folder, 0o755);
  }

  get log(): string {
    return join(this.folder, 'server.log');
  }

  /** The superuser's address. */
  get adminUrl(): string {
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${this.port}/postgres`;
  }

  /** Runs a program of the package as the account of PostgreSQL, which signs in by the socket as the superuser. */
  run(program: string, ...words: string[]): string {
    const [command = '', ...others] = this.#commandOf(program, words);
    return execFileSync(command, others, { ...this.#surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** The same while this process goes on with its own work. */
  async runBeside(program: string, ...words: string[]): Promise<void> {
    const [command = '', ...others] = this.#commandOf(program, words);
    await promisify(execFile)(command, others, this.#surroundings);
  }

  #commandOf(program: string, words: readonly string[]): string[] {
    const command = [join(this.#programs, program), ...words];
    return isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  }

  get #surroundings() {
    const env = childEnvironment({
      ...{ LANG: 'C', LC_ALL: 'C', PGHOST: this.folder, PGPORT: String(this.port), PGUSER: 'postgres' },
    });
    return { cwd: this.folder, encoding: 'utf8', env } as const;
  }

  /** Makes an empty cluster as the package does: by the socket the account itself, everybody else by SCRAM. */
  init(): void {
    const file = join(this.folder, 'password');
    writeFileSync(file, PASSWORD, { mode: 0o644 });
    const auth = [
      `--auth-local=${isRoot ? 'peer' : 'trust'}`,
      '--auth-host=scram-sha-256',
      `--pwfile=${file}`,
    ];
    this.run('initdb', '--username=postgres', '--no-sync', ...auth, `--pgdata=${this.data}`);
  }

  async start(...settings: string[]): Promise<void> {
    const [port = 0] = await findFreePorts('127.0.0.1', 1);
    this.port = port;
    const own = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${this.folder}`];
    const all = [...own, 'fsync=off', 'max_connections=200', ...settings];
    const options = all.map((setting) => `-c ${setting}`).join(' ');
    // Its streams are the log's: a server that kept ours would keep this waiting.
    this.run('pg_ctl', 'start', '--wait', '-D', this.data, '-l', this.log, '-o', options);
  }

  stop(): void {
    if (existsSync(join(this.data, 'postmaster.pid')))
      this.run('pg_ctl', 'stop', '--wait', '--mode=fast', '-D', this.data);
  }

  remove(): void {
    this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
