/** How a load is made: at fixed moments, so that an answer that comes sooner is no reason to ask more. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './callers.ts';
import { type Expectation, judgeReply, Tally } from './replies.ts';

export interface Question extends Expectation {
  document: string;
  /** New ones for each question. */
  variables?: () => object;
}

/** Asks, and notes what became of it. The answer's time is given when it was answered or unavailable as designed. */
export async function askOnce(caller: Caller, question: Question, tally: Tally): Promise<number | undefined> {
  const reply = await caller.ask(question.document, question.variables?.());
  const judged = judgeReply(reply, question);
  tally.add(judged);
  return judged.fate === 'answered' || judged.fate === 'unavailable as designed' ? reply.tookMs : undefined;
}

export interface Load {
  tally: Tally;
  /** Times of the answers since the last call of this. */
  takeTimes(): number[];
  /** Ends it, and waits for the answers that are under way. */
  stop(): Promise<void>;
}

/** Each caller asks every so many milliseconds, beginning at another moment, one of the questions after another. */
export function loadSteadily(
  callers: readonly Caller[],
  everyMs: number,
  questions: readonly Question[],
  tally: Tally = new Tally(),
): Load {
  let running = true;
  let times: number[] = [];
  const client = async (caller: Caller, index: number): Promise<void> => {
    let due = performance.now() + (everyMs * index) / callers.length;
    for (let turn = index; running; turn += 1) {
      await sleep(Math.max(0, due - performance.now()));
      due = Math.max(due + everyMs, performance.now());
      const question = questions[turn % questions.length];
      if (!running || question === undefined) return;
      const tookMs = await askOnce(caller, question, tally);
      if (tookMs !== undefined) times.push(tookMs);
    }
  };
  const work = Promise.all(callers.map(client));
  return {
    tally,
    takeTimes: () => {
      const taken = times;
      times = [];
      return taken;
    },
    stop: async () => {
      running = false;
      await work;
    },
  };
}
