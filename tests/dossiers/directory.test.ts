/** The directory as it comes in: who works where, which systems connect, and what ends with it. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { accountOf } from '../../nation/accounts.ts';
import { importDirectory } from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { makeAdministrators } from '../../subgraphs/dossiers/actions/makeAdministrators.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { event, moveIn, open, openedBy, openStage, prefill, type Stage } from './stage.ts';

const AGENCIES = new Map(
  ['G22', 'H15', 'H15.50.05', 'H15.50.06'].map((code) => [
    code,
    { hasEnded: false, publishes: code === 'G22' || code === 'H15' },
  ]),
);
AGENCIES.set('H22', { hasEnded: true, publishes: false });
const FROM = '2026-11-01';
const WARD = 'H15.50.05';
const duty = (account: string, changes: object = {}) => ({
  ...{ kind: 'DUTY', account, agency: WARD, duty: 'HANDLE', from: FROM },
  ...changes,
});

const attestation = (client: string, from: string) => ({ kind: 'ATTESTATION', client, number: '2', from });

describe('A file of the directory', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => stage.close());

  const takeIn = async (...records: (object | string)[]) => {
    const text = records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
    return importDirectory(stage.house.get('dossiers').database, testKeys, {
      ...{ lines: readFile(text, 'Quyết định 12/QĐ-UBND'), by: 'Người vận hành', now: new Date() },
      catalogue: { agencies: AGENCIES, duties: [] },
    });
  };
  const told = async (...records: (object | string)[]) =>
    (await takeIn(...records)).lines.map(({ outcome, findings }) => [
      outcome,
      ...findings.map(({ kind }) => kind),
    ]);
  /** Somebody whom only the directory of a test knows, with the token of an officer of the ward. */
  const officer = (account: string) => viewerOf('minh', { account });
  const canOpen = async (account: string): Promise<string> =>
    (await open(stage, officer(account), moveIn())).__typename;

  it('lets an officer work from the moment it is in, and says the same of it again', async () => {
    const account = randomUUID();
    expect(await canOpen(account)).toBe('AgencyNotEligible');
    const records = [
      { kind: 'UNIT', agency: WARD, unit: 'MOT-CUA', name: 'Bộ phận Một cửa', from: FROM },
      duty(account, { unit: 'MOT-CUA' }),
    ];
    expect(await told(...records)).toEqual([['ACCEPTED'], ['ACCEPTED']]);
    expect(await canOpen(account)).toBe('DraftDossierOpened');
    expect(await told(...records)).toEqual([['UNCHANGED'], ['UNCHANGED']]);
  });

  it.each([
    [
      'a person at two agencies',
      [duty('two'), duty('two', { agency: 'H15.50.06' })],
      'ACCOUNT_AT_TWO_AGENCIES',
    ],
    ['an agency that no list has', [duty('u', { agency: 'H99.1' })], 'AGENCY_UNKNOWN'],
    ['an agency that has ended', [duty('u', { agency: 'H22' })], 'AGENCY_ENDED'],
    ['a unit that nobody entered', [duty('u', { unit: 'NOWHERE' })], 'UNIT_UNKNOWN'],
    [
      'a duty of a publisher where nothing is published',
      [duty('u', { duty: 'ENTER' })],
      'AGENCY_PUBLISHES_NOTHING',
    ],
    ['an administrator', [duty('u', { duty: 'ADMINISTER' })], 'ADMINISTRATOR_NOT_BY_FILE'],
    [
      'an attestation that has lapsed',
      [{ ...attestation('one-stop-dak-lak', '2025-01-01'), until: '2026-01-01' }],
      'ATTESTATION_LAPSED',
    ],
    [
      'an attestation of a system that nobody registered',
      [{ ...attestation('nobody', FROM), until: '2030-01-01' }],
      'CLIENT_UNKNOWN',
    ],
    ['the removal of somebody unknown', [{ kind: 'REMOVAL', account: 'x' }], 'ACCOUNT_UNKNOWN'],
    ['a term that ends before it begins', [duty('u', { until: '2026-10-01' })], 'TERM_MALFORMED'],
    ['a duty that there is not', [duty('u', { duty: 'REIGN' })], 'RECORD_MALFORMED'],
    ['a personal number for an account', [duty('001190012345')], 'RECORD_MALFORMED'],
    ['a field that there is not', [duty('u', { scope: 'all' })], 'RECORD_MALFORMED'],
    ['a line that is no JSON', ['{"kind":'], 'NOT_JSON'],
    ['a line that is a list', ['[]'], 'RECORD_MALFORMED'],
    ['a member that is written twice', ['{"kind":"REMOVAL","account":"a","account":"b"}'], 'MEMBER_TWICE'],
    [
      'text in another code',
      [{ kind: 'UNIT', agency: WARD, unit: 'X', name: 'Bé phËn Mét cöa', from: FROM }],
      'TEXT_NOT_UNICODE',
    ],
    ['half of a character', ['{"kind":"REMOVAL","account":"a\\ud800"}'], 'TEXT_NOT_UNICODE'],
  ])('refuses %s with a code, and takes the rest in', async (_what, records, code) => {
    const good = randomUUID();
    const lines = await told(...records, duty(good));
    expect(lines.at(records.length - 1)).toEqual(['REFUSED', code]);
    expect(lines.at(-1)).toEqual(['ACCEPTED']);
  });

  it('gives an entry another end, or puts another in its place, and overwrites nothing', async () => {
    const account = randomUUID();
    await takeIn(duty(account));
    expect(await told(duty(account, { until: '2027-01-01' }))).toEqual([['ACCEPTED', 'TERM_CHANGED']]);
    const unit = { kind: 'UNIT', agency: WARD, unit: 'U2', name: 'Phòng Tư pháp', from: FROM };
    expect(await told(unit, duty(account, { unit: 'U2', from: '2026-12-01' }))).toEqual([
      ['ACCEPTED'],
      ['ACCEPTED', 'ENTRY_REPLACED'],
    ]);
    const rows = await stage.sql`select from_day::text, until_day::text, unit from directory_entries
      where account = ${account} order by from_day`;
    expect(rows).toEqual([
      { from_day: FROM, until_day: '2026-12-01', unit: null },
      { from_day: '2026-12-01', until_day: null, unit: 'U2' },
    ]);
    const change = stage.sql`update directory_entries set agency = 'H15.50.06' where account = ${account}`;
    await expect(change).rejects.toMatchObject({ constraint_name: 'directory_entries_kept' });
  });

  it('hands the duties of publishers to the catalogue', async () => {
    const { lines, publishing } = await takeIn(duty('p', { agency: 'H15', duty: 'ENTER' }));
    expect(lines[0]).toMatchObject({ outcome: 'ACCEPTED' });
    expect(publishing).toMatchObject([{ kind: 'INSERT', entry: { account: 'p', duty: 'ENTER' } }]);
    expect(await stage.sql`select 1 from directory_entries where account = 'p'`).toEqual([]);
  });

  it('leaves a leaf of the sealed log for each entry, with no name in it', async () => {
    const account = randomUUID();
    await takeIn(duty(account));
    const [entry] =
      await stage.sql`select id, entered_by, basis from directory_entries where account = ${account}`;
    expect(entry).toMatchObject({ entered_by: 'Người vận hành', basis: 'Quyết định 12/QĐ-UBND' });
    const leaves =
      await stage.sql`select actor_kind, client, fields, actor from audit_leaves where subject = ${entry?.id}`;
    expect(leaves).toMatchObject([
      { actor_kind: 'ADMINISTRATOR', client: 'command', fields: ['import:directory'] },
    ]);
    expect(JSON.stringify(leaves)).not.toContain('vận hành');
  });

  describe('ends what rests on it', () => {
    const READ = 'query ($id: ID!) { dossier(id: $id) { id stage } }';
    const reads = async (account: string, id: string): Promise<boolean> => {
      const viewer = officer(account);
      const { data } = await ask(stage.house, 'dossiers', { query: READ, variables: { id }, viewer });
      return data.dossier !== null;
    };
    const openDraft = async (account: string): Promise<string> =>
      (await open(stage, officer(account), moveIn())).dossier.id;

    it('when the officer is removed, and tells that dossiers go back to the intake', async () => {
      const account = randomUUID();
      await takeIn(duty(account));
      const id = await openDraft(account);
      expect(await reads(account, id)).toBe(true);
      expect(await told({ kind: 'REMOVAL', account })).toEqual([['ACCEPTED', 'OPEN_DOSSIERS_TO_INTAKE']]);
      expect(await reads(account, id)).toBe(false);
      expect(await prefill(stage, officer(account), id)).toMatchObject({
        __typename: 'DossierNotAccessible',
      });
      expect(await canOpen(account)).toBe('AgencyNotEligible');
      expect(await told({ kind: 'REMOVAL', account })).toEqual([['UNCHANGED']]);
    });

    it('when the last day of the duty is over', async () => {
      const account = randomUUID();
      await takeIn(duty(account));
      const id = await openDraft(account);
      await takeIn(duty(account, { until: '2026-11-02' }));
      expect(await reads(account, id)).toBe(false);
      expect(await canOpen(account)).toBe('AgencyNotEligible');
    });

    it('for an officer who is to be assigned, too', async () => {
      const [account, minh] = [randomUUID(), viewerOf('minh')];
      await takeIn(duty(account, { until: '2026-11-02' }));
      const id = await openedBy(stage, 'minh');
      const query = `mutation ($input: AssignDossierInput!) { assignDossier(input: $input) { __typename } }`;
      const input = { requestId: randomUUID(), dossier: id, officer: account };
      const { data } = await ask(stage.house, 'dossiers', { query, variables: { input }, viewer: minh });
      expect(data.assignDossier.__typename).toBe('OfficerNotEligible');
    });

    it('when the attestation of the system ends', async () => {
      const [client, account] = [`one-stop-${randomUUID()}`, randomUUID()];
      const named = { clientKind: 'CONSUMER_SYSTEM', name: 'Một cửa', from: FROM };
      const system = { kind: 'SYSTEM', client, agency: 'H15', ...named };
      await takeIn(duty(account), system);
      const through = { ...officer(account), client };
      expect((await open(stage, through, moveIn())).__typename).toBe('ConsumerNotAttested');
      await takeIn({ ...attestation(client, FROM), until: '2099-01-01' });
      const { dossier } = await open(stage, through, moveIn());
      expect(await prefill(stage, through, dossier.id)).toMatchObject({ __typename: 'Prefill' });
      await takeIn({ ...system, until: '2026-11-02' });
      expect(await prefill(stage, through, dossier.id)).toMatchObject({ __typename: 'ConsumerNotAttested' });
    });
  });
});

