import { z } from 'zod';
import { type PurposeCode, purposeRules } from '../../kernel/domain/purposes.ts';

/** Purposes that an operation can fix: those that are stated, and proved by nothing but the client that states them. */
const STATED = Object.entries(purposeRules).flatMap(([code, { proof }]) =>
  proof === 'STATED' ? [code as PurposeCode] : [],
);

/** What each client is for. Signed with the release: no approval goes beyond it. */
export const clientRules = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{1,99}$/),
  z.strictObject({
    /** Who signs in through it: what they may ask at once differs. */
    people: z.enum(['CITIZENS', 'OFFICIALS']),
    /** What its operations may fix as their purpose. */
    purposes: z.array(z.enum(STATED)),
  }),
);
export type ClientRules = Readonly<z.infer<typeof clientRules>>;
