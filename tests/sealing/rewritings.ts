/** Tamperings of somebody who knows how the logs work: histories that agree with themselves, and what hides a reading. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from '../../kernel/database.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { cosignCheckpoint, NO_CHECKPOINT, signCheckpoint } from '../../platform/sealing/checkpoint.ts';
import { type StoredLeaf, sealLeaf } from '../../platform/sealing/leaf.ts';
import { Frontier } from '../../platform/sealing/merkle.ts';
import { testKeys } from '../support/house.ts';
import { AUDIT_TABLES } from './auditTables.ts';
import { restore, type Tampering } from './databaseTamperings.ts';
import { type Dice, pick } from './dice.ts';
import { PEOPLE, REGISTER, type Sides } from './installation.ts';

/** Keys that were replaced, or were never ours. */
const oldKeys = new Keys((name) =>
  developmentKeySource(name.startsWith('checkpoint-') || name === 'witness' ? 'grant' : name),
);

const run = async (tx: Tx, text: string): Promise<number> => {
  const rows = await tx.execute(sql.raw(`with changed as (${text} returning 1) select * from changed`));
  return rows.length;
};

/** The register's leaves as they are now, sealed anew from the first on in batches of the same sizes, and told again. */
async function reseal(tx: Tx, keys: Keys, shift = 0): Promise<string[]> {
  const leaves = await tx.execute<{ leaf: StoredLeaf; xid: string }>(
    sql.raw(
      `select to_jsonb(l) - 'xid' as leaf, l.xid::text as xid from audit_leaves l order by l.xid, l.id`,
    ),
  );
  const batches = await tx.execute<{ size: string }>(
    sql.raw('select size::text as size from audit_checkpoints order by size'),
  );
  await tx.execute(sql.raw('delete from audit_seals'));
  await tx.execute(sql.raw('delete from audit_checkpoints'));
  await tx.execute(sql.raw(`delete from outbox where topic = 'access.checkpoint'`));
  const sizes = new Set([...batches].map(({ size }) => Math.max(1, Number(size) + shift)));
  const tree = new Frontier();
  const notes: string[] = [];
  let previous: { size: number; root: Buffer } = NO_CHECKPOINT;
  for (const { leaf, xid } of leaves) {
    const { hash } = sealLeaf(leaf);
    await tx.execute(sql`insert into audit_seals values (${String(tree.size)}::text::bigint, ${leaf.id}::uuid,
      decode(${hash.toString('hex')}, 'hex'))`);
    tree.append(hash);
    if (!sizes.has(tree.size)) continue;
    const at = new Date(Date.UTC(2026, 10, 16) + tree.size * 1000);
    const follows = { previousSize: previous.size, previousRoot: previous.root };
    const note = signCheckpoint(keys, { origin: REGISTER, size: tree.size, root: tree.root, ...follows, at });
    await tx.execute(sql`insert into audit_checkpoints (size, previous_size, root, frontier, after_xid, after_id, at, note)
      values (${String(tree.size)}::text::bigint, ${String(previous.size)}::text::bigint,
        decode(${tree.root.toString('hex')}, 'hex'), decode(${tree.bytes.toString('hex')}, 'hex'), ${xid}::text::xid8,
        ${leaf.id}::uuid, ${at.toISOString()}::text::timestamptz, ${note})`);
    await tx.execute(sql`insert into outbox (topic, payload)
      values ('access.checkpoint', ${JSON.stringify({ note })}::text::jsonb)`);
    notes.push(note);
    previous = { size: tree.size, root: tree.root };
  }
  return notes;
}

