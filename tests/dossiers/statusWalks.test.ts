/**
 * The status of a dossier over random walks, taken by the real mutations: what the register says is what an independent reading of its events says,
 * at the desk only listed steps are taken, and what a system of an agency reports is kept, late, doubled, out of order or out of the list.
 */
import fc from 'fast-check';
import { ask, viewerOf } from '../support/ask.ts';
import { inExhaustive } from '../support/extent.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh] = [viewerOf('lan'), viewerOf('minh')];
const WALKS = inExhaustive(60, 4);
const MINUTE_MS = 60_000;

/** The codes of the national exchange and DOMAIN §3.2, written out once more: nothing of the register is used here. */
const CODES: Readonly<Record<string, number>> = {
  ...{ REGISTERED: 1, ACCEPTED: 2, NOT_ACCEPTED: 3, IN_PROGRESS: 4, SUPPLEMENT_REQUESTED: 5 },
  ...{ PAYMENT_REQUESTED: 6, WITHDRAWN: 7, STOPPED: 8, FINISHED: 9, RESULT_RETURNED: 10 },
};
const LISTED =
  '1>2 1>3 1>5 1>7 2>4 2>5 2>7 2>9 4>2 4>5 4>6 4>7 4>8 4>9 5>1 5>2 5>3 5>4 5>7 6>4 6>7 8>4 8>7 9>2 9>4 9>7 9>10';
const STEPS = new Set(LISTED.split(' '));
/** A supplement and a recall lead back to exactly the status before them. */
const BACK: Readonly<Record<number, readonly number[]>> = { 5: [1, 2, 4], 9: [2, 4] };

interface Event {
  code: number;
  /** Milliseconds; every event here has a time. */
  at: number;
}

const isListed = (from: number | undefined, to: number, before: number | undefined): boolean => {
  if (from === undefined) return to < 3;
  const back = BACK[from] ?? [];
  const mustReturn = before !== undefined && back.includes(before) && back.includes(to);
  return STEPS.has(`${from}>${to}`) && (!mustReturn || to === before);
};

/** Status and flags, one event after the other in the order in which they came, by insertion into a list that is kept in time. */
function rebuild(events: readonly Event[]): { status: number; flags: boolean[] } {
  const timed: Event[] = [];
  const flags: boolean[] = [];
  for (const event of events) {
    let place = timed.length;
    for (; place > 0; place -= 1) {
      const known = timed[place - 1] as Event;
      if (known.at < event.at || (known.at === event.at && known.code <= event.code)) break;
    }
    flags.push(!isListed(timed[place - 1]?.code, event.code, timed[place - 2]?.code));
    timed.splice(place, 0, event);
  }
  return { status: timed.at(-1)?.code ?? 0, flags };
}

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

async function filed(): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  return dossier;
}

/** The events as they were recorded, in that order, and what the register makes of them. */
async function told(dossier: string) {
  const rows = await scene.sql<{ status: string; at: Date; flagged: boolean }[]>`
    select status, at, flagged from status_events where dossier_id = ${dossier} order by recorded_at, event_id`;
  const query = 'query ($id: ID!) { dossier(id: $id) { status timeline { status flagged } } }';
  const { data } = await ask(scene.opened.house, 'dossiers', {
    query,
    variables: { id: dossier },
    viewer: lan,
  });
  return {
    events: rows.map(({ status, at }) => ({ code: CODES[status] ?? 0, at: at.getTime() })),
    flags: rows.map(({ flagged }) => flagged),
    status: CODES[data.dossier.status] ?? 0,
    timeline: data.dossier.timeline as { status: string; flagged: boolean }[],
  };
}

const act = async (name: string, selection: string, input: object, viewer = minh) =>
  (await scene.mutate(name, selection, input, viewer)).data.answer as {
    __typename: string;
    flagged?: boolean;
  };

