/** A brake on guessing who somebody is: it locks the account of whoever guesses, and never the person who is guessed at. */
import postgres from 'postgres';
import { mustLock } from '../../kernel/domain/verifications.ts';
import {
  liftVerificationLock,
  listVerificationLocks,
  lookAtVerifications,
} from '../../kernel/verifications.ts';
import { typing, withBasis } from '../population/support.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

it.each([
  [9, 9, false],
  [10, 10, true],
  [11, 11, true],
  [0, 29, false],
  [0, 30, true],
  [9, 30, true],
])('%d failures in an hour and %d in a day lock the account: %s', (lastHour, lastDay, locks) => {
  expect(mustLock({ lastHour, lastDay })).toBe(locks);
});

describe('Failed verifications: an officer who guesses', () => {
  const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
  const minh = viewerOf('minh');
  const pseudonym = testKeys.hmac('pseudonym', minh.account);
  let open: TestHouse;
  let owner: postgres.Sql;
  let now = '2026-11-16T02:00:00Z';
  beforeAll(async () => {
    open = await openHouse({ only: ['population'], clock: () => new Date(now) });
    owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  });
  beforeEach(async () => {
    now = '2026-11-16T02:00:00Z';
    await owner`truncate failed_verifications, verification_locks, audit_leaves, subject_budgets, disclosed_subjects`;
  });
  afterAll(async () => {
    await owner?.end();
    await open?.close();
  });
  const database = () => open.house.get('population').database;
  const verify = async (input: object, viewer = minh) => {
    const { data, errors } = await ask(open.house, 'population', {
      query: VERIFY,
      variables: { input },
      viewer,
      purpose: withBasis,
    });
    return (data?.verifyPerson?.outcome as string | undefined) ?? errors?.[0]?.extensions.code;
  };
  const guess = (day: number) => typing('lan', { birthDate: `1994-05-${String(day).padStart(2, '0')}` });
  const guessTimes = async (times: number) => {
    const outcomes: (string | undefined)[] = [];
    for (let day = 1; day <= times; day += 1) outcomes.push(await verify(guess(day)));
    return outcomes;
  };

  it('is told ten times that she is wrong; then nothing, not even what is right, for any person', async () => {
    expect(new Set(await guessTimes(10))).toEqual(new Set(['MISMATCH']));
    expect(await verify(guess(11))).toBe('VERIFICATION_LOCKED');
    expect(await verify(typing('lan'))).toBe('VERIFICATION_LOCKED');
    expect(await verify(typing('hung'))).toBe('VERIFICATION_LOCKED');
    const [leaf] = await owner`
      select outcome, subject from audit_leaves where outcome = 'DENIED' order by id desc limit 1`;
    expect(leaf).toEqual({ outcome: 'DENIED', subject: personId('hung') });
  });

  it('gains nothing by guessing all at once: the verdicts that are told are ten at most', async () => {
    const outcomes = await Promise.all(Array.from({ length: 14 }, (_, day) => verify(guess(day + 1))));
    const told = outcomes.filter((outcome) => outcome === 'MISMATCH');
    expect([told.length, outcomes.length - told.length]).toEqual([10, 4]);
    expect(new Set(outcomes)).toEqual(new Set(['MISMATCH', 'VERIFICATION_LOCKED']));
  });

  it('locks nobody else out: her colleague verifies the very person', async () => {
    await guessTimes(11);
    expect(await verify(typing('lan'), viewerOf('phong'))).toBe('MATCH');
  });

  it('is counted for numbers that nobody has too, and answered alike', async () => {
    const absent = typing('lan', { personalNumber: '966194999999' });
    for (let n = 0; n < 10; n += 1) expect(await verify(absent)).toBe('NOT_FOUND');
    expect([await verify(absent), await verify(typing('lan'))]).toEqual([
      'VERIFICATION_LOCKED',
      'VERIFICATION_LOCKED',
    ]);
  });

  it('is not counted for what agrees, nearly agrees or was typed an hour ago', async () => {
    for (let n = 0; n < 12; n += 1) expect(await verify(typing('lan'))).toBe('MATCH');
    expect(new Set(await guessTimes(9))).toEqual(new Set(['MISMATCH']));
    now = '2026-11-16T03:00:01Z';
    expect(new Set(await guessTimes(9))).toEqual(new Set(['MISMATCH']));
    expect(await listVerificationLocks(database())).toEqual([]);
  });

  it('stays locked after a day and a restart, until somebody says why she is not; then she begins anew', async () => {
    await guessTimes(10);
    now = '2026-11-18T02:00:00Z';
    expect(await verify(typing('lan'))).toBe('VERIFICATION_LOCKED');
    expect(await listVerificationLocks(database())).toMatchObject([
      { account: pseudonym, agency: 'H15.50.05', failures: 10 },
    ]);
    now = '2026-11-16T02:10:00Z';
    const lifting = { by: 'admin', reason: 'A scanner read the year wrongly.', at: new Date(now) };
    expect(await liftVerificationLock(database(), pseudonym, lifting)).toBe(true);
    expect(await liftVerificationLock(database(), pseudonym, lifting)).toBe(false);
    now = '2026-11-16T02:11:00Z';
    expect(await verify(typing('lan'))).toBe('MATCH');
    expect(new Set(await guessTimes(9))).toEqual(new Set(['MISMATCH']));
    const [kept] = await owner`select lifted_by, reason from verification_locks`;
    expect(kept).toEqual({ lifted_by: 'admin', reason: 'A scanner read the year wrongly.' });
    await expect(owner`update verification_locks set failures = 0`).rejects.toMatchObject({
      constraint_name: 'verification_locks_kept',
    });
  });

  it('is seen: so many accounts are locked, and so many people were typed wrongly too often, by whomever', async () => {
    await guessTimes(6);
    for (let day = 1; day <= 4; day += 1) await verify(guess(day), viewerOf('phong'));
    expect(await lookAtVerifications(database(), new Date(now))).toEqual({
      lockedAccounts: 0,
      alertedSubjects: 1,
    });
    await guessTimes(4);
    expect(await lookAtVerifications(database(), new Date(now))).toMatchObject({ lockedAccounts: 1 });
    // Two days later nothing of it is kept but the lock.
    expect(await lookAtVerifications(database(), new Date('2026-11-18T03:00:00Z'))).toEqual({
      lockedAccounts: 1,
      alertedSubjects: 0,
    });
    expect(await owner`select 1 from failed_verifications`).toHaveLength(0);
  });

  it('is kept by a keyed hash of her account, and of whom she typed by an opaque id', async () => {
    await verify(guess(1));
    expect(await owner`select account, subject from failed_verifications`).toEqual([
      { account: pseudonym, subject: personId('lan') },
    ]);
  });
});
