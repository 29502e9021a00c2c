import fc from 'fast-check';
import { buildSchema, parse, print, validate } from 'graphql';
import { readSchema, type SubgraphName } from '../../schema/files.ts';
import type { Status } from '../../subgraphs/dossiers/database/tables.ts';
import {
  type HeldEvidence,
  isValidOn,
  judgeHeld,
  readDocumentOperation,
} from '../../subgraphs/dossiers/rules/heldGuard.ts';
import { countReuse, firstDay, lastDay } from '../../subgraphs/dossiers/rules/reuse.ts';
import type { SealedField, SealPayload } from '../../subgraphs/dossiers/rules/seal.ts';
import {
  currentStatus,
  judgeStep,
  judgeTransition,
  type StatusStep,
  statusCodes,
} from '../../subgraphs/dossiers/rules/statuses.ts';
import {
  judgeSubmission,
  refreshOperation,
  type Submission,
} from '../../subgraphs/dossiers/rules/submission.ts';

const statuses = Object.keys(statusCodes) as Status[];
const byCode = (code: number): Status =>
  statuses.find((status) => statusCodes[status] === code) ?? 'REGISTERED';

describe('transitions', () => {
  /** DOMAIN §3.2, written out by code. */
  const listed: Record<number, number[]> = {
    1: [2, 3, 5, 7],
    2: [4, 5, 7, 9],
    3: [],
    4: [2, 5, 6, 7, 8, 9],
    5: [1, 2, 3, 4, 7],
    6: [4, 7],
    7: [],
    8: [4, 7],
    9: [2, 4, 7, 10],
    10: [],
  };
  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'judges %s to %s',
    (from, to) => {
      const expected = listed[statusCodes[from]]?.includes(statusCodes[to]) === true ? 'LISTED' : 'UNLISTED';
      expect(judgeTransition(from, to)).toBe(expected);
    },
  );

  it('begin with registration or acceptance', () => {
    expect(statuses.filter((status) => judgeTransition(null, status) === 'LISTED')).toEqual([
      'REGISTERED',
      'ACCEPTED',
    ]);
  });

  it('lead back from a supplement and from a recall to exactly the status before', () => {
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'ACCEPTED', 'ACCEPTED')).toBe('LISTED');
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'IN_PROGRESS', 'ACCEPTED')).toBe('UNLISTED');
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'WITHDRAWN', 'ACCEPTED')).toBe('LISTED');
    expect(judgeTransition('FINISHED', 'ACCEPTED', 'IN_PROGRESS')).toBe('UNLISTED');
  });
});

const step = fc.record({
  status: fc.constantFrom(...statuses),
  at: fc.option(
    fc.integer({ min: 0, max: 5 }).map((ms) => new Date(ms)),
    { nil: null },
  ),
});

describe('the present status', () => {
  it('is the same in any order and after any repetition (D2)', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (steps, picks) => {
          const again = picks.flatMap((pick) => steps[pick % Math.max(1, steps.length)] ?? []);
          const shuffled = [...again, ...steps.toReversed()];
          expect(currentStatus(shuffled)).toBe(currentStatus(steps));
        },
      ),
    );
  });

  it('is never that of a step without a time while another has one', () => {
    const steps: StatusStep[] = [
      { status: 'REGISTERED', at: new Date(1) },
      { status: 'RESULT_RETURNED', at: null },
    ];
    expect(currentStatus(steps)).toBe('REGISTERED');
    expect(currentStatus([{ status: 'ACCEPTED', at: null }])).toBe('ACCEPTED');
    expect(currentStatus([])).toBeNull();
  });

  it('is the furthest of two at the same time', () => {
    const at = new Date(1);
    expect(
      currentStatus([
        { status: byCode(9), at },
        { status: byCode(4), at },
      ]),
    ).toBe('FINISHED');
  });

  it('flags every step after an end (D3)', () => {
    for (const end of ['NOT_ACCEPTED', 'WITHDRAWN', 'RESULT_RETURNED'] as const) {
      for (const status of statuses) {
        expect(judgeStep([{ status: end, at: new Date(1) }], { status, at: new Date(2) })).toBe('UNLISTED');
        expect(judgeStep([{ status: end, at: new Date(1) }], { status, at: null })).toBe('UNLISTED');
      }
    }
  });
});

