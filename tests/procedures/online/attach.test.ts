import {
  attachment,
  carry,
  confirm,
  decision,
  list,
  mutate,
  ngoc,
  openScene,
  quan,
  query,
  type Scene,
  TODAY,
  thu,
} from './scene.ts';

const SERVICES = `query ($code: ProcedureCode!, $agency: AgencyCode, $asOf: Date) { procedure(code: $code) {
  eligibleForFullOnline { deadline decision { number authority { name } } }
  onlineServices(agency: $agency, asOf: $asOf) { level levelName formerLevel address state inForceFrom inForceTo agency { code }
    procedure { version } decision { number decidedOn } stop { from until reason decision { number } } } } }`;

describe('Attaching an online service (PUB-7)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  const servicesOf = async (code: string, asOf = TODAY) =>
    (await query(scene, SERVICES, { code, asOf })).procedure.onlineServices;
  const attach = (changes: object) => mutate(scene, thu, 'attachOnlineService', attachment(changes), REFUSED);
  const REFUSED = '... on ProcedureNotEligible { rule listDecision }';

  it('offers nothing until another official confirms it, then from its first day', async () => {
    const entered = await attach({});
    expect(entered).toMatchObject({
      __typename: 'OnlineChangeProposed',
      proposal: { kind: 'ATTACHMENT', state: 'PROPOSED' },
    });
    expect(await servicesOf('1.004222')).toEqual([]);
    expect(await confirm(scene, quan, entered.proposal.id)).toMatchObject({
      __typename: 'OnlineProposalConfirmed',
      proposal: { state: 'CONFIRMED' },
    });
    expect(await servicesOf('1.004222', '2026-01-31')).toEqual([]);
    expect(await servicesOf('1.004222', '2026-02-01')).toMatchObject([
      {
        level: 'PARTIAL',
        levelName: 'Dịch vụ công trực tuyến một phần',
        formerLevel: 3,
        state: 'OFFERED',
        agency: { code: 'G01' },
        procedure: { version: 1 },
        stop: null,
      },
    ]);
  });

  it.each([
    ['a draft, which no catalogue has', { procedure: '1.888888' }],
    [
      'a procedure that is in force only later than the service begins',
      { procedure: '1.004222', from: '2025-06-30', decision: decision('G01', '2025-01-05') },
    ],
  ])('refuses %s', async (_what, changes) => {
    expect(await attach(changes)).toMatchObject({
      __typename: 'ProcedureNotPublished',
      message: expect.stringContaining('chưa được công khai'),
    });
  });

  it('refuses a full service that the ministry has not listed, and cites the rule and the list', async () => {
    const full = { procedure: '1.003197', level: 'FULL' };
    expect(await attach(full)).toMatchObject({
      __typename: 'ProcedureNotEligible',
      rule: 'Nghị định 42/2022/NĐ-CP',
      listDecision: null,
      message: expect.stringContaining('chưa công bố danh mục'),
    });
    await list(scene, ['2.001159'], '2026-03-01');
    const refused = await attach(full);
    expect(refused).toMatchObject({
      __typename: 'ProcedureNotEligible',
      listDecision: expect.stringMatching(/QĐ-THU$/),
    });
    expect(refused.message).toContain('Nghị định 42/2022/NĐ-CP');
    expect(refused.message).toContain(refused.listDecision);
    await list(scene, ['2.001159', '1.003197'], '2026-03-02');
    expect(await attach(full)).toMatchObject({ __typename: 'OnlineChangeProposed' });
  });

  it('judges again when it is confirmed: what a newer list has dropped is refused then', async () => {
    await list(scene, ['1.010028'], '2026-04-01');
    const entered = await attach({ procedure: '1.010028', level: 'FULL' });
    await list(scene, ['1.010039'], '2026-04-02');
    expect(await confirm(scene, quan, entered.proposal.id)).toMatchObject({
      __typename: 'ProcedureNotEligible',
    });
    expect(await servicesOf('1.010028')).toEqual([]);
  });

  it('tells of a procedure by which decision it is on the list, and until when', async () => {
    await list(scene, ['1.010041'], '2026-05-01', '2026-12-31');
    const eligible = async (code: string) =>
      (await query(scene, SERVICES, { code })).procedure.eligibleForFullOnline;
    expect(await eligible('1.010041')).toMatchObject({
      deadline: '2026-12-31',
      decision: { authority: { name: 'Bộ Công an' } },
    });
    expect(await eligible('1.003197')).toBeNull();
  });

  it('replaces what there was from its first day, and keeps both', async () => {
    await carry(
      scene,
      [thu, quan],
      'attachOnlineService',
      attachment({ procedure: '1.010038', level: 'INFORMATION' }),
    );
    await carry(
      scene,
      [thu, quan],
      'attachOnlineService',
      attachment({ procedure: '1.010038', from: '2026-08-01' }),
    );
    expect(await servicesOf('1.010038', '2026-07-31')).toMatchObject([
      { level: 'INFORMATION', inForceTo: '2026-08-01' },
    ]);
    expect(await servicesOf('1.010038', '2026-08-01')).toMatchObject([{ level: 'PARTIAL', inForceTo: null }]);
    expect(await attach({ procedure: '1.010038', from: '2026-08-01' })).toMatchObject({
      __typename: 'PeriodNotAccepted',
    });
  });

  it.each([
    ['an address without encryption', { address: 'http://dichvucong.gov.vn' }, 'AddressNotSecure'],
    ['an address with an account in it', { address: 'https://a:b@dichvucong.gov.vn' }, 'AddressNotSecure'],
    ['a first day before the decision', { from: '2026-01-04' }, 'PeriodNotAccepted'],
    ['a decision of the future', { decision: decision('G01', '2026-11-17') }, 'DecisionNotAccepted'],
    ['a decision without a number', { decision: { ...decision(), number: ' ' } }, 'DecisionNotAccepted'],
    ['an authority that no list has', { decision: decision('G99') }, 'DecisionNotAccepted'],
    ['a procedure that another ministry publishes', { procedure: '1.001193' }, 'AgencyMayNotOffer'],
  ])('refuses %s', async (_what, changes, refusal) => {
    expect((await attach({ procedure: '2.001195', ...changes })).__typename).toBe(refusal);
  });

  it('takes one number of one authority for one decision: another date of it is refused', async () => {
    const one = decision();
    await carry(
      scene,
      [thu, quan],
      'attachOnlineService',
      attachment({ procedure: '2.001194', decision: one }),
    );
    expect(
      await attach({ procedure: '1.014061', decision: { ...one, decidedOn: '2026-01-06' } }),
    ).toMatchObject({ __typename: 'DecisionNotAccepted', message: expect.stringContaining('05/01/2026') });
  });

  it('refuses a year where a day is needed', async () => {
    await expect(attach({ from: '2026' })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('A list of what can be done from end to end', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  const LIST = `query ($asOf: Date, $after: String) { eligibilityList(agency: "G01", asOf: $asOf) { deadline inForceFrom inForceTo listed
    decision { number } procedures(first: 2, after: $after) { nodes { code procedure { name } } pageInfo { hasNextPage endCursor } } } }`;
  const enter = (changes: object) =>
    mutate(
      scene,
      thu,
      'publishEligibilityList',
      { agency: 'G01', decision: decision(), deadline: '2026-06-30', procedures: ['1.004222'], ...changes },
      '... on EligibilityListNotAccepted { procedures } ... on OnlineChangeProposed { proposal { notInCatalogue listed } }',
    );

  it('takes the place of the list before on the day of its decision', async () => {
    await list(scene, ['1.004222', '1.003197', '2.001159'], '2026-02-01');
    await list(scene, ['1.004222'], '2026-09-01', '2026-12-31');
    const before = (await query(scene, LIST, { asOf: '2026-08-31' })).eligibilityList;
    expect(before).toMatchObject({ listed: 3, inForceTo: '2026-09-01' });
    expect(before.procedures.nodes.map(({ code }: { code: string }) => code)).toEqual([
      '1.003197',
      '1.004222',
    ]);
    const { endCursor } = before.procedures.pageInfo;
    const rest = (await query(scene, LIST, { asOf: '2026-08-31', after: endCursor })).eligibilityList
      .procedures;
    expect(rest).toMatchObject({ nodes: [{ code: '2.001159' }], pageInfo: { hasNextPage: false } });
    expect((await query(scene, LIST, { asOf: '2026-09-01' })).eligibilityList).toMatchObject({
      listed: 1,
      inForceTo: null,
    });
    expect((await query(scene, LIST, { asOf: '2026-01-31' })).eligibilityList).toBeNull();
  });

  it('keeps a procedure that the catalogue does not have as the decision names it, and tells', async () => {
    const procedures = ['1.888888', '1.004222', '1.888888'];
    const entered = await enter({
      procedures,
      decision: decision('G01', '2026-10-01'),
      deadline: '2026-12-31',
    });
    expect(entered.proposal).toMatchObject({ listed: procedures, notInCatalogue: ['1.888888'] });
    expect((await confirm(scene, ngoc, entered.proposal.id)).__typename).toBe('OnlineProposalConfirmed');
    const { nodes } = (await query(scene, LIST)).eligibilityList.procedures;
    expect(nodes).toMatchObject([
      { code: '1.004222', procedure: { name: 'Đăng ký thường trú' } },
      { code: '1.888888', procedure: null },
    ]);
  });

  it.each([
    ['procedures of another ministry', { procedures: ['1.001193', '1.004222'] }, ['1.001193']],
    ['no procedure', { procedures: [] }, []],
    ['a decision of another authority', { decision: decision('G15') }, []],
    ['a decision no newer than the list in force', { decision: decision('G01', '2026-01-05') }, []],
  ])('refuses %s', async (_what, changes, procedures) => {
    expect(
      await enter({ decision: decision('G01', '2026-11-01'), deadline: '2026-12-31', ...changes }),
    ).toMatchObject({
      __typename: 'EligibilityListNotAccepted',
      procedures,
    });
  });
});
