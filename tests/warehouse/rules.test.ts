import fc from 'fast-check';
import { dayInVietnam, displayDate } from '../../kernel/domain/calendar.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { judgePaper } from '../../kernel/domain/paperValidity.ts';
import { answerFromDocument } from '../../subgraphs/warehouse/rules/answers.ts';
import { coordinateOf, findBinding } from '../../subgraphs/warehouse/rules/binding.ts';
import { judgeComponent } from '../../subgraphs/warehouse/rules/components.ts';
import type { WarehouseDocument } from '../../subgraphs/warehouse/rules/document.ts';
import { chooseDocument } from '../../subgraphs/warehouse/rules/selection.ts';
import { findRepresentation } from '../../subgraphs/warehouse/rules/validity.ts';
import { idOf } from '../support/ids.ts';

const today = '2026-11-16';
const birth = 'KQ.G15.000031';
const paper: WarehouseDocument = {
  id: 'a',
  subject: idOf('lan'),
  resultType: birth,
  title: 'Giấy khai sinh',
  number: '118/1994',
  issuer: 'H15',
  issuedOn: '1994-03-25',
  validFrom: null,
  validUntil: null,
  permanent: true,
  recordedState: 'VALID',
  form: 'STRUCTURED',
  data: [{ key: 'fatherName', value: 'Nguyễn Văn Thành' }],
  recordVersion: '1',
  recordedAt: new Date('2021-07-01T02:00:00Z'),
};

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyPaper: fc.Arbitrary<WarehouseDocument> = fc
  .record({
    id: fc.uuid(),
    number: fc.option(fc.string()),
    issuedOn: fc.option(day),
    validUntil: fc.option(day),
    permanent: fc.boolean(),
    recordedState: fc.constantFrom('VALID' as const, 'REVOKED' as const, 'IN_REVIEW' as const),
    form: fc.constantFrom('STRUCTURED' as const, 'DOCUMENT_ONLY' as const),
    data: fc.array(
      fc.record({ key: fc.constantFrom('fatherName', 'motherName'), value: fc.option(fc.string()) }),
    ),
  })
  .map((parts) => ({ ...paper, ...parts }));

describe('warehouse: the validity of a document', () => {
  it.each([
    ['a permanent paper', {}, 'VALID'],
    ['a paper of which the source names no end', { permanent: false }, 'VALID'],
    ['a paper on its last day', { permanent: false, validUntil: today }, 'VALID'],
    ['a paper on the day after its last', { permanent: false, validUntil: '2026-11-15' }, 'EXPIRED'],
    ['a revoked paper', { recordedState: 'REVOKED' as const }, 'REVOKED'],
    [
      'a revoked paper that has run out as well',
      { recordedState: 'REVOKED' as const, permanent: false, validUntil: '2020-01-01' },
      'REVOKED',
    ],
    ['a paper in review', { recordedState: 'IN_REVIEW' as const }, 'IN_REVIEW'],
  ])('of %s', (_name, changes, verdict) => {
    expect(judgePaper({ ...paper, ...changes }, today)).toBe(verdict);
  });

  it('never comes back once it has run out', () => {
    fc.assert(
      fc.property(anyPaper, day, day, (document, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        if (judgePaper(document, earlier) === 'EXPIRED') expect(judgePaper(document, later)).toBe('EXPIRED');
      }),
    );
  });

  it('changes on no day when the source names no end', () => {
    fc.assert(
      fc.property(anyPaper, day, (document, onDay) => {
        expect(judgePaper({ ...document, validUntil: null }, onDay)).toBe(document.recordedState);
      }),
    );
  });

  it('is judged on the day of Vietnam, which begins seven hours before that of Greenwich', () => {
    expect(dayInVietnam(new Date('2026-11-16T16:59:59Z'))).toBe('2026-11-16');
    expect(dayInVietnam(new Date('2026-11-16T17:00:00Z'))).toBe('2026-11-17');
  });
});

describe('warehouse: the representative of an organisation on a day', () => {
  const xuan = {
    person: idOf<PersonId>('xuan'),
    name: 'Mai Thị Xuân',
    from: '2018-03-15',
    until: '2025-12-31',
  };
  const vinh = { person: idOf<PersonId>('vinh'), name: 'Đinh Công Vinh', from: '2026-01-01', until: null };
  it.each([
    ['2018-03-14', undefined],
    ['2018-03-15', xuan],
    ['2025-12-31', xuan],
    ['2026-01-01', vinh],
    ['2030-01-01', vinh],
  ])('%s', (onDay, expected) => {
    expect(findRepresentation([vinh, xuan], onDay)).toBe(expected);
  });
});

