/** The projection of published procedures: what a draft may refer to. */
import { and, asc, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { ProcedureContent } from '../../../schema/content.ts';
import type { Matter } from '../../../schema/events.ts';
import type { MappingDecision } from '../../../schema/mappings.ts';
import { type Statement, statement, type Tx } from '../../kernel/database.ts';
import { mappingDecisions, procedureVersions } from './tables.ts';

/** One immutable version. Days are yyyy-MM-dd; `inForceTo` is the first day on which it is no longer in force. */
export interface ProcedureVersion {
  versionId: string;
  code: string;
  version: number;
  inForceFrom: string;
  inForceTo: string | null;
  content: ProcedureContent;
  matter: Matter;
}

/** The version in force on a day; the highest where several are. */
export async function findProcedureInForce(
  tx: Tx,
  code: string,
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
export async function findProcedureVersion(tx: Tx, versionId: string): Promise<ProcedureVersion | undefined> {
  const [row] = await tx.select().from(procedureVersions).where(eq(procedureVersions.versionId, versionId));
  return row;
}

/** What matter a version is, without the weight of its whole content. */
export const procedureMatter: Statement<{ version: string }, { matter: Matter }[]> = statement((db) =>
  db
    .select({ matter: procedureVersions.matter })
    .from(procedureVersions)
    .where(eq(procedureVersions.versionId, sql.placeholder('version')))
    .prepare('procedure_matter'),
);

/** What officials have decided about the papers of a procedure, in the order in which they did. */
export async function listMappingDecisions(tx: Tx, code: string): Promise<MappingDecision[]> {
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
