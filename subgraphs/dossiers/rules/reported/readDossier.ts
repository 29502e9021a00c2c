/** One record of DongBoHoSoMC as its system told it: read field by field, with the codes still the system's own. */
import type { ReportFinding } from './findings.ts';
import { FieldReader, type Told } from './values.ts';

export interface ToldFile {
  url?: Told;
  deleted?: Told;
  digitised?: Told;
  reused?: Told;
  fromWarehouse?: Told;
  replacedBy?: Told;
}

/** What a system tells of a dossier, every scalar a text. */
export interface ToldDossier {
  code: string;
  procedure?: Told;
  channel?: Told;
  ownerKind?: Told;
  ownerName?: Told;
  ownerNumber?: Told;
  ownerIds?: readonly { kind?: Told; number?: Told }[] | null | undefined;
  phone?: Told;
  fax?: Told;
  submittedAt?: Told;
  acceptedAt?: Told;
  dueAt?: Told;
  refusedAt?: Told;
  finishedAt?: Told;
  returnedAt?: Told;
  status?: Told;
  unit?: Told;
  digitised?: Told;
  accountVerified?: Told;
  payment?: Told;
  files?: readonly ToldFile[] | null | undefined;
  fees?: readonly { amount?: Told }[] | null | undefined;
  supplements?: readonly { askedAt?: Told; answeredAt?: Told }[] | null | undefined;
  results?: readonly { url?: Told; resultType?: Told }[] | null | undefined;
}

/** The same as it can be compared: what does not count, such as a token in an address, is not in it. */
export interface ReadDossier {
  code: string;
  procedure: string;
  channel: string;
  ownerKind: string;
  /** As it was told; null where none was. */
  ownerNumber: string | null;
  /** Only to be compared; it is kept nowhere. */
  ownerName: string | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  dueAt: Date | null;
  refusedAt: Date | null;
  finishedAt: Date | null;
  returnedAt: Date | null;
  status: string;
  unit: string;
  payment: string | null;
  digitised: boolean | null;
  accountVerified: boolean | null;
  files: { digitised: boolean; reused: boolean; fromWarehouse: boolean; replacedBy: string | null }[];
  feesDong: (number | null)[];
  supplements: { askedAt: Date | null; answeredAt: Date | null }[];
  resultTypes: (string | null)[];
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,79}$/u;
/** A code of a result type (KQ.G15.000031); of 2,434 spellings that are in use, 149 are none (DOMAIN §3.4). */
const RESULT_TYPE = /^KQ\.[GH]\d{2}\.\d{6}$/;
/** What a live system writes where it knows no number, and the like. */
const PLACEHOLDER = /^(0*1?|(\d)\2*|1?23456789(012)?)$/;
const NAME_CUT_AT = 50;

export interface DossierReading {
  read: ReadDossier;
  /** The field that the owner's number was told in. Two reports that differ in it alone say the same: it is no part of what is compared. */
  numberField: string;
  findings: ReportFinding[];
}

export function readDossier(told: ToldDossier, now: Date): DossierReading {
  const fields = new FieldReader(now);
  const code = fields.required(told.code, 'code', 80) ?? '';
  if (code !== '' && (!CODE.test(code) || /\d{12}/.test(code))) fields.note('CODE_MALFORMED', 'code');
  const { number: ownerNumber, field: numberField } = readOwnerNumber(told, fields);
  const read: ReadDossier = {
    code,
    procedure: fields.required(told.procedure, 'procedure', 80) ?? '',
    channel: fields.required(told.channel, 'channel', 80) ?? '',
    ownerKind: fields.required(told.ownerKind, 'ownerKind', 80) ?? '',
    ownerNumber,
    ownerName: fields.text(told.ownerName, 'ownerName'),
    submittedAt: fields.time(told.submittedAt, 'submittedAt'),
    acceptedAt: fields.time(told.acceptedAt, 'acceptedAt'),
    dueAt: fields.time(told.dueAt, 'dueAt', true),
    refusedAt: fields.time(told.refusedAt, 'refusedAt'),
    finishedAt: fields.time(told.finishedAt, 'finishedAt'),
    returnedAt: fields.time(told.returnedAt, 'returnedAt'),
    status: fields.required(told.status, 'status', 80) ?? '',
    unit: fields.required(told.unit, 'unit', 80) ?? '',
    payment: fields.text(told.payment, 'payment', 80),
    digitised: fields.flag(told.digitised, 'digitised'),
    accountVerified: fields.flag(told.accountVerified, 'accountVerified'),
    files: readFiles(told, fields),
    feesDong: (told.fees ?? []).map(({ amount }, at) => fields.amount(amount, `fees.${at}.amount`)),
    supplements: (told.supplements ?? []).map(({ askedAt, answeredAt }, at) => ({
      askedAt: fields.time(askedAt, `supplements.${at}.askedAt`),
      answeredAt: fields.time(answeredAt, `supplements.${at}.answeredAt`),
    })),
    resultTypes: (told.results ?? []).map(({ resultType }, at) =>
      readResultType(resultType, `results.${at}.resultType`, fields),
    ),
  };
  noteOrder(read, fields);
  noteFiller(told, read, fields);
  noteResultFiles(told, fields);
  return { read, numberField, findings: fields.findings };
}

