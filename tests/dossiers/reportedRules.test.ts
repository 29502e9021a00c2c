/** How one record of a connected system is read and judged: the lies of DOMAIN §10 and other bad input, each a coded finding on a field. */
import { readFileSync } from 'node:fs';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import {
  effectOf,
  findingOf,
  reportFindingKinds,
  verdictOf,
} from '../../subgraphs/dossiers/rules/reported/findings.ts';
import {
  judgeDossier,
  judgeProgress,
  type ReportGround,
} from '../../subgraphs/dossiers/rules/reported/judgeDossier.ts';
import { readDossier, type ToldDossier } from '../../subgraphs/dossiers/rules/reported/readDossier.ts';
import { readProgress } from '../../subgraphs/dossiers/rules/reported/readProgress.ts';
import { readStamp } from '../../subgraphs/dossiers/rules/reported/values.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

const GROUND: ReportGround = {
  root: 'H15' as AgencyCode,
  meaning: (list, code) => MEANINGS[`${list} ${code}`],
  isMaster: (agency) => agency !== 'H15',
  isAgency: (code) => ['H15', 'H15.50.05'].includes(code),
  isInForce: (code, day) => code === '1.004222' && day >= '2025-07-01',
};
const MEANINGS: Record<string, string> = {
  'STATUS 2': 'ACCEPTED',
  'STATUS 4': 'IN_PROGRESS',
  'STATUS 9': 'FINISHED',
  'STATUS 10': 'RESULT_RETURNED',
  'CHANNEL 1': 'COUNTER',
  'CHANNEL 2': 'ONLINE',
  'OWNER_KIND 1': 'PERSON',
  'OWNER_KIND 2': 'BUSINESS',
  'PAYMENT 1': 'ONLINE_PORTAL',
  'PAYMENT 3': 'NOT_PAID',
  'PROCEDURE DK-01': '1.004222',
  'AGENCY PX-05': 'H15.50.05',
};

/** A dossier of which there is nothing to say. */
const told = (changes: Partial<ToldDossier> = {}): ToldDossier => ({
  code: 'H15.50.05-261120-0001',
  procedure: '1.004222.000.00.00.H15',
  channel: '2',
  ownerKind: '1',
  ownerName: 'Nguyễn Thị Lan',
  ownerIds: [{ kind: '1', number: '901190000018' }],
  submittedAt: '20261120081500',
  acceptedAt: '20261120090000',
  dueAt: '20261201170000',
  status: '2',
  unit: 'H15.50.05',
  payment: '3',
  ...changes,
});

function judge(changes: Partial<ToldDossier>) {
  const reading = readDossier(told(changes), NOW);
  const { read, findings } = reading;
  const judged = judgeDossier(reading, GROUND);
  const all = [...findings, ...judged.findings];
  return {
    ...judged,
    read,
    verdict: verdictOf(all),
    said: all.map(({ kind, field }) => `${kind} ${field}`.trim()),
  };
}

const DONE = { status: '9', finishedAt: '20261125100000' };
const file = (changes: object) => ({ files: [{ url: '/t/1.pdf', ...changes }] });

