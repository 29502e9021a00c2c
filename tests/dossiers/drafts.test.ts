import { randomUUID } from 'node:crypto';
import { organizationIdOfTaxNumber, personIdOfNumber } from '../../kernel/identity.ts';
import { isHandledThere } from '../../subgraphs/dossiers/rules/offered.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { HOA_SEN, leavesOf, moveIn, open, openStage, type Stage, typed, versionIdOf } from './stage.ts';

const minh = viewerOf('minh');
const lan = viewerOf('lan');

describe('Opening a draft', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => stage.close());

  it('opens a draft at the agency of the officer, assigned to her', async () => {
    const { dossier } = await open(stage, minh, moveIn());
    expect(dossier).toMatchObject({
      stage: 'DRAFT',
      code: null,
      status: null,
      caseCode: 'JOIN_FAMILY',
      channel: 'COUNTER',
      agency: { code: 'H15.50.05' },
      procedure: { id: versionIdOf('1.004222') },
      parties: [
        { role: 'APPLICANT', verification: 'VERIFIED', person: { id: personId('lan') } },
        { role: 'SPOUSE', verification: 'VERIFIED', person: { id: personId('hung') } },
      ],
    });
    const rows =
      await stage.sql`select account, agency from dossier_officers where dossier_id = ${dossier.id}`;
    expect([...rows]).toEqual([{ account: minh.account, agency: 'H15.50.05' }]);
  });

  it('opens a draft for a citizen herself, and says nothing of the husband she types', async () => {
    const parties = [
      { role: 'APPLICANT', viewer: true },
      { role: 'SPOUSE', person: typed('hung') },
    ];
    const { dossier } = await open(stage, lan, moveIn({ agency: 'H15.50.05', channel: 'ONLINE', parties }));
    expect(dossier.parties).toMatchObject([
      { verification: 'OWN_RECORD', person: { id: personId('lan') } },
      { verification: 'READ_AT_INTAKE', person: null, capacity: null },
    ]);
  });

  it('opens none with a typed person for an officer who guesses, and says so to whom she typed', async () => {
    const wrong = (day: number) => typed('hung', { birthDate: `1991-01-${day}` });
    const asked = (person: object) => moveIn({ parties: [{ role: 'APPLICANT', person }] });
    const nga = viewerOf('nga');
    const both = [
      { role: 'APPLICANT', person: wrong(10) },
      { role: 'SPOUSE', person: wrong(11) },
    ];
    expect((await open(stage, nga, moveIn({ parties: both }))).dossier.parties).toHaveLength(2);
    for (let day = 12; day < 20; day += 1)
      expect((await open(stage, nga, asked(wrong(day)))).dossier.parties[0].verification).toBe(
        'NOT_VERIFIED',
      );
    const denied = (await leavesOf(stage, personId('hung'), 'DENIED')).length;
    for (const person of [wrong(20), typed('hung')])
      await expect(open(stage, nga, asked(person))).rejects.toThrow('VERIFICATION_LOCKED');
    expect((await leavesOf(stage, personId('hung'), 'DENIED')).length).toBe(denied + 2);
    expect((await open(stage, minh, asked(typed('hung')))).dossier.parties[0].verification).toBe('VERIFIED');
  });

  it.each([
    ['an old number', { personalNumber: '990000101' }, 'VERIFIED'],
    ['tone marks placed the other way and spaces doubled', { fullName: '  nguyễn  thị LAN ' }, 'VERIFIED'],
    ['another accent in the name', { fullName: 'Nguyễn Thị Làn' }, 'NOT_VERIFIED'],
    ['another day of birth', { birthDate: '1994-03-13' }, 'NOT_VERIFIED'],
    ['only the year of a known birth date', { birthDate: '1994' }, 'NOT_VERIFIED'],
    ['a number that nobody has', { personalNumber: '966194999999' }, 'NOT_VERIFIED'],
  ])('compares %s with the register', async (_what, changes, verification) => {
    const parties = [{ role: 'APPLICANT', person: typed('lan', changes) }];
    const { dossier } = await open(stage, minh, moveIn({ parties }));
    expect(dossier.parties[0].verification).toBe(verification);
    expect(dossier.parties[0].person).toEqual(verification === 'VERIFIED' ? { id: personId('lan') } : null);
  });

  it('keeps a person whose year of birth alone is known as she is known', async () => {
    const { dossier } = await open(
      stage,
      minh,
      moveIn({ parties: [{ role: 'APPLICANT', person: typed('bao') }] }),
    );
    expect(dossier.parties[0].verification).toBe('VERIFIED');
  });

  it('shows a mistyped draft to nobody else, and keeps no number in it', async () => {
    const person = typed('lan', { fullName: 'Nguyễn Thị Lành' });
    const { dossier } = await open(stage, minh, moveIn({ parties: [{ role: 'APPLICANT', person }] }));
    const [row] = await stage.sql`select applicant_id from dossiers where dossier_id = ${dossier.id}`;
    expect(row?.applicant_id).toBeNull();
    const parties = await stage.sql`select * from dossier_parties where dossier_id = ${dossier.id}`;
    expect(parties[0]?.subject).toBe(personIdOfNumber(testKeys, person.personalNumber));
    expect(JSON.stringify(parties)).not.toContain(person.personalNumber);
  });

  const company = (who: string, taxNumber = HOA_SEN) => ({
    requestId: randomUUID(),
    procedure: '2.002029',
    caseCode: 'SUSPEND',
    channel: 'ONLINE',
    agency: 'H15.50.05',
    parties: [
      { role: 'ORGANIZATION', organizationTaxNumber: taxNumber },
      who === 'minh' ? { role: 'APPLICANT', person: typed('vinh') } : { role: 'APPLICANT', viewer: true },
    ],
  });

  it.each([
    ['vinh', 'who represents it today', HOA_SEN, 'OWN_RECORD'],
    ['minh', 'an officer', HOA_SEN, 'VERIFIED'],
    ['minh', 'an officer who mistypes it', '9900000999', 'NOT_VERIFIED'],
  ])('lets %s, %s, name an organisation as it is known', async (who, _why, taxNumber, verification) => {
    const { dossier } = await open(stage, viewerOf(who), company(who, taxNumber));
    const party = dossier.parties.find((one: { role: string }) => one.role === 'ORGANIZATION');
    const id = organizationIdOfTaxNumber(testKeys, taxNumber);
    expect(party).toMatchObject({
      verification,
      organization: verification === 'NOT_VERIFIED' ? null : { id },
    });
  });

  it.each([
    ['who represented it last year', 'xuan', HOA_SEN],
    ['who never did', 'lan', HOA_SEN],
    ['who types a number that no organisation has', 'vinh', '9900000999'],
  ])('refuses an organisation to a citizen %s', async (_why, who, taxNumber) => {
    const answer = await open(stage, viewerOf(who), company(who, taxNumber));
    expect(answer).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['ORGANIZATION'] });
  });

  const applicant = { role: 'APPLICANT', person: typed('lan') };
  it.each<[string, object, object]>([
    ['an unknown procedure', { procedure: '9.999999' }, { __typename: 'ProcedureNotFound' }],
    [
      'an unknown case, naming those there are',
      { caseCode: 'NONE' },
      { __typename: 'CaseNotFound', cases: expect.arrayContaining(['JOIN_FAMILY', 'OWN_DWELLING']) },
    ],
    ['no applicant', { parties: [] }, { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] }],
    [
      'a role given twice',
      { parties: [applicant, applicant] },
      { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] },
    ],
    [
      'a role that the case has not',
      { parties: [applicant, { ...applicant, role: 'DECEASED' }] },
      { __typename: 'PartiesNotComplete', roles: ['DECEASED'] },
    ],
    [
      'a party given in no way',
      { parties: [{ role: 'APPLICANT' }] },
      { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] },
    ],
    [
      'a party given in two ways',
      { parties: [{ ...applicant, organizationTaxNumber: HOA_SEN }] },
      { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] },
    ],
    [
      'an officer as the viewer',
      { parties: [{ role: 'APPLICANT', viewer: true }] },
      { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] },
    ],
    [
      'an organisation as a person',
      { parties: [{ role: 'APPLICANT', organizationTaxNumber: HOA_SEN }] },
      { __typename: 'PartiesNotComplete', roles: ['APPLICANT'] },
    ],
    [
      'a number of another year',
      { parties: [{ role: 'APPLICANT', person: typed('lan', { birthDate: '1995-03-12' }) }] },
      { __typename: 'PersonNumberImplausible', role: 'APPLICANT' },
    ],
    [
      'a number of another century',
      { parties: [{ role: 'APPLICANT', person: typed('lan', { birthDate: '2094-03-12' }) }] },
      { __typename: 'PersonNumberImplausible', role: 'APPLICANT' },
    ],
    ['another agency than her own', { agency: 'H15.50.06' }, { __typename: 'AgencyNotEligible' }],
    [
      'a way in which the procedure is not submitted',
      { channel: 'POST' },
      { __typename: 'ChannelNotOffered' },
    ],
  ])('refuses %s in one Vietnamese sentence', async (_what, changes, expected) => {
    const answer = await open(stage, minh, moveIn(changes));
    expect(answer).toMatchObject(expected);
    expect(answer.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u);
  });

  it('refuses a ward where only ministries handle the procedure, and refuses an office of a ministry nothing of theirs', () => {
    const ministry = { tiers: ['MINISTRY' as const] };
    expect(isHandledThere(ministry, codeOf('H15.50.05'))).toBe(false);
    expect(isHandledThere(ministry, codeOf('G01.07'))).toBe(true);
    expect(isHandledThere({ tiers: ['COMMUNE'] }, codeOf('G01'))).toBe(false);
    // Another agency may be on either side, and a version that names no level keeps nobody away.
    expect(isHandledThere({ tiers: ['OTHER'] }, codeOf('H15.50.05'))).toBe(true);
    expect(isHandledThere({ tiers: [] }, codeOf('H15.50.05'))).toBe(true);
  });

  it.each([
    ['no agency', {}],
    ['an agency that handles nothing', { agency: 'G22' }],
  ])('refuses a citizen who names %s', async (_what, changes) => {
    const answer = await open(
      stage,
      lan,
      moveIn({ ...changes, parties: [{ role: 'APPLICANT', viewer: true }] }),
    );
    expect(answer.__typename).toBe('AgencyNotEligible');
  });

  it('refuses an officer whose system is no longer attested, or never was', async () => {
    expect((await open(stage, viewerOf('tuan'), moveIn())).__typename).toBe('ConsumerNotAttested');
    expect((await open(stage, viewerOf('minh', { client: 'somebody' }), moveIn())).__typename).toBe(
      'ConsumerNotAttested',
    );
  });

  it('opens one draft for a request sent five times at once, and refuses its id for another content (REL-4)', async () => {
    const input = moveIn();
    const answers = await Promise.all(Array.from({ length: 5 }, () => open(stage, minh, input)));
    expect(new Set(answers.map((answer) => answer.dossier.id)).size).toBe(1);
    const other = await open(stage, minh, { ...input, channel: 'POST' });
    expect(other.__typename).toBe('RequestIdReused');
    expect((await open(stage, minh, input)).dossier.id).toBe(answers[0].dossier.id);
  });
});
