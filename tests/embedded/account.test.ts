/** Whom PostgreSQL runs as when we are root: nobody whose files other programs may read, unless there is no choice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { chown, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Account,
  type CommandOutcome,
  chooseAccount,
  OWN_ACCOUNT,
} from '../../platform/embedded/account.ts';

/** A machine with these users; `useradd` works where `mayAdd` says so. */
function machine(users: Record<string, number>, mayAdd = true, unmapped: number[] = []) {
  const lines: string[] = [];
  const commands: string[] = [];
  const run = async (
    command: string,
    words: string[],
    account: Account | undefined,
  ): Promise<CommandOutcome> => {
    commands.push([command, ...words].join(' '));
    const name = words.at(-1) ?? '';
    if (command === 'id')
      return name in users
        ? { status: 0, output: `${users[name]}\n` }
        : { status: 1, output: 'no such user' };
    if (command.endsWith('useradd') && mayAdd) users[name] = 990;
    if (command.endsWith('useradd')) return { status: mayAdd ? 0 : 1, output: '' };
    return { status: unmapped.includes(account?.uid ?? -1) ? 1 : 0, output: '' };
  };
  const choose = (wanted?: string, uid = 0, places: string[] = ['/nonexistent']) =>
    chooseAccount(places, { wanted, report: (line) => lines.push(line), run, uid });
  return { choose, lines, commands };
}

describe('Under root the embedded PostgreSQL', () => {
  it('runs as the user who was configured', async () => {
    const { choose, lines } = machine({ postgres: 105, nobody: 65534 });
    expect(await choose('postgres')).toEqual({ uid: 105, gid: 105 });
    expect(lines).toEqual([]);
  });

  it.each([
    ['nobody of that name', 'ghost'],
    ['root', 'root'],
  ])('refuses %s as the configured user', async (_what, name) => {
    await expect(machine({ root: 0 }).choose(name)).rejects.toThrow(`EMBEDDED_USER=${name}`);
  });

  it('makes a system user of its own without a shell, once, and says so', async () => {
    const { choose, lines, commands } = machine({ nobody: 65534 });
    expect(await choose()).toEqual({ uid: 990, gid: 990 });
    expect(lines).toEqual([expect.stringContaining(`Đã tạo người dùng hệ thống ${OWN_ACCOUNT}`)]);
    expect(commands.filter((one) => one.includes('useradd'))).toEqual([
      expect.stringMatching(/--system .*--no-create-home .*--shell \/usr\/sbin\/nologin/),
    ]);
    expect(await choose()).toEqual({ uid: 990, gid: 990 });
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['cannot be made', machine({ nobody: 65534 }, false)],
    ['cannot be used in this container', machine({ nobody: 65534 }, true, [990])],
  ])('shares nobody with a warning where a user of its own %s', async (_what, { choose, lines }) => {
    expect(await choose()).toEqual({ uid: 65534, gid: 65534 });
    expect(lines).toEqual([expect.stringContaining('CẢNH BÁO: PostgreSQL chạy dưới nobody')]);
  });

  it('says that it cannot run where there is nobody at all', async () => {
    await expect(machine({}, false).choose()).rejects.toThrow('running as root and no unprivileged user');
  });
});

describe('Embedded PostgreSQL: an ordinary user', () => {
  it('runs it as himself, and cannot have it run as another', async () => {
    const { choose } = machine({ postgres: 105, me: 1000 });
    expect(await choose(undefined, 1000)).toBeUndefined();
    expect(await choose('me', 1000)).toBeUndefined();
    await expect(choose('postgres', 1000)).rejects.toThrow('only root can become another user');
  });
});

describe('Embedded PostgreSQL: existing data', () => {
  const cluster = mkdtempSync(join(tmpdir(), 'mot-lan-account-'));
  afterAll(() => rmSync(cluster, { recursive: true }));

  it('keeps its user wherever it lies, is not taken by another, and warns when that user is shared', async () => {
    // Root's own data has no user to keep: then somebody else gets the folder.
    if (process.getuid?.() === 0) await chown(cluster, 1000, 1000);
    const { uid, gid } = await stat(cluster);
    const { choose, lines } = machine({ alice: uid, nobody: 65534, postgres: 105 });
    const places = ['/nonexistent', cluster];
    expect(await choose(undefined, 0, places)).toEqual({ uid, gid });
    expect(lines).toEqual([]);
    await expect(choose('postgres', 0, places)).rejects.toThrow('chown -R postgres');
    const sharing = machine({ nobody: uid });
    expect(await sharing.choose(undefined, 0, places)).toEqual({ uid, gid });
    expect(sharing.lines).toEqual([expect.stringContaining('CẢNH BÁO')]);
  });
});