describe('A reported dossier', () => {
  it('of which there is nothing to say is taken as it was told', () => {
    const { verdict, said, facts, ownerNumber } = judge({});
    expect({ verdict, said, ownerNumber }).toEqual({
      verdict: 'TAKEN',
      said: [],
      ownerNumber: '901190000018',
    });
    expect(facts).toMatchObject({
      ...{
        procedure: '1.004222',
        agency: 'H15.50.05',
        channel: 'ONLINE',
        status: 'ACCEPTED',
        ownerKind: 'PERSON',
      },
      ...{ submittedAt: '2026-11-20T01:15:00.000Z', acceptedAt: '2026-11-20T02:00:00.000Z' },
    });
  });

  it.each<[string, Partial<ToldDossier>, string, string[]]>([
    [
      'of an agency whose dossiers another system masters',
      { unit: 'H15' },
      'REFUSED',
      ['MASTERED_ELSEWHERE unit'],
    ],
    [
      '1: finished while a supplement is open',
      { ...DONE, supplements: [{ askedAt: '20261122080000' }] },
      'TAKEN',
      ['STATUS_CONTRADICTS_SUPPLEMENT status'],
    ],
    [
      '2: finished at the moment of acceptance, without a due date',
      { ...DONE, dueAt: '', finishedAt: '20261120090000' },
      'TAKEN',
      ['FINISHED_AT_ACCEPTANCE finishedAt'],
    ],
    [
      '3: the first submitted file as the result, under an address with another token',
      {
        ...DONE,
        ...file({ url: '/t/1.pdf?token=a' }),
        results: [{ url: '/t/1.pdf?token=b', resultType: 'KQ.G15.000031' }],
      },
      'TAKEN',
      ['RESULT_IS_SUBMITTED_FILE results.0.url'],
    ],
    [
      '4: digitised, and no file is',
      { digitised: '1', ...file({ digitised: '0' }) },
      'TAKEN',
      ['DIGITISED_WITHOUT_FILE digitised'],
    ],
    [
      '4: reused, and nothing replaced it',
      file({ reused: '1' }),
      'TAKEN',
      ['REUSE_WITHOUT_EVIDENCE files.0.reused'],
    ],
    [
      '5: a number that fills a gap',
      { ownerIds: [{ kind: '2', number: '000000001' }] },
      'TAKEN',
      ['OWNER_NUMBER_PLACEHOLDER ownerIds.0.number'],
    ],
    [
      '6: paid online, and there was nothing to pay',
      { payment: '1', fees: [{ amount: '0' }] },
      'TAKEN',
      ['ONLINE_PAYMENT_OF_NOTHING payment'],
    ],
    [
      '6: paid online at the counter',
      { channel: '1', payment: '1', fees: [{ amount: '10000' }] },
      'TAKEN',
      ['ONLINE_PAYMENT_AT_COUNTER payment'],
    ],
    ['7: a random code', { code: '84213' }, 'TAKEN', ['CODE_NOT_OF_AGENCY code']],
    ['7: the telephone as fax', { phone: '0905123456', fax: '0905123456' }, 'TAKEN', ['FAX_IS_PHONE fax']],
    ['7: a name cut at 50', { ownerName: 'N'.repeat(50) }, 'TAKEN', ['NAME_MAYBE_CUT ownerName']],
    [
      '8: a malformed code of a result',
      { ...DONE, results: [{ resultType: '000.00.00.G11-KQ1711' }] },
      'TAKEN',
      ['RESULT_CODE_MALFORMED results.0.resultType'],
    ],
    [
      '9: an amount and a time glued together',
      { fees: [{ amount: '10.000đ07 ngày' }] },
      'TAKEN',
      ['AMOUNT_UNREADABLE fees.0.amount'],
    ],
    ['no number of the owner', { ownerIds: [] }, 'TAKEN', ['OWNER_NUMBER_MISSING ownerIds']],
    [
      'no number in either field',
      { ownerIds: null, ownerNumber: null },
      'TAKEN',
      ['OWNER_NUMBER_MISSING ownerNumber'],
    ],
    [
      'a number that nobody can have',
      { ownerIds: [{ number: '12345678901' }] },
      'TAKEN',
      ['OWNER_NUMBER_IMPOSSIBLE ownerIds.0.number'],
    ],
    [
      'a number that nobody can have, in the old field',
      { ownerIds: null, ownerNumber: '12345678901' },
      'TAKEN',
      ['OWNER_NUMBER_IMPOSSIBLE ownerNumber'],
    ],
    ['no day of acceptance (D7)', { acceptedAt: null }, 'TAKEN', ['DATE_MISSING acceptedAt']],
    ['finished, and no time of it', { status: '9' }, 'TAKEN', ['DATE_MISSING finishedAt']],
    [
      'a time of finishing, and another status',
      { finishedAt: '20261125100000' },
      'TAKEN',
      ['STATUS_CONTRADICTS_TIMES status'],
    ],
    [
      'accepted before it was submitted, as a clock of twelve hours has it (F7)',
      { submittedAt: '20261120100000', acceptedAt: '20261120020000' },
      'TAKEN',
      ['TIMES_REVERSED acceptedAt'],
    ],
    ['a status of another table', { status: '13' }, 'HELD', ['UNMAPPED_STATUS status']],
    ['a channel that nobody confirmed', { channel: '9' }, 'HELD', ['UNMAPPED_CHANNEL channel']],
    ['a kind of owner that nobody confirmed', { ownerKind: '0' }, 'HELD', ['UNMAPPED_OWNER_KIND ownerKind']],
    ['a payment that nobody confirmed', { payment: '7' }, 'HELD', ['UNMAPPED_PAYMENT payment']],
    [
      'a local procedure that nobody confirmed',
      { procedure: 'DK-77' },
      'HELD',
      ['UNMAPPED_PROCEDURE procedure'],
    ],
    ['a unit that nobody confirmed', { unit: 'PX-99' }, 'HELD', ['UNMAPPED_AGENCY unit']],
    ['an agency that is in no list', { unit: 'H15.99' }, 'HELD', ['AGENCY_UNKNOWN unit']],
    [
      'a procedure that was not in force',
      { submittedAt: '20240102080000' },
      'HELD',
      ['PROCEDURE_NOT_IN_FORCE procedure'],
    ],
    ['an agency of another province', { unit: 'H21.01' }, 'REFUSED', ['AGENCY_NOT_OF_SYSTEM unit']],
    ['a day that there is not', { acceptedAt: '20261131080000' }, 'REFUSED', ['TIME_UNREADABLE acceptedAt']],
    ['a time without seconds', { submittedAt: '202611200815' }, 'REFUSED', ['TIME_UNREADABLE submittedAt']],
    ['a time that has not come', { acceptedAt: '20261128130000' }, 'REFUSED', ['TIME_IN_FUTURE acceptedAt']],
    ['a flag that is none', { digitised: 'có' }, 'REFUSED', ['FLAG_UNREADABLE digitised']],
    ['text in TCVN3', { ownerName: 'NguyÔn ThÞ Hång' }, 'REFUSED', ['TEXT_NOT_UNICODE ownerName']],
    ['no status', { status: ' ' }, 'REFUSED', ['FIELD_MISSING status']],
    ['a number as a code', { code: '901190000018' }, 'REFUSED', ['CODE_MALFORMED code']],
  ])('with %s is judged so', (_what, changes, verdict, expected) => {
    const judged = judge(changes);
    expect(judged.said).toEqual(expect.arrayContaining(expected));
    expect(judged.verdict).toBe(verdict);
  });

  it('never has what was sent in what is said of it', () => {
    const { said } = judge({ ownerIds: [{ number: '000000001' }], fees: [{ amount: 'mật' }], code: '84213' });
    expect(said.join()).not.toMatch(/000000001|mật|84213/);
  });

  it('names a procedure and a unit by what officials have confirmed of its own codes', () => {
    expect(judge({ procedure: 'DK-01', unit: 'PX-05' }).facts).toMatchObject({
      procedure: '1.004222',
      agency: 'H15.50.05',
    });
    expect(judge({ unit: '000.00.00.H15' }).facts).toMatchObject({ agency: 'H15' });
  });

  it('says nothing of the number of an owner who is no person', () => {
    expect(judge({ ownerKind: '2', ownerIds: [{ number: '6000123456' }] })).toMatchObject({
      ...{ said: [], ownerNumber: null },
    });
  });
});

