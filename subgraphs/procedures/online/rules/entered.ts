import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** What an official entered, of whatever kind: the parts that their colleague has to see before they confirm it. */
const entered = z.object({
  decision: z
    .object({ number: z.string(), authority: z.string(), decidedOn: z.string() })
    .nullish()
    .transform((value) => value ?? null),
  procedure: text,
  procedures: z.array(z.string()).default([]),
  level: z
    .enum(['INFORMATION', 'PARTIAL', 'FULL'])
    .nullish()
    .transform((value) => value ?? null),
  address: text,
  from: text,
  on: text,
  until: text,
  deadline: text,
  localCode: text,
  localName: text,
  reason: text,
  basis: text,
});

export const readEntered = (content: Record<string, unknown>): z.output<typeof entered> =>
  entered.parse(content);
