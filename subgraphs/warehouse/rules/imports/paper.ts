/** One record of a file of papers, as docs/operating/registers.md describes it. */
import { z } from 'zod';
import { normalizeAgencyCode } from '../../../../kernel/domain/scalars.ts';
import { type ImportFinding, refusal } from '../../../../kernel/imports/findings.ts';
import {
  day,
  line,
  lines,
  partialDate,
  reference,
  tellFault,
  written,
} from '../../../../kernel/imports/words.ts';
import { isSomebodys, someone, taxNumber } from './organization.ts';

const holder = z.union([...someone.options, z.strictObject({ taxNumber })]);
const issuer = z.string().transform((text, context): string => {
  const code = normalizeAgencyCode(text);
  if (code === undefined) context.addIssue({ code: 'custom', message: 'no code of an agency' });
  return code ?? '';
});
const value = z.union([lines(4_000), z.number().transform(String), z.null()]);

const paperSchema = z.strictObject({
  record: reference,
  ...written,
  holder,
  resultType: z.string().regex(/^[\w.-]{1,60}$/),
  title: line(500),
  number: line(200).nullish(),
  issuer,
  issuedOn: partialDate.nullish(),
  validFrom: day.nullish(),
  validUntil: day.nullish(),
  permanent: z.boolean(),
  state: z.enum(['VALID', 'REVOKED', 'IN_REVIEW']),
  form: z.enum(['STRUCTURED', 'DOCUMENT_ONLY']),
  data: z.record(z.string().regex(/^[A-Za-z]\w{0,99}$/), value).optional(),
});
const revocationSchema = z.strictObject({ record: reference, ...written, revoked: z.literal(true) });

export type ToldPaper = z.output<typeof paperSchema>;
export type PaperRevocation = z.output<typeof revocationSchema>;
export type PaperLine = ToldPaper | PaperRevocation;

/** Reads one record, or says why it is none. */
export function readPaper(told: Record<string, unknown>, synthetic: boolean): PaperLine | ImportFinding {
  const parsed = (told.revoked === true ? revocationSchema : paperSchema).safeParse(told);
  if (!parsed.success) return tellFault(parsed.error, told);
  const { data } = parsed;
  return 'revoked' in data ? data : (findFault(data, synthetic) ?? data);
}

/** What the members of one record say of each other. */
function findFault(told: ToldPaper, synthetic: boolean): ImportFinding | undefined {
  const { validFrom, validUntil, permanent, form, data = {} } = told;
  if (!('taxNumber' in told.holder) && !isSomebodys(told.holder, synthetic))
    return refusal('NUMBER_MALFORMED', 'holder');
  if (validUntil != null && validFrom != null && validUntil < validFrom)
    return refusal('TERM_MALFORMED', 'validUntil');
  if (permanent && validUntil != null) return refusal('RECORD_MALFORMED', 'validUntil', 'text');
  if (form === 'DOCUMENT_ONLY' && Object.keys(data).length > 0)
    return refusal('RECORD_MALFORMED', 'data', 'object');
  return undefined;
}