/** What transparency keeps of the register, made to agree with the new history; the witness's key is not to be had. */
async function follow({ log, shown }: Sides, notes: string[], witness: Keys): Promise<void> {
  for (const name of ['access_entries', 'sealed_entries', 'log_nodes', 'reported_checkpoints', 'checkpoints'])
    await tx(shown, `delete from ${name} where register = '${REGISTER}'`);
  const leaves = await log.execute<{ leaf: StoredLeaf; xid: string }>(
    sql.raw(
      `select to_jsonb(l) - 'xid' as leaf, l.xid::text as xid from audit_leaves l order by l.xid, l.id`,
    ),
  );
  const tree = new Frontier();
  for (const { leaf } of leaves) {
    const { hash, withheld } = sealLeaf(leaf);
    await shown.execute(sql`insert into sealed_entries values (${leaf.subject}::uuid, ${leaf.id}::uuid, ${REGISTER},
      ${String(tree.size)}::text::bigint, ${withheld})`);
    for (const node of tree.append(hash))
      await shown.execute(sql`insert into log_nodes values (${REGISTER}, ${node.level},
        ${String(node.position)}::text::bigint, decode(${node.hash.toString('hex')}, 'hex'))`);
  }
  await shown.execute(sql`
    insert into access_entries select subject, at, id, ${REGISTER}, outcome, actor_kind, actor, actor_is_subject, agency, client,
      fields, purpose, basis, dossier, refusal, coalesce(attempts, 1)
    from jsonb_to_recordset(${JSON.stringify([...leaves].map(({ leaf }) => leaf))}::text::jsonb) as leaf (id uuid,
      at timestamptz, outcome text, subject uuid, actor_kind text, actor text, actor_is_subject boolean, agency text,
      client text, fields text[], purpose text, basis text, dossier uuid, refusal text, attempts integer)`);
  for (const note of notes) {
    const [, size = ''] = note.split('\n');
    await shown.execute(sql`insert into reported_checkpoints (register, size, note)
      values (${REGISTER}, ${size}::text::bigint, ${note})`);
    await shown.execute(sql`insert into checkpoints (register, size, root, at, note)
      select register, size, decode(${Buffer.from(note.split('\n')[2] ?? '', 'base64').toString('hex')}, 'hex'),
        ${(/^time (\S+)$/m.exec(note) ?? [])[1] ?? ''}::text::timestamptz, ${cosignCheckpoint(witness, note, new Date(0))}
      from reported_checkpoints where register = ${REGISTER} and note = ${note}`);
  }
  const ends = await log.execute<{ xid: string; id: string }>(
    sql.raw(`select xid::text as xid, id::text as id from outbox where topic = 'access.checkpoint'
      order by outbox.xid desc, outbox.id desc limit 1`),
  );
  const last = leaves.at(-1);
  await shown.execute(sql`update log_heads set size = ${String(tree.size)}::text::bigint,
    frontier = decode(${tree.bytes.toString('hex')}, 'hex'), after_xid = ${last?.xid ?? '0'}::text::xid8,
    after_id = ${last?.leaf.id ?? ''}::uuid where register = ${REGISTER}`);
  await shown.execute(sql`update inbox_offsets set after_xid = ${last?.xid ?? '0'}::text::xid8,
    after_id = ${last?.leaf.id ?? ''}::uuid where publisher = ${REGISTER} and stream = 'audit'`);
  await shown.execute(sql`update inbox_offsets set after_xid = ${ends[0]?.xid ?? '0'}::text::xid8,
    after_id = ${ends[0]?.id ?? ''}::uuid, updated_at = (select max(received_at) from reported_checkpoints
      where register = ${REGISTER}) where publisher = ${REGISTER} and stream = 'outbox'`);
}

const tx = (side: Tx, text: string) => side.execute(sql.raw(text));

/** Some leaf of the register that is sealed, by its place. */
const someLeaf = (dice: Dice): string =>
  `(select leaf_id from audit_seals order by position offset ${dice(10)} limit 1)`;

/** A past that never was. */
async function falsify({ log }: Sides, dice: Dice): Promise<void> {
  const leaf = someLeaf(dice);
  await pick(dice, [
    () => tx(log, `delete from audit_leaves where id = ${leaf}`),
    () => tx(log, `update audit_leaves set agency = 'H99' where id = ${leaf}`),
    () => tx(log, `update audit_leaves set subject = '${randomUUID()}' where id = ${leaf}`),
    () =>
      tx(
        log,
        `insert into audit_leaves select (jsonb_populate_record(l, '{"id": "${randomUUID()}"}')).*
         from audit_leaves l where id = ${leaf}`,
      ),
  ])();
}

