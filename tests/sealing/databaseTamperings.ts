/** What whoever administers the databases may do to their rows, one way at a time. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../kernel/database.ts';
import { AUDIT_TABLES, type AuditTable, ONLY_ORDER } from './auditTables.ts';
import { type Dice, pick } from './dice.ts';
import type { Installation, Side, Sides } from './installation.ts';

/** One tampering that was done; undefined where the dice fell on something that changes nothing. */
export type Tampering = (sides: Sides, dice: Dice) => Promise<string | undefined>;

interface Column {
  name: string;
  type: string;
}

const BRACES = /[{}"]/;

/** The same value, but not quite: an SQL expression over a column. */
function bend({ name, type }: Column, dice: Dice): string {
  const column = `"${name}"`;
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'int8':
    case 'int4':
    case 'int2':
      return `coalesce(${column}, 0) + ${pick(dice, ['1', '-1', '2', '17'])}`;
    case 'bool':
      return `${column} is not true`;
    case 'bytea':
      return pick(dice, [
        `case when octet_length(${column}) > 0 then set_byte(${column}, ${dice(32)}, get_byte(${column}, 0) # 77) end`,
        `coalesce(${column}, '') || '\\x07'`,
        `substring(${column} from 2)`,
      ]);
    case 'timestamptz':
      return `coalesce(${column}, now()) + interval '${pick(dice, ['1 microsecond', '-1 second', '3 days'])}'`;
    case 'xid8':
      return `(coalesce(${column}::text, '0')::numeric + ${1 + dice(9)})::text::xid8`;
    case '_text':
      return pick(dice, [
        `coalesce(${column}, '{}') || '{Person.phone}'`,
        `${column}[2:]`,
        `array_reverse(${column})`,
      ]);
    case 'jsonb':
      return pick(dice, [
        `${column} || '{"more": 1}'`,
        `jsonb_set(${column}, '{note}', to_jsonb(replace(${column} ->> 'note', 'time 2', 'time 3')))`,
        `'{}'::jsonb`,
      ]);
    default:
      return pick(dice, [
        `coalesce(${column}, '') || '${pick(dice, ['x', ' ', '\n'])}'`,
        `overlay(${column} placing 'Q' from ${1 + dice(40)})`,
        `upper(${column})`,
        `''`,
      ]);
  }
}

const CELLS = ['bend', 'other', 'null'] as const;
const ROWS = ['delete', 'insert', 'duplicate', 'swap', 'truncate', 'rollback'] as const;

/** The tables of the audit as an administrator finds them, without the constraints, which he may drop. */
export class Tables {
  readonly #columns = new Map<string, Column[]>();

  /** Drops all constraints and remembers the rows of this moment as the earlier ones, when `remember` is called. */
  static async open(installation: Installation): Promise<Tables> {
    const tables = new Tables();
    for (const side of ['log', 'shown'] as const)
      await installation.change(side, async (tx) => {
        for (const { name } of AUDIT_TABLES[side]) {
          await dropConstraints(tx, name);
          tables.#columns.set(`${side} ${name}`, await listColumns(tx, name));
        }
      });
    return tables;
  }

  static async remember(installation: Installation): Promise<void> {
    for (const side of ['log', 'shown'] as const)
      await installation.change(side, async (tx) => {
        for (const { name } of AUDIT_TABLES[side])
          await tx.execute(sql.raw(`create table earlier_${name} as table ${name}`));
      });
  }

