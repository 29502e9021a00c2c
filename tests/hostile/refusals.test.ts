/** Nobody fills another's log, or the memory of a gateway, by being refused. */
import { randomUUID } from 'node:crypto';
import type { About, Attempt } from '../../gateway/caller/refusals/attempt.ts';
import { Outbox } from '../../gateway/caller/refusals/outbox.ts';
import { Refusals } from '../../gateway/caller/refusals/refusals.ts';
import { type Notice, Tally } from '../../gateway/caller/refusals/tally.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import { Line } from '../../gateway/courier/line.ts';
import type { Reply } from '../../kernel/connection.ts';
import type { NamedBy } from '../../kernel/domain/policy.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';

const HOUR = 3_600_000;
const uyen = viewerOf('uyen');
const about = (subject: string): About => ({ by: 'PERSON', subject });
const number: About = { by: 'NUMBER', number: '966194000101', receipt: null };
const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
  viewer: uyen,
  requestId: randomUUID(),
  operation: null,
  code: 'FORBIDDEN',
  at: new Date(),
  fields: ['Query.verifyPerson'],
  purpose: null,
  basis: null,
  dossier: null,
  ...changes,
});

describe('Attempts of one caller at one person', () => {
  let now = 0;
  const tallyOf = (limits = {}) => new Tally(limits, () => now);
  beforeEach(() => {
    now = 0;
  });

  it('are told at once the first time, and the rest of the hour as one number with all that was asked for', () => {
    const tally = tallyOf();
    expect(tally.note(attempt(), about('a'))).toMatchObject({ attempts: 1 });
    for (let n = 0; n < 40; n += 1)
      expect(tally.note(attempt({ fields: [`Person.field${n % 4}`] }), about('a'))).toBe('COUNTED');
    expect(tally.take()).toEqual([]);
    now = HOUR;
    const [told, ...others] = tally.take();
    expect([told?.attempts, others]).toEqual([40, []]);
    expect(told?.attempt.fields).toEqual([
      'Query.verifyPerson',
      ...[0, 1, 2, 3].map((n) => `Person.field${n}`),
    ]);
    expect(tally.take()).toEqual([]);
  });

  it('are two when the person, the caller or the reason is another, and begin anew after the hour', () => {
    const tally = tallyOf();
    const first = [
      tally.note(attempt(), about('a')),
      tally.note(attempt(), about('b')),
      tally.note(attempt({ viewer: viewerOf('minh') }), about('a')),
      tally.note(attempt({ code: 'PURPOSE_REQUIRED' }), about('a')),
    ];
    expect(first.map((one) => (one as Notice).attempts)).toEqual([1, 1, 1, 1]);
    expect(tally.note(attempt(), about('a'))).toBe('COUNTED');
    now = HOUR;
    expect(tally.note(attempt(), about('a'))).toMatchObject({ attempts: 1 });
    // What was counted in the hour before is not forgotten over it.
    expect(tally.take().map(({ attempts }) => attempts)).toEqual([1]);
  });

  it('at more people than a citizen can have told in an hour are dropped; an official has a limit of her own', () => {
    const tally = tallyOf({ perCitizen: 3, perOfficial: 5 });
    const outcomes = (viewer = uyen) =>
      Array.from({ length: 7 }, (_, n) => tally.note(attempt({ viewer }), about(String(n)))).filter(
        (one) => one === 'DROPPED',
      );
    expect([outcomes().length, outcomes(viewerOf('minh')).length]).toEqual([4, 2]);
    now = HOUR;
    expect(tally.note(attempt(), about('z'))).toMatchObject({ attempts: 1 });
  });

  it('are counted for so many at once only: the oldest count is told early', () => {
    const tally = tallyOf({ openMax: 2 });
    for (const person of ['a', 'b', 'c']) for (let n = 0; n < 2; n += 1) tally.note(attempt(), about(person));
    expect(tally.take().map(({ about }) => about)).toEqual([about('a')]);
  });

  it('by a typed number are counted without the number, once population has given a receipt for it', () => {
    const tally = tallyOf();
    tally.note(attempt(), number);
    expect(tally.note(attempt(), number)).toBe('COUNTED');
    tally.forget('966194000101', 'receipt');
    expect(tally.note(attempt(), number)).toBe('COUNTED');
    now = HOUR;
    expect(tally.take()).toMatchObject([
      { attempts: 2, about: { by: 'NUMBER', number: null, receipt: 'receipt' } },
    ]);
  });

  it('by a number that nobody took in time are lost with it, and counted', () => {
    const tally = tallyOf();
    for (let n = 0; n < 3; n += 1) tally.note(attempt(), number);
    expect(tally.abandon('966194000101')).toBe(2);
    expect(tally.take(true)).toEqual([]);
  });
});