describe('what is held', () => {
  const evidence = (changes: Partial<HeldEvidence> = {}): HeldEvidence => ({
    documentId: 'd1',
    resultType: 'KQ.A',
    form: 'STRUCTURED',
    state: 'VALID',
    validFrom: '2026-01-10',
    validUntil: '2026-06-30',
    permanent: false,
    ...changes,
  });
  it.each([
    ['on its first day', {}, '2026-01-10', true],
    ['on its last day', {}, '2026-06-30', true],
    ['the day before', {}, '2026-01-09', false],
    ['the day after', {}, '2026-07-01', false],
    ['without end', { permanent: true, validUntil: null }, '2050-01-01', true],
    ['when the source gives no end', { validUntil: null }, '2050-01-01', true],
    ['once revoked', { state: 'REVOKED' as const }, '2026-02-01', false],
    ['in review', { state: 'IN_REVIEW' as const }, '2026-02-01', false],
    ['as an image', { form: 'DOCUMENT_ONLY' as const }, '2026-02-01', true],
  ])('is judged %s', (_name, changes, day, expected) => {
    expect(isValidOn(evidence(changes), day)).toBe(expected);
    const mappings = [{ resultType: 'KQ.A', state: 'CONFIRMED' as const, basis: '' }];
    expect(judgeHeld({ mappings }, [evidence(changes)], day).held).toBe(expected);
  });

  it('refuses nobody under a proposed mapping or for another kind of paper', () => {
    const day = '2026-02-01';
    expect(
      judgeHeld({ mappings: [{ resultType: 'KQ.A', state: 'PROPOSED', basis: '' }] }, [evidence()], day).held,
    ).toBe(false);
    expect(
      judgeHeld({ mappings: [{ resultType: 'KQ.B', state: 'PUBLISHED', basis: '' }] }, [evidence()], day)
        .held,
    ).toBe(false);
  });
});

describe('operations that a refusal suggests (MS-21)', () => {
  const schemaOf = (name: SubgraphName) =>
    buildSchema(print(readSchema(name)), { assumeValid: true, assumeValidSDL: true });
  it.each([
    ['warehouse' as const, readDocumentOperation('6f0c0f5e-0000-8000-8000-000000000000')],
    ['dossiers' as const, refreshOperation('6f0c0f5e-0000-8000-8000-000000000000')],
  ])('are valid at %s', (name, operation) => {
    expect(validate(schemaOf(name), parse(operation))).toEqual([]);
  });
});

const payload = (fields: SealedField[]): SealPayload => ({
  type: 'mot-lan-prefill-seal/1',
  synthetic: true,
  dossier: 'd',
  procedure: { version: 'v', code: '1.000001' },
  case: 'C',
  persons: [{ role: 'APPLICANT', id: 'lan' }],
  issuedAt: '2026-11-16T00:00:00.000Z',
  fileBefore: '2026-11-17T00:00:00.000Z',
  fields,
  components: [],
});
const field = (key: string, value: string, locked = true): SealedField => ({
  key,
  value,
  locked,
  register: 'POPULATION',
  recordVersion: '1',
  asOf: '2026',
});
const ask = (key: string, required = false) => ({
  key,
  label: key,
  role: 'APPLICANT' as const,
  concept: 'OTHER',
  binding: null,
  required,
});
const submission = (changes: Partial<Submission>): Submission => ({
  dossier: { id: 'd', procedureVersion: 'v', caseCode: 'C', parties: [{ role: 'APPLICANT', id: 'lan' }] },
  payload: payload([]),
  questions: [],
  answers: [],
  heldNow: new Set(),
  now: new Date('2026-11-16T12:00:00Z'),
  ...changes,
});

