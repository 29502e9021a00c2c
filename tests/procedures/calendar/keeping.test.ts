/** Officials keep the calendar: one enters a decision, another confirms it, and what is computed over its days follows at once. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Viewer } from '../../../kernel/tokens.ts';
import { accountOf } from '../../../nation/accounts.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf } from '../../support/ids.ts';

const NOON = new Date('2026-11-28T05:00:00Z');
const hang = viewerOf('hang');
const kien = viewerOf('kien');
const viet = viewerOf('viet');
/** Nobody of the cast: officials of the Ministry of Home Affairs, entrusted by the test. */
const mai: Viewer = { ...hang, account: accountOf('mai'), agency: codeOf('G09') };

let open: TestHouse;
let sql: postgres.Sql;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => NOON });
  sql = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  await sql`insert into delegations (id, account, agency, duty, valid_from, granted_by, granted_at,
      confirmed_by, confirmed_at)
    values (${randomUUID()}, ${mai.account}, 'G09', 'ENTER', '2026-01-01', ${viet.account}, now(), 'phuong', now())`;
});
afterAll(async () => {
  await sql?.end();
  await open?.close();
});

async function query(text: string, variables: Record<string, unknown> = {}, viewer: Viewer | null = null) {
  const { data, errors } = await ask(open.house, 'procedures', { query: text, variables, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const PROPOSAL = 'proposal { state enteredByViewer decision { id number } }';
const ANSWERS: Record<string, string> = {
  proposeCalendarDecision: `... on CalendarDecisionProposed { ${PROPOSAL} }`,
  confirmCalendarDecision: `... on CalendarDecisionConfirmed { ${PROPOSAL} }`,
  rejectCalendarDecision: `... on CalendarDecisionRejected { proposal { rejectedBecause } }`,
};
async function mutate(viewer: Viewer, mutation: string, input: object, more = '') {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { message }
    ${ANSWERS[mutation]} ${more} } }`;
  return (await query(text, { input: { requestId: randomUUID(), ...input } }, viewer))[mutation];
}

const off = (...days: string[]) => days.map((day) => ({ day, kind: 'OFF' }));
let numbers = 0;
const entered = (changes: object = {}) => {
  numbers += 1;
  return {
    decision: { number: `${numbers}/QĐ-TTg`, authority: 'G22', decidedOn: '2026-11-27' },
    days: off('2026-11-24'),
    ...changes,
  };
};
const TET = {
  settles: { from: '2027-01-15', until: '2027-02-28' },
  days: off('2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
};

const propose = async (viewer: Viewer, input: object = entered()): Promise<string> => {
  const answer = await mutate(viewer, 'proposeCalendarDecision', input);
  if (answer.proposal === undefined) throw new Error(JSON.stringify(answer));
  return answer.proposal.decision.id;
};
const confirm = (viewer: Viewer, decision: string, more = '') =>
  mutate(viewer, 'confirmCalendarDecision', { decision }, more);

const TERM = `query ($from: Date!, $count: Int!, $purpose: TermPurpose) {
  workingDayTerm(from: $from, workingDays: $count, purpose: $purpose) { day provisional earliest latest dependsOn { season year from } } }`;
const termOf = async (from: string, count: number, purpose = 'APPOINTMENT') =>
  (await query(TERM, { from, count, purpose })).workingDayTerm;

describe('Who keeps the calendar', () => {
  it('is no citizen, officer at a counter or publisher of another ministry', async () => {
    for (const who of ['lan', 'minh', 'admin'])
      await expect(mutate(viewerOf(who), 'proposeCalendarDecision', entered())).rejects.toThrow('FORBIDDEN');
    const refused = await mutate(
      viewerOf('thu'),
      'proposeCalendarDecision',
      entered(),
      '... on NotDelegated { reason }',
    );
    expect(refused).toMatchObject({ __typename: 'NotDelegated', reason: 'OTHER_AGENCY' });
    const [denied] = await sql`select count(*)::int as count from audit_leaves
      where outcome = 'DENIED' and 'Mutation.proposeCalendarDecision' = any(fields)`;
    expect(denied?.count).toBe(1);
  });

  it('is an official of the Government Office or of the Ministry of Home Affairs, each with the duty', async () => {
    for (const viewer of [hang, mai, viet])
      expect((await mutate(viewer, 'proposeCalendarDecision', entered())).__typename).toBe(
        'CalendarDecisionProposed',
      );
    expect((await mutate(kien, 'proposeCalendarDecision', entered())).__typename).toBe('NotDelegated');
    const waiting = await propose(mai);
    expect((await confirm(mai, waiting)).__typename).toBe('NotDelegated');
    expect((await confirm(hang, waiting)).__typename).toBe('NotDelegated');
  });

  it('is never one alone: whoever entered it does not confirm it, in the database neither', async () => {
    const id = await propose(viet);
    expect(await confirm(viet, id, '... on FourEyesRequired { duty }')).toMatchObject({
      __typename: 'FourEyesRequired',
      duty: 'APPROVE',
    });
    await expect(sql`update calendar_decisions set state = 'CONFIRMED', decided_by = entered_by,
      decided_at = now(), position = 99 where id = ${id}`).rejects.toMatchObject({
      constraint_name: 'calendar_decisions_four_eyes',
    });
    const back = { decision: id, reason: 'Nhập nhầm số' };
    expect(await mutate(kien, 'rejectCalendarDecision', back)).toMatchObject({
      proposal: { rejectedBecause: 'Nhập nhầm số' },
    });
    expect((await confirm(kien, id)).__typename).toBe('StateConflict');
    for (const none of ['x', randomUUID()])
      expect((await confirm(kien, none)).__typename).toBe('ProposalNotFound');
  });

  it('sees what waits, and nobody else does', async () => {
    const text =
      '{ calendarProposals(first: 3) { nodes { state enteredByViewer decision { number } } pageInfo { hasNextPage endCursor } } }';
    const { calendarProposals } = await query(text, {}, hang);
    expect(calendarProposals.nodes).toHaveLength(3);
    const next = `{ calendarProposals(first: 100, after: "${calendarProposals.pageInfo.endCursor}") { nodes { enteredByViewer } } }`;
    const rest = (await query(next, {}, hang)).calendarProposals.nodes;
    // All were entered at one instant: which page has whose is chance.
    const own = [...calendarProposals.nodes, ...rest].map(({ enteredByViewer }) => enteredByViewer);
    expect(new Set(own)).toEqual(new Set([true, false]));
    for (const other of ['lan', 'minh', 'thu'])
      await expect(query(text, {}, viewerOf(other))).rejects.toThrow('FORBIDDEN');
  });
});

describe('A decision', () => {
  const refused: [string, object][] = [
    ['without a day', { days: [] }],
    ['of an unknown issuer', { decision: { number: '1', authority: 'G99', decidedOn: '2026-11-27' } }],
    ['of tomorrow', { decision: { number: '1', authority: 'G22', decidedOn: '2026-11-29' } }],
    ['with work on 30 April', { days: [{ day: '2027-04-30', kind: 'WORK' }] }],
    ['with one day twice', { days: [...off('2026-11-24'), { day: '2026-11-24', kind: 'WORK' }] }],
    ['of days before the law', { days: off('2020-11-24') }],
    ['that settles Tết with a day too few', { ...TET, days: TET.days.slice(1) }],
    ['that settles backwards', { settles: { from: '2027-02-28', until: '2027-01-15' } }],
    ['without a number', { decision: { number: ' ', authority: 'G22', decidedOn: '2026-11-27' } }],
  ];
  it.each(refused)('%s is not accepted', async (_what, changes) =>
    expect(await mutate(hang, 'proposeCalendarDecision', entered(changes))).toMatchObject({
      __typename: 'CalendarDecisionNotAccepted',
      message: expect.stringMatching(/\p{L}/u),
    }),
  );

  it('changes nothing while it waits; confirmed, it makes a provisional day certain', async () => {
    const before = await termOf('2027-02-01', 5);
    expect(before).toEqual({
      day: '2027-02-16',
      provisional: true,
      earliest: '2027-02-13',
      latest: '2027-02-16',
      dependsOn: [{ season: 'TET', year: 2027, from: '2027-01-23' }],
    });
    expect((await termOf('2027-02-01', 5, 'DEADLINE')).day).toBe('2027-02-13');
    const openEntries = '{ openCalendarEntries { season year questions from decidedBy } }';
    expect((await query(openEntries)).openCalendarEntries).toContainEqual(
      expect.objectContaining({ season: 'TET', year: 2027, questions: ['WHICH_DAYS', 'EXCHANGE'] }),
    );
    const id = await propose(mai, entered(TET));
    expect(await termOf('2027-02-01', 5)).toEqual(before);
    expect((await confirm(kien, id)).proposal).toMatchObject({ state: 'CONFIRMED' });
    expect(await termOf('2027-02-01', 5)).toMatchObject({
      day: '2027-02-15',
      provisional: false,
      dependsOn: [],
    });
    expect((await query(openEntries)).openCalendarEntries).not.toContainEqual(
      expect.objectContaining({ season: 'TET', year: 2027 }),
    );
  });

  it('tells registers and portals which days it changed, and stands in the year with its source', async () => {
    const id = await propose(hang, entered());
    await confirm(kien, id);
    const [event] =
      await sql`select payload from outbox where topic = 'calendar.decided' order by at desc, id desc limit 1`;
    const changes = [{ day: '2026-11-24', before: 'OPEN', after: 'OFF' }];
    expect(event?.payload).toMatchObject({ calendar: 'VN', decisionId: id, settles: null, changes });
    const text = `{ calendarDecisions(first: 100) { nodes { id number knownSince changes { day before after } } }
      officeCalendar(year: 2026) { state stretches { from until state source } decisions { id issuer { code } decidedOn } days { day kind } } }`;
    const { calendarDecisions, officeCalendar } = await query(text);
    expect(calendarDecisions.nodes.at(-1)).toMatchObject({ id, changes, knownSince: NOON.toISOString() });
    expect(officeCalendar).toMatchObject({ state: 'DECIDED', decisions: [{ id, issuer: { code: 'G22' } }] });
    expect(officeCalendar.days).toContainEqual({ day: '2026-11-24', kind: 'OFF' });
  });

  it('of a later day goes before an earlier one, in whatever order they are confirmed', async () => {
    const decided = (decidedOn: string, number: string, kind: string) =>
      entered({
        decision: { number, authority: 'G22', decidedOn },
        days: [{ day: '2026-11-24', kind }],
      });
    const later = await propose(hang, decided('2026-11-28', '80/QĐ-TTg', 'WORK'));
    const earlier = await propose(hang, decided('2026-11-20', '70/QĐ-TTg', 'OFF'));
    await confirm(kien, later);
    await confirm(kien, earlier);
    const { officeCalendar } = await query('{ officeCalendar(year: 2026) { days { day kind } } }');
    expect(officeCalendar.days.map(({ day }: { day: string }) => day)).not.toContain('2026-11-24');
  });

  it('is never changed once it is decided', async () => {
    await expect(sql`update calendar_days set kind = 'WORK'`).rejects.toMatchObject({
      constraint_name: 'calendar_decisions_immutable',
    });
    await expect(sql`delete from calendar_decisions where state = 'CONFIRMED'`).rejects.toMatchObject({
      constraint_name: 'calendar_decisions_immutable',
    });
  });

  it('two officials confirm at once: one of them does', async () => {
    const id = await propose(hang, entered({ days: off('2027-11-24') }));
    const both = await Promise.all([confirm(kien, id), confirm(viet, id)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'CalendarDecisionConfirmed',
      'StateConflict',
    ]);
  });
});

describe('The end of a term', () => {
  it('from 26 November 2026 is a day for everybody, signed in or not', async () => {
    expect(await termOf('2026-11-26', 10)).toMatchObject({ day: '2026-12-10', provisional: false });
  });

  it('is null before the law, and what is no term is refused', async () => {
    expect(await termOf('2020-11-26', 10)).toBeNull();
    await expect(termOf('2026-11', 10)).rejects.toThrow('BAD_USER_INPUT');
    await expect(termOf('2026-11-26', -1)).rejects.toThrow('BAD_USER_INPUT');
    await expect(termOf('2026-11-26', 1_001)).rejects.toThrow('BAD_USER_INPUT');
    expect((await query('{ officeCalendar(year: 2020) { year } }')).officeCalendar).toBeNull();
  });
});
