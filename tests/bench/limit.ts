/**
 * The limit: the endpoint that somebody would write by hand for this one question. The same statements under the same
 * row-level security, the same rules, the same seal, the same leaves committed before the answer leaves; no GraphQL, no
 * gateway, no envelope, no grant, and every read as early as its arguments are known.
 */

import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { readViewer } from '../../gateway/caller/viewer.ts';
import { AuditTrail, AuditWriter } from '../../kernel/audit.ts';
import { Database, type RowSettings } from '../../kernel/database.ts';
import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import type { Role } from '../../kernel/domain/content.ts';
import { overlayMappings } from '../../kernel/domain/mappings.ts';
import type { DossierId } from '../../kernel/domain/opaqueId.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { consumerByClient, sealFacts } from '../../subgraphs/dossiers/database/directory.ts';
import { type DossierRow, dossiersByIds } from '../../subgraphs/dossiers/database/dossiers.ts';
import { type PartyRow, partiesForOfficer } from '../../subgraphs/dossiers/database/parties.ts';
import { judgeAccess } from '../../subgraphs/dossiers/rules/access.ts';
import { judgeAttestation } from '../../subgraphs/dossiers/rules/attestation.ts';
import { judgeGrant } from '../../subgraphs/dossiers/rules/grant.ts';
import { listSealed, type MergedPrefill, mergePrefill } from '../../subgraphs/dossiers/rules/merge.ts';
import { PROCEDURE_HANDLING } from '../../subgraphs/dossiers/rules/refusals.ts';
import { buildSealPayload, signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { listReads } from '../../subgraphs/dossiers/rules/views.ts';
import { tellAmounts } from '../../subgraphs/payments/rules/due.ts';
import { findPeople, toPersonRecord, toUuidArray } from '../../subgraphs/population/database/people.ts';
import { selectDecisionsOf } from '../../subgraphs/procedures/onceOnly/database/mappings.ts';
import {
  listPrefillFees,
  toPrefillComponent,
  toPrefillQuestion,
} from '../../subgraphs/procedures/onceOnly/rules/prefill.ts';
import { selectContents } from '../../subgraphs/procedures/versions/database/versions.ts';
import { loadContents } from '../../subgraphs/procedures/versions/reads/publishedContents.ts';
import { selectDocumentsByKind, toDocument } from '../../subgraphs/warehouse/database/documents.ts';
import { benchKeys, OPERATION, type Setup } from './protocol.ts';
import * as registers from './registers.ts';
import { listen, type Opened, tokens } from './servers.ts';

const REGISTERS = ['procedures', 'population', 'warehouse', 'dossiers'] as const;
type Register = (typeof REGISTERS)[number];
type Audited = Exclude<Register, 'procedures'>;
const DEADLINE_MS = 10_000;

interface Request {
  viewer: Viewer;
  dossierId: DossierId;
  now: Date;
}

class Limit {
  readonly #databases: Record<Register, Database>;
  readonly #writers: Record<Audited, AuditWriter>;

  constructor(urls: Setup['urls']) {
    const open = (name: SubgraphName) => new Database(urls[name]);
    this.#databases = {
      procedures: open('procedures'),
      population: open('population'),
      warehouse: open('warehouse'),
      dossiers: open('dossiers'),
    };
    const { population, warehouse, dossiers } = this.#databases;
    this.#writers = {
      population: new AuditWriter(population),
      warehouse: new AuditWriter(warehouse),
      dossiers: new AuditWriter(dossiers),
    };
  }

  /** Undefined when the viewer may not prefill this dossier. */
  async prefill(request: Request): Promise<object | undefined> {
    const { viewer, dossierId, now } = request;
    const { dossiers } = this.#databases;
    const settings = settingsFor(viewer, []);
    const [[dossier], parties, [system]] = await Promise.all([
      dossiers.read(settings, dossiersByIds, { ids: [dossierId] }),
      dossiers.read(settings, partiesForOfficer, { ids: [dossierId] }),
      dossiers.read(settings, consumerByClient, { client: viewer.client, day: dayInVietnam(now) }),
    ]);
    if (dossier === undefined || !judgeAccess(viewer, dossier)) return undefined;
    const attested = judgeAttestation(viewer, system, dayInVietnam(now));
    const viewed = parties.map(({ role }) => ({ role, view: 'FORM' as const }));
    const facts = { stage: dossier.stage, status: dossier.status, parties: viewed, lapsed: [], attested };
    if (judgeGrant(facts, 'DRAFT_ONLY').kind !== 'Granted') return undefined;
    return this.#answer(request, dossier, parties);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#databases).map((database) => database.close()));
  }

  async #answer(request: Request, dossier: DossierRow, parties: PartyRow[]): Promise<object> {
    const { viewer, dossierId, now } = request;
    const { procedures, population, warehouse, dossiers } = this.#databases;
    const subjects = parties.map((party) => party.subject);
    const settings = settingsFor(viewer, subjects);
    const [[content], decided] = await Promise.all([
      loadContents(procedures, [dossier.procedureVersion], (ids) =>
        procedures.read(settings, selectContents, { ids }),
      ),
      procedures.read(settings, selectDecisionsOf, { codes: [dossier.procedureCode] }),
    ]);
    if (content === undefined) throw new Error('The version of a dossier is not published.');
    const { questions: asked, components: required } = registers.findCase(content.cases, dossier.caseCode);
    const roles = new Set<Role>(parties.map((party) => party.role));
    const today = dayInVietnam(now);
    const papers = required.map((component) => overlayMappings(component, decided, today));
    const form = { questions: asked, components: papers };
    const reads = new Map([...roles].map((role) => [role, listReads(form, role, 'FORM')]));
    const questions = asked.map(toPrefillQuestion);
    const components = papers.map((component) => toPrefillComponent(component, roles));
    const wanted = registers.listWanted(questions, components, parties);
    const people = [
      ...new Set(parties.filter(({ kind }) => kind === 'PERSON').map(({ subject }) => subject)),
    ];
    const [found, documents, [facts]] = await Promise.all([
      population.read(settings, findPeople, { ids: toUuidArray(people) }),
      warehouse.read(settings, selectDocumentsByKind, { wanted: JSON.stringify(wanted) }),
      dossiers.read(settings, sealFacts, { dossier: dossierId }),
    ]);
    const trails = this.#trails(request);
    const known = new Map(
      found.filter(({ holders }) => holders === 1).map(({ askedId, row }) => [askedId, toPersonRecord(row)]),
    );
    const holding = registers.holdingOf(documents.map(toDocument));
    const merged = mergePrefill(
      {
        questions,
        components,
        personAnswers: registers.answerFromPeople(questions, parties, known, trails.population),
        documentAnswers: registers.answerFromPapers(questions, parties, holding, today, trails.warehouse),
        heldComponents: registers.proveComponents(
          components,
          parties,
          reads,
          holding,
          today,
          trails.warehouse,
        ),
        amountsDue: tellAmounts(listPrefillFees(content, dossier.channel), today),
      },
      {
        reads: new Map([...reads].map(([role, paths]) => [role, new Set(paths)])),
        unread: new Map(),
        citizen: false,
      },
    );
    if (merged.__typename === 'PrefillUnavailable') throw new Error('The form did not arrive.');
    for (const subject of subjects) trails.dossiers.disclose(subject, 'Prefill.answer');
    const seal = sealAnswer(request, dossier, parties, merged, facts?.synthetic ?? false);
    // No audit, no data: three registers have something to note, and the answer waits for all of them.
    await Promise.all(
      (['population', 'warehouse', 'dossiers'] as const).map((name) =>
        this.#writers[name].append(trails[name].take()),
      ),
    );
    return { prefill: { __typename: 'Prefill', answer: toAnswer(merged, seal) } };
  }

  #trails({ viewer, dossierId, now }: Request): Record<Audited, AuditTrail> {
    const purpose = { code: PROCEDURE_HANDLING, basis: null, dossier: dossierId };
    const request = { now, requestId: randomUUID(), operation: OPERATION, viewer, purpose };
    const trail = () => new AuditTrail(benchKeys, () => request);
    return { population: trail(), warehouse: trail(), dossiers: trail() };
  }
}

