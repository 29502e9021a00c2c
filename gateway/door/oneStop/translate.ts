/** Between the older protocol and the graph: plain values in, plain values out. What a record means, the register judges. */
import { z } from 'zod';
import { ownOf } from '../../../kernel/domain/own.ts';
import { RECORDS_MAX } from './envelope.ts';
import { answerable, textFaultsIn } from './texts.ts';
import { dossierWords, type FieldWords, nationalStatuses, pathInTheirWords, progressWords } from './words.ts';

/** `0`: all of it is in. `1`: something was refused and is to be mended. `2`: something waits here for a code; nothing is to be sent again. */
export type AnswerCode = '0' | '1' | '2';

/** One finding in their words. */
export interface TheirFinding {
  MaLoi: string;
  Truong: string;
  message: string;
}

/** What became of one record. */
export interface TheirOutcome {
  MaHoSo: string;
  error_code: AnswerCode;
  findings: TheirFinding[];
}

/** Faults of texts that one record is told of: one program writes them all for one reason. */
const TEXT_FAULTS_MAX = 10;

/** A record in our words; or which of its fields is not of the form that the protocol asks for. */
export type TranslatedRecord =
  | { code: string; record: Record<string, unknown>; faults?: undefined }
  | { code: string; record?: undefined; faults: TheirFinding[] };

/** Every scalar is a text, numbers and flags too: a number has lost its leading zeros before anybody sees it. */
export function translateRecord(told: unknown, words: FieldWords): TranslatedRecord {
  const faults: TheirFinding[] = [];
  const record = translateWithin(told, words, '', faults);
  const code = isObject(told) && typeof told.MaHoSo === 'string' ? answerable(told.MaHoSo, 100) : '';
  if (isObject(told) && told.MaHoSo == null) faults.push(faultAt('FIELD_MISSING', 'MaHoSo'));
  for (const { fault, path } of [...textFaultsIn(told)].slice(0, TEXT_FAULTS_MAX))
    faults.push(faultAt(fault, answerable(path, 200)));
  return faults.length === 0 ? { code, record } : { code, faults };
}

const FORM_FAULTS = {
  NOT_A_RECORD: 'Phần tử này phải là một bản ghi.',
  NOT_A_LIST: 'Trường này phải là một danh sách bản ghi.',
  LIST_TOO_LONG: `Danh sách có nhiều nhất ${RECORDS_MAX} phần tử.`,
  NOT_A_TEXT: 'Mọi giá trị, kể cả số và đúng/sai, phải gửi dưới dạng chuỗi.',
  FIELD_MISSING: 'Trường bắt buộc còn trống.',
  TEXT_HOLDS_NUL: 'Trường có ký tự NUL (U+0000), là ký tự không lưu được; hãy bỏ ký tự này rồi gửi lại.',
  TEXT_NOT_UNICODE: 'Trường có nửa ký tự Unicode (surrogate đứng một mình); hãy gửi lại chữ đầy đủ.',
} as const;

