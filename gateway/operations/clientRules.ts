/** What each client is for, and whether an operation that it hands in stays within that. */
import { ownOf } from '../../kernel/domain/own.ts';
import { Failure } from '../../kernel/failure.ts';
import { judgeCost } from '../document/cost.ts';
import type { KnownDocument } from '../document/documents.ts';
import { type ClientRules, clientRules } from '../release/rules.ts';
import { safeLimits } from '../settings.ts';
import { OperationRefused, type SourceOperation } from './sources.ts';

/** The file beside those of the clients. */
export const CLIENT_RULES = 'clients.json';

/** @throws OperationRefused when the file is not of its form */
export function readClientRules(text: string): ClientRules {
  const parsed = clientRules.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new OperationRefused(`${CLIENT_RULES}: ${where} is not as it has to be`);
}

export type { ClientRules };

/** In what an operation goes beyond what its client is for. */
export interface Overstep {
  fault: 'CLIENT_WITHOUT_RULES' | 'PURPOSE_NOT_OF_CLIENT' | 'TOO_EXPENSIVE';
  detail: string;
}

/** Where an operation goes beyond what its client is for. */
export function* findOversteps(
  { client, purpose }: Pick<SourceOperation, 'client' | 'purpose'>,
  document: KnownDocument,
  rules: ClientRules,
): Generator<Overstep> {
  const rule = ownOf(rules, client);
  if (rule === undefined)
    return yield { fault: 'CLIENT_WITHOUT_RULES', detail: `no such client in ${CLIENT_RULES}` };
  if (purpose !== null && !rule.purposes.some((code) => code === purpose.code)) {
    const detail = `the purpose ${purpose.code} is not one that this client is registered for`;
    yield { fault: 'PURPOSE_NOT_OF_CLIENT', detail };
  }
  try {
    // With pages of the usual length: whoever asks for longer ones is judged by what they ask.
    const kind = rule.people === 'CITIZENS' ? 'CITIZEN' : 'OFFICER';
    judgeCost(document.price({}), { kind }, safeLimits);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield { fault: 'TOO_EXPENSIVE', detail: `${error.code} ${error.message}` };
  }
}

/** The same as sentences, one for each. */
export function* listOversteps(
  source: SourceOperation,
  document: KnownDocument,
  rules: ClientRules,
): Generator<string> {
  for (const { fault, detail } of findOversteps(source, document, rules))
    yield `${source.client}${fault === 'CLIENT_WITHOUT_RULES' ? ':' : ` ${source.name}:`} ${detail}`;
}