describe('The first administrators', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => stage.close());

  it('are two, made once, and a single one who is left is given a second', async () => {
    const { database } = stage.house.get('dossiers');
    const order = { by: 'Người vận hành', basis: 'Quyết định 1/QĐ-VPCP', now: new Date() };
    const make = (first: string, second: string) =>
      makeAdministrators(database, testKeys, { ...order, accounts: [first, second] });
    expect(await make('one', 'two')).toBe('ADMINISTRATOR_EXISTS');
    await stage.sql`update directory_entries set ended_at = now(), ended_by = 'test' where duty = 'ADMINISTER'`;
    expect(await make('one', accountOf('minh'))).toBe('ACCOUNT_AT_OTHER_AGENCY');
    expect(await Promise.all([make('one', 'two'), make('three', 'four')])).toEqual(
      expect.arrayContaining(['MADE', 'ADMINISTRATOR_EXISTS']),
    );
    const list = () =>
      stage.sql`select id, account from directory_entries where duty = 'ADMINISTER' and ended_at is null order by id`;
    const made = await list();
    const leaves = await stage.sql`select subject from audit_leaves where fields = '{administrators}'`;
    expect(leaves.map(({ subject }) => subject).sort()).toEqual(made.map(({ id }) => id).sort());
    // The same order again, in either order of its accounts.
    const [{ account: left = '' } = {}, gone] = made;
    expect(await make(gone?.account, left)).toBe('MADE_BEFORE');
    expect(await list()).toEqual(made);
    await stage.sql`update directory_entries set ended_at = now(), ended_by = 'test' where id = ${gone?.id}`;
    expect(await make('five', 'six')).toBe('ANOTHER_ADMINISTRATOR');
    expect(await make('five', left)).toBe('MADE');
    expect((await list()).map(({ account }) => account).sort()).toEqual(['five', left].sort());
  });
});