describe('A reported step', () => {
  const judgeStep = (changes: object) => {
    const { read, findings } = readProgress(
      { code: 'H15-1', status: '4', at: '20261121080000', ...changes },
      NOW,
    );
    const judged = judgeProgress(read, GROUND);
    const all = [...findings, ...judged.findings];
    return [verdictOf(all), ...all.map(({ kind, field }) => `${kind} ${field}`)];
  };
  it.each([
    [{}, ['TAKEN']],
    [{ at: null }, ['TAKEN', 'DATE_MISSING at']],
    [{ at: '20261301000000' }, ['REFUSED', 'TIME_UNREADABLE at']],
    [{ status: '77' }, ['HELD', 'UNMAPPED_STATUS status']],
    [{ handler: 'x'.repeat(51) }, ['REFUSED', 'TEXT_TOO_LONG handler']],
  ])('%j is judged so', (changes, expected) => {
    expect(judgeStep(changes)).toEqual(expected);
  });
});

describe('A time of the older protocol', () => {
  it.each([
    ['20261120081500', '2026-11-20T01:15:00.000Z'],
    ['20261120003000', '2026-11-19T17:30:00.000Z'],
    ['2026-11-20T08:15:00+07:00', '2026-11-20T01:15:00.000Z'],
    ['20260229080000', undefined],
    ['20261120240000', undefined],
    ['2026112008150', undefined],
    ['20/11/2026', undefined],
  ])('"%s" is read', (text, expected) => {
    expect(readStamp(text)?.toISOString()).toBe(expected);
  });
});

describe('What there is to say of a report', () => {
  it('has one effect each, and the strongest decides', () => {
    expect(verdictOf([])).toBe('TAKEN');
    expect(verdictOf([findingOf('DATE_MISSING'), findingOf('UNMAPPED_STATUS')])).toBe('HELD');
    expect(verdictOf([findingOf('UNMAPPED_STATUS'), findingOf('TIME_UNREADABLE')])).toBe('REFUSED');
  });

  it('stands in the guide, each with its effect', () => {
    const guide = readFileSync(new URL('../../docs/operating/connecting.md', import.meta.url), 'utf8');
    const words = { REFUSED: 'refused', HELD: 'held', NOTED: 'noted' } as const;
    const told = new Map(
      guide.split('\n').flatMap((line) => {
        const [, codes = '', effect = ''] = /^\| (`[A-Z].*?) \| (\w+) \|/.exec(line) ?? [];
        return [...codes.matchAll(/`(\w+)`/g)].map(([, code = '']): [string, string] => [code, effect]);
      }),
    );
    expect(reportFindingKinds.map((kind) => [kind, told.get(kind)])).toEqual(
      reportFindingKinds.map((kind) => [kind, words[effectOf(findingOf(kind))]]),
    );
  });
});
