import { setTimeout as sleep } from 'node:timers/promises';
import { Keeper, type KeeperOptions, type Running } from '../../platform/supervision/keeper.ts';

const rule = { firstDelayMs: 10, longestDelayMs: 20, windowMs: 60_000, failuresMax: 4 };

/** Something that a test can let die; what its keeper does with it is written down. */
class Patient {
  starts = 0;
  alive = 0;
  lines: string[] = [];
  states: string[] = [];
  givenUp: string[] = [];
  #die: (how: string) => void = () => undefined;
  /** Stands between the order to start and the start. */
  beforeStart: (signal: AbortSignal) => Promise<void> = async () => undefined;

  keep(changes: Partial<KeeperOptions> = {}): Keeper {
    return new Keeper({
      name: 'population',
      rule,
      start: (signal) => this.#start(signal),
      report: (line) => this.lines.push(line),
      onChange: (state) => this.states.push(state),
      onGivenUp: (sentence) => this.givenUp.push(sentence),
      ...changes,
    });
  }

  die(how = 'SIGKILL'): void {
    this.alive -= 1;
    this.#die(how);
  }

  async #start(signal: AbortSignal): Promise<Running> {
    this.starts += 1;
    await this.beforeStart(signal);
    this.alive += 1;
    const ended = new Promise<string>((resolve) => {
      this.#die = resolve;
    });
    return { ended, stop: async () => this.die('asked') };
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(2);
}

describe('The supervisor of a process', () => {
  it('starts again what dies, and says both', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    patient.die('SIGKILL');
    await until(() => patient.states.length === 2);
    expect([patient.starts, patient.alive, patient.states]).toEqual([2, 1, ['DOWN', 'UP']]);
    expect(patient.lines).toEqual([
      expect.stringContaining('population đã dừng (ended: SIGKILL)'),
      expect.stringContaining('population đã chạy lại (running again)'),
    ]);
    await keeper.stop();
    expect(patient.alive).toBe(0);
  });

  it('gives up what dies again and again, in one clear sentence, and starts it no more', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    for (let time = 1; time < rule.failuresMax; time += 1) {
      patient.die();
      await until(() => patient.alive === 1);
    }
    patient.die('code 1');
    await until(() => patient.givenUp.length > 0);
    await sleep(50);
    expect(patient.starts).toBe(rule.failuresMax);
    expect(patient.givenUp).toEqual([
      'population đã dừng 4 lần trong 60 giây, không khởi động lại nữa (ended 4 times within 60 s, the last time: code 1; giving up).',
    ]);
    await keeper.stop();
  });

  it('counts a start that fails as a failure, and tries again', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    patient.beforeStart = async () => {
      if (patient.starts < 3) throw new Error('port 20001 is taken');
    };
    patient.die();
    await until(() => patient.states.includes('UP'));
    expect(patient.starts).toBe(3);
    expect(patient.lines[1]).toContain('ended: port 20001 is taken');
    await keeper.stop();
  });

  it('waits for room on a full disk, however long that takes', async () => {
    const patient = new Patient();
    const keeper = patient.keep({ findCause: async () => 'NO_SPACE' });
    await keeper.start();
    patient.beforeStart = async () => {
      if (patient.starts < 3 * rule.failuresMax) throw new Error('could not write');
    };
    patient.die();
    await until(() => patient.states.includes('UP'));
    expect(patient.givenUp).toEqual([]);
    expect(patient.lines[0]).toContain('the disk is full');
    await keeper.stop();
  });

  it('throws when the first start fails: nobody was served yet', async () => {
    const patient = new Patient();
    patient.beforeStart = async () => {
      throw new Error('no such database');
    };
    const keeper = patient.keep();
    await expect(keeper.start()).rejects.toThrow('no such database');
    await keeper.stop();
    expect([patient.starts, patient.lines]).toEqual([1, []]);
  });
});

describe('The supervisor of a process that is asked to stop', () => {
  it('does not start again what ends then, nor what ended a moment before', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    patient.die();
    await until(() => patient.lines.length > 0);
    await keeper.stop();
    await sleep(50);
    expect([patient.starts, patient.alive]).toEqual([1, 0]);
  });

  it('leaves nothing behind that was just being started again', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    let aborted = false;
    patient.beforeStart = async (signal) => {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      aborted = signal.aborted;
    };
    patient.die();
    await until(() => patient.starts === 2);
    await keeper.stop();
    await sleep(50);
    expect([aborted, patient.starts, patient.alive]).toEqual([true, 2, 0]);
    expect(patient.lines.some((line) => line.includes('running again'))).toBe(false);
  });

  it('stops once, however often it is asked', async () => {
    const patient = new Patient();
    const keeper = patient.keep();
    await keeper.start();
    await Promise.all([keeper.stop(), keeper.stop()]);
    expect(patient.alive).toBe(0);
  });
});