const faultAt = (MaLoi: keyof typeof FORM_FAULTS, Truong: string): TheirFinding => ({
  ...{ MaLoi, Truong },
  message: FORM_FAULTS[MaLoi],
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function translateWithin(
  told: unknown,
  words: FieldWords,
  path: string,
  faults: TheirFinding[],
): Record<string, unknown> {
  if (!isObject(told)) {
    faults.push(faultAt('NOT_A_RECORD', path));
    return {};
  }
  const record: Record<string, unknown> = {};
  for (const [field, ours] of Object.entries(words)) {
    const value = ownOf(told, field);
    const at = path === '' ? field : `${path}.${field}`;
    if (value == null) continue;
    if (typeof ours === 'string') {
      if (typeof value === 'string') record[ours] = value;
      else faults.push(faultAt('NOT_A_TEXT', at));
      continue;
    }
    if (!Array.isArray(value)) faults.push(faultAt('NOT_A_LIST', at));
    else if (value.length > RECORDS_MAX) faults.push(faultAt('LIST_TOO_LONG', at));
    else
      record[ours[0]] = value.map((item, index) => translateWithin(item, ours[1], `${at}[${index}]`, faults));
  }
  return record;
}

export const wordsOf = (service: 'DongBoHoSoMC' | 'CapNhatTienDoHoSoMC'): FieldWords =>
  service === 'DongBoHoSoMC' ? dossierWords : progressWords;

const outcomeSchema = z.object({
  code: z.string(),
  outcome: z.enum(['TAKEN', 'HELD', 'REFUSED']),
  findings: z.array(z.object({ code: z.string(), field: z.string(), message: z.string() })),
});
const reportedSchema = z.object({
  __typename: z.literal('DossiersReported'),
  outcomes: z.array(outcomeSchema),
});
const refusalSchema = z.object({ __typename: z.string(), message: z.string() });

const CODES = { TAKEN: '0', REFUSED: '1', HELD: '2' } as const;

/** What the graph answered to one call: what became of each record, or why none was judged. */
export function readOutcomes(
  answer: unknown,
  words: FieldWords,
): TheirOutcome[] | { refusal: string } | undefined {
  const reported = reportedSchema.safeParse(answer);
  if (!reported.success) {
    const refusal = refusalSchema.safeParse(answer);
    return refusal.success ? { refusal: refusal.data.message } : undefined;
  }
  return reported.data.outcomes.map(({ code, outcome, findings }) => ({
    MaHoSo: code,
    error_code: CODES[outcome],
    findings: findings.map((one) => ({
      ...{ MaLoi: one.code, Truong: pathInTheirWords(one.field, words) },
      message: one.message,
    })),
  }));
}

export const refusedOutcome = (MaHoSo: string, findings: TheirFinding[]): TheirOutcome => ({
  ...{ MaHoSo, error_code: '1', findings },
});

/** The answer to a whole request: the worst of its records, and in the message the finding that decided, which stands first, with its field. */
export function replyTo(outcomes: readonly TheirOutcome[]): {
  error_code: AnswerCode;
  message: string;
  data: readonly TheirOutcome[];
} {
  const worst =
    outcomes.find((one) => one.error_code === '1') ?? outcomes.find((one) => one.error_code === '2');
  if (worst === undefined) return { error_code: '0', message: 'Thành công', data: outcomes };
  const left = outcomes.filter((one) => one.error_code !== '0').length;
  const first = worst.findings[0];
  const where = [worst.MaHoSo, first?.Truong].filter(Boolean).join(' ');
  const what = first === undefined ? '' : `: ${first.message} (${first.MaLoi})`;
  const message = `${outcomes.length - left}/${outcomes.length} bản ghi được ghi nhận. ${where}${what}`;
  return { error_code: worst.error_code, message, data: outcomes };
}

const dossierSchema = z.object({
  code: z.string(),
  procedureCode: z.string().nullable(),
  agency: z.object({ code: z.string() }).nullable(),
  status: z.string().nullable(),
  statusAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  returnedAt: z.string().nullable(),
});

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** `yyyyMMddHHmmss` in Vietnam; empty where there is none. */
export const toStamp = (at: string | null): string =>
  at === null
    ? ''
    : new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace(/\D/g, '');

/** What was reported of dossiers, as TraCuuHoSo answers it; undefined where the graph answered something else. */
export function readFound(answer: unknown): Record<string, string>[] | undefined {
  const found = z.array(dossierSchema).safeParse(answer);
  return found.data?.map((one) => ({
    MaHoSo: one.code,
    MaTTHC: one.procedureCode ?? '',
    DonViXuLy: one.agency?.code ?? '',
    TrangThaiHoSo: one.status === null ? '' : (ownOf(nationalStatuses, one.status) ?? ''),
    ThoiDiemTrangThai: toStamp(one.statusAt),
    NgayNopHoSo: toStamp(one.submittedAt),
    NgayTiepNhan: toStamp(one.acceptedAt),
    NgayHenTra: toStamp(one.dueAt),
    NgayKetThucXuLy: toStamp(one.finishedAt),
    NgayTra: toStamp(one.returnedAt),
  }));
}
