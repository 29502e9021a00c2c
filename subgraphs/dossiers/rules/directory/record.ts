/** One record of a file of the directory, as docs/operating/directory.md describes it. */
import { z } from 'zod';
import { readDay } from '../../../../kernel/domain/calendar.ts';
import { statedPurposes } from '../../../../kernel/domain/purposes.ts';
import {
  type AgencyCode,
  normalizeAgencyCode,
  normalizeProcedureCode,
} from '../../../../kernel/domain/scalars.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { holdsUnicode } from '../../../../kernel/domain/text/typed.ts';
import { findTwice, shapeOf } from '../../../../kernel/imports/readRecord.ts';
import { noticeKinds } from '../notices.ts';
import { channels, ownerKinds, payments } from '../reported/lists.ts';
import { type Status, statusNames } from '../statuses.ts';
import { isWebhookUrl } from '../webhooks/address.ts';
import { type Entry, PUBLISHING } from './entry.ts';
import { type DirectoryFinding, makeFinding } from './findings.ts';

/** An account or a client id: opaque, and no sentence. */
export const ACCOUNT = /^(?!(?:\d{9}|\d{12})$)[\w:.@-]{1,100}$/;

const line = z.string().max(300).transform(cleanLine).pipe(z.string().min(1));
const id = z.string().regex(ACCOUNT);
const agency = z.string().transform((text, context): AgencyCode => {
  const code = normalizeAgencyCode(text);
  if (code === undefined) context.addIssue({ code: 'custom', message: 'no code of an agency' });
  return code as AgencyCode;
});
const common = { from: z.string(), until: z.string().nullish(), basis: line.optional() };

const statuses = Object.keys(statusNames) as [Status, ...Status[]];

/** In one order, so that the same is not taken for a change. */
const purposes = z
  .array(z.enum(statedPurposes))
  .max(20)
  .transform((codes) => [...new Set(codes)].sort());
const systemFields = { kind: z.literal('SYSTEM'), client: id, agency, name: line, ...common };

/** A code as a system writes it: nothing that may be somebody's number. */
const sourceCode = line.refine((text) => text.length <= 80 && !/\d{9}/.test(text));
const procedure = z.string().transform((text, context): string => {
  const code = normalizeProcedureCode(text);
  if (code === undefined) context.addIssue({ code: 'custom', message: 'no code of a procedure' });
  return code ?? '';
});
const codeFields = { kind: z.literal('CODE'), client: id, code: sourceCode, ...common };

/** In one order, so that the same is not taken for a change. */
const events = z
  .array(z.enum(noticeKinds))
  .min(1)
  .max(20)
  .transform((kinds) => [...new Set(kinds)].sort());

const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('UNIT'), agency, unit: line, name: line, ...common }),
  z.strictObject({
    kind: z.literal('DUTY'),
    account: id,
    agency,
    duty: z.enum(['HANDLE', 'LEAD', 'ADMINISTER', ...PUBLISHING]),
    unit: line.nullish(),
    ...common,
  }),
  // Whoever comes through a portal states no purpose: only a system of officers has any to narrow.
  z.discriminatedUnion('clientKind', [
    z.strictObject({
      ...systemFields,
      clientKind: z.literal('CONSUMER_SYSTEM'),
      purposes: purposes.nullish(),
    }),
    z.strictObject({ ...systemFields, clientKind: z.literal('PORTAL') }),
  ]),
  z.strictObject({ kind: z.literal('ATTESTATION'), client: id, number: line, ...common, until: z.string() }),
  z.discriminatedUnion('list', [
    z.strictObject({ ...codeFields, list: z.literal('PROCEDURE'), means: procedure }),
    z.strictObject({ ...codeFields, list: z.literal('AGENCY'), means: agency }),
    z.strictObject({ ...codeFields, list: z.literal('STATUS'), means: z.enum(statuses) }),
    z.strictObject({ ...codeFields, list: z.literal('OWNER_KIND'), means: z.enum(ownerKinds) }),
    z.strictObject({ ...codeFields, list: z.literal('CHANNEL'), means: z.enum(channels) }),
    z.strictObject({ ...codeFields, list: z.literal('PAYMENT'), means: z.enum(payments) }),
  ]),
  z.strictObject({
    kind: z.literal('WEBHOOK'),
    client: id,
    url: z.string().max(500).refine(isWebhookUrl),
    events,
    ...common,
  }),
  z.strictObject({ kind: z.literal('MASTER'), client: id, agency, code: procedure.nullish(), ...common }),
  z.strictObject({ kind: z.literal('REMOVAL'), account: id, basis: line.optional() }),
]);
type ParsedRecord = z.output<typeof recordSchema>;

