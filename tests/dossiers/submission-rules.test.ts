import fc from 'fast-check';
import type { SealedField, SealPayload } from '../../subgraphs/dossiers/rules/seal.ts';
import { judgeSubmission, type Submission } from '../../subgraphs/dossiers/rules/submission.ts';
import { idOf } from '../support/ids.ts';

const payload = (fields: SealedField[]): SealPayload => ({
  type: 'mot-lan-prefill-seal/1',
  synthetic: true,
  dossier: 'd',
  procedure: { version: idOf('v'), code: '1.000001' },
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
  dossier: {
    id: 'd',
    procedureVersion: idOf('v'),
    caseCode: 'C',
    parties: [{ role: 'APPLICANT', id: 'lan' }],
    askedRoles: ['APPLICANT'],
    playedRoles: ['APPLICANT'],
  },
  payload: payload([]),
  questions: [],
  answers: [],
  heldNow: new Set(),
  uploaded: new Set(),
  now: new Date('2026-11-16T12:00:00Z'),
  ...changes,
});

describe('dossiers: the judgement on a submission', () => {
  const question = (key: string, concept: string) => ({ ...ask(key), concept });

  it('files what a register said as it said it, and judges the same text where somebody typed it', () => {
    const questions = [question('born', 'CHILD_BIRTH_DATE')];
    const answers = [{ key: 'born', value: '1951' }];
    for (const locked of [true, false])
      expect(
        judgeSubmission(
          submission({ payload: payload([field('born', '1951', locked)]), questions, answers }),
        ),
      ).toMatchObject({ kind: 'ACCEPTED', answers: [{ key: 'born', value: '1951' }] });
    expect(judgeSubmission(submission({ questions, answers }))).toMatchObject({
      __typename: 'AnswersNotValid',
      keys: ['born'],
    });
  });

  it('asks whether a day has come by the day in Việt Nam', () => {
    const born = (now: string) =>
      judgeSubmission(
        submission({
          questions: [question('born', 'CHILD_BIRTH_DATE')],
          answers: [{ key: 'born', value: '17/11/2026' }],
          now: new Date(now),
        }),
      );
    expect(born('2026-11-16T16:59:59Z')).toMatchObject({ __typename: 'AnswersNotValid' });
    expect(born('2026-11-16T17:00:00Z')).toMatchObject({ answers: [{ key: 'born', value: '2026-11-17' }] });
  });

  it('takes a blank answer to a question that needs none as no answer', () => {
    const answers = [{ key: 'born', value: ' ' }];
    expect(
      judgeSubmission(submission({ questions: [question('born', 'CHILD_BIRTH_DATE')], answers })),
    ).toMatchObject({ kind: 'ACCEPTED', answers: [] });
  });

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

  it('neither asks for nor takes what the officer reads when the dossier is taken', () => {
    const left = { payload: { ...payload([]), readAtIntake: ['a'] }, questions: [ask('a', true)] };
    expect(judgeSubmission(submission(left)).kind).toBe('ACCEPTED');
    expect(judgeSubmission(submission({ ...left, answers: [{ key: 'a', value: ' ' }] })).kind).toBe(
      'ACCEPTED',
    );
    expect(judgeSubmission(submission({ ...left, answers: [{ key: 'a', value: 'x' }] }))).toMatchObject({
      __typename: 'HeldValueReplaced',
      keys: ['a'],
    });
  });

  it('asks nothing of a part that is read at intake', () => {
    const other = { ...ask('a', true), role: 'FATHER' as const };
    expect(judgeSubmission(submission({ questions: [other] })).kind).toBe('ACCEPTED');
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