describe('A dossier whose system reports what it did', () => {
  it('has the status and the anomalies that its events have, however they come', async () => {
    const step = fc.record({
      status: fc.constantFrom(...Object.keys(CODES)),
      // Before the filing, in its minute, after it; nothing that has not come yet.
      minutes: fc.integer({ min: -2, max: 2 }),
      twice: fc.boolean(),
    });
    let flagged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const dossier = await filed();
        await scene.leave(dossier);
        const before = await told(dossier);
        const begun = before.events[0]?.at ?? 0;
        const distinct = new Set(['1 0']);
        for (const { status, minutes, twice } of steps) {
          const at = new Date(begun + minutes * MINUTE_MS).toISOString();
          for (const _ of twice ? [1, 2] : [1])
            expect(await act('recordDossierStatus', '', { dossier, status, at })).toMatchObject({
              __typename: 'StatusRecorded',
            });
          distinct.add(`${CODES[status]} ${minutes}`);
        }
        const after = await told(dossier);
        const expected = rebuild(after.events);
        expect([after.status, after.flags]).toEqual([expected.status, expected.flags]);
        // Nothing is dropped, and the same step told twice is one. The filing itself was recorded by the agency.
        expect(after.events.length).toBeGreaterThanOrEqual(distinct.size - 1);
        expect(new Set(after.events.map(({ code, at }) => `${code} ${at}`)).size).toBeGreaterThanOrEqual(
          distinct.size - 1,
        );
        // Whoever reads the dossier sees which steps are anomalies.
        expect(after.timeline.filter((one) => one.flagged)).toHaveLength(
          expected.flags.filter((flag) => flag).length,
        );
        flagged += expected.flags.filter((flag) => flag).length;
      }),
      { numRuns: WALKS },
    );
    expect(flagged).toBeGreaterThan(0);
  }, 900_000);

  it('has the same status whatever the order in which its events came', () => {
    const event = fc.record({ code: fc.integer({ min: 1, max: 10 }), at: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), (events) => {
        expect(rebuild(events.toReversed()).status).toBe(rebuild(events).status);
      }),
    );
  });
});

/** Everything that somebody can do with a dossier at the desk, with what it needs; each may be refused. */
const ACTS: Readonly<Record<string, (dossier: string) => Promise<{ __typename: string }>>> = {
  accept: (dossier) => act('acceptDossier', '', { dossier }),
  refuse: (dossier) =>
    act('refuseDossier', '', {
      dossier,
      reasons: ['CONDITIONS_NOT_MET'],
      explanation: 'Không đủ điều kiện.',
    }),
  refuseUnanswered: (dossier) =>
    act('refuseDossier', '', { dossier, reasons: ['SUPPLEMENT_NOT_ANSWERED'], explanation: 'Quá hạn.' }),
  supplement: (dossier) =>
    act('requestSupplement', '', { dossier, components: ['LEASE'], reason: 'Thiếu hợp đồng.' }),
  answer: async (dossier) => {
    const [open] = await scene.sql`select request_id::text as id from supplement_requests
      where dossier_id = ${dossier} and answered_at is null order by at desc limit 1`;
    const supplement = open?.id ?? dossier;
    const upload = await scene.handIn(dossier, 'LEASE', { supplement });
    return act('answerSupplement', '', { dossier, supplement, uploads: [upload] }, lan);
  },
  stop: (dossier) => act('stopDossier', '', { dossier, reason: 'APPLICANT_ASKED' }),
  resume: (dossier) => act('resumeDossier', '', { dossier }),
  finish: (dossier) => act('finishDossier', '', { dossier, noResult: 'NOT_GRANTED', note: 'Không cấp.' }),
  handOver: (dossier) => act('handOverResult', '', { dossier, manner: 'ELECTRONIC' }),
  withdraw: (dossier) => act('withdrawDossier', '', { dossier }, lan),
  ...Object.fromEntries(
    ['ACCEPTED', 'IN_PROGRESS', 'PAYMENT_REQUESTED'].map((status) => [
      status,
      (dossier: string) => act('recordDossierStatus', '', { dossier, status }),
    ]),
  ),
};
const DONE =
  /^(DossierAccepted|DossierRefused|SupplementRequested|SupplementAnswered|DossierStopped|DossierResumed|DossierFinished|ResultHandedOver|DossierWithdrawn|StatusRecorded)$/;

describe('A dossier at the desk', () => {
  it('takes listed steps alone, each one event, and a refusal changes nothing', async () => {
    const reached = new Set<number>();
    const names = Object.keys(ACTS);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 6, maxLength: 14 }), async (walk) => {
        const dossier = await filed();
        let before = await told(dossier);
        for (const name of walk) {
          const answer = await ACTS[name]?.(dossier);
          const after = await told(dossier);
          if (DONE.test(answer?.__typename ?? '')) {
            expect([name, after.events.length]).toEqual([name, before.events.length + 1]);
            expect([name, STEPS.has(`${before.status}>${after.status}`)]).toEqual([name, true]);
            expect(after.flags.at(-1)).toBe(false);
          } else expect([name, after]).toEqual([name, before]);
          expect(after.status).toBe(rebuild(after.events).status);
          reached.add(after.status);
          before = after;
        }
      }),
      // One walk that goes through, whatever the others meet.
      {
        numRuns: WALKS,
        examples: [[['accept', 'IN_PROGRESS', 'supplement', 'answer', 'finish', 'handOver']]],
      },
    );
    expect(reached.size).toBeGreaterThan(3);
  }, 900_000);
});