describe('Choosing among papers of one kind', () => {
  const image: WarehouseDocument = { ...paper, id: 'image', form: 'DOCUMENT_ONLY', data: [] };
  const inReview: WarehouseDocument = { ...paper, id: 'review', recordedState: 'IN_REVIEW' };
  const expired: WarehouseDocument = { ...paper, id: 'expired', permanent: false, validUntil: '2020-01-01' };
  const revoked: WarehouseDocument = { ...paper, id: 'revoked', recordedState: 'REVOKED' };
  const order = [paper, image, inReview, expired, revoked];

  it('prefers data to an image, and either to a reason why not', () => {
    order.forEach((expected, index) => {
      expect(chooseDocument(order.slice(index).reverse(), today)?.document.id).toBe(expected.id);
    });
    expect(chooseDocument([], today)).toBeUndefined();
  });

  it('takes the newest of equals', () => {
    const newer = { ...paper, id: 'b', issuedOn: '2001-01-01' };
    const undated = { ...paper, id: 'c', issuedOn: null };
    expect(chooseDocument([undated, paper, newer], today)?.document.id).toBe('b');
  });

  it('does not depend on the order of the papers, and takes a valid one whenever there is one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPaper, { selector: ({ id }) => id, minLength: 1 }),
        day,
        (documents, onDay) => {
          const choice = chooseDocument(documents, onDay);
          expect(chooseDocument([...documents].reverse(), onDay)?.document.id).toBe(choice?.document.id);
          const isAnyValid = documents.some((document) => judgePaper(document, onDay) === 'VALID');
          expect(choice?.verdict === 'VALID').toBe(isAnyValid);
        },
      ),
    );
  });
});

describe('warehouse: the binding of a question', () => {
  it.each([
    [`Document[${birth}].number`, 'Document.number'],
    [`Document[${birth}].validUntil`, 'Document.validUntil'],
    [`Document[${birth}].data.fatherName`, 'Document.data'],
    ['Organization.representativeName', 'Organization.representativeName'],
  ])('%s', (path, coordinate) => {
    const binding = findBinding(path);
    expect(binding === undefined ? undefined : coordinateOf(binding)).toBe(coordinate);
  });
  it.each([
    'Person.fullName',
    `Document[${birth}].holder`,
    `Document[${birth}].data.`,
    'Document[x].number',
    'Organization.__proto__',
    null,
  ])('is not %s', (path) => {
    expect(findBinding(path)).toBeUndefined();
  });
});

describe('warehouse: answers to the questions of a form', () => {
  it('never invent a value: what is answered stands in the paper, and everything else is null with a reason', () => {
    const binding = { kind: 'DATUM', resultType: birth, field: 'fatherName' } as const;
    fc.assert(
      fc.property(anyPaper, day, (document, onDay) => {
        const answer = answerFromDocument(chooseDocument([document], onDay), binding);
        const stored = document.data.find(({ key }) => key === 'fatherName')?.value ?? null;
        if (answer.state === 'HELD') {
          expect(answer).toMatchObject({
            value: stored,
            asOf: document.recordedAt,
            recordVersion: '1',
            document: document.id,
          });
          expect([answer.value?.trim() === '', answer.level]).toEqual([false, 'STATE_VERIFIED']);
        } else {
          expect([answer.value, answer.display, answer.level]).toEqual([null, null, null]);
          expect(answer.state === 'EXPIRED' || answer.reason !== null).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['1994-03-25', '25/03/1994'],
    ['1994-03', '03/1994'],
    ['1994', '1994'],
    ['khoảng 1994', 'khoảng 1994'],
  ])('show %s as %s', (date, shown) => {
    expect(displayDate(date)).toBe(shown);
  });
});

describe('Whether papers prove a component', () => {
  const proposed = { resultType: 'KQ.G01.000023', state: 'PROPOSED' };
  const confirmed = { resultType: birth, state: 'CONFIRMED' };
  const judge = (held: WarehouseDocument[]) =>
    judgeComponent(
      { subject: idOf('lan'), others: [idOf('hung')], accepts: [proposed, confirmed], onDay: today },
      (subject, resultType) =>
        held.filter((document) => document.subject === subject && document.resultType === resultType),
    );
  const card: WarehouseDocument = { ...paper, id: 'card', resultType: 'KQ.G01.000023' };

  it('prefers a sure mapping to structured content', () => {
    const { answer } = judge([card, { ...paper, form: 'DOCUMENT_ONLY' }]);
    expect(answer).toMatchObject({
      state: 'HELD',
      reason: 'DOCUMENT_ONLY',
      level: 'IMAGE_ONLY',
      mapping: 'CONFIRMED',
    });
  });

  it('says that a mapping is only proposed', () => {
    expect(judge([card]).answer).toMatchObject({
      state: 'HELD',
      reason: 'PROPOSED_MAPPING',
      level: 'STATE_VERIFIED',
    });
  });

  it('names another owner only when the owner holds nothing, and none of her papers', () => {
    const his = { ...paper, id: 'his', subject: idOf<PersonId>('hung') };
    expect(judge([his])).toMatchObject({
      answer: { state: 'NOT_HELD', reason: 'OTHER_OWNER', document: null },
      otherOwner: 'hung',
    });
    expect(judge([his, { ...paper, recordedState: 'REVOKED' }])).toMatchObject({
      answer: { reason: 'REVOKED' },
      otherOwner: null,
    });
    expect(judge([{ ...his, recordedState: 'REVOKED' }])).toMatchObject({
      answer: { reason: 'NO_RECORD' },
      otherOwner: null,
    });
  });
});
