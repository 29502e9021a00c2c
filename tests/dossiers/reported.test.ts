/** What connected systems report of the dossiers that they master: taken one by one, in any order, and only in their own name. */
import { randomUUID } from 'node:crypto';
import { judgeHeldReports } from '../../subgraphs/dossiers/actions/reportDossiers.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { systemAnswers } from './reportOrders.ts';
import {
  codeLine,
  importLines,
  lookUp,
  openSystemOf,
  progress,
  report,
  reported,
  saidOf,
  systemViewer,
} from './reportScene.ts';
import { leavesOf, openStage, type Stage, typed } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await openSystemOf(stage);
}, 120_000);
afterAll(async () => stage?.close());

let counted = 0;
const newCode = (): string => {
  counted += 1;
  return `H15.50.05-261110-${String(counted).padStart(4, '0')}`;
};
const again = () =>
  judgeHeldReports({ database: stage.house.get('dossiers').database, keys: testKeys, now: new Date() });
/** A minute later, as far as held reports can tell. */
const letAMinutePass = () =>
  stage.sql`update reports set judged_at = now() - interval '2 minutes' where outcome = 'HELD'`;

describe('A connected system', () => {
  it('reports a dossier, which it finds again by its own code', async () => {
    const code = newCode();
    expect(saidOf(await report(stage, [reported(code)]))).toEqual(['TAKEN']);
    expect(await lookUp(stage, [code, 'H15-unknown'])).toEqual([
      expect.objectContaining({
        ...{
          code,
          procedureCode: '1.004222',
          agency: { code: 'H15.50.05' },
          channel: 'ONLINE',
          status: 'ACCEPTED',
        },
        ...{ acceptedAt: '2026-11-10T02:00:00.000Z', finishedAt: null },
        steps: [
          expect.objectContaining({ status: 'REGISTERED', flagged: false }),
          expect.objectContaining({ status: 'ACCEPTED', flagged: false }),
        ],
      }),
    ]);
  });

  it('has the good half of a batch in, and each record answered by itself', async () => {
    const [good, bad, last] = [newCode(), newCode(), newCode()];
    const batch = [reported(good), reported(bad, { acceptedAt: '20261131000000' }), reported(last)];
    const answer = await report(stage, batch);
    expect(saidOf(answer)).toEqual(['TAKEN', 'REFUSED TIME_UNREADABLE', 'TAKEN']);
    expect(answer.outcomes[1]).toMatchObject({ code: bad, findings: [{ field: 'acceptedAt' }] });
    expect((await lookUp(stage, [good, bad, last])).map(({ code }: { code: string }) => code)).toEqual([
      good,
      last,
    ]);
  });

  it('is told that a dossier exists where it sends another as new, and changes it where it says so', async () => {
    const code = newCode();
    await report(stage, [reported(code)]);
    const changed = reported(code, { status: '4' });
    expect(saidOf(await report(stage, [changed]))).toEqual(['REFUSED ALREADY_EXISTS']);
    expect(saidOf(await report(stage, [changed], { updating: true }))).toEqual(['TAKEN']);
    expect(await lookUp(stage, [code])).toMatchObject([{ status: 'IN_PROGRESS' }]);
  });

  it('gets the same answer for the same report, and nothing is written twice', async () => {
    const code = newCode();
    const lies = reported(code, { fax: '1', phone: '1', ownerNumber: '000000001' });
    const first = await report(stage, [lies, lies]);
    expect(saidOf(first)).toEqual(Array(2).fill(expect.stringMatching(/^TAKEN .*OWNER_NUMBER_PLACEHOLDER/)));
    expect(await report(stage, [lies], { updating: true })).toEqual({
      ...first,
      outcomes: [first.outcomes[0]],
    });
    expect(await stage.sql`select 1 from reports where code = ${code}`).toHaveLength(1);
  });

  it('may report a step before its dossier', async () => {
    const code = newCode();
    const step = { code, status: '4', at: '20261111080000', handler: 'Trần Văn B' };
    expect(saidOf(await progress(stage, [step]))).toEqual(['TAKEN DOSSIER_NOT_REPORTED_YET']);
    await report(stage, [reported(code)]);
    expect(await lookUp(stage, [code])).toMatchObject([{ status: 'IN_PROGRESS', procedureCode: '1.004222' }]);
  });

  it('claims who handled a step: that is kept encrypted, and gives nobody anything', async () => {
    const code = newCode();
    await progress(stage, [{ code, status: '4', at: '20261111080000', handler: 'Trần Văn B' }]);
    const [row] = await stage.sql`select handler_encrypted, status from reported_steps where code = ${code}`;
    expect(row?.handler_encrypted).toBeInstanceOf(Buffer);
    expect(row?.handler_encrypted.toString('utf8')).not.toContain('Trần');
  });

  it('ends in one state whatever the order in which everything comes, three times each (D1–D3)', async () => {
    const { states, answers } = await systemAnswers(stage, newCode, 6);
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(1);
    expect(states[0]).toMatchObject({ status: 'RESULT_RETURNED' });
    expect(answers.every((one) => new Set(one).size === 1)).toBe(true);
  }, 60_000);

  it('whose unlisted step comes is told nothing is lost: it is kept, and flagged', async () => {
    const code = newCode();
    await report(stage, [reported(code)]);
    await progress(stage, [
      { code, status: '10', at: '20261112080000' },
      { code, status: '4', at: '20261113080000' },
    ]);
    const [{ steps, status }] = await lookUp(stage, [code]);
    expect(status).toBe('IN_PROGRESS');
    expect(steps.map((one: { status: string; flagged: boolean }) => [one.status, one.flagged])).toEqual([
      ['REGISTERED', false],
      ['ACCEPTED', false],
      ['RESULT_RETURNED', true],
      ['IN_PROGRESS', true],
    ]);
  });

  it('keeps a step without a time, which never wins over one that has it (DOS-12)', async () => {
    const code = newCode();
    await report(stage, [reported(code)]);
    expect(saidOf(await progress(stage, [{ code, status: '9' }]))).toEqual(['TAKEN DATE_MISSING']);
    expect(await lookUp(stage, [code])).toMatchObject([{ status: 'ACCEPTED', finishedAt: null }]);
  });
});

