/**
 * A gateway and its registers as a model: a few processors that all calls share, requests that ask some registers in turns, a crowd that comes
 * whether or not anybody is answered. What a rule of places does to whoever is answered can be seen in it, the same each time.
 */

/** What the rule is told, and what it decides. */
export interface Door {
  enter(): boolean;
  leave(): void;
  answered(ms: number): void;
}

export interface Crowd {
  processors: number;
  /** Registers that one request asks in turns; those of one turn at once. */
  turns: readonly (readonly string[])[];
  /** Processor time of one call on average; no two take the same. */
  callMs: number;
  /** What a call waits for besides, such as a disk or a wire. */
  awayMs: number;
  /** Callers who ask as soon as they are answered, for so long: the calm. */
  callers: number;
  calmMs: number;
  /** How many times what was answered in calm is asked for afterwards, for so long. */
  times: number;
  floodMs: number;
  /** For how long the flood lasts before it is looked at: the first moments find out. */
  settleMs: number;
  die: () => number;
}

interface Request {
  began: number;
  turn: number;
  /** Calls of this turn that are not answered. */
  left: number;
  isCalm: boolean;
}

interface Call {
  of: Request;
  register: string;
  began: number;
  workMs: number;
  awayMs: number;
}

export interface Seen {
  /** Of requests that were answered, ascending. */
  calmMs: number[];
  floodMs: number[];
  calmPerS: number;
  floodPerS: number;
  sentAway: number;
}

const ascending = (values: number[]): number[] => values.sort((one, other) => one - other);

/** Lets a crowd come to the doors of some registers. Time is that of the model: `clock` tells it to the doors. */
export function meet(crowd: Crowd, doors: ReadonlyMap<string, Door>, clock: { now: number }): Seen {
  const { calmMs, settleMs, floodMs, callers, times, die } = crowd;
  const model = new Model(crowd, doors, clock);
  for (; clock.now < calmMs; clock.now += 1) {
    for (let caller = model.atWork; caller < callers; caller += 1) model.begin(true);
    model.work();
  }
  const calmPerS = (model.calmMs.length / calmMs) * 1_000;
  const everyMs = 1_000 / (calmPerS * times);
  const from = calmMs + settleMs;
  for (let due = clock.now; clock.now < from + floodMs; clock.now += 1) {
    if (clock.now === from) model.floodMs = [];
    for (; due <= clock.now; due += -Math.log(1 - die()) * everyMs) model.begin(false);
    model.work();
  }
  return {
    calmMs: ascending(model.calmMs),
    floodMs: ascending(model.floodMs),
    calmPerS,
    floodPerS: (model.floodMs.length / floodMs) * 1_000,
    sentAway: model.sentAway,
  };
}

class Model {
  readonly #crowd: Crowd;
  readonly #doors: ReadonlyMap<string, Door>;
  readonly #clock: { now: number };
  #calls: Call[] = [];
  atWork = 0;
  calmMs: number[] = [];
  floodMs: number[] = [];
  sentAway = 0;

  constructor(crowd: Crowd, doors: ReadonlyMap<string, Door>, clock: { now: number }) {
    this.#crowd = crowd;
    this.#doors = doors;
    this.#clock = clock;
  }

  /** A request comes, takes a place with each register, and asks the first. */
  begin(isCalm: boolean): void {
    const entered: Door[] = [];
    for (const door of this.#doors.values()) {
      if (door.enter()) {
        entered.push(door);
        continue;
      }
      for (const one of entered) one.leave();
      this.sentAway += 1;
      return;
    }
    this.atWork += 1;
    this.#next({ began: this.#clock.now, turn: -1, left: 0, isCalm });
  }

  /** One millisecond: the processors are shared evenly by all calls that are not away. */
  work(): void {
    const running = this.#calls.filter(({ awayMs }) => awayMs <= 0).length;
    const share = Math.min(1, this.#crowd.processors / Math.max(1, running));
    for (const call of this.#calls) {
      if (call.awayMs > 0) call.awayMs -= 1;
      else call.workMs -= share;
    }
    const ended = this.#calls.filter(({ awayMs, workMs }) => awayMs <= 0 && workMs <= 0);
    if (ended.length === 0) return;
    this.#calls = this.#calls.filter(({ awayMs, workMs }) => awayMs > 0 || workMs > 0);
    for (const { of, register, began } of ended) {
      this.#doors.get(register)?.answered(this.#clock.now - began);
      of.left -= 1;
      if (of.left === 0) this.#next(of);
    }
  }

  #next(request: Request): void {
    const { turns, die, callMs, awayMs } = this.#crowd;
    const { now } = this.#clock;
    request.turn += 1;
    const turn = turns[request.turn];
    if (turn === undefined) {
      for (const door of this.#doors.values()) door.leave();
      this.atWork -= 1;
      (request.isCalm ? this.calmMs : this.floodMs).push(now - request.began);
      return;
    }
    request.left = turn.length;
    for (const register of turn)
      this.#calls.push({ of: request, register, began: now, workMs: -Math.log(1 - die()) * callMs, awayMs });
  }
}
