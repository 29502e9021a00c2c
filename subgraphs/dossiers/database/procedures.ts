/** The projection of published procedures: what a draft may refer to. */

import { and, asc, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { CaseContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Matter } from '../../../kernel/domain/events.ts';
import type { MappingDecision } from '../../../kernel/domain/mappings.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import type { ProcedureCode } from '../../../kernel/domain/scalars.ts';
import { mappingDecisions, procedureVersions } from './tables.ts';

/** One immutable version. Days are yyyy-MM-dd; `inForceTo` is the first day on which it is no longer in force. */
export interface ProcedureVersion {
  versionId: VersionId;
  code: ProcedureCode;
  version: number;
  inForceFrom: string;
  inForceTo: string | null;
  content: ProcedureContent;
  matter: Matter;
}

/** The version in force on a day; the highest where several are. */
export async function findProcedureInForce(
  tx: Tx,
  code: ProcedureCode,
  day: string,
): Promise<ProcedureVersion | undefined> {
  const [row] = await tx
    .select()
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.code, code),
        lte(procedureVersions.inForceFrom, day),
        or(isNull(procedureVersions.inForceTo), gt(procedureVersions.inForceTo, day)),
      ),
    )
    .orderBy(desc(procedureVersions.version))
    .limit(1);
  return row;
}

/** A version by id, in force or not: a dossier keeps the one it was opened for. */
export async function findProcedureVersion(
  tx: Tx,
  versionId: VersionId,
): Promise<ProcedureVersion | undefined> {
  const [row] = await tx.select().from(procedureVersions).where(eq(procedureVersions.versionId, versionId));
  return row;
}

/** Codes of the results that a version names; none where it names none by code. */
export async function listResultsOf(tx: Tx, versionId: VersionId): Promise<string[]> {
  const [row] = await tx
    .select({ results: sql<string[]>`coalesce(${procedureVersions.content} -> 'results', '[]')` })
    .from(procedureVersions)
    .where(eq(procedureVersions.versionId, versionId));
  return row?.results ?? [];
}

/** One case of a version with what officials decided about its papers: what a dossier is about and what it asks. */
export interface DossierCase {
  versionId: VersionId;
  caseCode: string;
  /** What matter the procedure is, as the catalogue classifies it. */
  matter: Matter;
  /** Null when the version has no such case, which no draft is opened for, and where it was not asked for. */
  content: CaseContent | null;
  decisions: MappingDecision[];
}

/**
 * The cases of dossiers, in one statement for any number of them. `wanted`: JSON list of {version, case_code, known}; what a known case
 * asks is not read again.
 */
export const casesOfVersions: Statement<{ wanted: string }, DossierCase[]> = statement((db) =>
  db
    .select({
      versionId: procedureVersions.versionId,
      caseCode: sql<string>`wanted.case_code`,
      matter: procedureVersions.matter,
      content: sql<CaseContent | null>`case when not wanted.known then
        (select one from jsonb_array_elements(${procedureVersions.content} -> 'cases') as one
        where one ->> 'code' = wanted.case_code limit 1) end`,
      decisions: sql<
        MappingDecision[]
      >`coalesce((select jsonb_agg(jsonb_build_object('component', d.component,
        'resultType', d.result_type, 'state', d.state, 'basis', d.basis, 'validFrom', d.valid_from)
        order by d.decided_at, d.decision_id) from mapping_decisions d
        where d.procedure_code = ${procedureVersions.code}), '[]')`,
    })
    .from(procedureVersions)
    .innerJoin(
      sql`jsonb_to_recordset(${sql.placeholder('wanted')}::text::jsonb) as wanted (version uuid, case_code text, known boolean)`,
      sql`${procedureVersions.versionId} = wanted.version`,
    )
    .prepare('cases_of_versions'),
);

/** What a version says of how long it takes: by way of submitting, and what its cases are called. */
export interface StatedLimits extends Pick<ProcedureContent, 'channels'> {
  versionId: VersionId;
  cases: { code: string; name: string }[];
}

/** The time limits of versions. */
export const limitsOfVersions: Statement<{ ids: readonly VersionId[] }, StatedLimits[]> = statement((db) =>
  db
    .select({
      versionId: procedureVersions.versionId,
      channels: sql<ProcedureContent['channels']>`${procedureVersions.content} -> 'channels'`,
      cases: sql<
        StatedLimits['cases']
      >`(select coalesce(jsonb_agg(jsonb_build_object('code', one -> 'code', 'name', one -> 'name')), '[]')
        from jsonb_array_elements(${procedureVersions.content} -> 'cases') as one)`,
    })
    .from(procedureVersions)
    .where(sql`${procedureVersions.versionId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('limits_of_versions'),
);

/** What officials have decided about the papers of a procedure, in the order in which they did. */
export async function listMappingDecisions(tx: Tx, code: ProcedureCode): Promise<MappingDecision[]> {
  return tx
    .select({
      component: mappingDecisions.component,
      resultType: mappingDecisions.resultType,
      state: mappingDecisions.state,
      basis: mappingDecisions.basis,
      validFrom: mappingDecisions.validFrom,
    })
    .from(mappingDecisions)
    .where(eq(mappingDecisions.procedureCode, code))
    .orderBy(asc(mappingDecisions.decidedAt), asc(mappingDecisions.decisionId))
    .limit(10_000);
}
