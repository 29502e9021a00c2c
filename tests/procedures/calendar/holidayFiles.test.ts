/** Notices of holidays that are taken in: a year is known with all its days or not at all, and deadlines follow at once. */
import type { Database } from '../../../kernel/database.ts';
import { importHolidays } from '../../../subgraphs/procedures/codeLists/actions/importHolidays.ts';
import { readNoticeDays } from '../../../subgraphs/procedures/codeLists/database/holidayNotices.ts';
import { lookAtCalendar } from '../../../subgraphs/procedures/codeLists/jobs.ts';
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import {
  joinNotices,
  type NoticeDay,
} from '../../../subgraphs/procedures/codeLists/rules/calendar/notices.ts';
import {
  countKnownDays,
  findTermEnd,
  isWorkingDay,
} from '../../../kernel/domain/officeCalendar/workingDays.ts';
import { judgeHolidays } from '../../../subgraphs/procedures/codeLists/rules/lists/judgeHolidays.ts';
import type { JudgedEntry } from '../../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../../subgraphs/procedures/codeLists/rules/lists/listRefused.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

const HEADER = 'day,kind,notice\n';
/** A made-up notice for 2027: two days before Tết and three from it on, and 3 September exchanged for nothing. */
const OFF = '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03'.split(' ');
const fileOf = (off: readonly string[], notice = '1/TB-BNV', more = ''): string =>
  `${HEADER}${off.map((day) => `2027-${day},OFF,${notice}\n`).join('')}${more}`;
const tell = ({ code, outcome, findings }: JudgedEntry): string =>
  [code, outcome, ...findings.map(({ kind }) => kind)].join(' ');

function refusalOf(text: string, standing: readonly NoticeDay[] = []): string[] {
  try {
    judgeHolidays(text, standing);
  } catch (error) {
    if (!(error instanceof ListRefused)) throw error;
    return [error.refusal, ...error.lines.flatMap(({ findings }) => findings.map(({ kind }) => kind))];
  }
  return [];
}

describe('A file of a notice of holidays', () => {
  it('settles the whole of its year', () => {
    const stretches = joinNotices(judgeHolidays(fileOf(OFF), []).added);
    expect(isWorkingDay('2027-02-03')).toBeUndefined();
    expect(isWorkingDay('2027-02-03', stretches)).toBe(true);
    expect(isWorkingDay('2027-09-03', stretches)).toBe(false);
    expect(isWorkingDay('2027-11-24', stretches)).toBe(true);
    expect(findTermEnd('2027-02-01', 5, stretches)).toEqual({ earliest: '2027-02-15', latest: '2027-02-15' });
  });

  it('adds a day to an embedded year, and leaves that year as it was', () => {
    const stretches = joinNotices([{ day: '2026-11-24', kind: 'OFF', notice: '2/TB-BNV' }]);
    expect(isWorkingDay('2026-11-24', stretches)).toBe(false);
    expect(isWorkingDay('2026-08-22', stretches)).toBe(true);
    expect(isWorkingDay('2026-08-31', stretches)).toBe(false);
    expect(refusalOf(`${HEADER}2026-11-24,WORK,2/TB-BNV\n`)).toEqual([]);
  });

  const refused: [string, string, string[]][] = [
    ['nothing in it', HEADER, ['FILE_EMPTY']],
    ['other columns', 'code,name\n1,2\n', ['HEADER_UNKNOWN']],
    ['half of it', fileOf(OFF.slice(0, 6)), ['YEAR_INCOMPLETE']],
    ['no Tết', fileOf(OFF.filter((day) => !day.startsWith('02'))), ['YEAR_INCOMPLETE']],
    ['one day of Tết too few', fileOf(OFF.filter((day) => day !== '02-04')), ['YEAR_INCOMPLETE']],
    ['a last row without an end', fileOf(OFF).trimEnd(), ['LAST_ROW_UNENDED']],
    ['no such day', fileOf(OFF, 'n', '2027-02-29,OFF,n\n'), ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE']],
    ['no day', fileOf(OFF, 'n', '2027-02,OFF,n\n'), ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE']],
    [
      'a day before the law',
      fileOf(OFF, 'n', '2020-02-03,OFF,n\n'),
      ['ENTRIES_REFUSED', 'HOLIDAY_UNREADABLE'],
    ],
    ['another kind', fileOf(OFF, 'n', '2027-02-03,HALF,n\n'), ['ENTRIES_REFUSED', 'HOLIDAY_KIND_UNKNOWN']],
    [
      'a notice in TCVN3',
      fileOf(OFF, 'n', '2027-02-03,OFF,Th«ng b¸o sè mét\n'),
      ['ENTRIES_REFUSED', 'TEXT_NOT_UNICODE'],
    ],
    ['no notice', fileOf(OFF, 'n', '2027-02-03,OFF,\n'), ['ENTRIES_REFUSED', 'NOTICE_MISSING']],
    [
      'work on 30 April',
      fileOf(
        OFF.filter((day) => day !== '04-30'),
        'n',
        '2027-04-30,WORK,n\n',
      ),
      ['ENTRIES_REFUSED', 'HOLIDAY_WORKED'],
    ],
    ['two words for one day', fileOf(OFF, 'n', '2027-09-03,WORK,n\n'), ['ENTRIES_REFUSED', 'CODE_TWICE']],
    ['an open quote', fileOf(OFF, 'n', '2027-02-03,OFF,"n\n'), ['ENTRIES_REFUSED', 'ROW_BROKEN']],
  ];
  it.each(refused)('with %s is refused whole', (_what, text, expected) =>
    expect(refusalOf(text)).toEqual(expected),
  );
});

describe('The notices of a register', () => {
  let open: TestHouse;
  let database: Database;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    database = open.house.get('procedures').database;
  });
  afterAll(() => open.close());
  const known = () => database.jobTransaction(readNoticeDays);

  it('are taken in once; a later notice goes before, and one that is refused changes nothing', async () => {
    expect((await importHolidays(database, fileOf(OFF))).every(({ outcome }) => outcome === 'ACCEPTED')).toBe(
      true,
    );
    expect(await known()).toHaveLength(OFF.length);
    expect(new Set((await importHolidays(database, fileOf(OFF))).map(({ outcome }) => outcome))).toEqual(
      new Set(['UNCHANGED']),
    );
    await expect(importHolidays(database, `${HEADER}2027-09-03,WORK,3/TB-BNV\n`)).rejects.toThrow(
      'YEAR_INCOMPLETE',
    );
    expect(isWorkingDay('2027-09-03', joinNotices(await known()))).toBe(false);
    const moved = `${HEADER}2027-09-03,WORK,3/TB-BNV\n2027-09-01,OFF,3/TB-BNV\n`;
    expect((await importHolidays(database, moved)).map(tell)).toEqual([
      '2027-09-03 ACCEPTED',
      '2027-09-01 ACCEPTED',
    ]);
    expect(isWorkingDay('2027-09-03', joinNotices(await known()))).toBe(true);
    // The register's work says how long its calendar holds: 2027 whole, and 2028 until a Saturday that may be worked for Tết.
    const now = new Date('2027-06-01T09:00:00+07:00');
    const { calendarKnownDays } = await lookAtCalendar({ database, now });
    expect(shiftDay('2027-06-01', calendarKnownDays ?? 0).slice(0, 7)).toBe('2028-01');
    // Without a notice, until 23 January 2027: it may be worked in exchange for the Monday before Tết.
    expect(countKnownDays('2026-12-01', 400)).toBe(53);
    expect(isWorkingDay('2027-09-01', joinNotices(await known()))).toBe(false);
  });
});
