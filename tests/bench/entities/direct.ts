/**
 * The limit of `_entities`: the endpoint that somebody would write by hand for fifty dossiers. The same statement under the same row-level
 * security, the same rule, the same leaves and budgets before the answer leaves; no envelope, no GraphQL. Asked under `/unaudited` it
 * leaves out the leaves too.
 */
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { AuditTrail, AuditWriter } from '../../../kernel/audit.ts';
import { Database } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { type DossierRow, dossiersByIds } from '../../../subgraphs/dossiers/database/dossiers.ts';
import { judgeAccess } from '../../../subgraphs/dossiers/rules/access.ts';
import { PROCEDURE_HANDLING } from '../../../subgraphs/dossiers/rules/refusals.ts';
import { benchKeys, type Setup } from '../protocol.ts';
import { budgets, listen, type Opened } from '../servers.ts';
import { FIELDS, OPERATION } from './question.ts';

const DEADLINE_MS = 10_000;

interface Asked {
  ids: DossierId[];
  viewer: Viewer;
}

const toEntity = (row: DossierRow) => ({
  id: row.dossierId,
  code: row.code,
  stage: row.stage,
  status: row.status,
  caseCode: row.caseCode,
  channel: row.channel,
  openedAt: row.openedAt.toISOString(),
  filedAt: row.filedAt?.toISOString() ?? null,
  agency: { code: row.agency },
  procedure: { id: row.procedureVersion },
});

/** What was read, by the ids that were asked for. */
async function readDossiers(database: Database, { ids, viewer }: Asked): Promise<(DossierRow | undefined)[]> {
  const { account: actor, agency } = viewer;
  const settings = { subjects: [], agency, actor, deadline: Date.now() + DEADLINE_MS };
  const rows = await database.read(settings, dossiersByIds, { ids });
  const byId = new Map(rows.map((row) => [row.dossierId, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row !== undefined && judgeAccess(viewer, row) ? row : undefined;
  });
}

function leavesOf(rows: readonly (DossierRow | undefined)[], { ids, viewer }: Asked) {
  const purpose = { code: PROCEDURE_HANDLING, basis: null, dossier: ids[0] ?? null };
  const request = { now: new Date(), requestId: randomUUID(), operation: OPERATION, viewer, purpose };
  const trail = new AuditTrail(benchKeys, () => request);
  for (const row of rows) for (const subject of row?.subjects ?? []) trail.disclose(subject, ...FIELDS);
  return trail.take();
}

export async function openDirect({ urls }: Setup): Promise<Opened> {
  const database = new Database(urls.dossiers);
  const writer = new AuditWriter(database, { budgets });
  const server = Fastify({ logger: false, forceCloseConnections: true });
  const answer = async (asked: Asked, audited: boolean): Promise<string> => {
    const rows = await readDossiers(database, asked);
    if (audited) await writer.append(leavesOf(rows, asked));
    const entities = rows.map((row) => (row === undefined ? null : toEntity(row)));
    return JSON.stringify({ data: { _entities: entities } });
  };
  for (const [path, audited] of [
    ['/audited', true],
    ['/unaudited', false],
  ] as const)
    server.post<{ Body: Asked }>(path, async ({ body }, reply) =>
      reply.type('application/json').send(await answer(body, audited)),
    );
  return {
    origin: await listen(server),
    subgraphs: {},
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}
