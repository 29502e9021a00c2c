import type { GraphQLFormattedError } from 'graphql';
import { Failure, failures, isFailureCode, type MaskedError, maskFailure } from '../../kernel/failure.ts';
import { describeDebug, describeFault, type Fault } from '../../kernel/fault.ts';

/** The only code whose message may say more than the closed list does: what to write differently. */
const OWN_WORDS = 'BAD_USER_INPUT';

/** A subgraph may say anything. Let through is one plain Vietnamese sentence: no quotation, no long number, no code. */
const SENTENCE = /^(?=.*[À-ỹ])[^"'`<>{}=;\n\r]{1,300}\.$/u;

/** The planner knows an older introspection (no `isOneOf`): what it cannot read is the caller's document, not our fault. */
const PLANNER_REFUSAL = 'INVALID_GRAPHQL';

/**
 * What leaves the house about one error: a code of the closed list, its Vietnamese sentence, the path and an incident id.
 * Codes, messages and extensions that are not ours end here.
 */
export function maskError(error: GraphQLFormattedError): MaskedError {
  const claimed =
    error.extensions?.code === PLANNER_REFUSAL ? 'GRAPHQL_VALIDATION_FAILED' : error.extensions?.code;
  const code = isFailureCode(claimed) ? claimed : 'INTERNAL_SERVER_ERROR';
  const spoken = code === OWN_WORDS && SENTENCE.test(error.message) && !/\d{6}/.test(error.message);
  const failure = new Failure(code, spoken ? error.message : failures[code].message);
  const incidentId = error.extensions?.incidentId;
  const masked = maskFailure(failure, maskPath(error.path));
  // The incident keeps the id under which the subgraph logged it.
  if (typeof incidentId === 'string' && /^[0-9a-f-]{36}$/.test(incidentId))
    masked.extensions.incidentId = incidentId;
  return masked;
}

/** A path is made of response keys and positions; whatever else stands in it ends it. */
function maskPath(path: GraphQLFormattedError['path']): (string | number)[] | undefined {
  const odd = path?.findIndex(
    (step) => !/^([_a-z]\w{0,99}|\d{1,6})$/i.test(String(step)) || step === '__proto__',
  );
  return path?.slice(0, odd === undefined || odd < 0 ? PATH_LENGTH_MAX : odd);
}

const PATH_LENGTH_MAX = 40;

/** Who hears of incidents. */
export interface Witness {
  /** In the sandbox: an error keeps its stack and causes. */
  openly: boolean;
  incident(incidentId: string, fault: Fault, debug?: object): void;
}

/**
 * One error for each (code, path): a subgraph that repeats itself is heard once, and never more than five in all.
 * The witness is told of the failures that nobody has logged yet; in the sandbox an error keeps its stack.
 */
export function maskErrors(errors: readonly GraphQLFormattedError[], witness?: Witness): MaskedError[] {
  const seen = new Set<string>();
  const masked: MaskedError[] = [];
  for (const error of errors) {
    const next = maskError(error);
    const key = `${next.extensions.code} ${(next.path ?? []).join('.')}`;
    if (seen.has(key) || masked.length >= 5) continue;
    seen.add(key);
    masked.push(next);
    const { code, incidentId } = next.extensions;
    const { thrown, debug: told } = error.extensions ?? {};
    // What a subgraph could not explain it has logged itself, under the id it gave.
    const isOurs = code === 'INTERNAL_SERVER_ERROR' && error.extensions?.incidentId !== incidentId;
    const debug = isOurs ? describeDebug(thrown) : told;
    if (witness?.openly && typeof debug === 'object' && debug !== null) next.extensions.debug = debug;
    if (isOurs) witness?.incident(incidentId, describeFault(thrown), next.extensions.debug);
  }
  return masked;
}

/**
 * Whether nothing was answered because the caller has seen too many people: then the status says so too, and a client that
 * reads nothing but the status slows down.
 */
export function isExhausted(
  data: object | null | undefined,
  errors: readonly GraphQLFormattedError[],
): boolean {
  return (
    Object.values(data ?? {}).every((value) => value === null) &&
    errors.some((error) => error.extensions?.code === 'SUBJECT_BUDGET_EXCEEDED')
  );
}
