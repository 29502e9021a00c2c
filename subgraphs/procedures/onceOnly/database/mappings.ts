import { and, asc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { MappingDecision } from '../../../../kernel/domain/mappings.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { componentReadings, evidenceMappings as mappings, mappingProposals as proposals } from './tables.ts';

/** A decision about a mapping with everything that is kept of it. */
export interface DecidedMapping extends MappingDecision {
  id: string;
  procedure: string;
  agency: string;
  /** Opaque account. */
  decidedBy: string;
  decidedAt: Date;
  suggestedScore: number | null;
}

const columns = {
  id: mappings.id,
  procedure: mappings.procedureCode,
  component: mappings.component,
  resultType: mappings.resultType,
  state: mappings.state,
  basis: mappings.basis,
  agency: mappings.agency,
  decidedBy: mappings.decidedBy,
  decidedAt: mappings.decidedAt,
  validFrom: mappings.validFrom,
  suggestedScore: mappings.suggestedScore,
};

/** All decisions about some procedures, in the order in which they were made: few for each. */
export const selectDecisionsOf = statement<{ codes: readonly string[] }, DecidedMapping[]>((db) =>
  db
    .select(columns)
    .from(mappings)
    .where(sql`${mappings.procedureCode} = any(${sql.placeholder('codes')}::text[])`)
    .orderBy(asc(mappings.decidedAt), asc(mappings.id))
    .prepare('evidence_mappings_of_procedures'),
);

/** How many decisions there are, and when the last was made: either changes with every decision. */
export const selectDecisionState = statement<
  Record<string, never>,
  { decisions: number; lastAt: string | null }[]
>((db) =>
  db
    .select({
      decisions: sql<number>`count(*)::integer`,
      lastAt: sql<string | null>`max(${mappings.decidedAt})::text`,
    })
    .from(mappings)
    .prepare('evidence_mappings_state'),
);

/** Decisions by procedure, those of each in the order in which they were made, after one in that order. */
export const selectDecisionsAfter = statement<{ after: string | null; limit: number }, DecidedMapping[]>(
  (db) =>
    db
      .select(columns)
      .from(mappings)
      .where(
        sql`${sql.placeholder('after')}::uuid is null or (${mappings.procedureCode}, ${mappings.decidedAt}, ${mappings.id})
        > (select procedure_code, decided_at, id from evidence_mappings where id = ${sql.placeholder('after')}::uuid)`,
      )
      .orderBy(asc(mappings.procedureCode), asc(mappings.decidedAt), asc(mappings.id))
      .limit(sql.placeholder('limit'))
      .prepare('evidence_mappings_after'),
);

/** The last decision about a pair, whatever day it begins. */
export async function findLastDecision(
  tx: Tx,
  procedure: string,
  component: string,
  resultType: string,
): Promise<DecidedMapping | undefined> {
  const rows = await tx
    .select(columns)
    .from(mappings)
    .where(
      and(
        eq(mappings.procedureCode, procedure),
        eq(mappings.component, component),
        eq(mappings.resultType, resultType),
        sql`not exists (select 1 from evidence_mappings later where later.supersedes = ${mappings.id})`,
      ),
    )
    .limit(1);
  return rows[0];
}

/** What one official has said of a pair that nobody has decided about: it maps nothing until another confirms. */
export type MappingProposal = typeof proposals.$inferSelect;

export const selectProposalsOf = statement<{ codes: readonly string[] }, MappingProposal[]>((db) =>
  db
    .select()
    .from(proposals)
    .where(sql`${proposals.procedure} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('mapping_proposals_of_procedures'),
);

export async function findProposal(
  tx: Tx,
  procedure: string,
  component: string,
  resultType: string,
): Promise<MappingProposal | undefined> {
  const [row] = await tx
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.procedure, procedure),
        eq(proposals.component, component),
        eq(proposals.resultType, resultType),
      ),
    );
  return row;
}

export async function insertProposal(tx: Tx, proposal: MappingProposal): Promise<void> {
  await tx.insert(proposals).values(proposal);
}

export async function insertDecision(
  tx: Tx,
  { procedure, ...decision }: DecidedMapping,
  supersedes: string | null,
): Promise<void> {
  await tx.insert(mappings).values({ ...decision, procedureCode: procedure, supersedes });
}

/** The version of a procedure in force on a day, with everything in it. */
export async function findContentInForce(
  tx: Tx,
  code: string,
  day: string,
): Promise<{ id: VersionId; content: ProcedureContent } | undefined> {
  const rows = await tx
    .select({ id: versions.id, content: versions.content })
    .from(versions)
    .where(
      sql`${versions.code} = ${code} and daterange(${versions.inForceFrom}, ${versions.inForceTo}) @> ${day}::date`,
    )
    .limit(1);
  return rows[0];
}

/** What the matcher gave a pair; null when it did not suggest it. */
export async function findSuggestedScore(
  tx: Tx,
  versionId: VersionId,
  component: string,
  resultType: string,
): Promise<number | null> {
  const rows = await tx
    .select({ suggestions: componentReadings.suggestions })
    .from(componentReadings)
    .where(and(eq(componentReadings.versionId, versionId), eq(componentReadings.component, component)))
    .limit(20);
  const scores = rows
    .flatMap(({ suggestions }) => suggestions)
    .filter((one) => one.resultType === resultType);
  return scores.length === 0 ? null : Math.max(...scores.map(({ score }) => score));
}
