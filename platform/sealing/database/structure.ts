/** Policies, triggers and rules of a table: they can hide or change what a reader sees of its rows. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';

/** Tables of the audit: in every register, and in transparency for what is kept and shown of all of them. */
export const LOG_TABLES = [
  'audit_leaves',
  'audit_seals',
  'audit_checkpoints',
  'outbox',
  'deleted_leaves',
] as const;
export const SHOWN_TABLES = [
  'access_entries',
  'sealed_entries',
  'log_heads',
  'log_nodes',
  'reported_checkpoints',
  'checkpoints',
  'checkpoint_alarms',
  'register_coverage',
  'inbox_offsets',
  'deleted_entries',
] as const;

const OWN_ONLY =
  "(subject = any (coalesce(nullif(current_setting('app.subjects'::text, true), ''::text), '{}'::text))::uuid[]))";
/** Who may see which rows, as the migrations say it. */
const POLICIES: Record<string, string[]> = {
  audit_leaves: ['INSERT app,job true', 'SELECT job true'],
  access_entries: [`SELECT app ${OWN_ONLY}`, 'INSERT job true'],
  sealed_entries: [`SELECT app ${OWN_ONLY}`, 'INSERT job true'],
};

interface Relation extends Record<string, unknown> {
  name: string;
  same: string;
  kind: string;
  guarded: boolean;
  intruders: string;
  policies: string[];
}

/** Sentences about the tables of one database that are not as the migrations made them. */
export async function listStructureProblems(tx: Tx, part: 'log' | 'shown'): Promise<string[]> {
  const tables = part === 'log' ? LOG_TABLES : SHOWN_TABLES;
  const rows = await tx.execute<Relation>(sql`
    select c.relname as name, c.relkind::text as kind, c.relrowsecurity and c.relforcerowsecurity as guarded,
      (select count(*) from pg_class o where o.relname = c.relname and o.relkind <> 'i')::text as same,
      ((select count(*) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)
        + (select count(*) from pg_rewrite w where w.ev_class = c.oid)
        + (select count(*) from pg_inherits i where i.inhparent = c.oid or i.inhrelid = c.oid))::text as intruders,
      array(
        select case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' else p.polcmd::text end || ' '
          || (select coalesce(string_agg(coalesce(substring(r.rolname from '(?:^|_)(app|job)_[a-z0-9]+$'), r.rolname), ','
                order by r.rolname), 'everybody')
              from pg_roles r where r.oid = any (p.polroles)) || ' '
          || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
        from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.oid = any (array(
      select to_regclass(t.name) from unnest(${sql.param([...tables])}::text[]) as t (name)))`);
  return tables.flatMap((table) =>
    judgeTable(
      table,
      rows.find(({ name }) => name === table),
    ),
  );
}

function judgeTable(table: string, row: Relation | undefined): string[] {
  if (row === undefined) return [`the table ${table} is not there`];
  const wanted = POLICIES[table];
  const found = row.policies.map(normalise).sort().join('; ');
  const problems: [boolean, string][] = [
    [row.kind === 'r' && row.same === '1', `${table} is not the one table of this name`],
    [row.intruders === '0', `${table} has a trigger, a rule or a relative`],
    [row.guarded === (wanted !== undefined), `row-level security of ${table} was switched`],
    [found === (wanted ?? []).map(normalise).sort().join('; '), `the policies of ${table} were changed`],
  ];
  return problems.filter(([holds]) => !holds).map(([, problem]) => problem);
}

/** One spelling, however a version of PostgreSQL writes an expression. */
const normalise = (text: string): string => text.toLowerCase().replace(/[\s()]+/g, '');

/** The last checkpoint of a register that the witness signed, as transparency keeps it. */
export async function findLastNote(transparency: Tx, register: string): Promise<string | undefined> {
  const rows = await transparency.execute<{ note: string | null }>(sql`
    select c.note from checkpoints c where c.register = ${register} order by c.size desc limit 1`);
  return rows[0]?.note ?? undefined;
}
