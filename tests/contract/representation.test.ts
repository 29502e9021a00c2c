/** L10, ACC-6: who may act for whom, by age and by day. The law is named in the rule itself. */

import fc from 'fast-check';
import { addYears, requireDay } from '../../kernel/domain/calendar.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import {
  judgeRepresentation,
  LEGAL_BASES,
  listRepresented,
  type Mandate,
  majorityDay,
  type RepresentationVerdict,
  type Scope,
  type WhyNot,
} from '../../kernel/domain/representation.ts';
import { idOf } from '../support/ids.ts';

const BORN = requireDay('2010-06-15');
const parent: Mandate = {
  capacity: 'PARENT',
  representative: idOf('mother'),
  represented: idOf('child'),
  scope: 'WHOLE',
  from: BORN,
  until: null,
  minorUntil: majorityDay(BORN),
  restricted: null,
};
const guardian: Mandate = {
  ...parent,
  capacity: 'GUARDIAN',
  representative: idOf('guardian'),
  from: requireDay('2015-01-01'),
};
const ofAdult: Mandate = { ...guardian, minorUntil: null };
const director: Mandate = {
  ...ofAdult,
  capacity: 'ORGANIZATION_REPRESENTATIVE',
  from: requireDay('2026-01-01'),
  until: requireDay('2026-06-30'),
};

const judge = (mandate: Mandate, today: string, matter: Scope = 'WHOLE'): RepresentationVerdict =>
  judgeRepresentation({
    ...{ actor: mandate.representative, subject: mandate.represented, mandates: [mandate] },
    ...{ matter, today: requireDay(today) },
  });
const mayNot = (why: WhyNot) => ({ kind: 'MAY_NOT', why });

describe('A minor and those who act for her, by age (L10)', () => {
  it.each([
    [6, 'the representative alone', false],
    [7, 'the child agrees too', true],
    [15, 'the child agrees too', true],
    [17, 'the child agrees too', true],
  ])('at %i: %s', (age, _what, childConsentNeeded) => {
    const birthday = addYears(BORN, age);
    for (const mandate of [parent, { ...guardian, from: BORN }]) {
      const { capacity } = mandate;
      const days = { minorUntil: '2028-06-15', until: requireDay('2028-06-14') };
      const verdict = { kind: 'MAY_ACT', capacity, childConsentNeeded, ...days };
      expect(judge(mandate, birthday)).toEqual(verdict);
    }
  });

  it('at 18 she acts for herself: neither parent nor guardian of a minor may, from the birthday on', () => {
    for (const mandate of [parent, guardian]) {
      expect(judge(mandate, '2028-06-14').kind).toBe('MAY_ACT');
      expect(judge(mandate, '2028-06-15')).toEqual(mayNot('OF_AGE'));
    }
  });

  it('on the day before she is seven nobody asks her yet', () => {
    expect(judge(parent, '2017-06-14')).toMatchObject({ childConsentNeeded: false });
    expect(judge(parent, '2017-06-15')).toMatchObject({ childConsentNeeded: true });
  });

  it.each([
    ['a full date', '2008-11-30', '2026-11-30'],
    ['29 February', '2008-02-29', '2026-02-28'],
    ['a month alone', '2008-11', '2026-11-01'],
    ['a year alone', '2008', '2026-01-01'],
  ])('counts majority from %s, and never later than it may be', (_what, birthDate, day) => {
    expect(majorityDay(birthDate)).toBe(day);
  });
});