/** A record that can be judged: an entry, or the removal of everything that an account has. The agency of an attestation is its system's. */
export type DirectoryRecord = { basis: string; code: string } & (
  | { kind: 'ENTRY'; entry: Omit<Entry, 'agency'> & { agency: AgencyCode | null } }
  | { kind: 'REMOVAL'; account: string }
);

export type ReadRecord =
  | { record: DirectoryRecord; findings?: undefined }
  | { record?: undefined; code: string | null; findings: DirectoryFinding[] };

const refuse = (finding: DirectoryFinding, code: string | null = null): ReadRecord => ({
  code,
  findings: [finding],
});

/**
 * Reads one line of a file.
 *
 * @param basis what the whole file rests on, where a record names nothing of its own
 */
export function readRecord(text: string, basis: string | undefined): ReadRecord {
  try {
    const told: unknown = JSON.parse(text);
    const twice = findTwice(text, told);
    return twice === undefined ? readTold(told, basis) : refuse(makeFinding('MEMBER_TWICE', twice));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(makeFinding('NOT_JSON'));
  }
}

/** The same for what was told in another way than as a line. */
export function readTold(told: unknown, basis?: string): ReadRecord {
  if (!holdsUnicode(told)) return refuse(makeFinding('TEXT_NOT_UNICODE'));
  const parsed = recordSchema.safeParse(told);
  if (!parsed.success) {
    const field = faultyField(parsed.error);
    // Of what is no object at all, what it is instead.
    return refuse(makeFinding('RECORD_MALFORMED', field, field === '' ? shapeOf(told) : undefined));
  }
  const { data } = parsed;
  const code = codeOf(data);
  const ground = data.basis ?? basis;
  if (ground === undefined) return refuse(makeFinding('BASIS_MISSING', 'basis'), code);
  if (data.kind === 'REMOVAL')
    return { record: { kind: 'REMOVAL', account: data.account, basis: ground, code } };
  const entry = toEntry(data);
  const fault = findTermFault(entry);
  return fault === undefined
    ? { record: { kind: 'ENTRY', entry, basis: ground, code } }
    : refuse(makeFinding('TERM_MALFORMED', fault), code);
}

/** Of a field that there is not, its name. */
function faultyField({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? '';
  return issue?.path.map(String).join('.') ?? '';
}

function codeOf(record: ParsedRecord): string {
  switch (record.kind) {
    case 'UNIT':
      return record.unit;
    case 'DUTY':
    case 'REMOVAL':
      return record.account;
    case 'SYSTEM':
    case 'ATTESTATION':
    case 'WEBHOOK':
    case 'MASTER':
      return record.client;
    case 'CODE':
      return record.code;
  }
}

const EMPTY = {
  account: null,
  duty: null,
  unit: null,
  client: null,
  clientKind: null,
  name: null,
  number: null,
  purposes: null,
  list: null,
  code: null,
  means: null,
  url: null,
  events: null,
} as const;

function toEntry(record: Exclude<ParsedRecord, { kind: 'REMOVAL' }>) {
  const { from, until = null, basis: _, ...told } = record;
  return {
    agency: null,
    ...EMPTY,
    ...told,
    code: 'code' in told ? (told.code ?? null) : null,
    unit: 'unit' in told ? (told.unit ?? null) : null,
    purposes: 'purposes' in told ? (told.purposes ?? null) : null,
    fromDay: from,
    untilDay: until,
  };
}

/** The field that is no day, or the end that does not come after the beginning; undefined for a term. */
export function findTermFault({
  fromDay,
  untilDay,
}: Pick<Entry, 'fromDay' | 'untilDay'>): string | undefined {
  if (readDay(fromDay) === undefined) return 'from';
  if (untilDay !== null && (readDay(untilDay) === undefined || untilDay <= fromDay)) return 'until';
  return undefined;
}
