import fc from 'fast-check';
import { listSealed } from '../../subgraphs/dossiers/rules/merge.ts';
import { merge, name, paper, question } from './mergeScene.ts';

const paths = fc.constantFrom(
  null,
  'Person.fullName',
  'Organization.name',
  'Document[KQ.G15.000031].number',
  'Nonsense.path',
);
const anyState = fc.constantFrom(
  'HELD',
  'PARTIAL',
  'NOT_HELD',
  'EXPIRED',
  'DISPUTED',
  'NOT_PERMITTED',
  'UNAVAILABLE',
  'SURE',
);
const anyAnswer = fc.record({
  key: fc.constantFrom('q0', 'q1', 'q2', 'q3', 'stranger'),
  state: anyState,
  reason: fc.constantFrom(null, 'NO_RECORD', 'BECAUSE'),
  value: fc.option(fc.oneof(fc.string(), fc.integer())),
  recordVersion: fc.option(fc.string()),
  asOf: fc.constantFrom(null, '2026-02-20T03:15:00.000Z', 'now'),
  level: fc.constantFrom(null, 'STATE_VERIFIED', 'SELF_DECLARED', 'NONE'),
});
const anyList = fc.option(fc.array(fc.oneof(anyAnswer, fc.anything()), { maxLength: 8 }));
const anyQuestions = fc
  .array(fc.record({ path: paths, role: fc.constantFrom('APPLICANT', 'FATHER'), editable: fc.boolean() }), {
    maxLength: 4,
  })
  .map((parts) => parts.map((part, index) => question(`q${index}`, part.path, part)));

describe('A merged prefill, whatever the registers send', () => {
  it('loses no field, keeps the order, and invents no value (PRE-9)', () => {
    fc.assert(
      fc.property(anyQuestions, anyList, anyList, (questions, personAnswers, documentAnswers) => {
        const merged = merge({ questions, personAnswers, documentAnswers });
        expect(merged.fields.map((field) => field.key)).toEqual(questions.map((one) => one.key));
        const sent = new Set(
          [...(personAnswers ?? []), ...(documentAnswers ?? [])].map(
            (one) => (one as { value?: unknown } | null)?.value,
          ),
        );
        for (const field of merged.fields) {
          if (field.value !== null) expect(sent.has(field.value)).toBe(true);
          expect(field.value).not.toBe('');
          if (field.value === null) expect(field.locked).toBe(false);
        }
      }),
    );
  });

  it('gives no value without its source, and never calls a silent register empty (PRE-1, PRE-2)', () => {
    fc.assert(
      fc.property(anyQuestions, anyList, anyList, (questions, personAnswers, documentAnswers) => {
        const merged = merge({ questions, personAnswers, documentAnswers });
        for (const field of merged.fields) {
          if (field.value !== null) {
            expect(field.provenance).toMatchObject({
              recordVersion: expect.any(String),
              asOf: expect.any(String),
              level: expect.any(String),
            });
          }
          if (field.provenance?.register === 'POPULATION' && personAnswers === null)
            expect(field.state).toBe('UNAVAILABLE');
          if (field.provenance?.register === 'WAREHOUSE' && documentAnswers === null)
            expect(field.state).toBe('UNAVAILABLE');
          if (field.state === 'UNAVAILABLE') expect(merged.remaining).toBeNull();
        }
        const sealed = listSealed(merged).fields.map((field) => field.key);
        expect(sealed).toEqual(
          merged.fields.filter((field) => field.value !== null).map((field) => field.key),
        );
      }),
    );
  });

  it('never fails, whatever stands in a list', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (personAnswers, heldComponents, amountsDue) => {
          const inputs = {
            questions: [name],
            components: [paper('a')],
            personAnswers,
            heldComponents,
            amountsDue,
          };
          expect(merge(inputs)).toMatchObject({ fields: [{ key: 'name' }], checklist: [{ code: 'a' }] });
        },
      ),
    );
  });
});
