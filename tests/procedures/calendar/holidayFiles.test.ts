/** Files of notices of holidays: handed in by an operator, and part of the calendar once an official has confirmed them. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { calendarDecided } from '../../../kernel/domain/events.ts';
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import {
  countKnownDays,
  findTermEnd,
  isWorkingDay,
} from '../../../kernel/domain/officeCalendar/workingDays.ts';
import { rolesOf } from '../../../platform/provisioning/names.ts';
import { importHolidays } from '../../../subgraphs/procedures/calendar/actions/importHolidays.ts';
import { readConfirmed, saysOf } from '../../../subgraphs/procedures/calendar/database/decisions.ts';
import { lookAtCalendar } from '../../../subgraphs/procedures/calendar/jobs.ts';
import { readHolidayFile } from '../../../subgraphs/procedures/calendar/rules/readHolidayFile.ts';
import type { JudgedEntry } from '../../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../../subgraphs/procedures/codeLists/rules/lists/listRefused.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

const MIGRATION = readFileSync(
  new URL('../../../subgraphs/procedures/database/migrations/0019_office_calendar.sql', import.meta.url),
  'utf8',
);
const HEADER = 'day,kind,notice,issuer,decided_on\n';
/** Who decided, and when. */
const BY = 'G09,2026-11-20';
const NOW = new Date('2026-11-28T05:00:00Z');
/** A made-up notice for 2027: two days before Tết and three from it on, and 3 September exchanged for nothing. */
const OFF = '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03'.split(' ');
const fileOf = (off: readonly string[], notice = '1/TB-BNV', more = ''): string =>
  `${HEADER}${off.map((day) => `2027-${day},OFF,${notice},${BY}\n`).join('')}${more}`;

function refusalOf(text: string): string[] {
  try {
    readHolidayFile(text);
  } catch (error) {
    if (!(error instanceof ListRefused)) throw error;
    return [error.refusal, ...error.lines.flatMap(({ findings }) => findings.map(({ kind }) => kind))];
  }
  return [];
}

const stretchesOf = (text: string) =>
  joinDecisions(readHolidayFile(text).decisions.map((one) => ({ ...one, source: one.number })));

