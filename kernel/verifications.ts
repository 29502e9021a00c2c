import { sql } from 'drizzle-orm';
import type { Context } from './access.ts';
import type { Database, Tx } from './database.ts';
import { mustLock, verificationLimits } from './domain/verifications.ts';
import { Failure } from './failure.ts';

/** Of one account, while no other request of it is counted. */
interface Standing extends Record<string, unknown> {
  locked: boolean;
  lastHour: number;
  lastDay: number;
}

/**
 * Counts the verifications of this request that failed, and locks the account that has too many. It stands between the comparison
 * and its telling, in one transaction that other requests of the account wait for: however many are sent at once, no more
 * verdicts are told than the limit allows. The windows and the lock are those of this register, for all its processes.
 *
 * @param failed opaque ids of the numbers that were typed with something that does not agree
 * @throws Failure VERIFICATION_LOCKED when the account was locked already, whatever the comparison found
 */
export async function countVerifications(
  tx: Tx,
  { signedIn, keys, now }: Context,
  failed: readonly string[],
): Promise<void> {
  const { agency } = signedIn;
  if (agency === null) return;
  const account = keys.hmac('pseudonym', signedIn.account);
  const at = now.toISOString();
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`verifications ${account}`}, 0))`);
  const [standing] = await tx.execute<Standing>(sql`
    with known as (
      select coalesce(bool_or(lifted_at is null), false) as locked, max(lifted_at) as lifted_at
      from verification_locks where account = ${account})
    select locked, count(f.id) filter (where f.at > ${at}::timestamptz - interval '1 hour')::int as "lastHour",
      count(f.id)::int as "lastDay"
    from known left join failed_verifications f on f.account = ${account}
      and f.at > greatest(${at}::timestamptz - interval '1 day', known.lifted_at)
    group by locked`);
  if (standing === undefined || standing.locked) throw new Failure('VERIFICATION_LOCKED');
  if (failed.length === 0) return;
  await tx.execute(sql`
    insert into failed_verifications (account, subject, at)
    select ${account}, value::uuid, ${at} from jsonb_array_elements_text(${JSON.stringify(failed)}::text::jsonb)`);
  const lastHour = standing.lastHour + failed.length;
  const lastDay = standing.lastDay + failed.length;
  if (mustLock({ lastHour, lastDay }))
    await tx.execute(sql`
      insert into verification_locks (account, locked_at, agency, failures) values (${account}, ${at}, ${agency}, ${lastDay})`);
}

/** The same for a question, which has no transaction of its own. */
export const countVerificationsNow = (context: Context, failed: readonly string[]): Promise<void> =>
  context.transact((tx) => countVerifications(tx, context, failed));

/** What operators see of the brake: accounts that are locked, and people over the limit of a day. Never who. */
export interface VerificationAlerts extends Record<string, unknown> {
  lockedAccounts: number;
  alertedSubjects: number;
}

/** What the work of a subgraph has to say to its operators. */
export interface WorkReport {
  /** Days from today until the first that no notice of holidays settles. */
  calendarKnownDays?: number | undefined;
  /** Payments that a person must look at. */
  paymentsInDispute?: number | undefined;
  /** Agencies at which dossiers wait that nobody there can take. */
  unattendedIntakes?: number | undefined;
  /** Files that were handed in and at which nobody has looked for malware. */
  filesNotScanned?: number | undefined;
  /** Files in which malware was found after they had been filed, or handed in for the catalogue. */
  filesQuarantined?: number | undefined;
  /** Events for clients that were given up: somebody has to look at the receiver and tell them again. */
  webhooksDead?: number | undefined;
}

/** Counts what somebody should look at, and forgets failures that no window can hold any more. */
export async function lookAtVerifications(database: Database, now: Date): Promise<VerificationAlerts> {
  const at = now.toISOString();
  await database.jobStatement(sql`
    delete from failed_verifications where at < ${at}::timestamptz - interval '2 days'`);
  const [alerts] = await database.jobStatement<VerificationAlerts>(sql`
    select (select count(*) from verification_locks where lifted_at is null)::int as "lockedAccounts",
      (select count(*) from (
        select 1 from failed_verifications where at > ${at}::timestamptz - interval '1 day'
        group by subject having count(*) >= ${verificationLimits.subjectPerDay}) as over)::int as "alertedSubjects"`);
  return alerts ?? { lockedAccounts: 0, alertedSubjects: 0 };
}

/** A lock in force, as an operator reads it: by the pseudonym under which the account stands in the audit. */
export interface VerificationLock extends Record<string, unknown> {
  account: string;
  agency: string;
  lockedAt: string;
  failures: number;
}

export const listVerificationLocks = (database: Database): Promise<VerificationLock[]> =>
  database.jobStatement<VerificationLock>(sql`
    select account, agency, locked_at::text as "lockedAt", failures from verification_locks
    where lifted_at is null order by locked_at`);

/** Lifts the lock of an account, on the word of somebody and for a reason that stay on record. False when it is not locked. */
export async function liftVerificationLock(
  database: Database,
  account: string,
  { by, reason, at }: { by: string; reason: string; at: Date },
): Promise<boolean> {
  const lifted = await database.jobStatement(sql`
    update verification_locks set lifted_at = ${at.toISOString()}, lifted_by = ${by}, reason = ${reason}
    where account = ${account} and lifted_at is null returning account`);
  return lifted.length > 0;
}