describe('A report of refusals that waits', () => {
  const notice = (changes: Partial<Notice> = {}): Notice => ({
    attempt: attempt(),
    about: about(randomUUID()),
    attempts: 1,
    ...changes,
  });

  it('is bounded in number and in bytes, and what does not fit is counted', () => {
    const few = new Outbox({ notices: 2 });
    const small = new Outbox({ bytes: 2_000 });
    for (let n = 0; n < 5; n += 1) {
      few.add(notice());
      small.add(notice({ attempt: attempt({ fields: ['x'.repeat(900)] }) }));
    }
    expect([few.size, few.dropped]).toEqual([2, 3]);
    expect([small.size, small.dropped, small.bytes <= 2_000]).toEqual([1, 4, true]);
    few.remove(few.next('PERSON', 1));
    few.remove(few.next('PERSON', 1));
    expect([few.size, few.bytes]).toEqual([0, 0]);
  });

  it('is given up after ten minutes', () => {
    let now = 0;
    const outbox = new Outbox({}, () => now);
    outbox.add(notice());
    now = 599_000;
    expect([outbox.giveUp().length, outbox.lagMs]).toEqual([0, 599_000]);
    now = 601_000;
    expect([outbox.giveUp().length, outbox.size, outbox.dropped]).toEqual([1, 0, 1]);
  });

  it('goes out by request, and what nobody can take keeps nobody waiting', () => {
    const outbox = new Outbox();
    const requestId = randomUUID();
    outbox.add(notice({ attempt: attempt({ requestId }) }));
    outbox.add(notice());
    outbox.add(notice({ attempt: attempt({ requestId }) }));
    const batch = outbox.next('PERSON', 100);
    expect(batch).toHaveLength(2);
    outbox.defer(batch);
    expect(outbox.next('PERSON', 100)).toHaveLength(1);
    expect(outbox.next('DOSSIER', 100)).toEqual([]);
  });
});

describe('A report of refusals', () => {
  const sent: { register: string; body: string }[] = [];
  const refusalsTo = (
    answer: (register: string) => Promise<Reply>,
    registers: Partial<Record<NamedBy, SubgraphName>> = {},
  ) => {
    sent.length = 0;
    const refusals = new Refusals({
      keys: testKeys,
      connect: (register) => {
        const send = (_path: string, body: string) => {
          sent.push({ register, body });
          return answer(register);
        };
        const connection = { send, close: async () => undefined };
        return new Line({ connection, limits: defaultLimits, clock: () => new Date() });
      },
      registers: { PERSON: 'transparency', NUMBER: 'population', DOSSIER: 'dossiers', ...registers },
      isSwitchedOff: () => false,
      clock: () => new Date(),
    });
    note(refusals);
    return refusals;
  };
  const note = (refusals: Refusals, changes: object = {}, field = 'Viewer.person') =>
    refusals.note({
      code: 'STEP_UP_REQUIRED',
      viewer: uyen,
      requestId: randomUUID(),
      operation: null,
      document: {
        operation: { variableDefinitions: [] },
        touched: {
          coordinates: [field],
          dossierArguments: [],
          writes: false,
          subjectVariables: new Set(),
        },
      },
      policy: { fields: { [field]: { level: 'PERSONAL' } }, subjectInputs: [] },
      variables: {},
      claim: { dossier: null, purpose: null },
      at: new Date(),
      ...changes,
    } as unknown as Parameters<Refusals['note']>[0]);
  const code = (name: string, status = 200) => ({
    status,
    body: { errors: [{ extensions: { code: name } }] },
  });
  const taken: Reply = { status: 200, body: { recorded: 1 } };

  it('that is taken is sent once', async () => {
    const refusals = refusalsTo(async () => taken);
    await refusals.send();
    await refusals.send();
    expect([sent.length, refusals.health()]).toEqual([1, { waiting: 0, lagMs: 0, dropped: 0 }]);
  });

  it('that is asked for while others are on their way is sent before whoever asked is told that it is', async () => {
    let answerAtLast = (_reply: Reply): void => undefined;
    const late = new Promise<Reply>((resolve) => {
      answerAtLast = resolve;
    });
    const refusals = refusalsTo(async (register) => (register === 'dossiers' ? late : taken));
    await refusals.send();
    note(refusals, { code: 'FORBIDDEN', claim: { dossier: randomUUID(), purpose: null } }, 'Dossier.answers');
    const underWay = refusals.send();
    note(refusals, { viewer: viewerOf('hung') });
    const asked = refusals.send();
    answerAtLast(taken);
    await asked;
    expect(refusals.health()).toMatchObject({ waiting: 0, dropped: 0 });
    expect(sent).toHaveLength(3);
    await underWay;
  });

  it('that is made of a number or a dossier is made to its own register only', async () => {
    const refusals = refusalsTo(
      (register) => (register === 'population' ? Promise.resolve(taken) : Promise.reject(new Error())),
      { PERSON: 'population' },
    );
    await refusals.send();
    expect([sent.map(({ register }) => register), refusals.health()]).toMatchObject([
      ['population'],
      { waiting: 0, dropped: 0 },
    ]);
  });

  it.each<[string, () => Promise<Reply>, object]>([
    ['is not answered', () => Promise.reject(new Error()), { waiting: 1, dropped: 0 }],
    ['cannot be written down', async () => code('AUDIT_UNAVAILABLE'), { waiting: 1, dropped: 0 }],
    [
      'is answered with nonsense',
      async () => ({ status: 200, body: 'nonsense' }),
      { waiting: 1, dropped: 0 },
    ],
    ['is no report to whoever reads it', async () => code('BAD_REQUEST', 400), { waiting: 0, dropped: 1 }],
  ])('that %s waits, or is given up, and is not sent again at once', async (_what, answer, health) => {
    const refusals = refusalsTo(answer);
    await refusals.send();
    await refusals.send();
    expect([sent.length, refusals.health()]).toMatchObject([1, health]);
    await refusals.close();
    expect(refusals.health()).toMatchObject({ waiting: 0, dropped: 1 });
  });
});
