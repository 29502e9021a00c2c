/** What the gateway asks for portals that take the catalogue in bulk: public, read only, beside GraphQL. */
import { z } from 'zod';
import type { Context } from '../../../kernel/access.ts';
import type { Service } from '../../../kernel/definition.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { readPayload, storableText } from '../../../kernel/payload.ts';
import { findInForce } from '../codeLists/rules/inForce.ts';
import { selectDecisionState, selectDecisionsAfter } from '../onceOnly/database/mappings.ts';
import type { PublicationLoaders } from '../publication/reads/loaders.ts';
import type { VersionLoaders } from '../versions/reads/loaders.ts';
import { getCatalogueState, listChanges, makeChangeCursor, readChangeCursor } from './reads/listChanges.ts';
import { BEGINNING, listStanding, loadContents } from './reads/listStanding.ts';

const changesRequest = z.object({
  after: storableText(500).nullable(),
  first: z.int32(),
  withContent: z.boolean(),
});
const versionsRequest = z.object({
  at: storableText(500),
  after: z.object({ code: storableText(20), version: z.int32() }).nullable(),
});
const procedureRequest = z.object({
  code: storableText(20),
  asOf: z.iso.date().nullable(),
});

const mappingsRequest = z.object({ after: z.uuid().nullable() });

/** Decisions are short lines: so many go in one reply. */
const DECISIONS_MAX = 1_000;

async function readChanges(
  context: Context<VersionLoaders & PublicationLoaders>,
  payload: unknown,
): Promise<object> {
  const { withContent, ...args } = readPayload(changesRequest, payload);
  const { nodes, pageInfo } = await listChanges(context, args);
  // The end of a version says nothing new about its content: whoever needs it has it already.
  const told = await loadContents(context.loaders, nodes, ({ kind, version }) =>
    withContent && kind === 'PUBLISHED' ? version.id : null,
  );
  const last = told.at(-1);
  return {
    changes: told.map(({ kind, at, endKnown, version, content }) => ({
      kind,
      at,
      code: version.code,
      version: version.version,
      inForceFrom: version.inForceFrom,
      inForceTo: endKnown,
      contentHash: version.contentHash,
      ...(content === undefined ? {} : { content }),
    })),
    hasMore: pageInfo.hasNextPage || told.length < nodes.length,
    cursor: last === undefined ? args.after : makeChangeCursor(context, last),
  };
}

async function readVersions(
  context: Context<VersionLoaders & PublicationLoaders>,
  payload: unknown,
): Promise<object> {
  const { at, after } = readPayload(versionsRequest, payload);
  const { nodes, next } = await listStanding(context, readChangeCursor(context, at), after ?? BEGINNING);
  return { versions: nodes.map(({ id: _id, ...version }) => version), next };
}

async function readProcedure(
  context: Context<VersionLoaders & PublicationLoaders>,
  payload: unknown,
): Promise<object> {
  const { code, asOf } = readPayload(procedureRequest, payload);
  const { loaders } = context;
  const day = asOf ?? dayInVietnam(context.now);
  const found = findInForce(await loaders.versionsOfCode.load(code), day);
  if (found === undefined) return { procedure: null };
  const { id, decisionId, ...head } = found;
  const [content, decision] = await Promise.all([
    loaders.content.load(id),
    decisionId === null ? undefined : loaders.decision.load(decisionId),
  ]);
  return { procedure: { ...head, decision: decision ?? null, content } };
}

/** Which result type replaces which paper, as officials have decided it; who decided stays here. */
async function readMappings(
  context: Context<VersionLoaders & PublicationLoaders>,
  payload: unknown,
): Promise<object> {
  const { after } = readPayload(mappingsRequest, payload);
  const rows = await context.read(selectDecisionsAfter, { after, limit: DECISIONS_MAX });
  return {
    decisions: rows.map(
      ({ procedure, component, resultType, state, basis, agency, decidedAt, validFrom }) => ({
        procedure,
        component,
        resultType,
        state,
        basis,
        agency,
        decidedAt,
        validFrom,
      }),
    ),
    next: rows.length < DECISIONS_MAX ? null : rows.at(-1)?.id,
  };
}

export const bulkServices: Record<string, Service<VersionLoaders & PublicationLoaders>> = {
  catalogueState: { senders: ['gateway'], run: (_payload, context) => getCatalogueState(context) },
  catalogueChanges: { senders: ['gateway'], run: (payload, context) => readChanges(context, payload) },
  catalogueVersions: { senders: ['gateway'], run: (payload, context) => readVersions(context, payload) },
  catalogueMappingState: {
    senders: ['gateway'],
    run: async (_payload, context) => (await context.read(selectDecisionState, {}))[0] ?? {},
  },
  catalogueMappings: { senders: ['gateway'], run: (payload, context) => readMappings(context, payload) },
  catalogueProcedure: { senders: ['gateway'], run: (payload, context) => readProcedure(context, payload) },
};
