/** R20: clocks that jump by hours and days. No token is believed outside its life, and no id comes twice. */
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { ENVELOPE_LIFE_S, openEnvelope, sealEnvelope, TokenRefused } from '../../kernel/tokens.ts';
import { dieOf, type Experiment } from './experiment.ts';
import { atMost, type Finding } from './toolkit/findings.ts';

const keys = new Keys(developmentKeySource);
const BODY = '{}';
const EXPECTED = { audience: 'population', path: '/graphql', senders: ['gateway'] };
const SKEW_MS = 2_000;
const JUMPS_MS = [0, 1, 5, 9, 60, 3_600, 86_400].flatMap((seconds) => [seconds * 1_000, -seconds * 1_000]);

/** A clock that somebody moves. */
class JumpingClock {
  readonly #die: () => number;
  #now = Date.parse('2026-11-16T02:00:00Z');

  constructor(die: () => number) {
    this.#die = die;
  }

  get now(): Date {
    return new Date(this.#now);
  }

  jump(): void {
    this.#now += JUMPS_MS[Math.floor(this.#die() * JUMPS_MS.length)] ?? 0;
    this.#now += Math.floor(this.#die() * 2_000);
  }
}

/** Whose clock the subgraph goes by: its own, or, as it must not, that of whoever sent the token. */
export type Judge = (receiver: Date, sender: Date) => Date;

export function jumpClocks(times: number, die: () => number, judge: Judge): Finding[] {
  const sender = new JumpingClock(die);
  const receiver = new JumpingClock(die);
  const ids = new Set<string>();
  let outside = 0;
  let wronglyRefused = 0;
  for (let time = 0; time < times; time += 1) {
    sender.jump();
    const content = { aud: 'population', path: '/graphql', requestId: 'request', deadline: 0 };
    const token = sealEnvelope(keys, 'gateway', content, BODY, sender.now);
    const sealedAt = sender.now;
    receiver.jump();
    const ageMs = receiver.now.getTime() - Math.floor(sealedAt.getTime() / 1_000) * 1_000;
    const isAlive = ageMs >= -SKEW_MS && ageMs <= ENVELOPE_LIFE_S * 1_000 + SKEW_MS;
    try {
      ids.add(openEnvelope(keys, token, BODY, EXPECTED, judge(receiver.now, sealedAt)).jti);
      if (!isAlive) outside += 1;
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      ids.add(`refused ${time}`);
      if (isAlive) wronglyRefused += 1;
    }
  }
  return [
    atMost('envelopes that were believed outside their life', outside, 0),
    atMost('envelopes that were refused within it', wronglyRefused, 0),
    atMost('ids that came twice', times - ids.size, 0),
  ];
}

const JUMPS = 50_000;

export const clocks: Experiment = {
  id: 'R20',
  name: 'clocks jump by hours and days',
  asks: 'that no envelope is believed outside its life, none is refused within it, and no id comes twice',
  load: '50,000 envelopes, a jump of up to a day before each is sealed and before each is opened',
  callers: 'none: the rule itself',
  seconds: 5,
  quickSeconds: 1,
  run: async ({ die, full }) => {
    const times = full ? JUMPS : JUMPS / 25;
    return { findings: jumpClocks(times, die, (receiver) => receiver), figures: { envelopes: times } };
  },
  controls: [
    {
      breaks: 'the register goes by the clock of the sender',
      finds: ['envelopes that were believed outside their life'],
      run: async () => jumpClocks(200, dieOf(20), (_receiver, sender) => sender),
    },
  ],
};