describe('Administrators', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.house.get('dossiers').database.jobTransaction((tx) =>
      applyProcedures(
        tx,
        ['G10', 'G22', 'H15', WARD].map((agency) => event('agency.listed', { agency, kind: 'OTHER' })),
      ),
    );
  });
  afterAll(async () => stage.close());

  const ENTRY =
    'id kind agency { code } account duty state enteredByViewer byCommand endedAt rejectedBecause';
  /** Each act with the name of its input and what it is called once it is done. */
  const ACTS: Record<string, [input: string, done: string]> = {
    proposeDirectoryEntry: ['Propose', 'Proposed'],
    confirmDirectoryEntry: ['Decide', 'Confirmed'],
    rejectDirectoryEntry: ['Reject', 'Rejected'],
    endDirectoryEntry: ['Decide', 'Ended'],
  };
  const run = async (viewer: Viewer, name: string, input: object) => {
    const [type, done] = ACTS[name] ?? [];
    const code = /^(propose|confirm)/.test(name) ? '... on DirectoryEntryNotAccepted { code field }' : '';
    const query = `mutation ($input: ${type}DirectoryEntryInput!) { answer: ${name}(input: $input) { __typename
      ... on DirectoryEntry${done} { entry { ${ENTRY} } } ... on Refusal { message } ${code} } }`;
    const variables = { input: { requestId: randomUUID(), ...input } };
    const { data, errors } = await ask(stage.house, 'dossiers', { query, variables, viewer });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const [viet, phuong] = [viewerOf('viet'), viewerOf('phuong')];
  const basis = 'Quyết định 9/QĐ-VPCP';
  const leader = (changes: object = {}) => ({
    ...{ kind: 'DUTY', agency: 'H15', account: randomUUID(), duty: 'LEAD', from: FROM, basis },
    ...changes,
  });
  const propose = (viewer: Viewer, input: object) => run(viewer, 'proposeDirectoryEntry', input);
  const confirm = (viewer: Viewer, entry: string) => run(viewer, 'confirmDirectoryEntry', { entry });
  /** Somebody whom the two of the Government Office have made an administrator of an agency. */
  const administratorOf = async (agency: string): Promise<Viewer> => {
    const account = randomUUID();
    const { entry } = await propose(viet, leader({ agency, account, duty: 'ADMINISTER' }));
    await confirm(phuong, entry.id);
    return viewerOf('admin', { account, agency: codeOf(agency) });
  };

  it('propose what another confirms, and never themselves', async () => {
    const account = randomUUID();
    const { entry } = await propose(viet, leader({ account }));
    expect(entry).toMatchObject({ state: 'PROPOSED', enteredByViewer: true, byCommand: false, account });
    const handles = () => stage.sql`select handles_today(${account}, 'H15') as handles`;
    expect(await handles()).toEqual([{ handles: false }]);
    expect(await confirm(viet, entry.id)).toMatchObject({ __typename: 'AnotherAdministratorNeeded' });
    expect(await confirm(phuong, entry.id)).toMatchObject({ entry: { state: 'IN_FORCE' } });
    expect(await handles()).toEqual([{ handles: true }]);
    expect(await confirm(phuong, entry.id)).toMatchObject({ __typename: 'DirectoryEntryDecided' });
    const leaves =
      await stage.sql`select outcome, fields, actor_kind from audit_leaves where subject = ${entry.id} order by at, fields`;
    expect(leaves).toMatchObject([
      { outcome: 'DISCLOSED', fields: ['Mutation.proposeDirectoryEntry'], actor_kind: 'GOVERNMENT_OFFICE' },
      { outcome: 'DISCLOSED', fields: ['Mutation.confirmDirectoryEntry'], actor_kind: 'GOVERNMENT_OFFICE' },
    ]);
  });

  it('end an entry alone, and what it gave is gone with the next request', async () => {
    const account = randomUUID();
    const { entry } = await propose(viet, leader({ account, agency: 'G10', duty: 'HANDLE' }));
    await confirm(phuong, entry.id);
    expect(await run(viet, 'endDirectoryEntry', { entry: entry.id })).toMatchObject({
      entry: { endedAt: expect.any(String) },
    });
    expect(await stage.sql`select handles_today(${account}, 'G10') as handles`).toEqual([{ handles: false }]);
    expect(await run(viet, 'endDirectoryEntry', { entry: entry.id })).toMatchObject({
      __typename: 'DirectoryEntryDecided',
    });
  });

  it('send back with a reason, and what was sent back is never confirmed', async () => {
    const { entry } = await propose(viet, leader());
    expect(await run(phuong, 'rejectDirectoryEntry', { entry: entry.id, reason: ' ' })).toMatchObject({
      __typename: 'InputMalformed',
    });
    const rejected = await run(phuong, 'rejectDirectoryEntry', { entry: entry.id, reason: 'Sai tài khoản.' });
    expect(rejected.entry).toMatchObject({ state: 'REJECTED', rejectedBecause: 'Sai tài khoản.' });
    expect(await confirm(phuong, entry.id)).toMatchObject({ __typename: 'DirectoryEntryDecided' });
  });

  it('of the Government Office keep ministries and provinces, those of an agency their own and the units below', async () => {
    expect(await propose(viet, leader({ agency: WARD }))).toMatchObject({ __typename: 'NotAdministrator' });
    const [one, other] = [await administratorOf('H15'), await administratorOf('H15')];
    const account = randomUUID();
    const { entry } = await propose(one, leader({ agency: WARD, account, duty: 'HANDLE' }));
    expect(await confirm(other, entry.id)).toMatchObject({ entry: { state: 'IN_FORCE' } });
    expect((await open(stage, viewerOf('minh', { account }), moveIn())).__typename).toBe(
      'DraftDossierOpened',
    );
    expect(await propose(one, leader({ agency: 'G10' }))).toMatchObject({ __typename: 'NotAdministrator' });
    const denied =
      await stage.sql`select 1 from audit_leaves where outcome = 'DENIED' and fields = '{Mutation.proposeDirectoryEntry}'`;
    expect(denied.length).toBeGreaterThanOrEqual(2);
  });

  it('are nobody with the token of another agency, or once their own duty has ended', async () => {
    const one = await administratorOf('H15');
    expect(await propose({ ...one, agency: codeOf('G22') }, leader())).toMatchObject({
      __typename: 'NotAdministrator',
    });
    const [own] = await stage.sql`select id from directory_entries where account = ${one.account}`;
    await run(viet, 'endDirectoryEntry', { entry: own?.id });
    expect(await propose(one, leader())).toMatchObject({ __typename: 'NotAdministrator' });
  });

  it.each([
    ['at two agencies', { account: accountOf('minh') }, 'ACCOUNT_AT_TWO_AGENCIES'],
    ['of an agency that no list has', { agency: 'H77' }, 'AGENCY_UNKNOWN'],
    ['twice', { account: accountOf('viet'), agency: 'G22', duty: 'ADMINISTER' }, 'ENTRY_OVERLAPS'],
    ['with a name, which is no field of a duty', { name: 'X' }, 'RECORD_MALFORMED'],
    ['for a time that is over before it begins', { until: '2026-01-01' }, 'TERM_MALFORMED'],
  ])('are told why somebody cannot be entered %s', async (_what, changes, code) => {
    expect(await propose(viet, leader(changes))).toMatchObject({
      __typename: 'DirectoryEntryNotAccepted',
      code,
    });
  });

  it('read what they keep, newest first, page by page, and nothing of others', async () => {
    const list = (viewer: Viewer, variables: object) => {
      const query = `query ($agency: AgencyCode, $after: String) { directoryEntries(first: 3, agency: $agency, after: $after) {
        nodes { ${ENTRY} } pageInfo { hasNextPage endCursor } } }`;
      return ask(stage.house, 'dossiers', { query, variables: { ...variables }, viewer });
    };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await list(viet, { after });
      seen.push(...data.directoryEntries.nodes.map(({ id }: { id: string }) => id));
      const { hasNextPage, endCursor } = data.directoryEntries.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    const [row] = await stage.sql`select count(*)::int as count from directory_entries`;
    expect([new Set(seen).size, seen.length]).toEqual([row?.count, row?.count]);
    const one = await administratorOf('H15');
    const own = await list(one, {});
    for (const { agency } of own.data.directoryEntries.nodes) expect(agency.code).toMatch(/^H15/);
    for (const [viewer, agency] of [
      [one, 'G10'],
      [viewerOf('admin'), null],
      [viewerOf('admin', { agency: codeOf('H15') }), null],
    ] as const)
      expect((await list(viewer, { agency })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
