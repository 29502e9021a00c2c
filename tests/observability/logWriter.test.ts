import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Log } from '../../platform/observability/log.ts';
import { LogWriter } from '../../platform/observability/logWriter.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-log-'));
const disk = mountSmallDisk('64k');
const QUICK = { keptMax: 2_000, retryMs: 20 };
const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

afterAll(() => {
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

interface Place {
  file: string;
  fill(): void;
  free(): void;
}

/** `/dev/full` under the name of the log, until the name is given to a file. */
function openDeviceThatIsFull(): Place {
  const file = join(folder, `${randomUUID()}.log`);
  return {
    file,
    fill: () => symlinkSync('/dev/full', file),
    free: () => unlinkSync(file),
  };
}

const places: [string, () => Place][] = [
  ['/dev/full', openDeviceThatIsFull],
  ...(disk === undefined
    ? []
    : ([
        [
          'a file system without a byte left',
          () => ({ file: join(disk.path, `${randomUUID()}.log`), ...disk }),
        ],
      ] satisfies [string, () => Place][])),
];

describe.each(places)('A log on %s', (_name, open) => {
  it('keeps the first lines, counts those it loses, and goes on with a word about the gap', async () => {
    const place = open();
    place.fill();
    const writer = new LogWriter({ file: place.file }, QUICK);
    const log = new Log('gateway', 'info', writer);
    log.say({ event: 'started', port: 1 });
    await until(() => !log.state.isWritable);
    for (let port = 2; port <= 100; port += 1) log.say({ event: 'started', port });
    const { lost } = log.state;
    expect(lost).toBeGreaterThan(50);
    place.free();
    await until(() => log.state.isWritable);
    log.say({ event: 'started', port: 1_000 });
    await log.close();
    const lines = readFileSync(place.file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; port?: number; count?: number });
    expect(lines.slice(0, 100 - lost).map(({ port }) => port)).toEqual(
      Array.from({ length: 100 - lost }, (_, index) => index + 1),
    );
    expect(lines.slice(100 - lost)).toMatchObject([
      { event: 'log-gap', count: lost },
      { event: 'started', port: 1_000 },
    ]);
    expect(log.state).toEqual({ isWritable: true, lost });
  });

  it('does not hold up the end of the process', async () => {
    const place = open();
    place.fill();
    const writer = new LogWriter({ file: place.file }, QUICK);
    writer.write('a last word\n');
    await writer.close();
    writer.writeRest();
    writer.write('and another\n');
    expect(writer.isWritable).toBe(false);
    place.free();
  });
});

/** A pipe with both ends in our hands. */
function openPipe(name: string): { reader: number; writer: number } {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return { reader: openSync(path, O_RDONLY | O_NONBLOCK), writer: openSync(path, O_WRONLY | O_NONBLOCK) };
}

describe('A log on standard output', () => {
  it('whose reader is gone loses its lines, and throws nothing', async () => {
    const { reader, writer: descriptor } = openPipe('closed');
    closeSync(reader);
    const writer = new LogWriter({ descriptor }, QUICK);
    writer.write('nobody reads this\n');
    await until(() => !writer.isWritable);
    for (let count = 0; count < 400; count += 1) writer.write('nor this\n');
    expect(writer.lost).toBeGreaterThan(0);
    await writer.close();
    closeSync(descriptor);
  });

  it('whose reader is slow waits for it, and loses nothing', async () => {
    const { reader, writer: descriptor } = openPipe('slow');
    const writer = new LogWriter({ descriptor }, QUICK);
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`);
    for (const line of lines) writer.write(line);
    await sleep(100);
    const buffer = Buffer.alloc(16 * 1024);
    let read = '';
    while (read.length < lines.join('').length) {
      try {
        read += buffer.toString('utf8', 0, readSync(reader, buffer));
      } catch {
        await sleep(5);
      }
    }
    expect(read).toBe(lines.join(''));
    expect([writer.isWritable, writer.lost]).toEqual([true, 0]);
    await writer.close();
    closeSync(reader);
    closeSync(descriptor);
  });

  it('has its last lines written at a sudden exit', () => {
    const { reader, writer: descriptor } = openPipe('exit');
    const writer = new LogWriter({ descriptor });
    // A drain is under way already and holds the first line; the second is nobody's yet.
    writer.write('first\n');
    writer.write('second\n');
    writer.writeRest();
    const buffer = Buffer.alloc(100);
    expect(buffer.toString('utf8', 0, readSync(reader, buffer))).toContain('second\n');
    closeSync(reader);
    closeSync(descriptor);
  });
});
