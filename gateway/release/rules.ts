import { z } from 'zod';
import { statedPurposes } from '../../kernel/domain/purposes.ts';

/** What each client is for. Signed with the release: no approval goes beyond it. */
export const clientRules = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{1,99}$/),
  z.strictObject({
    /** Who signs in through it: what they may ask at once differs. */
    people: z.enum(['CITIZENS', 'OFFICIALS']),
    /** What its operations may fix as their purpose. */
    purposes: z.array(z.enum(statedPurposes)),
  }),
);
export type ClientRules = Readonly<z.infer<typeof clientRules>>;
