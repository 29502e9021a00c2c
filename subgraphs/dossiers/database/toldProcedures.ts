/** The projection of procedures, as feeds/procedures.ts writes it. Every function may be told the same twice. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type {
  mappingDecided,
  procedureClassified,
  procedurePublished,
  procedureRepealed,
} from '../../../kernel/domain/events.ts';
import { jsonRows } from './jsonRows.ts';

/** Every decision is kept: one that begins later must not end one that holds until then. */
export async function insertMappings(
  tx: Tx,
  decided: readonly z.output<typeof mappingDecided>[],
): Promise<void> {
  if (decided.length === 0) return;
  await tx.execute(sql`
    insert into mapping_decisions (decision_id, procedure_code, component, result_type, state, basis, valid_from, decided_at)
    select "decisionId", procedure, component, "resultType", state, basis, "validFrom", "decidedAt"
    from jsonb_to_recordset(${jsonRows(decided)}) as one ("decisionId" uuid, procedure text, component text, "resultType" text,
      state text, basis text, "validFrom" date, "decidedAt" timestamptz)
    on conflict (decision_id) do nothing`);
}

/** A version never changes: one known already is left as it is. */
export async function insertVersions(
  tx: Tx,
  published: readonly z.output<typeof procedurePublished>[],
): Promise<void> {
  if (published.length === 0) return;
  await tx.execute(sql`
    insert into procedure_versions (version_id, code, version, in_force_from, in_force_to, content, matter)
    select "versionId", code, version, "inForceFrom", "inForceTo", content, matter
    from jsonb_to_recordset(${jsonRows(published)}) as one ("versionId" uuid, code text, version integer,
      "inForceFrom" date, "inForceTo" date, content jsonb, matter text)
    on conflict (version_id) do nothing`);
}

/** What matter a version is may come later. */
export async function writeMatters(
  tx: Tx,
  classified: readonly z.output<typeof procedureClassified>[],
): Promise<void> {
  if (classified.length === 0) return;
  await tx.execute(sql`
    update procedure_versions set matter = one.matter
    from jsonb_to_recordset(${jsonRows(classified)}) as one ("versionId" uuid, matter text)
    where version_id = one."versionId"`);
}

/** So may the day it ends. */
export async function writeEnds(
  tx: Tx,
  repealed: readonly z.output<typeof procedureRepealed>[],
): Promise<void> {
  if (repealed.length === 0) return;
  await tx.execute(sql`
    update procedure_versions set in_force_to = one."inForceTo"
    from jsonb_to_recordset(${jsonRows(repealed)}) as one ("versionId" uuid, "inForceTo" date)
    where version_id = one."versionId"`);
}
