import type { GraphQLSchema } from 'graphql';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { isPersonal, type Policy } from '../../../kernel/domain/policy.ts';
import { isReportableId } from '../../../kernel/domain/reported.ts';
import type { FailureCode } from '../../../kernel/failure.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import type { KnownDocument } from '../../document/documents.ts';
import { readDossierHint } from '../../document/dossierHint.ts';
import type { PurposeClaim } from '../viewer.ts';
import { findNamed } from './named.ts';

/**
 * Refusals that say something about whoever asked. What is not among them is a mistake in the request, or a fault of ours: then
 * nobody was kept from anything.
 */
const TOLD: ReadonlySet<FailureCode> = new Set([
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'PURPOSE_NOT_ALLOWED',
  'DOSSIER_NOT_VALID',
  'STEP_UP_REQUIRED',
  'CONSUMER_NOT_ATTESTED',
  'COST_ESTIMATED_TOO_EXPENSIVE',
  'RATE_LIMITED',
]);

export const isTold = (code: FailureCode): boolean => TOLD.has(code);

const FIELDS_MAX = 200;

/** Whom an attempt was about, as the request named them; which register can tell them, the contract says. */
export type About =
  | { by: 'PERSON'; subject: string }
  /** `receipt` stands for a number that its register knows already. */
  | { by: 'NUMBER'; number: string | null; receipt: string | null }
  | { by: 'DOSSIER'; dossier: DossierId };

/** Somebody was refused: who, what they asked for, for which reason they asked, why not. Never a value that they gave. */
export interface Attempt {
  viewer: Viewer;
  requestId: string;
  operation: string | null;
  code: FailureCode;
  at: Date;
  /** Personal coordinates that were asked for. */
  fields: readonly string[];
  purpose: string | null;
  basis: string | null;
  dossier: DossierId | null;
}

/** A request that was refused, as the gateway has it in hand. */
export interface Refused {
  code: FailureCode;
  viewer: Viewer | null;
  requestId: string;
  operation: string | null;
  document: Pick<KnownDocument, 'operation' | 'touched'>;
  schema: GraphQLSchema;
  policy: Policy;
  /** As they came: a refusal may come before anybody has looked at them. */
  variables: Record<string, unknown>;
  claim: PurposeClaim;
  at: Date;
  /** Where only a part of the plan was refused: its coordinates, and the ids that it carried. */
  part?: { coordinates: readonly string[]; subjects: readonly string[] };
}

/**
 * What there is to tell of a refusal, and about whom. Undefined when it is about nobody whom the gateway could name, or when
 * nobody knows who asked: what nobody did is nobody's attempt.
 */
export function describeAttempt(refused: Refused): { attempt: Attempt; about: About[] } | undefined {
  const { code, viewer, requestId, operation, document, policy, claim, at, part } = refused;
  if (viewer === null || !isTold(code)) return undefined;
  const coordinates = part?.coordinates ?? document.touched.coordinates;
  const fields = coordinates.filter((one) => isPersonal(policy.fields[one])).slice(0, FIELDS_MAX);
  const about = fields.length === 0 ? [] : listConcerned(refused, viewer, fields);
  if (about.length === 0) return undefined;
  const dossier = claimedDossier(claim);
  const purpose = claim.dossier === null ? (claim.purpose?.code ?? null) : 'PROCEDURE_HANDLING';
  const basis = claim.purpose?.basis ?? null;
  return { attempt: { viewer, requestId, operation, code, at, fields, purpose, basis, dossier }, about };
}

function listConcerned(refused: Refused, { personId }: Viewer, fields: readonly string[]): About[] {
  const { code, document, schema, policy, variables, claim, part } = refused;
  const { subjects, numbers } = findNamed(document, schema, policy, variables);
  const people = new Set([...subjects, ...(part?.subjects ?? [])]);
  // Their own record begins at the viewer; and whoever signs in as them without proof is for them to know.
  const isOwn = code === 'STEP_UP_REQUIRED' || fields.some((field) => field.startsWith('Viewer.'));
  if (personId !== null && isOwn) people.add(personId);
  const hint = readDossierHint(document.touched, variables);
  const dossier = claimedDossier(claim) ?? (hint !== null && isReportableId<DossierId>(hint) ? hint : null);
  return [
    ...[...people].map((subject) => ({ by: 'PERSON' as const, subject })),
    ...[...numbers].map((number) => ({ by: 'NUMBER' as const, number, receipt: null })),
    ...(dossier === null ? [] : [{ by: 'DOSSIER' as const, dossier }]),
  ];
}

const claimedDossier = ({ dossier }: PurposeClaim): DossierId | null =>
  dossier !== null && isReportableId<DossierId>(dossier) ? dossier : null;