describe('The days and the scope of a mandate (ACC-6)', () => {
  it.each<[string, Mandate, string, object]>([
    ['before the decision', guardian, '2014-12-31', mayNot('NOT_YET')],
    ['on the first day', director, '2026-01-01', { kind: 'MAY_ACT' }],
    ['on the last day', director, '2026-06-30', { kind: 'MAY_ACT', until: requireDay('2026-06-30') }],
    ['on the day after', director, '2026-07-01', mayNot('ENDED')],
    [
      'while a court restricts the rights',
      { ...parent, restricted: { from: requireDay('2020-01-01'), until: requireDay('2021-12-31') } },
      '2021-12-31',
      mayNot('RIGHTS_RESTRICTED'),
    ],
    [
      'once the restriction is over',
      { ...parent, restricted: { from: requireDay('2020-01-01'), until: requireDay('2021-12-31') } },
      '2022-01-01',
      { kind: 'MAY_ACT' },
    ],
    ['for a grown ward, of whom nobody asks her age', ofAdult, '2040-01-01', { childConsentNeeded: false }],
  ])('%s', (_when, mandate, today, verdict) => {
    expect(judge(mandate, today)).toMatchObject(verdict);
  });

  it('a guardian of property acts in matters of property and in nothing else', () => {
    const property: Mandate = { ...ofAdult, scope: 'PROPERTY' };
    expect(judge(property, '2026-01-01', 'PROPERTY')).toMatchObject({
      kind: 'MAY_ACT',
      capacity: 'GUARDIAN',
    });
    expect(judge(property, '2026-01-01')).toEqual(mayNot('OUT_OF_SCOPE'));
  });

  it('of several mandates the one that stands counts, and else the nearest refusal is told', () => {
    const ended = { ...guardian, until: requireDay('2016-01-01') };
    const facts = {
      actor: idOf<PersonId>('guardian'),
      subject: idOf<PersonId>('child'),
      matter: 'WHOLE',
      today: requireDay('2020-01-01'),
    } as const;
    expect(judgeRepresentation({ ...facts, mandates: [ended, guardian] }).kind).toBe('MAY_ACT');
    const property: Mandate = { ...guardian, scope: 'PROPERTY' };
    expect(judgeRepresentation({ ...facts, mandates: [ended, property] })).toEqual(mayNot('OUT_OF_SCOPE'));
  });

  it('every capacity names the law behind it', () => {
    for (const basis of Object.values(LEGAL_BASES)) expect(basis).toMatch(/^(Bộ luật|Luật) .*Điều \d+/);
  });
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => requireDay(date.toISOString().slice(0, 10)));
const id = fc.constantFrom('a', 'b', 'c', 'd').map(idOf<PersonId>);
const term = fc.record({ from: day, until: fc.option(day) });
const mandate: fc.Arbitrary<Mandate> = fc.record({
  capacity: fc.constantFrom('PARENT' as const, 'GUARDIAN' as const, 'ORGANIZATION_REPRESENTATIVE' as const),
  representative: id,
  represented: id,
  scope: fc.constantFrom('WHOLE' as const, 'PROPERTY' as const),
  from: day,
  until: fc.option(day),
  minorUntil: fc.option(day),
  restricted: fc.option(term),
});
const asked = fc.record({
  actor: id,
  subject: id,
  mandates: fc.array(mandate, { maxLength: 8 }),
  matter: fc.constantFrom('WHOLE' as const, 'PROPERTY' as const),
  today: day,
});

describe('The rule of representation, whatever the registers say', () => {
  it('everybody acts for herself, and for another only by a mandate of her own over that person', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const verdict = judgeRepresentation(facts);
        if (facts.actor === facts.subject) expect(verdict).toMatchObject({ capacity: 'OWN_RECORD' });
        else if (verdict.kind === 'MAY_ACT') {
          const own = facts.mandates.filter(
            (one) => one.representative === facts.actor && one.represented === facts.subject,
          );
          expect(own.some((one) => one.from <= facts.today && facts.today <= (one.until ?? '9999'))).toBe(
            true,
          );
          expect(own.some((one) => facts.today < (one.minorUntil ?? '9999'))).toBe(true);
        }
      }),
    );
  });

  it('mandates of others, and their order, change nothing', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const own = facts.mandates.filter((one) => one.representative === facts.actor);
        const kind = judgeRepresentation(facts).kind;
        expect(judgeRepresentation({ ...facts, mandates: own }).kind).toBe(kind);
        expect(judgeRepresentation({ ...facts, mandates: [...facts.mandates].reverse() }).kind).toBe(kind);
      }),
    );
  });

  it('whoever may act in everything may act in matters of property; never the reverse by itself', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const whole = listRepresented({ ...facts, matter: 'WHOLE' });
        expect(listRepresented({ ...facts, matter: 'PROPERTY' })).toEqual(expect.arrayContaining(whole));
      }),
    );
  });

  it('a right that is told to last until a day stands on that day and not on the next', () => {
    fc.assert(
      fc.property(asked, (facts) => {
        const [only] = facts.mandates.filter((one) => one.representative !== one.represented);
        if (only === undefined) return;
        const { representative: actor, represented: subject } = only;
        const one = { ...facts, actor, subject, mandates: [{ ...only, restricted: null }] };
        const verdict = judgeRepresentation(one);
        if (verdict.kind === 'MAY_NOT' || verdict.until === null) return;
        const next = requireDay(new Date(Date.parse(verdict.until) + 86_400_000).toISOString().slice(0, 10));
        expect(judgeRepresentation({ ...one, today: verdict.until }).kind).toBe('MAY_ACT');
        expect(judgeRepresentation({ ...one, today: next }).kind).toBe('MAY_NOT');
      }),
    );
  });
});