describe('A file of a notice of holidays', () => {
  it('is one decision that settles the whole of its year', () => {
    const stretches = stretchesOf(fileOf(OFF));
    expect(isWorkingDay('2027-02-03')).toBeUndefined();
    expect(isWorkingDay('2027-02-03', stretches)).toBe(true);
    expect(isWorkingDay('2027-09-03', stretches)).toBe(false);
    expect(isWorkingDay('2027-11-24', stretches)).toBe(true);
    expect(findTermEnd('2027-02-01', 5, stretches)).toMatchObject({
      earliest: '2027-02-15',
      latest: '2027-02-15',
    });
  });

  it('adds a day to an embedded year, and leaves that year as it was', () => {
    const stretches = stretchesOf(`${HEADER}2026-11-24,OFF,2/TB-BNV,${BY}\n`);
    expect(isWorkingDay('2026-11-24', stretches)).toBe(false);
    expect(isWorkingDay('2026-08-22', stretches)).toBe(true);
    expect(isWorkingDay('2026-08-31', stretches)).toBe(false);
  });

  const refused: [string, string, string[]][] = [
    ['nothing in it', HEADER, ['FILE_EMPTY']],
    ['other columns', 'code,name\n1,2\n', ['HEADER_UNKNOWN']],
    ['a last row without an end', fileOf(OFF).trimEnd(), ['LAST_ROW_UNENDED']],
    ['no such day', fileOf(OFF, 'n', `2027-02-29,OFF,n,${BY}\n`), ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE']],
    ['no day', fileOf(OFF, 'n', `2027-02,OFF,n,${BY}\n`), ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE']],
    [
      'a day before the law',
      fileOf(OFF, 'n', `2020-02-03,OFF,n,${BY}\n`),
      ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE'],
    ],
    [
      'another kind',
      fileOf(OFF, 'n', `2027-02-03,HALF,n,${BY}\n`),
      ['ENTRIES_REFUSED', 'HOLIDAY_KIND_UNKNOWN'],
    ],
    [
      'a notice in TCVN3',
      fileOf(OFF, 'n', `2027-02-03,OFF,Th«ng b¸o sè mét,${BY}\n`),
      ['ENTRIES_REFUSED', 'TEXT_NOT_UNICODE'],
    ],
    ['no notice', fileOf(OFF, 'n', `2027-02-03,OFF,,${BY}\n`), ['ENTRIES_REFUSED', 'NOTICE_MISSING']],
    [
      'work on 30 April',
      fileOf(
        OFF.filter((day) => day !== '04-30'),
        'n',
        `2027-04-30,WORK,n,${BY}\n`,
      ),
      ['ENTRIES_REFUSED', 'HOLIDAY_WORKED'],
    ],
    ['no issuer', fileOf(OFF, 'n', '2027-02-03,OFF,n,,2026-11-20\n'), ['ENTRIES_REFUSED', 'NOTICE_MISSING']],
    [
      'no day of the notice',
      fileOf(OFF, 'n', '2027-02-03,OFF,n,G09,2026\n'),
      ['ENTRIES_REFUSED', 'DAY_UNREADABLE'],
    ],
    [
      'two words for one day',
      fileOf(OFF, 'n', `2027-09-03,WORK,n,${BY}\n`),
      ['ENTRIES_REFUSED', 'CODE_TWICE'],
    ],
    [
      'an open quote',
      fileOf(OFF, 'n', '2027-02-03,OFF,n,G09,"2026-11-20\n'),
      ['ENTRIES_REFUSED', 'ROW_BROKEN'],
    ],
  ];
  it.each(refused)('with %s is refused whole', (_what, text, expected) =>
    expect(refusalOf(text)).toEqual(expected),
  );
});

describe('The files of a register', () => {
  let open: TestHouse;
  let database: Database;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'], clock: () => NOW });
    database = open.house.get('procedures').database;
  });
  afterAll(() => open.close());

  const stretches = async () => joinDecisions((await database.jobTransaction(readConfirmed)).map(saysOf));
  const outcomes = (lines: readonly JudgedEntry[]) => [...new Set(lines.map(({ outcome }) => outcome))];
  const ofKien = async (query: string, variables: Record<string, unknown> = {}) =>
    (await ask(open.house, 'procedures', { query, variables, viewer: viewerOf('kien') })).data;

  async function confirmAll() {
    const { calendarProposals } = await ofKien(
      '{ calendarProposals { nodes { decision { id number origin } } } }',
    );
    for (const { decision } of calendarProposals.nodes)
      await ofKien(
        `mutation ($input: ConfirmCalendarDecisionInput!) { confirmCalendarDecision(input: $input) { __typename } }`,
        { input: { requestId: randomUUID(), decision: decision.id } },
      );
    return calendarProposals.nodes.map(({ decision }: { decision: { origin: string } }) => decision.origin);
  }

  const lacking: [string, string[]][] = [
    ['half of it', OFF.slice(0, 6)],
    ['no Tết', OFF.filter((day) => !day.startsWith('02'))],
    ['one day of Tết too few', OFF.filter((day) => day !== '02-04')],
  ];
  it.each(lacking)('refuse a year with %s', async (_what, off) => {
    await expect(importHolidays(database, fileOf(off), NOW)).rejects.toThrow('NOTICE_REFUSED');
    expect(await stretches()).toEqual(joinDecisions([]));
  });

  it('are handed in once, change nothing by themselves, and count once an official has confirmed them', async () => {
    expect(outcomes(await importHolidays(database, fileOf(OFF), NOW))).toEqual(['ACCEPTED']);
    expect(outcomes(await importHolidays(database, fileOf(OFF), NOW))).toEqual(['UNCHANGED']);
    expect(isWorkingDay('2027-09-03', await stretches())).toBeUndefined();
    expect(await confirmAll()).toEqual(['FILE']);
    expect(isWorkingDay('2027-09-03', await stretches())).toBe(false);
    expect(outcomes(await importHolidays(database, fileOf(OFF), NOW))).toEqual(['UNCHANGED']);
  });

  it('let a later notice go before, and refuse one that leaves too few days off', async () => {
    const later = (day: string, kind: string) => `${day},${kind},3/TB-BNV,G09,2026-11-25\n`;
    await expect(importHolidays(database, `${HEADER}${later('2027-09-03', 'WORK')}`, NOW)).rejects.toThrow(
      'NOTICE_REFUSED',
    );
    const moved = `${HEADER}${later('2027-09-03', 'WORK')}${later('2027-09-01', 'OFF')}`;
    expect(outcomes(await importHolidays(database, moved, NOW))).toEqual(['ACCEPTED']);
    await confirmAll();
    expect(isWorkingDay('2027-09-03', await stretches())).toBe(true);
    expect(isWorkingDay('2027-09-01', await stretches())).toBe(false);
    // The register's work says how long its calendar holds: 2027 whole, and 2028 until a Saturday that may be worked for Tết.
    const now = new Date('2027-06-01T09:00:00+07:00');
    const { calendarKnownDays } = await lookAtCalendar({ database, now });
    expect(shiftDay('2027-06-01', calendarKnownDays ?? 0).slice(0, 7)).toBe('2028-01');
    // Without a decision, until 23 January 2027: it may be worked in exchange for the Monday before Tết.
    expect(countKnownDays('2026-12-01', 400)).toBe(53);
  });
});

