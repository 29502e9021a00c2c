/** What is typed, judged by what its question asks: the writings that are taken, and what is filed for each. */
import fc from 'fast-check';
import { conceptNames, findConcept, kindOfAnswer, listChoices } from '../../kernel/domain/concepts.ts';
import { type AskedFor, judgeTyped } from '../../subgraphs/dossiers/rules/typedAnswers.ts';

const TODAY = '2026-11-16';
const judge = (question: string | AskedFor, typed: string) =>
  judgeTyped(typeof question === 'string' ? { concept: question } : question, typed, TODAY);
const papers = { concept: 'CHOICE', choices: ['Phiếu số 1', 'Phiếu số 2'] };

describe('A typed answer is taken, and filed in one writing', () => {
  it.each<[string | AskedFor, string, string]>([
    ['CHILD_BIRTH_DATE', '2026-11-16', '2026-11-16'],
    ['CHILD_BIRTH_DATE', '3/9/2026', '2026-09-03'],
    ['CHILD_BIRTH_DATE', '29-02-2024', '2024-02-29'],
    ['CHILD_BIRTH_DATE', '01.11.2026', '2026-11-01'],
    ['BIRTH_DATE', '1951', '1951'],
    ['BIRTH_DATE', '7/1951', '1951-07'],
    ['BIRTH_DATE', '2026-11', '2026-11'],
    ['PERIOD_BOUND', '2027-01-01', '2027-01-01'],
    ['DOCUMENT_VALIDITY', '31/12/2030', '2030-12-31'],
    ['TIME_OF_DEATH', '7h05', '07:05'],
    ['TIME_OF_DEATH', '23:59', '23:59'],
    ['TIME_OF_DEATH', '7 giờ 5 phút', '07:05'],
    ['TIME_OF_DEATH', '0 giờ', '00:00'],
    ['REQUESTED_COPIES', '3', '3'],
    ['ORDINAL', '1', '1'],
    ['AMOUNT', '1500000', '1500000'],
    ['AMOUNT', '1.500.000 đ', '1500000'],
    ['AMOUNT', '0 đồng', '0'],
    ['PHONE_NUMBER', '0900000101', '0900000101'],
    ['PHONE_NUMBER', '+84 912 345 678', '+84 912 345 678'],
    ['PHONE_NUMBER', '(0262) 3.852.456', '(0262) 3.852.456'],
    ['PHONE_NUMBER', '1900 1234', '1900 1234'],
    ['PHONE_NUMBER', '+1 213 373 4253', '+1 213 373 4253'],
    ['EMAIL', 'lan.nguyen+hk@vidu.com.vn', 'lan.nguyen+hk@vidu.com.vn'],
    ['PERSONAL_NUMBER', '001090000001', '001090000001'],
    ['OLD_IDENTITY_NUMBER', '990000101', '990000101'],
    ['OLD_IDENTITY_NUMBER', '001090000001', '001090000001'],
    ['TAX_NUMBER', '9900000104', '9900000104'],
    ['TAX_NUMBER', '9900000104001', '9900000104-001'],
    ['CHILD_NAME', "H'Hen Niê Kdăm", "H'Hen Niê Kdăm"],
    ['CHILD_NAME', 'Tôn Nữ Ngọc-Anh', 'Tôn Nữ Ngọc-Anh'],
    ['CHILD_GENDER', 'Nữ', 'FEMALE'],
    ['CHILD_GENDER', 'nam', 'MALE'],
    ['CHILD_GENDER', 'FEMALE', 'FEMALE'],
    ['CHILD_GENDER', 'Chưa xác định', 'UNKNOWN'],
    ['MARITAL_STATUS', 'Goá', 'WIDOWED'],
    ['CHILD_ETHNICITY', 'kinh', 'Kinh'],
    ['CHILD_ETHNICITY', 'Ê Đê', 'Ê-đê'],
    ['CHILD_ETHNICITY', 'Mông', 'Hmông'],
    ['CHILD_ETHNICITY', "k'ho", 'Cơ-ho'],
    [papers, 'phiếu số 2', 'Phiếu số 2'],
    ['CHILD_BIRTH_DATE', '２０２６-１１-０１', '2026-11-01'],
    ['REQUESTED_COPIES', '\u200b2\u00a0', '2'],
    ['CHILD_NAME', 'Y – Bhăm\u200b Niê', 'Y – Bhăm Niê'],
    ['CHILD_NAME', 'H’Hen', 'H’Hen'],
    ['REASON', ' dòng một \r\n dòng hai ', 'dòng một\ndòng hai'],
    ['REASON', '2026-02-30', '2026-02-30'],
    ['NOT_ON_THE_LIST', 'bất kỳ', 'bất kỳ'],
  ])('%j: %s is filed as %s', (question, typed, value) => expect(judge(question, typed)).toEqual({ value }));
});

