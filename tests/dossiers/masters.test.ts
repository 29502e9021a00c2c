/** Which system masters a dossier is data of the directory: the nearest agency decides, no two hold at one time, and no other system reports. */
import { randomUUID } from 'node:crypto';
import type { AgencyCode, ProcedureCode } from '../../kernel/domain/scalars.ts';
import { type Mastery, masterOf } from '../../subgraphs/dossiers/rules/directory/masters.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { codeOf } from '../support/ids.ts';
import { CLIENT, importLines, openSystemOf, report, reported, saidOf } from './reportScene.ts';
import { openStage, type Stage } from './stage.ts';

describe('The master of a dossier', () => {
  const masteries: Mastery[] = [
    { client: 'province', agency: 'H15' as AgencyCode, procedure: null },
    { client: 'land', agency: 'H15' as AgencyCode, procedure: '1.012783' },
    { client: 'ward', agency: 'H15.50.05' as AgencyCode, procedure: null },
  ];
  it.each<[string, string, string | undefined]>([
    ['H15', '1.004222', 'province'],
    ['H15', '1.012783', 'land'],
    ['H15.50.06', '1.012783', 'land'],
    ['H15.50.05', '1.004222', 'ward'],
    // The nearest agency decides, whatever is said of the procedure above it.
    ['H15.50.05', '1.012783', 'ward'],
    ['H15.50.05.01', '1.004222', 'ward'],
    ['H21', '1.004222', undefined],
    ['H150', '1.004222', undefined],
  ])('of %s for %s is %s', (agency, procedure, expected) => {
    expect(masterOf(masteries, agency as AgencyCode, procedure as ProcedureCode)).toBe(expected);
  });
});

describe('In the directory', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await openSystemOf(stage);
    const other = { kind: 'SYSTEM', client: 'other', clientKind: 'CONSUMER_SYSTEM', name: 'Hệ thống khác' };
    expect(await imported([other])).toEqual(['ACCEPTED']);
  }, 120_000);
  afterAll(async () => stage?.close());
  const line = (entry: object): string =>
    JSON.stringify({ agency: 'H15', from: '2026-01-01', basis: 'QĐ 1', ...entry });
  let counted = 0;
  const tell = async (changes: object = {}): Promise<string[]> => {
    counted += 1;
    const code = `H15.50.05-261112-${String(counted).padStart(4, '0')}`;
    return saidOf(await report(stage, [reported(code, { ownerNumber: null, ...changes })]));
  };
  const TAKEN = ['TAKEN OWNER_NUMBER_MISSING'];
  const ELSEWHERE = ['REFUSED MASTERED_ELSEWHERE OWNER_NUMBER_MISSING'];

  it('a dossier is reported by its master alone: by agency, procedure and the day on which it was submitted', async () => {
    expect(await tell()).toEqual(TAKEN);
    const entered = await imported([
      { kind: 'MASTER', client: 'other', agency: 'H15.50.05', code: '1.004222', from: '2026-11-05' },
    ]);
    expect(entered).toEqual(['ACCEPTED']);
    expect(await tell()).toEqual(ELSEWHERE);
    expect(await tell({ submittedAt: '20261104081500' })).toEqual(TAKEN);
    expect(await tell({ procedure: '1.001193' })).toEqual(TAKEN);
    expect(await tell({ unit: 'H15' })).toEqual(TAKEN);
    // The master changes: what was submitted before stays with the one that had it.
    expect(
      await imported([
        { kind: 'MASTER', client: CLIENT, agency: 'H15.50.05', code: '1.004222', from: '2026-11-10' },
      ]),
    ).toEqual(['ACCEPTED ENTRY_REPLACED']);
    expect(await tell()).toEqual(TAKEN);
    expect(await tell({ submittedAt: '20261109081500' })).toEqual(ELSEWHERE);
  });

  it.each<[string, object, string]>([
    [
      'of an agency that the list does not have',
      { client: CLIENT, agency: 'H15.99' },
      'REFUSED AGENCY_UNKNOWN',
    ],
    ['that nobody registered', { client: 'nowhere' }, 'REFUSED CLIENT_UNKNOWN'],
    ['for another agency than its own', { client: CLIENT, agency: 'H21' }, 'REFUSED CLIENT_OF_OTHER_AGENCY'],
    ['for no procedure', { client: CLIENT, code: 'x' }, 'REFUSED RECORD_MALFORMED'],
  ])('no system is master %s', async (_what, entry, expected) => {
    expect(await imported([{ kind: 'MASTER', ...entry }])).toEqual([expected]);
  });

  it('two administrators make a master, and a second one beside it is refused', async () => {
    await stage.sql`insert into directory_entries (kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
      select 'DUTY', 'H15', account, 'ADMINISTER', '2026-01-01', 'b', 'IN_FORCE', 'FIRST', 'x', now()
      from unnest(array['one', 'two']) as account`;
    const run = async (account: string, mutation: string, input: object) => {
      const viewer = viewerOf('viet', { account, agency: codeOf('H15') });
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`.replace(/^Confirm/, 'Decide');
      const entered = mutation.startsWith('propose')
        ? '... on DirectoryEntryProposed { entry { id kind code } }'
        : '';
      const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
        ${entered} ... on DirectoryEntryNotAccepted { code } } }`;
      const variables = { input: { requestId: randomUUID(), ...input } };
      const { data, errors } = await ask(stage.house, 'dossiers', { query, variables, viewer });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data[mutation];
    };
    const master = { kind: 'MASTER', agency: 'H15', client: CLIENT, from: '2026-01-01', basis: 'QĐ 2' };
    const { entry } = await run('one', 'proposeDirectoryEntry', master);
    expect(entry).toMatchObject({ kind: 'MASTER', code: null });
    expect(await run('one', 'confirmDirectoryEntry', { entry: entry.id })).toMatchObject({
      __typename: 'AnotherAdministratorNeeded',
    });
    expect(await run('two', 'confirmDirectoryEntry', { entry: entry.id })).toMatchObject({
      __typename: 'DirectoryEntryConfirmed',
    });
    expect(await run('one', 'proposeDirectoryEntry', { ...master, client: 'other' })).toMatchObject({
      ...{ __typename: 'DirectoryEntryNotAccepted', code: 'ENTRY_OVERLAPS' },
    });
  });

  async function imported(entries: readonly object[]): Promise<string[]> {
    const agencies = new Map(
      ['H15', 'H15.50.05', 'H21'].map((code) => [code, { hasEnded: false, publishes: false }]),
    );
    const judged = await importLines(stage, entries.map(line), agencies);
    return judged.map(({ outcome, findings }) => [outcome, ...findings.map(({ kind }) => kind)].join(' '));
  }
});