describe('A code that nobody has confirmed', () => {
  it('holds the report, which is taken once it has been entered, without being sent again', async () => {
    const code = newCode();
    const held = await report(stage, [reported(code, { procedure: 'DK-01', unit: 'PX-05' })]);
    expect(saidOf(held)).toEqual(['HELD UNMAPPED_PROCEDURE UNMAPPED_AGENCY']);
    expect(await lookUp(stage, [code])).toEqual([]);
    await importLines(stage, [codeLine(['PROCEDURE', 'DK-01', '1.004222'])]);
    await letAMinutePass();
    await again();
    expect(await lookUp(stage, [code])).toEqual([]);
    await importLines(stage, [codeLine(['AGENCY', 'PX-05', 'H15.50.05'])]);
    await letAMinutePass();
    await again();
    expect(await lookUp(stage, [code])).toMatchObject([
      { procedureCode: '1.004222', agency: { code: 'H15.50.05' } },
    ]);
    const [row] = await stage.sql`select outcome, content_encrypted from reports where code = ${code}`;
    expect(row).toEqual({ outcome: 'TAKEN', content_encrypted: null });
  });

  it('keeps what waits encrypted, and the codes and names of people out of what administrators read', async () => {
    const code = newCode();
    await report(stage, [reported(code, { status: '77', ownerName: 'Nguyễn Thị Bí Mật' })]);
    const [row] = await stage.sql`select content_encrypted from reports where code = ${code}`;
    expect(row?.content_encrypted.toString('utf8')).not.toMatch(/Bí Mật|901190000018/);
    const query = '{ heldReports { nodes { client kind findings { code field } } } }';
    await importLines(stage, [
      JSON.stringify({
        kind: 'CODE',
        client: 'one-stop-dak-lak',
        list: 'STATUS',
        code: 'x',
        means: 'STOPPED',
        from: '2026-01-01',
        basis: 'b',
      }),
    ]);
    await stage.sql`insert into directory_entries (kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
      values ('DUTY', 'H15', 'adm-h15', 'ADMINISTER', '2026-01-01', 'b', 'IN_FORCE', 'FIRST', 'x', now())`;
    const viewer = viewerOf('viet', { account: 'adm-h15', agency: codeOf('H15') });
    const { data } = await ask(stage.house, 'dossiers', { query, viewer });
    expect(data.heldReports.nodes).toContainEqual({
      ...{
        client: 'one-stop-dak-lak',
        kind: 'DOSSIER',
        findings: [{ code: 'UNMAPPED_STATUS', field: 'status' }],
      },
    });
    const { errors } = await ask(stage.house, 'dossiers', {
      query,
      viewer: viewerOf('viet', { agency: codeOf('H15') }),
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('holds from its first day to its last, and another meaning may follow', async () => {
    const lines = [
      codeLine(['CHANNEL', 'A', 'COUNTER'], { from: '2026-01-01', until: '2026-02-01' }),
      codeLine(['CHANNEL', 'A', 'POST'], { from: '2026-02-01' }),
      codeLine(['CHANNEL', 'B', 'POST'], { from: '2026-01-01', until: '2026-02-01' }),
      codeLine(['CHANNEL', 'C', 'BY_PIGEON']),
      codeLine(['STATUS', '901190000018', 'STOPPED']),
    ];
    const judged = await importLines(stage, lines);
    expect(judged.map(({ outcome, findings }) => [outcome, findings[0]?.field])).toEqual([
      ['ACCEPTED', undefined],
      ['ACCEPTED', undefined],
      ['ACCEPTED', undefined],
      ['REFUSED', 'means'],
      ['REFUSED', 'code'],
    ]);
    const [a, b] = [newCode(), newCode()];
    const answer = await report(stage, [reported(a, { channel: 'A' }), reported(b, { channel: 'B' })]);
    expect(saidOf(answer)).toEqual(['TAKEN', 'HELD UNMAPPED_CHANNEL']);
    expect(await lookUp(stage, [a])).toMatchObject([{ channel: 'POST' }]);
  });

  it('is proposed by one administrator and confirmed by another (four eyes)', async () => {
    const propose = `mutation ($input: ProposeDirectoryEntryInput!) { proposeDirectoryEntry(input: $input) { __typename
      ... on DirectoryEntryProposed { entry { id kind agency { code } list code means state } } ... on DirectoryEntryNotAccepted { code field } } }`;
    const confirm = `mutation ($input: DecideDirectoryEntryInput!) { confirmDirectoryEntry(input: $input) { __typename } }`;
    const input = { requestId: randomUUID(), ...JSON.parse(codeLine(['PAYMENT', '2', 'ONLINE_AGENCY'])) };
    const viet = viewerOf('viet');
    const { data } = await ask(stage.house, 'dossiers', {
      query: propose,
      variables: { input },
      viewer: viet,
    });
    expect(data.proposeDirectoryEntry.entry).toMatchObject({
      ...{
        kind: 'CODE',
        agency: { code: 'H15' },
        list: 'PAYMENT',
        code: '2',
        means: 'ONLINE_AGENCY',
        state: 'PROPOSED',
      },
    });
    const decide = async () => {
      const variables = { input: { requestId: randomUUID(), entry: data.proposeDirectoryEntry.entry.id } };
      const answer = await ask(stage.house, 'dossiers', { query: confirm, variables, viewer: viet });
      return answer.data.confirmDirectoryEntry.__typename;
    };
    expect(await decide()).toBe('AnotherAdministratorNeeded');
    expect(saidOf(await report(stage, [reported(newCode(), { payment: '2' })]))).toEqual([
      'HELD UNMAPPED_PAYMENT',
    ]);
  });
});

describe('Reports', () => {
  it('are taken from nobody but an attested system in its own name', async () => {
    const dossiers = [reported(newCode())];
    const officer = await ask(stage.house, 'dossiers', {
      query: 'mutation ($input: ReportDossiersInput!) { reportDossiers(input: $input) { __typename } }',
      variables: { input: { requestId: randomUUID(), updating: false, dossiers } },
      viewer: viewerOf('minh', { agency: codeOf('H15') }),
    });
    expect(officer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const others = [
      systemViewer({ client: 'nobody' }),
      systemViewer({ agency: null }),
      systemViewer({ agency: codeOf('H21') }),
      systemViewer({ agency: codeOf('H15.50.05') }),
    ];
    for (const viewer of others)
      expect(await report(stage, dossiers, { viewer })).toMatchObject({ __typename: 'ConsumerNotAttested' });
  });

  it('of one system are found by no other', async () => {
    const code = newCode();
    await report(stage, [reported(code)]);
    const other = systemViewer({ client: 'one-stop-gia-lai', agency: codeOf('H21') });
    expect(await lookUp(stage, [code], other)).toEqual([]);
    // The same code from another system is another dossier; and row-level security stands behind the client.
    expect(await lookUp(stage, [code], systemViewer({ agency: codeOf('H21') }))).toEqual([]);
  });

  it('about somebody stand in their access log, with the system and why', async () => {
    const number = typed('lan').personalNumber;
    const code = newCode();
    await report(stage, [reported(code, { ownerNumber: number })]);
    await lookUp(stage, [code]);
    const leaves = await leavesOf(stage, personId('lan'), 'DISCLOSED');
    expect(leaves.map(({ fields, purpose }) => [fields[0], purpose])).toEqual(
      expect.arrayContaining([
        ['Mutation.reportDossiers', 'DOSSIER_SYNCHRONISATION'],
        ['ReportedDossier.acceptedAt', 'DOSSIER_SYNCHRONISATION'],
      ]),
    );
    expect(
      JSON.stringify(await stage.sql`select * from reported_dossiers where code = ${code}`),
    ).not.toContain(number);
  });

  it('come at most fifty at a time', async () => {
    const dossiers = Array.from({ length: 51 }, () => reported(newCode()));
    expect(await report(stage, dossiers)).toMatchObject({
      __typename: 'InputMalformed',
      fields: ['dossiers'],
    });
    expect(await report(stage, [])).toMatchObject({ __typename: 'InputMalformed' });
  });
});
