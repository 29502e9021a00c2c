/** What each client is for, and whether an operation that it hands in stays within that. */
import { z } from 'zod';
import { ownOf } from '../../kernel/domain/own.ts';
import { type PurposeCode, purposeRules } from '../../kernel/domain/purposes.ts';
import { Failure } from '../../kernel/failure.ts';
import { judgeCost } from '../document/cost.ts';
import type { KnownDocument } from '../document/documents.ts';
import { safeLimits } from '../settings.ts';
import { OperationRefused, type SourceOperation } from './sources.ts';

/** Purposes that an operation can fix: those that are stated, and proved by nothing but the client that states them. */
const STATED = Object.entries(purposeRules).flatMap(([code, { proof }]) =>
  proof === 'STATED' ? [code as PurposeCode] : [],
);

const rulesSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{1,99}$/),
  z.strictObject({
    /** Who signs in through it: what they may ask at once differs. */
    people: z.enum(['CITIZENS', 'OFFICIALS']),
    /** What its operations may fix as their purpose. */
    purposes: z.array(z.enum(STATED)),
  }),
);
export type ClientRules = Readonly<z.infer<typeof rulesSchema>>;

/** The file beside those of the clients. */
export const CLIENT_RULES = 'clients.json';

/** @throws OperationRefused when the file is not of its form */
export function readClientRules(text: string): ClientRules {
  const parsed = rulesSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new OperationRefused(`${CLIENT_RULES}: ${where} is not as it has to be`);
}

/** Where an operation goes beyond what its client is for: one sentence for each. */
export function* listOversteps(
  { client, name, purpose }: SourceOperation,
  document: KnownDocument,
  rules: ClientRules,
): Generator<string> {
  const rule = ownOf(rules, client);
  if (rule === undefined) return yield `${client}: no such client in ${CLIENT_RULES}`;
  if (purpose !== null && !rule.purposes.some((code) => code === purpose.code))
    yield `${client} ${name}: the purpose ${purpose.code} is not one that this client is registered for`;
  try {
    // With pages of the usual length: whoever asks for longer ones is judged by what they ask.
    const kind = rule.people === 'CITIZENS' ? 'CITIZEN' : 'OFFICER';
    judgeCost(document.price({}), { kind }, safeLimits);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield `${client} ${name}: ${error.code} ${error.message}`;
  }
}