describe('An installation that took notices in before officials kept the calendar', () => {
  it('keeps what they said, day by day as the latest of them, and tells it', async () => {
    const open = await openHouse({ only: ['procedures'], clock: () => NOW });
    const sql = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    try {
      await sql`drop table calendar_days, calendar_decisions`;
      await sql`drop function refuse_change_of_calendar`;
      for (const [day, kind, notice] of [
        ...OFF.map((one) => [`2027-${one}`, 'OFF', '1/TB-BNV']),
        ...[
          ['2027-09-03', 'WORK', '3/TB-BNV'],
          ['2027-09-01', 'OFF', '3/TB-BNV'],
        ],
      ] as [string, string, string][])
        await sql`insert into holiday_notice_days (day, kind, notice) values (${day}, ${kind}, ${notice})`;
      const roles = rolesOf('procedures');
      await sql.unsafe(MIGRATION.replaceAll('{{app}}', roles.app).replaceAll('{{job}}', roles.job));
      const database = open.house.get('procedures').database;
      const confirmed = await database.jobTransaction(readConfirmed);
      const stretches = joinDecisions(confirmed.map(saysOf));
      const worksOn = (day: string) => isWorkingDay(day, stretches);
      expect(['2027-02-03', '2027-02-04', '2027-09-01', '2027-09-03'].map(worksOn)).toEqual([
        true,
        false,
        false,
        true,
      ]);
      expect(confirmed.map(({ number, origin, position }) => [number, origin, position])).toEqual([
        ['1/TB-BNV', 'BEFORE', 1],
        ['3/TB-BNV', 'BEFORE', 2],
      ]);
      const told = await sql`select payload from outbox where topic = 'calendar.decided' order by id`;
      expect(told.map(({ payload }) => calendarDecided.parse(payload).number)).toEqual([
        '1/TB-BNV',
        '3/TB-BNV',
      ]);
      const { data } = await ask(open.house, 'procedures', {
        query:
          '{ officeCalendar(year: 2027) { state decisions { number origin issuer { code } knownSince } } }',
        viewer: null,
      });
      expect(data.officeCalendar).toMatchObject({
        state: 'DECIDED',
        decisions: [{ origin: 'BEFORE', issuer: null, knownSince: null }, { number: '3/TB-BNV' }],
      });
    } finally {
      await sql.end();
      await open.close();
    }
  }, 120_000);
});
