import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Branding } from '../../../../kernel/domain/brand.ts';
import {
  type AgencyCode,
  normalizeLocalCode,
  type ProcedureCode,
} from '../../../../kernel/domain/scalars.ts';
import { cleanLine, cleanLines } from '../../../../kernel/domain/text/clean.ts';
import { emit } from '../../../../kernel/events.ts';
import { findVersionInForce } from '../../versions/database/versions.ts';
import { insertLocalCode, lockLocalCode } from '../database/localCodes.ts';
import { judgeMapping } from '../rules/localCode.ts';
import { effect, type Occasion } from './onlineChange.ts';

const mapping = z.object({
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  localCode: z.string(),
  localName: z.string().nullable(),
  procedure: (z.string() as Branding<ProcedureCode, z.ZodString>).nullable(),
  basis: z.string(),
});

/**
 * Maps a local code to a national one, or to none any more: the next version of the table. The only door: no name that is
 * like another ever maps anything (CAT-10).
 */
export async function judgeMappingCode(occasion: Occasion, content: unknown) {
  const { tx, context, today } = occasion;
  const asked = mapping.parse(content);
  const { agency, procedure, localName } = asked;
  const current = await lockLocalCode(tx, agency, normalizeLocalCode(asked.localCode) ?? '');
  const procedureInForce =
    procedure !== null && (await findVersionInForce(tx, procedure, today)) !== undefined;
  const verdict = judgeMapping(asked, { procedureInForce, current });
  if (verdict.__typename !== 'MappingAccepted') return verdict;
  const { localCode } = verdict;
  const version = (current?.version ?? 0) + 1;
  return effect(async (confirmedBy) => {
    await insertLocalCode(tx, {
      id: randomUUID(),
      agency,
      localCode,
      version,
      localName: cleanLine(localName ?? '') || (current?.localName ?? null),
      procedureCode: procedure,
      state: procedure === null ? 'UNMAPPED' : 'MAPPED',
      mappedBy: confirmedBy,
      mappedAt: context.now,
      basis: cleanLines(asked.basis),
    });
    await emit(tx, 'localCode.mapped', { agency, localCode, procedureCode: procedure, version });
  });
}