describe('the judgement on a submission', () => {
  it('finds any change to a locked value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (value, other) => {
          fc.pre(value.trim() !== '' && value.normalize('NFC') !== other.normalize('NFC'));
          const verdict = judgeSubmission(
            submission({
              payload: payload([field('a', value)]),
              questions: [ask('a')],
              answers: [{ key: 'a', value: other }],
            }),
          );
          expect(verdict.kind).toBe('REFUSED');
        },
      ),
    );
  });

  it('takes the two ways of writing an accented letter as one, and files the composed one', () => {
    const verdict = judgeSubmission(
      submission({
        payload: payload([field('a', 'Hòa'.normalize('NFC'))]),
        questions: [ask('a')],
        answers: [{ key: 'a', value: 'Hòa'.normalize('NFD') }],
      }),
    );
    expect(verdict).toMatchObject({
      kind: 'ACCEPTED',
      answers: [{ value: 'Hòa'.normalize('NFC'), sealed: { locked: true } }],
    });
  });

  it('lets an editable value be changed, and then it is not the register’s', () => {
    const verdict = judgeSubmission(
      submission({
        payload: payload([field('a', 'x', false)]),
        questions: [ask('a')],
        answers: [{ key: 'a', value: 'y' }],
      }),
    );
    expect(verdict).toMatchObject({ kind: 'ACCEPTED', answers: [{ sealed: undefined }], reusedFields: [] });
  });

  it('files no blank answer and asks nothing of a role that is absent', () => {
    const questions = [ask('a'), { ...ask('b', true), role: 'SPOUSE' as const }];
    expect(judgeSubmission(submission({ questions, answers: [{ key: 'a', value: ' ' }] }))).toMatchObject({
      kind: 'ACCEPTED',
      answers: [],
    });
    expect(
      judgeSubmission(submission({ questions: [ask('a', true)], answers: [{ key: 'a', value: ' ' }] })),
    ).toMatchObject({ keys: ['a'] });
  });

  it('judges the seal before the answers', () => {
    const wrong = { questions: [ask('a', true)], answers: [{ key: 'z', value: 'z' }] };
    const names = [
      judgeSubmission(submission({ ...wrong, payload: undefined })),
      judgeSubmission(submission({ ...wrong, payload: { ...payload([]), dossier: 'e', case: 'D' } })),
      judgeSubmission(
        submission({
          ...wrong,
          payload: { ...payload([]), case: 'D', fileBefore: '2020-01-01T00:00:00.000Z' },
        }),
      ),
      judgeSubmission(
        submission({ ...wrong, payload: { ...payload([]), fileBefore: '2020-01-01T00:00:00.000Z' } }),
      ),
      judgeSubmission(submission(wrong)),
    ].map((verdict) => (verdict.kind === 'REFUSED' ? verdict.__typename : verdict.kind));
    expect(names).toEqual([
      'PrefillTampered',
      'PrefillForOtherPeople',
      'PrefillForOtherVersion',
      'PrefillExpired',
      'UnknownQuestion',
    ]);
  });
});

describe('counting reuse', () => {
  it('has no rate for nothing and no number for silence', () => {
    expect(countReuse([])).toEqual({ numerator: 0, denominator: 0, rate: null, selfReported: null });
    const day = { filed: 4, reused: 1, selfReported: 0, selfReporting: 2 };
    expect(countReuse([day])).toEqual({ numerator: 1, denominator: 4, rate: 0.25, selfReported: 0 });
  });

  it('reads a date with precision as its whole period', () => {
    expect([firstDay('2026'), firstDay('2026-02'), firstDay('2026-02-03')]).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-02-03',
    ]);
    expect([lastDay('2026'), lastDay('2024-02'), lastDay('2026-02-03')]).toEqual([
      '2026-12-31',
      '2024-02-29',
      '2026-02-03',
    ]);
  });
});