describe('A typed answer is refused, in words that do not repeat it', () => {
  it.each<[string | AskedFor, string]>([
    ['CHILD_BIRTH_DATE', '2026-02-30'],
    ['CHILD_BIRTH_DATE', '31/11/2026'],
    ['CHILD_BIRTH_DATE', '11/31/2026'],
    ['CHILD_BIRTH_DATE', '2026-11-17'],
    ['CHILD_BIRTH_DATE', '2031-01-01'],
    ['CHILD_BIRTH_DATE', '1026-01-01'],
    ['CHILD_BIRTH_DATE', 'hôm kia'],
    ['CHILD_BIRTH_DATE', '2025'],
    ['CHILD_BIRTH_DATE', '20/11/26'],
    ['CHILD_BIRTH_DATE', '2026-11-16T00:00:00Z'],
    ['BIRTH_DATE', '13/2020'],
    ['BIRTH_DATE', '2027'],
    ['BIRTH_DATE', '2026-12'],
    ['DEATH_DATE', '2026-11-17'],
    ['DOCUMENT_DATE', '2026-12-01'],
    ['ESTABLISHMENT_DATE', '2027-01-01'],
    ['PERIOD_BOUND', '2027-02-29'],
    ['TIME_OF_DEATH', '24:00'],
    ['TIME_OF_DEATH', '7:60'],
    ['TIME_OF_DEATH', 'buổi sáng'],
    ['REQUESTED_COPIES', '0'],
    ['REQUESTED_COPIES', '-1'],
    ['REQUESTED_COPIES', '1,5'],
    ['REQUESTED_COPIES', '1e3'],
    ['REQUESTED_COPIES', 'hai'],
    ['REQUESTED_COPIES', '10000'],
    ['AMOUNT', '1.25'],
    ['AMOUNT', '-1000'],
    ['AMOUNT', '10 USD'],
    ['AMOUNT', '1.0000'],
    ['AMOUNT', '1,000'],
    ['PHONE_NUMBER', '123'],
    ['PHONE_NUMBER', '09000001011'],
    ['PHONE_NUMBER', '0000000000'],
    ['PHONE_NUMBER', 'gọi cho tôi 0900000101'],
    ['EMAIL', 'lan'],
    ['EMAIL', 'lan@'],
    ['EMAIL', 'lan@vidu.vn, hung@vidu.vn'],
    ['PERSONAL_NUMBER', '001090'],
    ['PERSONAL_NUMBER', '999999999999'],
    ['OLD_IDENTITY_NUMBER', '12345678'],
    ['TAX_NUMBER', '99000001'],
    ['TAX_NUMBER', '9900000104-1'],
    ['CHILD_NAME', 'Nguyễn An 2'],
    ['CHILD_NAME', 'Nguyen An \u00b8 Tr\u00b8n V\u00a8n'],
    ['REASON', 'Đ\u00e1\u00bb\u0097i n\u00c6\u00a1i \u00e1\u00bb\u009f'],
    ['CHILD_NAME', 'Nguyễn An <b>'],
    ['CHILD_GENDER', 'Không biết'],
    ['GENDER', 'UNKNOWN'],
    ['CHILD_ETHNICITY', 'Klingon'],
    ['CHILD_ETHNICITY', 'Tay'],
    [papers, 'Phiếu số 3'],
  ])('%j: %s', (question, typed) => {
    const verdict = judge(question, typed);
    expect(verdict).toEqual({ wrong: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    expect(JSON.stringify(verdict)).not.toContain(typed);
  });

  it('and nothing that is typed, however odd, does more than be refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conceptNames), fc.string({ unit: 'binary' }), (concept, typed) => {
        const verdict = judge(concept, typed);
        expect(Object.keys(verdict)).toHaveLength(1);
      }),
    );
  });

  it('and what is filed would be taken again as it is', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-16'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        expect(judge('BIRTH_DATE', iso.split('-').reverse().join(mark))).toEqual({ value: iso });
        expect(judge('BIRTH_DATE', iso)).toEqual({ value: iso });
      }),
    );
  });
});

describe('The list of concepts', () => {
  it('says of every concept what its answers are made of', () => {
    for (const name of conceptNames)
      expect([name, findConcept(name)?.kind]).toEqual([name, expect.any(String)]);
    expect(findConcept('toString')).toBeUndefined();
  });

  it('takes every choice by value and by name, and no two choices for one writing', () => {
    for (const concept of conceptNames)
      for (const { value, name } of listChoices({ concept }) ?? []) {
        expect(judge(concept, name)).toEqual({ value });
        expect(judge(concept, value)).toEqual({ value });
        for (const other of findConcept(concept)?.alsoWritten?.[value] ?? [])
          expect([other, judge(concept, other)]).toEqual([other, { value }]);
      }
  });

  it('lets a question have a list of its own', () => {
    expect(kindOfAnswer({ concept: 'OTHER', choices: ['Có', 'Không'] })).toBe('CHOICE');
    expect(listChoices(papers)).toEqual(papers.choices.map((name) => ({ value: name, name })));
  });
});