  /** Columns that are compared, by side and table. */
  columnsOf(side: Side, table: string): Column[] {
    const neutral = ONLY_ORDER[table] ?? {};
    return (this.#columns.get(`${side} ${table}`) ?? []).filter(({ name }) => !(name in neutral));
  }

  /** Every value that can be changed, as a tampering names it; a table that is empty when all is well has none. */
  listCells(): string[] {
    return (['log', 'shown'] as const).flatMap((side) =>
      AUDIT_TABLES[side]
        .filter(({ name }) => name !== 'checkpoint_alarms')
        .flatMap(({ name }) =>
          this.columnsOf(side, name).map((column) => `${column.name} of ${side} ${name}`),
        ),
    );
  }

  /** Something is done to one row or to some, in one table, of one side. */
  readonly rows: Tampering = async (sides, dice) => {
    const side = pick(dice, ['log', 'shown', 'shown'] as const);
    const table = pick(dice, AUDIT_TABLES[side]);
    const kind = pick(dice, ROWS);
    return this.#compared(sides[side], side, table, `${kind} in ${side} ${table.name}`, async (tx) => {
      if (kind === 'rollback') return restore(tx, table);
      if (kind === 'truncate') return truncate(tx, table, dice);
      const [row, other] = await this.#pickRows(tx, table, dice);
      if (kind === 'insert') return this.#forge(tx, side, table, row, dice);
      if (row === undefined) return;
      if (kind === 'delete') await tx.execute(sql.raw(`delete from ${table.name} where ctid = '${row}'`));
      if (kind === 'duplicate')
        await tx.execute(
          sql.raw(`insert into ${table.name} select * from ${table.name} where ctid = '${row}'`),
        );
      if (kind === 'swap' && other !== undefined)
        await swap(tx, table.name, pick(dice, this.columnsOf(side, table.name)).name, [row, other]);
    });
  };

  /** One value of one row. */
  readonly cells: Tampering = async (sides, dice) => {
    const side = pick(dice, ['log', 'shown', 'shown'] as const);
    const table = pick(dice, AUDIT_TABLES[side]);
    return this.cell(
      sides[side],
      { side, table, column: pick(dice, this.columnsOf(side, table.name)) },
      dice,
    );
  };

  async cell(
    tx: Tx,
    { side, table, column }: { side: Side; table: AuditTable; column: Column },
    dice: Dice,
  ): Promise<string | undefined> {
    const kind = pick(dice, CELLS);
    const what = `${kind} ${column.name} of ${side} ${table.name}`;
    return this.#compared(tx, side, table, what, async () => {
      const [row, other] = await this.#pickRows(tx, table, dice);
      if (row === undefined) return;
      const values = {
        bend: bend(column, dice),
        other: `(select o."${column.name}" from ${table.name} o where o.ctid = '${other ?? row}')`,
        null: 'null',
      };
      await tx.execute(
        sql.raw(`update ${table.name} set "${column.name}" = ${values[kind]} where ctid = '${row}'`),
      );
    });
  }

  async #pickRows(tx: Tx, { name, where = 'true', order }: AuditTable, dice: Dice): Promise<string[]> {
    const rows = await tx.execute<{ row: string }>(
      sql.raw(`select ctid::text as row from ${name} where ${where} order by ${order}`),
    );
    if (rows.length === 0) return [];
    const first = dice(rows.length);
    const second = (first + 1 + dice(Math.max(1, rows.length - 1))) % rows.length;
    return [rows[first]?.row ?? '', ...(second === first ? [] : [rows[second]?.row ?? ''])];
  }

  /** A row like another one, in which one value to three are others; in an empty table one of nothing but inventions. */
  async #forge(tx: Tx, side: Side, table: AuditTable, like: string | undefined, dice: Dice): Promise<void> {
    const columns = this.columnsOf(side, table.name);
    const bent = new Set(Array.from({ length: 1 + dice(3) }, () => pick(dice, columns).name));
    const all = this.#columns.get(`${side} ${table.name}`) ?? [];
    if (like === undefined) {
      const values = all.map(({ name, type }) =>
        name === 'at' ? 'now()' : type === 'text' ? `'forged'` : 'null',
      );
      await tx.execute(sql.raw(`insert into ${table.name} values (${values.join(', ')})`));
      return;
    }
    // A leaf at the very end would be one that the register may have written: what is forged is forged into the past.
    const source =
      table.name === 'audit_leaves'
        ? `(select l.* from audit_leaves l join audit_seals s on s.leaf_id = l.id order by (s.position + ${dice(50)}) % 50 limit 1) o`
        : `(select o.* from ${table.name} o where o.ctid = '${like}') o`;
    const values = all.map((column) => (bent.has(column.name) ? bend(column, dice) : `"${column.name}"`));
    await tx.execute(sql.raw(`insert into ${table.name} select ${values.join(', ')} from ${source}`));
  }

  /** Whether the table then says something else, in what is compared; else nothing was done. */
  async #compared(
    tx: Tx,
    side: Side,
    table: AuditTable,
    what: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<string | undefined> {
    const before = await this.#digest(tx, side, table);
    await work(tx);
    return (await this.#digest(tx, side, table)) === before ? undefined : what;
  }

  async #digest(tx: Tx, side: Side, { name, where = 'true' }: AuditTable): Promise<string | undefined> {
    const columns = this.columnsOf(side, name).map((column) => `"${column.name}"`);
    const rows = await tx.execute<{ digest: string }>(
      sql.raw(`select count(*) || ' ' || coalesce(md5(string_agg(row, '|' order by row)), '') as digest
        from (select (row(${columns.join(', ')}))::text as row from ${name} where ${where}) r`),
    );
    return rows[0]?.digest;
  }
}

async function dropConstraints(tx: Tx, table: string): Promise<void> {
  const rows = await tx.execute<{ name: string }>(
    sql.raw(`select conname as name from pg_constraint where conrelid = '${table}'::regclass
      order by array_position('{c,u,p,n}'::text[], contype::text)`),
  );
  for (const { name } of rows)
    await tx.execute(sql.raw(`alter table ${table} drop constraint if exists "${name}" cascade`));
}

async function listColumns(tx: Tx, table: string): Promise<Column[]> {
  const rows = await tx.execute<{ name: string; type: string }>(
    sql.raw(`select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
      where a.attrelid = '${table}'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`),
  );
  const columns = [...rows];
  if (columns.some(({ name }) => BRACES.test(name))) throw new Error('a name that needs quoting');
  return columns;
}

/** The table as it was when the installation was younger. */
export async function restore(tx: Tx, { name, where = 'true' }: AuditTable): Promise<void> {
  await tx.execute(sql.raw(`delete from ${name} where ${where}`));
  await tx.execute(sql.raw(`insert into ${name} select * from earlier_${name} where ${where}`));
}

async function truncate(tx: Tx, { name, order, where = 'true' }: AuditTable, dice: Dice): Promise<void> {
  const backwards = order.replaceAll(',', ' desc,');
  await tx.execute(
    sql.raw(`delete from ${name} where ctid = any (array(
      select ctid from ${name} where ${where} order by ${backwards} desc limit ${1 + dice(6)}))`),
  );
}

async function swap(tx: Tx, table: string, column: string, [a, b]: [string, string]): Promise<void> {
  await tx.execute(
    sql.raw(`update ${table} t set "${column}" = o."${column}" from ${table} o
      where (t.ctid = '${a}' and o.ctid = '${b}') or (t.ctid = '${b}' and o.ctid = '${a}')`),
  );
}
