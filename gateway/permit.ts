import { Failure } from '../kernel/failure.ts';
import type { Viewer } from '../kernel/tokens.ts';
import type { RequestWatch } from '../platform/observability/requestWatch.ts';
import type { Tab } from './caller/demand.ts';
import type { Refused } from './caller/refusals/attempt.ts';
import type { Refusals } from './caller/refusals/refusals.ts';
import type { Revocations } from './caller/revocations.ts';
import { type PurposeClaim, readClaimedDossier, readPurposeClaim } from './caller/viewer.ts';
import type { RequestContext } from './context.ts';
import { authorise } from './document/authorise.ts';
import type { KnownDocument } from './document/documents.ts';
import { readVariables } from './document/variables.ts';
import type { AdmittedRequest } from './door/admission.ts';
import type { Engine } from './release/engine.ts';

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
 * Judges purpose, scopes, variables and price of a request before anything is planned. A refusal is reported to the access log of the
 * person concerned.
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

/** The name goes into every audit leaf, so it is short and may not contain a personal number. */
export function nameForTheLog({ operation }: Pick<KnownDocument, 'operation'>): string | null {
  const name = operation.name?.value;
  return name === undefined || /\d{6}/.test(name) ? null : name.slice(0, 100);
}