const settingsFor = (viewer: Viewer, subjects: readonly string[]): RowSettings => ({
  subjects: viewer.personId === null ? subjects : [viewer.personId, ...subjects],
  agency: viewer.agency,
  actor: viewer.account,
  deadline: Date.now() + DEADLINE_MS,
});

function sealAnswer(
  { dossierId, now }: Request,
  dossier: DossierRow,
  parties: readonly PartyRow[],
  merged: MergedPrefill,
  synthetic: boolean,
) {
  if (merged.remaining === null) return null;
  const sealed = listSealed(merged);
  const payload = buildSealPayload(
    {
      synthetic,
      dossier: dossierId,
      procedure: { version: dossier.procedureVersion, code: dossier.procedureCode },
      caseCode: dossier.caseCode,
      persons: parties.map(({ role, subject }) => ({ role, id: subject })),
      now,
    },
    sealed.fields,
    sealed.components,
  );
  return { ...signSeal(benchKeys, payload), fileBefore: payload.fileBefore };
}

/** What the operation of the gateways selects, in its order. */
const toAnswer = (merged: MergedPrefill, seal: ReturnType<typeof sealAnswer>) => ({
  __typename: merged.__typename,
  summary: merged.summary,
  fields: merged.fields.map(
    ({ key, label, answerKind, state, reason, value, display, locked, provenance }) => ({
      ...{ key, label, answerKind, state, reason, value, display, locked, provenance },
    }),
  ),
  checklist: merged.checklist.map(({ code, name, kind, state, reason, provenance }) => ({
    ...{ code, name, kind, state, reason },
    provenance: provenance === null ? null : { register: provenance.register, asOf: provenance.asOf },
  })),
  remaining: merged.remaining,
  amountsDue:
    merged.amountsDue?.map(({ name, amount, statementText, due }) => ({
      name,
      amount,
      statementText,
      due,
    })) ?? null,
  seal,
});

export async function openLimit({ urls }: Setup): Promise<Opened> {
  const limit = new Limit(urls);
  const server = Fastify({ logger: false, forceCloseConnections: true });
  server.get<{ Querystring: { dossier: DossierId } }>('/prefill', async (request, reply) => {
    const viewer = await readViewer(request.headers.authorization, tokens);
    if (viewer === null || !viewer.scopes.includes('prefill:read')) return reply.status(403).send();
    const data = await limit.prefill({ viewer, dossierId: request.query.dossier, now: new Date() });
    if (data === undefined) return reply.status(403).send();
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ data }));
  });
  return {
    origin: await listen(server),
    subgraphs: {},
    close: async () => {
      await server.close();
      await limit.close();
    },
  };
}
