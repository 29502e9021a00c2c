/** What dossiers and the catalogue tell each other, through the gateway and the feeds as in service. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { versionIdOf } from '../../dossiers/stage.ts';
import { ask, personId, viewerOf } from '../../support/ask.ts';
import { openSystem, type System } from '../../support/system.ts';

let system: System;
let catalogue: postgres.Sql;
let dossiers: postgres.Sql;
beforeAll(async () => {
  system = await openSystem();
  const ownerOf = (name: 'procedures' | 'dossiers') =>
    postgres(system.test.ownerUrl(name), { max: 1, onnotice: () => undefined });
  catalogue = ownerOf('procedures');
  dossiers = ownerOf('dossiers');
}, 120_000);
afterAll(async () => {
  await catalogue.end();
  await dossiers.end();
  await system.close();
});

const OPEN = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename
  ... on LocalCodeNotMapped { code localCode message } ... on DraftDossierOpened { dossier { procedure { id } } } } }`;
const PROPOSAL = '__typename ... on Refusal { message } ... on OnlineChangeProposed { proposal { id } }';

/** One register asked as the gateway would. */
async function askRegister(
  name: 'procedures' | 'dossiers',
  who: string,
  text: string,
  variables: object = {},
) {
  const question = { query: text, variables: { ...variables }, viewer: viewerOf(who) };
  const { data, errors } = await ask(system.test.house, name, question);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

describe('A local code, from the counter to the table and back (CAT-10)', () => {
  const openWith = async (localCode: string) => {
    const person = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
    const parties = [{ role: 'APPLICANT', person }];
    const input = {
      requestId: randomUUID(),
      localCode,
      caseCode: 'JOIN_FAMILY',
      channel: 'COUNTER',
      parties,
    };
    return (await askRegister('dossiers', 'minh', OPEN, { input })).openDraftDossier;
  };

  it('is refused, comes to the list of work, is mapped by two people, and opens a dossier', async () => {
    expect(await openWith('T-DLK-277310')).toMatchObject({
      __typename: 'LocalCodeNotMapped',
      code: 'UNMAPPED_PROCEDURE',
      localCode: 'T-DLK-277310',
    });
    await system.test.house.settle();
    const { unmappedLocalCodes } = await askRegister(
      'procedures',
      'duc',
      'query { unmappedLocalCodes(agency: "H15") { nodes { localCode attempts agency { name } } } }',
    );
    expect(unmappedLocalCodes.nodes).toEqual([
      { localCode: 'T-DLK-277310', attempts: 1, agency: { name: 'Ủy ban nhân dân tỉnh Đắk Lắk' } },
    ]);
    const input = {
      agency: 'H15',
      localCode: 'T-DLK-277310',
      procedure: '1.004222',
      basis: 'Quyết định 12/QĐ-UBND',
    };
    const { mapLocalCode } = await askRegister(
      'procedures',
      'duc',
      `mutation ($input: MapLocalCodeInput!) { mapLocalCode(input: $input) { ${PROPOSAL} } }`,
      { input: { requestId: randomUUID(), ...input } },
    );
    expect((await openWith('T-DLK-277310')).__typename).toBe('LocalCodeNotMapped');
    await askRegister(
      'procedures',
      'viet',
      'mutation ($input: ConfirmOnlineProposalInput!) { confirmOnlineProposal(input: $input) { __typename } }',
      { input: { requestId: randomUUID(), proposal: mapLocalCode.proposal.id } },
    );
    await system.test.house.settle();
    expect(await openWith('T-DLK-277310')).toMatchObject({
      dossier: { procedure: { id: versionIdOf('1.004222') } },
    });
  });
});

describe('What dossiers tell the catalogue', () => {
  const filed = (code: string, filedAt: string, changes: object = {}) => dossiers`
    insert into outbox (topic, payload) values ('dossier.filed', ${dossiers.json({
      ...{
        dossierId: randomUUID(),
        code: `H15-${filedAt}`,
        procedureVersion: versionIdOf(code),
        caseCode: 'X',
      },
      ...{
        channel: 'ONLINE',
        agency: 'H15.50.05',
        applicant: randomUUID(),
        accounts: [],
        filedAt,
        ...changes,
      },
    })})`;
  const readProjections = async () => [
    [...(await catalogue`select * from dossier_activity order by 1, 2, 3`)],
    [...(await catalogue`select * from unmapped_attempts order by 1, 2`)],
    [...(await dossiers`select * from local_codes order by 1, 2`)],
  ];

  const tell = (from: postgres.Sql, topic: string, payload: Record<string, string | number>) =>
    from`insert into outbox (topic, payload) values (${topic}, ${from.json(payload)})`;

  it('is counted once each, and gives the very same rows when everything is told again', async () => {
    await filed('1.004222', '2026-02-01T03:00:00.000Z');
    await filed('1.004222', '2026-03-01T18:00:00.000Z');
    await filed('1.004222', '2026-03-05T03:00:00.000Z', { channel: 'COUNTER' });
    await filed('2.001159', '2025-12-31T03:00:00.000Z', { agency: 'G01' });
    const code = { agency: 'H15', localCode: 'T-DLK-500' };
    await tell(dossiers, 'localCode.unmapped', { ...code, at: '2026-03-01T03:00:00.000Z' });
    await tell(catalogue, 'localCode.mapped', { ...code, procedureCode: '1.004222', version: 2 });
    await system.test.house.settle();
    await system.test.house.settle();
    const before = await readProjections();
    const online = { procedure_code: '1.004222', agency: 'H15.50.05', channel: 'ONLINE', filed: 2 };
    expect(before[0]).toContainEqual(expect.objectContaining(online));
    const [row] = await catalogue`
      select last_filed_on::text as last from dossier_activity where procedure_code = '1.004222' and channel = 'ONLINE'`;
    expect(row?.last).toBe('2026-03-02');
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    await catalogue`truncate dossier_activity, unmapped_attempts`;
    await catalogue`delete from inbox_offsets where publisher = 'dossiers'`;
    await dossiers`truncate local_codes`;
    await dossiers`delete from inbox_offsets where publisher = 'procedures'`;
    await system.test.house.settle();
    expect(await readProjections()).toEqual(before);
  });
});

describe('A dossier filed in a province that has been merged since (CAT-7)', () => {
  const UNIT =
    'unit(asOf: $filedOn) { vintage code name inForceTo successor { vintage code name inForceFrom inForceTo } }';
  const DOSSIER = `query ($id: ID!, $filedOn: Date) { dossier(id: $id) { code filedAt agency { code name ${UNIT} today: unit { vintage code name } } } }`;

  // Nobody files in the past here: such dossiers will come from the one-stop systems that hold them. Until then by hand.
  async function fileIn(agency: string): Promise<string> {
    const id = randomUUID();
    await dossiers`
      insert into dossiers (dossier_id, applicant_id, applicant_represented, code, stage, status, procedure_version,
        procedure_code, case_code, channel, agency, opened_by, opened_at, filed_at, accepted_on)
      values (${id}, ${personId('lan')}, false, ${`${agency}-240805-0001`}, 'FILED', 'ACCEPTED', ${versionIdOf('1.001193', 1)},
        '1.001193', 'BIRTH_IN_COUNTRY', 'COUNTER', ${agency}, 'somebody', '2024-08-05T02:00Z', '2024-08-05T02:00Z', '2024-08-05')`;
    return id;
  }

  async function readDossier(variables: object) {
    const answer = await system.ask('lan', DOSSIER, variables);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data.dossier;
  }

  it('still names its unit on the day of filing, and what that unit is today', async () => {
    const dossier = await readDossier({ id: await fileIn('H22'), filedOn: '2024-08-05' });
    expect(dossier).toMatchObject({
      code: 'H22-240805-0001',
      agency: {
        name: 'Ủy ban nhân dân tỉnh Hà Giang',
        unit: {
          ...{ vintage: 'UNITS_63', code: '02', name: 'Tỉnh Hà Giang', inForceTo: '2025-07-01' },
          successor: {
            vintage: 'UNITS_34',
            code: '08',
            name: 'Tỉnh Tuyên Quang',
            inForceFrom: '2025-07-01',
            inForceTo: null,
          },
        },
        // The agency governs nothing any more: its unit is another's now, and none is made up.
        today: null,
      },
    });
  });

  it('never takes a code of one table for that of the other, where the agency goes on', async () => {
    const id = await fileIn('H21');
    const dossier = await readDossier({ id, filedOn: '2024-08-05' });
    expect(dossier.agency).toMatchObject({
      unit: { vintage: 'UNITS_63', code: '64', successor: { vintage: 'UNITS_34', code: '52' } },
      today: { vintage: 'UNITS_34', code: '52', name: 'Tỉnh Gia Lai' },
    });
    const last = { id, filedOn: '2025-06-30' };
    expect((await readDossier(last)).agency.unit.vintage).toBe('UNITS_63');
    expect((await readDossier({ ...last, filedOn: '2025-07-01' })).agency.unit.vintage).toBe('UNITS_34');
  });
});
