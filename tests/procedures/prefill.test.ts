import { randomUUID } from 'node:crypto';
import type { Grant } from '../../kernel/tokens.ts';
import { describeCondition, judgeApplicability } from '../../subgraphs/procedures/onceOnly/rules/prefill.ts';
import { versionIdOf } from '../../subgraphs/procedures/versions/database/versions.ts';
import { ask, type GrantedPart, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { idOf } from '../support/ids.ts';
import { bringIn, importedPaper, procedureWith } from './onceOnly/decide.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Prefill {
  questions { key role concept path required editable }
  components { code kind applies conditionText accepts { resultType state } noEvidenceReason originals copies anyOfGroup }
  fees { code name kind amount condition } } } }`;

const BIRTH: Partial<Grant> = {
  procedureVersion: versionIdOf('1.001193', 2),
  caseCode: 'BIRTH_IN_COUNTRY',
};
const lan = viewerOf('lan');
const playedBy = (role: string, key: string) => ({
  role,
  kind: 'PERSON' as const,
  id: personId(key),
  typed: null,
});

async function prefill(subjects: GrantedPart[], changes: Partial<Grant>) {
  const grant = grantFor(lan, subjects, changes);
  const answer = await ask(open.house, 'procedures', {
    query: QUERY,
    variables: { of: [{ __typename: 'Prefill', grant }] },
    viewer: lan,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data._entities[0];
}

describe('What a form asks, for the registers', () => {
  it('gives every question its path below the role, also for parts that nobody plays', async () => {
    const { questions } = await prefill([playedBy('APPLICANT', 'lan'), playedBy('MOTHER', 'lan')], BIRTH);
    const byKey = Object.fromEntries(questions.map((question: { key: string }) => [question.key, question]));
    expect(byKey.applicantCurrentResidence).toMatchObject({
      path: 'Person.currentResidence.text',
      editable: true,
    });
    expect(byKey.applicantFullName).toMatchObject({
      role: 'APPLICANT',
      path: 'Person.fullName',
      editable: false,
    });
    expect(byKey.marriageCertificateNumber.path).toBe('Document[KQ.G15.000032].number');
    expect(byKey.fatherFullName).toMatchObject({ role: 'FATHER', path: 'Person.fullName' });
    expect(byKey.childName.path).toBeNull();
  });

  it('judges a paper by who takes part, and leaves a condition in words open', async () => {
    const [MARRIED, SINGLE] = ['TP-0000000001', 'TP-0000000002'];
    const head = { code: '2.909999', publisher: 'G15', field: 'Nuôi con nuôi' };
    const papers = [
      importedPaper(MARRIED, 'Giấy chứng nhận kết hôn', { condition: { rolePresent: 'SPOUSE' } }),
      importedPaper(SINGLE, 'Giấy xác nhận độc thân', { condition: { roleAbsent: 'SPOUSE' } }),
    ];
    await bringIn(open, procedureWith(head, papers), '2026-01-01');
    const adoption = { procedureVersion: versionIdOf(head.code, 1), caseCode: 'ONLY' };
    const appliesOf = async (of: Partial<Grant>, ...subjects: GrantedPart[]) => {
      const { components } = await prefill(subjects, of);
      return Object.fromEntries(components.map((one: { code: string; applies: string }) => [one.code, one]));
    };
    const alone = await appliesOf(adoption, playedBy('APPLICANT', 'lan'));
    const both = await appliesOf(adoption, playedBy('APPLICANT', 'lan'), playedBy('SPOUSE', 'hung'));
    expect([alone[MARRIED].applies, both[MARRIED].applies]).toEqual(['NOT_APPLICABLE', 'APPLIES']);
    expect([alone[SINGLE].applies, both[SINGLE].applies]).toEqual(['APPLIES', 'NOT_APPLICABLE']);
    const birth = await appliesOf(BIRTH, playedBy('APPLICANT', 'lan'), playedBy('MOTHER', 'lan'));
    expect(papers.map(({ condition }) => describeCondition(condition))).toEqual([
      'Khi hồ sơ có vợ hoặc chồng',
      'Khi hồ sơ không có vợ hoặc chồng',
    ]);
    expect(birth['TP-79a5ba66fc'].applies).toBe('APPLIES');
    expect(birth['TP-fbddb24665']).toMatchObject({
      applies: 'CONDITION_UNKNOWN',
      conditionText: expect.stringContaining('nơi cư trú'),
      accepts: [{ resultType: 'KQ.G01.000062', state: 'PROPOSED' }],
    });
    expect(birth['TP-7d4617d606']).toMatchObject({
      kind: 'NOTE',
      originals: 0,
      noEvidenceReason: 'NOTE_ONLY',
      conditionText: null,
    });
  });

  it.each([
    [{ rolePresent: 'CHILD' as const }, ['CHILD'], 'APPLIES'],
    [{ rolePresent: 'CHILD' as const }, [], 'NOT_APPLICABLE'],
    [{ roleAbsent: 'CHILD' as const }, [], 'APPLIES'],
    [{ roleAbsent: 'CHILD' as const }, ['CHILD'], 'NOT_APPLICABLE'],
    [{ text: 'Khi ủy quyền' }, ['CHILD'], 'CONDITION_UNKNOWN'],
    [null, [], 'APPLIES'],
  ])('judges the condition %j for %j as %s', (condition, roles, expected) => {
    expect(judgeApplicability(condition, new Set(roles))).toBe(expected);
  });

  it('gives the amounts of the channel of the dossier', async () => {
    const residence = { procedureVersion: versionIdOf('1.004222', 1), caseCode: 'JOIN_FAMILY' };
    const amountsOf = async (channel: string) =>
      (await prefill([playedBy('APPLICANT', 'lan')], { ...residence, channel })).fees.map(
        (fee: { amount: number }) => fee.amount,
      );
    expect(await amountsOf('COUNTER')).toEqual([20000]);
    expect(await amountsOf('ONLINE')).toEqual([10000]);
    expect(await amountsOf('POST')).toEqual([]);
  });

  it('knows nothing of an unknown version, and asks nothing in an unknown case', async () => {
    const nothing = { questions: null, components: null, fees: null };
    expect(await prefill([], { procedureVersion: idOf(randomUUID()) })).toEqual(nothing);
    expect(await prefill([], { ...BIRTH, caseCode: 'NOWHERE' })).toEqual({ ...nothing, fees: [] });
  });

  it('keeps two grants of one request apart, and reads a version once', async () => {
    const birth = grantFor(lan, [playedBy('APPLICANT', 'lan')], BIRTH);
    const death = grantFor(lan, [], {
      procedureVersion: versionIdOf('1.000656', 1),
      caseCode: 'GENERAL',
    });
    const { database } = open.house.get('procedures');
    const before = database.statements;
    const of = [birth, death].map((grant) => ({ __typename: 'Prefill', grant }));
    const { data } = await ask(open.house, 'procedures', { query: QUERY, variables: { of }, viewer: lan });
    expect(data._entities.map((one: { questions: object[] }) => one.questions.length)).toEqual([29, 20]);
    // The two versions, and what officials have decided about their papers.
    expect(database.statements - before).toBe(2);
  });
});