const REWRITINGS: [string, Tampering][] = [
  [
    'the past of the register is rewritten and signed anew with its own key',
    async (sides, dice) => {
      await falsify(sides, dice);
      await reseal(sides.log, testKeys);
      return 'forked';
    },
  ],
  [
    'the past is rewritten in the register and in transparency, with the key of the register',
    async (sides, dice) => {
      await falsify(sides, dice);
      await follow(sides, await reseal(sides.log, testKeys), oldKeys);
      return 'forked on both sides';
    },
  ],
  [
    'everything is signed anew with an old key',
    async (sides) => {
      await reseal(sides.log, oldKeys);
      return 'old key';
    },
  ],
  [
    'everything is signed anew with old keys on both sides',
    async (sides) => {
      await follow(sides, await reseal(sides.log, oldKeys), oldKeys);
      return 'old keys';
    },
  ],
  [
    'the same leaves are sealed in other batches',
    async (sides, dice) => {
      await reseal(sides.log, testKeys, -1 - dice(2));
      return 'other batches';
    },
  ],
  [
    'the register is rolled back',
    async ({ log }) => {
      for (const table of AUDIT_TABLES.log) await restore(log, table);
      return 'rolled back';
    },
  ],
  [
    'transparency is rolled back',
    async ({ shown }) => {
      for (const table of AUDIT_TABLES.shown) await restore(shown, table);
      return 'rolled back';
    },
  ],
  [
    'both are rolled back',
    async ({ log, shown }) => {
      for (const table of AUDIT_TABLES.log) await restore(log, table);
      for (const table of AUDIT_TABLES.shown) await restore(shown, table);
      return 'rolled back';
    },
  ],
  [
    'an entry is moved to another person',
    async ({ shown }, dice) => {
      const other = pick(dice, [...PEOPLE, randomUUID()]);
      const entry = `(select leaf_id from access_entries where subject <> '${other}' order by leaf_id offset ${dice(20)} limit 1)`;
      const places = await run(
        shown,
        `update sealed_entries set subject = '${other}' where leaf_id = ${entry} and ${dice(2)} = 1`,
      );
      const moved = await run(
        shown,
        `update access_entries set subject = '${other}' where leaf_id = ${entry}`,
      );
      return places + moved > 0 ? 'moved' : undefined;
    },
  ],
  [
    'an entry is hidden with its place',
    async ({ shown }, dice) => {
      const entry = `(select leaf_id from access_entries order by leaf_id offset ${dice(20)} limit 1)`;
      await tx(shown, `delete from sealed_entries where leaf_id = ${entry}`);
      return (await run(shown, `delete from access_entries where leaf_id = ${entry}`)) > 0
        ? 'hidden'
        : undefined;
    },
  ],
  [
    'an entry is hidden by a later date, another outcome or another reader',
    async ({ shown }, dice) => {
      const entry = `(select leaf_id from access_entries order by leaf_id offset ${dice(20)} limit 1)`;
      const change = pick(dice, [
        `at = at + interval '100 years'`,
        `outcome = case outcome when 'DENIED' then 'DISCLOSED' else 'DENIED' end`,
        'actor_is_subject = not actor_is_subject',
        `register = 'gone'`,
      ]);
      const changed = await run(shown, `update access_entries set ${change} where leaf_id = ${entry}`);
      return changed > 0 ? 'hidden' : undefined;
    },
  ],
  [
    'a person is made to have no log at all',
    async ({ shown }, dice) => {
      const person = pick(dice, PEOPLE);
      await tx(shown, `delete from sealed_entries where subject = '${person}'`);
      return (await run(shown, `delete from access_entries where subject = '${person}'`)) > 0
        ? 'emptied'
        : undefined;
    },
  ],
  [
    'an entry is hidden by a policy, a trigger, a rule, a view or a switch',
    async ({ shown }, dice) => {
      await pick(dice, [
        () =>
          tx(
            shown,
            `alter policy access_entries_own on access_entries using (subject = any (coalesce(nullif(
        current_setting('app.subjects', true), ''), '{}')::uuid[]) and agency is null)`,
          ),
        () =>
          tx(shown, `create policy hide on access_entries as restrictive for select using (agency is null)`),
        () => tx(shown, 'drop policy sealed_entries_own on sealed_entries'),
        () => tx(shown, 'alter table access_entries disable row level security'),
        () => tx(shown, 'alter table access_entries no force row level security'),
        () => tx(shown, 'create rule hide as on insert to access_entries do instead nothing'),
        () =>
          tx(
            shown,
            `create function hide() returns trigger language plpgsql as 'begin return null; end';
        create trigger hide before insert on access_entries for each row execute function hide()`,
          ),
        () =>
          tx(
            shown,
            `alter table access_entries rename to kept;
        create view access_entries as select * from kept where agency is null`,
          ),
        () =>
          tx(
            shown,
            `create schema other; create table other.access_entries as select * from access_entries limit 1`,
          ),
      ])();
      return 'hidden';
    },
  ],
];

/** One of them, by chance. */
export const rewriting: Tampering = async (sides, dice) => {
  const [name, tamper] = pick(dice, REWRITINGS);
  return (await tamper(sides, dice)) === undefined ? undefined : name;
};

export const rewritings = REWRITINGS;
