import { Failure } from '../subgraphs/kernel/failure.ts';
import type { Viewer } from '../subgraphs/kernel/tokens.ts';
import type { RequestWatch } from '../subgraphs/observability/requestWatch.ts';
import type { AdmittedRequest } from './admission.ts';
import { authorise } from './authorise.ts';
import type { RequestContext } from './context.ts';
import type { Tab } from './demand.ts';
import type { KnownDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Refused } from './refusals/attempt.ts';
import type { Refusals } from './refusals/refusals.ts';
import type { Revocations } from './revocations.ts';
import { readVariables } from './variables.ts';
import { type PurposeClaim, readClaimedDossier, readPurposeClaim } from './viewer.ts';

/** A request that was read, and what it takes to judge it. */
export interface ReadRequest {
  engine: Pick<Engine, 'policy' | 'apiSchema'>;
  headers: Record<string, string | string[] | undefined>;
  admitted: AdmittedRequest;
  viewer: Viewer | null;
  document: KnownDocument;
  watch: RequestWatch;
  at: Date;
}

export interface Judges {
  tab: Tab;
  revocations: Revocations | undefined;
  refusals: Refusals;
}

/**
 * Judges purpose, scopes, variables and price of a request, before anything is planned. Whom a refused one is about can read in
 * her log that somebody tried.
 *
 * @throws Failure
 */
export function permit(
  request: ReadRequest,
  { tab, revocations, refusals }: Judges,
): { claim: PurposeClaim; variables: Record<string, unknown> } {
  const { engine, headers, admitted, viewer, document, watch } = request;
  let claim: PurposeClaim | undefined;
  try {
    const stated = readPurposeClaim(headers, document.registered);
    claim = stated;
    watch.step('authorise', () => authorise(document.touched, engine.policy, viewer, stated));
    if (document.touched.personal) revocations?.requireFresh();
    const variables = readVariables(engine.apiSchema, document, admitted.variables);
    tab.pay(document.price, variables, viewer);
    return { claim, variables };
  } catch (error) {
    if (error instanceof Failure)
      refusals.note(refusedOf(request, error, claim ?? readClaimedDossier(headers)));
    throw error;
  }
}

/** Of a request that was permitted, a part may have been refused all the same, when its plan asked for more than it said. */
export function noteRefusedParts(request: ReadRequest, context: RequestContext, refusals: Refusals): void {
  for (const [code, { coordinates, subjects }] of context.refused)
    refusals.note({
      ...refusedOf(request, { code }, context.claim),
      part: { coordinates: [...coordinates], subjects: [...subjects] },
    });
}

function refusedOf(
  { engine, admitted, viewer, document, watch, at }: ReadRequest,
  { code }: Pick<Failure, 'code'>,
  claim: PurposeClaim,
): Refused {
  return {
    code,
    viewer,
    requestId: watch.requestId,
    operation: nameForTheLog(document),
    document,
    schema: engine.apiSchema,
    policy: engine.policy,
    variables: admitted.variables,
    claim,
    at,
  };
}

/** The name goes into every leaf of the audit: it is short, and nobody's number hides in it. */
export function nameForTheLog({ operation }: Pick<KnownDocument, 'operation'>): string | null {
  const name = operation.name?.value;
  return name === undefined || /\d{6}/.test(name) ? null : name.slice(0, 100);
}