function readOwnerNumber(
  { ownerNumber, ownerIds }: ToldDossier,
  fields: FieldReader,
): { number: string | null; field: string } {
  // The list of identifiers is the newer field; the old one stands in for it.
  const given = (ownerIds ?? []).map(({ number }, at) => ({ number, field: `ownerIds.${at}.number` }));
  const told = given.length > 0 ? given : [{ number: ownerNumber, field: 'ownerNumber' }];
  // An empty list is told too, where the old field is not.
  const nowhere = given.length > 0 || (ownerIds != null && ownerNumber == null) ? 'ownerIds' : 'ownerNumber';
  const numbers = told.flatMap(({ number, field }) => {
    const text = fields.text(number, field, 40);
    if (text === null) return [];
    if (!PLACEHOLDER.test(text)) return { number: text, field };
    fields.note('OWNER_NUMBER_PLACEHOLDER', field);
    return [];
  });
  if (numbers.length === 0 && !fields.findings.some(({ kind }) => kind === 'OWNER_NUMBER_PLACEHOLDER'))
    fields.note('OWNER_NUMBER_MISSING', nowhere);
  return numbers.find(({ number }) => number.length === 12) ?? numbers[0] ?? { number: null, field: nowhere };
}

function readFiles({ files }: ToldDossier, fields: FieldReader): ReadDossier['files'] {
  return (files ?? []).flatMap((file, at) => {
    const path = `files.${at}`;
    if (fields.flag(file.deleted, `${path}.deleted`) === true) return [];
    const reusedAs = fields.text(file.reused, `${path}.reused`);
    // 2 says that it was reused from the result of another dossier.
    const reused = reusedAs === '2' || fields.flag(reusedAs, `${path}.reused`) === true;
    const replacedBy = readResultType(file.replacedBy, `${path}.replacedBy`, fields);
    if (reused && replacedBy === null) fields.note('REUSE_WITHOUT_EVIDENCE', `${path}.reused`);
    return {
      digitised: fields.flag(file.digitised, `${path}.digitised`) === true,
      reused,
      fromWarehouse: fields.flag(file.fromWarehouse, `${path}.fromWarehouse`) === true,
      replacedBy,
    };
  });
}

function readResultType(told: Told, field: string, fields: FieldReader): string | null {
  const text = fields.text(told, field);
  if (text === null || RESULT_TYPE.test(text)) return text;
  fields.note('RESULT_CODE_MALFORMED', field);
  return null;
}

/** Times that cannot have come in that order: a clock of twelve hours makes such (DOMAIN F7). They are kept as they were told. */
function noteOrder(read: ReadDossier, fields: FieldReader): void {
  const order = ['submittedAt', 'acceptedAt', 'finishedAt', 'returnedAt'] as const;
  let latest: Date | null = null;
  for (const field of order) {
    const at = read[field];
    if (at === null) continue;
    if (latest !== null && at < latest) fields.note('TIMES_REVERSED', field);
    else latest = at;
  }
  const isUnreadable = fields.findings.some(({ field }) => field === 'acceptedAt' || field === 'refusedAt');
  if (read.acceptedAt === null && read.refusedAt === null && !isUnreadable)
    fields.note('DATE_MISSING', 'acceptedAt');
  const isAtOnce = read.finishedAt !== null && read.finishedAt.getTime() === read.acceptedAt?.getTime();
  if (read.dueAt === null && isAtOnce) fields.note('FINISHED_AT_ACCEPTANCE', 'finishedAt');
}

/** Fields that systems fill with what they have. None of these texts is kept. */
function noteFiller(told: ToldDossier, { ownerName }: ReadDossier, fields: FieldReader): void {
  const phone = fields.text(told.phone, 'phone');
  if (phone !== null && phone === fields.text(told.fax, 'fax')) fields.note('FAX_IS_PHONE', 'fax');
  if (ownerName?.length === NAME_CUT_AT) fields.note('NAME_MAYBE_CUT', 'ownerName');
}

/** The path of an address, without what changes from one time to the next. */
const pathOf = (url: Told): string => (url ?? '').split(/[?#]/)[0] ?? '';

function noteResultFiles({ files, results }: ToldDossier, fields: FieldReader): void {
  const submitted = new Set((files ?? []).map(({ url }) => pathOf(url)));
  submitted.delete('');
  for (const [at, { url }] of (results ?? []).entries())
    if (submitted.has(pathOf(url))) fields.note('RESULT_IS_SUBMITTED_FILE', `results.${at}.url`);
}
