/** The Government Office entrusts officials with duties, one agency each, and takes them back. */

import { publisherKindOf } from '../../../subgraphs/procedures/codeLists/rules/agencyKind.ts';
import {
  type DutyChange,
  importDuties,
  readDuties,
} from '../../../subgraphs/procedures/officials/actions/importDuties.ts';
import { viewerOf } from '../../support/ask.ts';
import { testKeys } from '../../support/house.ts';
import { codeOf } from '../../support/ids.ts';
import { openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

const MAI = 'account-of-mai';
const mai = viewerOf('thu', { account: MAI, agency: codeOf('G10') });

describe('Entrusting an official', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  const delegate = (changes: object = {}) =>
    stage.entrust({
      ...{ account: MAI, agency: 'G10', duty: 'ENTER', from: '2026-03-10' },
      ...changes,
    });
  const tryToEnter = (code: string) =>
    stage.run(mai, 'enterProcedure', {
      ...{ agency: 'G10', inForceFrom: '2026-06-01', content: toInput(wholeContent(code)) },
    });

  it('lets her do what she was entrusted with from the first day until it ends, and no more once it is taken back', async () => {
    expect(await tryToEnter('9.100001')).toMatchObject({ __typename: 'NotDelegated', reason: 'NOT_GIVEN' });
    const { delegation } = await delegate({ from: '2026-03-11', until: '2026-03-13' });
    expect(delegation).toMatchObject({
      account: MAI,
      duty: 'ENTER',
      agency: { code: 'G10' },
      withdrawnAt: null,
    });
    expect(await tryToEnter('9.100001')).toMatchObject({ reason: 'NOT_IN_FORCE' });
    stage.setNow('2026-03-12T08:00:00+07:00');
    expect(await tryToEnter('9.100001')).toMatchObject({ __typename: 'DraftMoved' });
    // The day begins in Vietnam: 17:30 UTC of the 12th is the 13th there.
    stage.setNow('2026-03-12T17:30:00Z');
    expect(await tryToEnter('9.100002')).toMatchObject({ reason: 'NOT_IN_FORCE' });
    stage.setNow('2026-03-12T08:00:00+07:00');
    const withdrawn = await stage.run('viet', 'withdrawDelegation', { delegation: delegation.id });
    expect(withdrawn.delegation.withdrawnAt).toBe('2026-03-12T01:00:00.000Z');
    expect(await tryToEnter('9.100002')).toMatchObject({ reason: 'NOT_IN_FORCE' });
    const again = await stage.run('viet', 'withdrawDelegation', { delegation: delegation.id });
    expect(again.delegation.withdrawnAt).toBe('2026-03-12T01:00:00.000Z');
  });

  it('takes two officials of the Government Office: until another confirms it, a proposed duty counts for nothing', async () => {
    const account = 'account-of-hoa';
    const hoa = viewerOf('thu', { account, agency: codeOf('G10') });
    const enter = () =>
      stage.run(hoa, 'enterProcedure', {
        ...{ agency: 'G10', inForceFrom: '2026-06-01', content: toInput(wholeContent('9.100003')) },
      });
    const term = { account, agency: 'G10', duty: 'ENTER', from: '2026-03-10' };
    const { delegation } = await stage.run('viet', 'proposeDelegation', term);
    expect(delegation.confirmedAt).toBeNull();
    expect(await enter()).toMatchObject({ __typename: 'NotDelegated', reason: 'NOT_CONFIRMED' });
    const decide = (who: string, mutation = 'confirmDelegation') =>
      stage.run(who, mutation, { delegation: delegation.id });
    expect(await decide('viet')).toMatchObject({ __typename: 'AnotherOfficialNeeded' });
    expect(await enter()).toMatchObject({ reason: 'NOT_CONFIRMED' });
    const confirmed = await decide('phuong');
    expect(confirmed.delegation.confirmedAt).not.toBeNull();
    // The same again says the same, whoever says it.
    expect(await decide('viet')).toEqual(confirmed);
    expect(await enter()).toMatchObject({ __typename: 'DraftMoved' });
    await decide('viet', 'withdrawDelegation');
    expect(await decide('phuong')).toMatchObject({ __typename: 'DelegationNotFound' });
  });

  it('keeps in the tables too who may confirm: neither the one who proposed, nor the same row twice, nor an insert', async () => {
    const { delegation } = await stage.run('viet', 'proposeDelegation', {
      ...{ account: 'account-of-my', agency: 'G10', duty: 'ENTER', from: '2026-03-10' },
    });
    await expect(
      stage.owner`update delegations set confirmed_by = granted_by, confirmed_at = now() where id = ${delegation.id}`,
    ).rejects.toThrow(/only ever confirmed by another/);
    const columns = await stage.owner`select column_name as name from information_schema.column_privileges
      where table_name = 'delegations' and privilege_type = 'INSERT' and grantee like '%app%procedures'`;
    const written = columns.map(({ name }) => name);
    expect(written).toContain('granted_by');
    expect(written).not.toContain('confirmed_by');
  });

  it('gives nobody the same duty twice at a time, nor a second agency', async () => {
    expect(await delegate({ account: 'kha', duty: 'CHECK' })).toMatchObject({
      __typename: 'DelegationProposed',
    });
    expect(await delegate({ account: 'kha', duty: 'CHECK' })).toMatchObject({
      __typename: 'DelegationOverlaps',
    });
    expect(await delegate({ account: 'kha', duty: 'ENTER' })).toMatchObject({
      __typename: 'DelegationProposed',
    });
    expect(await delegate({ account: 'kha', duty: 'ENTER', agency: 'G12' })).toMatchObject({
      __typename: 'DelegationOverlaps',
      message: expect.stringMatching(/thu hồi/),
    });
    const both = await Promise.all([1, 2].map(() => delegate({ account: 'long', duty: 'PUBLISH' })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'DelegationOverlaps',
      'DelegationProposed',
    ]);
  });

  it('knows which agencies publish: ministries and the like, and no commune', async () => {
    expect(await delegate({ account: 'x', agency: 'H15.50.05' })).toMatchObject({
      __typename: 'AgencyPublishesNothing',
    });
    expect(await delegate({ account: 'x', agency: 'G04' })).toMatchObject({
      __typename: 'AgencyPublishesNothing',
    });
    expect(await delegate({ account: 'x', agency: 'G24' })).toMatchObject({
      __typename: 'DelegationProposed',
    });
    const kinds = [
      'MINISTRY',
      'MINISTERIAL_AGENCY',
      'SOCIAL_SECURITY',
      'POLICY_BANK',
      'DEVELOPMENT_BANK',
      'PROVINCE',
    ];
    for (const kind of kinds) expect(publisherKindOf(kind as 'MINISTRY')).toBe(kind);
    for (const kind of ['COMMUNE', 'OTHER', null] as const) expect(publisherKindOf(kind)).toBeNull();
    const { data } =
      await stage.query(`{ a: _entities(representations: [{ __typename: "Agency", code: "G24" },
      { __typename: "Agency", code: "H15.50.05" }]) { ... on Agency { publisherKind } } }`);
    expect(data.a).toEqual([{ publisherKind: 'SOCIAL_SECURITY' }, { publisherKind: null }]);
  });

  it('refuses what is no day, ends before it begins or is nobody', async () => {
    const malformed = await delegate({ account: 'a b', from: '2026', until: '2027' });
    expect(malformed).toMatchObject({ __typename: 'InputMalformed', fields: ['account', 'from', 'until'] });
    expect(await stage.run('viet', 'withdrawDelegation', { delegation: 'nothing' })).toMatchObject({
      __typename: 'DelegationNotFound',
    });
  });

  it('takes what a file of the directory says of publishers in, once, and takes it back', async () => {
    const { database } = stage.open.house.get('procedures');
    const now = new Date('2026-03-12T08:00:00+07:00');
    const write = (...changes: DutyChange[]) =>
      importDuties(database, testKeys, {
        changes: changes.map((change) => ({ ...change, basis: 'Quyết định 3/QĐ-BTP' })),
        ...{ by: 'Người vận hành', now },
      });
    const given = { kind: 'GIVE', account: 'tep', agency: 'G15', duty: 'CHECK', from: '2026-03-10' } as const;
    for (let time = 0; time < 2; time += 1) await write({ ...given, until: null });
    const asked = { agencies: ['G15', 'H15.50.05', 'H99'], accounts: ['tep'], today: '2026-03-12' };
    const { agencies, duties } = await readDuties(database, asked);
    expect(Object.fromEntries(agencies)).toEqual({
      G15: { hasEnded: false, publishes: true },
      'H15.50.05': { hasEnded: false, publishes: false },
    });
    expect(duties).toMatchObject([{ duty: 'CHECK', grantedBy: 'operator/Người vận hành' }]);
    await write({ kind: 'TAKE_BACK', id: duties[0]?.id ?? '', agency: 'G15' });
    expect((await readDuties(database, asked)).duties).toEqual([]);
  });

  it('shows every delegation to the Government Office, newest first, page by page', async () => {
    const page = `query ($after: String) { delegations(first: 5, after: $after) {
      nodes { id account duty grantedAt withdrawnAt agency { code } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await stage.query(page, { after }, viewerOf('viet'));
      seen.push(...data.delegations.nodes.map(({ id }: { id: string }) => id));
      after = data.delegations.pageInfo.hasNextPage ? data.delegations.pageInfo.endCursor : null;
    } while (after !== null);
    const [row] = await stage.owner`select count(*)::int as count from delegations`;
    expect(new Set(seen).size).toBe(row?.count);
    expect(seen.length).toBeGreaterThan(12);
    const { data } = await stage.query(
      '{ delegations(agency: "G15") { nodes { duty } } }',
      {},
      viewerOf('viet'),
    );
    expect(data.delegations.nodes).toHaveLength(5);
  });

  it('keeps who was entrusted with what: nothing but a withdrawal can be written later', async () => {
    await expect(stage.owner`update delegations set valid_until = '2030-01-01'`).rejects.toThrow(
      /only ever confirmed by another, and withdrawn/,
    );
    await expect(stage.owner`delete from delegations`).rejects.toThrow(
      /only ever confirmed by another, and withdrawn/,
    );
  });
});
