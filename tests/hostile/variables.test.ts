/** Variables that are no such thing: refused with the place and what is right, never with what was typed. */
import type { System } from '../support/system.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock, openDoor, requestsSeen, signedIn } from './door.ts';

const NUMBER = '966194000101';
const NAME = 'Nguyễn Thị Lan';

describe('Malformed variables', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor();
  }, 120_000);
  afterAll(() => system?.close());

  const identity = { personalNumber: NUMBER, fullName: NAME, birthDate: '1994-03-12' };
  const cases: Record<string, [changes: Record<string, unknown>, typed: string, says: RegExp]> = {
    'eleven digits': [{ personalNumber: '96619400010' }, '96619400010', /12 chữ số.*\$input\.personalNumber/],
    letters: [{ personalNumber: '9661940001o1' }, '9661940001o1', /12 chữ số/],
    'a province that is none': [{ personalNumber: '999194000101' }, '999194000101', /12 chữ số/],
    'a number as a number': [{ personalNumber: 966194000101 }, '966194000101', /chuỗi/],
    'an object for a number': [{ personalNumber: { eq: NUMBER } }, NUMBER, /chuỗi/],
    'a day that is none': [{ birthDate: '1994-02-30' }, '1994-02-30', /yyyy-MM-dd.*\$input\.birthDate/],
    'a date in another form': [{ birthDate: '12/03/1994' }, '12/03/1994', /yyyy-MM-dd/],
    'a name that is a number': [{ fullName: 19940312 }, '19940312', /\$input\.fullName/],
    'a missing name': [{ fullName: undefined }, NUMBER, /\$input/],
    'a field nobody knows': [{ secret: 'quite-secret-1' }, 'quite-secret-1', /\$input/],
    null: [{ birthDate: null }, NUMBER, /\$input\.birthDate/],
  };
  it.each(Object.entries(cases))('are refused helpfully: %s', async (_name, [changes, typed, says]) => {
    const query = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
    const headers = {
      ...JSON_TYPE,
      ...(await signedIn('minh')),
      'access-purpose': 'PERSON_VERIFICATION',
      'access-basis': 'Luat 91/2025/QH15',
    };
    system.calls.clear();
    const answer = await knock(system.origin, bodyOf(query, { input: { ...identity, ...changes } }), headers);
    expectRefusal(answer, { status: 400, code: 'BAD_USER_INPUT', typed });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(says);
    expect(requestsSeen(system)).toBe(0);
  });

  it.each([
    ['ProcedureCode', '1.77422', /Mã thủ tục/],
    ['ProcedureCode', "1.004222'; drop table", /Mã thủ tục/],
  ])('are refused: a %s %s', async (type, value, says) => {
    const answer = await knock(
      system.origin,
      bodyOf(`query ($c: ${type}!) { procedure(code: $c) { code } }`, { c: value }),
      JSON_TYPE,
    );
    expectRefusal(answer, { status: 400, code: 'BAD_USER_INPUT', typed: value });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(says);
  });

  it('are refused helpfully when written into the text', async () => {
    const answer = await knock(system.origin, bodyOf('{ procedure(code: "1.77422") { code } }'), JSON_TYPE);
    expectRefusal(answer, { status: 400, code: 'BAD_USER_INPUT', typed: '1.77422' });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/Mã thủ tục/);
  });

  it('are refused when one is missing', async () => {
    const answer = await knock(
      system.origin,
      bodyOf('query ($c: ProcedureCode!) { procedure(code: $c) { code } }'),
      JSON_TYPE,
    );
    expectRefusal(answer, { status: 400, code: 'BAD_USER_INPUT' });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/\$c/);
  });
});
