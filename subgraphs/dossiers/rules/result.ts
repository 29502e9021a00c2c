/**
 * With what the handling of a dossier ends. Reuse starts here: a result has a type and content, or there is a reason of a closed list why there
 * is none. The list is ours.
 */
import { createHash } from 'node:crypto';
import { dayInVietnam, readDay } from '../../../kernel/domain/calendar.ts';
import { toCanonical } from '../../../kernel/domain/canonical.ts';
import { cleanLine, isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped, type TextFault, type TypedText, tellFault } from '../../../kernel/domain/text/typed.ts';
import type { HandOverResultInput, IssuedResultInput } from '../types.generated.ts';

export const noResultReasons = {
  NO_PAPER_FORESEEN: 'Thủ tục này không có giấy tờ kết quả.',
  NOT_GRANTED: 'Yêu cầu không được đáp ứng; cơ quan trả lời bằng văn bản.',
  ISSUED_ELSEWHERE: 'Kết quả do hệ thống chuyên ngành phát hành và đưa vào kho dữ liệu.',
  STATE_SECRET: 'Kết quả thuộc danh mục bí mật nhà nước.',
} as const;
export type NoResultReason = keyof typeof noResultReasons;

export type HandoverManner = 'ELECTRONIC' | 'COUNTER';
export type ResultRecipient = 'APPLICANT' | 'AUTHORISED';

const DATA_MAX = 100;
const VALUE_MAX = 4_000;
const TITLE_MAX = 500;
const NUMBER_MAX = 200;
const RECEIPT_MAX = 100;
/** As the warehouse takes the names of fields in from files. */
const KEY = /^[A-Za-z]\w{0,99}$/;

/** A result as it is issued. Days are `yyyy-MM-dd`; null where the paper says none. */
export interface IssuedResult {
  resultType: string;
  title: string;
  number: string | null;
  issuedOn: string;
  validFrom: string | null;
  validUntil: string | null;
  permanent: boolean;
  form: 'STRUCTURED' | 'DOCUMENT_ONLY';
  data: { key: string; value: string | null }[];
}

export const malformed = (field: string, message: string) => ({
  __typename: 'InputMalformed' as const,
  message,
  fields: [field],
});
type Malformed = ReturnType<typeof malformed>;

/**
 * Whether a dossier may end with a paper of this type: one that the version names, which it was filed for. Where a version names none by code,
 * nothing can be said against one.
 */
export const mayResultIn = (foreseen: readonly string[], resultType: string): boolean =>
  foreseen.length === 0 || foreseen.includes(resultType);

export const notAResultOf = (foreseen: readonly string[]) => ({
  __typename: 'ResultTypeNotFound' as const,
  message: `Thủ tục này không cho ra loại giấy tờ ấy; hãy chọn một trong các mã: ${foreseen.join(', ')}.`,
});

/** Whether exactly one of a result and a reason is given. */
export const judgeEnding = (hasResult: boolean, hasReason: boolean): Malformed | undefined =>
  hasResult !== hasReason
    ? undefined
    : malformed(
        hasResult ? 'noResult' : 'result',
        'Hãy nhập kết quả giải quyết, hoặc chọn một lý do trong danh mục vì sao không có kết quả; không nhập cả hai.',
      );

/** The result that an officer typed, cleaned, or what is wrong with it. */
export function readResult(input: IssuedResultInput, now: Date): IssuedResult | Malformed {
  const title = readLine(input.title, TITLE_MAX);
  if (title.fault !== undefined) return textFault(title.fault, 'title', 'tên giấy tờ kết quả', TITLE_MAX);
  const number = isBlank(input.number) ? undefined : readLine(input.number ?? '', NUMBER_MAX);
  if (number?.fault !== undefined) return textFault(number.fault, 'number', 'số, ký hiệu', NUMBER_MAX);
  const today = dayInVietnam(now);
  const { permanent, issuedOn = null, validFrom = null, validUntil = null } = input;
  const days = { issuedOn: issuedOn ?? today, validFrom, validUntil };
  const refused = judgeDays(days, permanent, today) ?? judgeData(input);
  if (refused !== undefined) return refused;
  const data = readData(input.data ?? []);
  if (!Array.isArray(data)) return data;
  return {
    ...{ resultType: cleanLine(input.resultType), title: title.text, number: number?.text ?? null },
    ...{ ...days, permanent, data, form: data.length > 0 ? 'STRUCTURED' : 'DOCUMENT_ONLY' },
  };
}

function readLine(typed: string, lengthMax: number): TypedText {
  const read = readTyped(typed, lengthMax);
  return read.fault === undefined ? { text: cleanLine(read.text) } : read;
}

const textFault = (fault: TextFault, field: string, what: string, lengthMax: number): Malformed =>
  malformed(`result.${field}`, tellFault(fault, what, lengthMax));

function judgeDays(
  days: { issuedOn: string; validFrom: string | null; validUntil: string | null },
  permanent: boolean,
  today: string,
): Malformed | undefined {
  const { issuedOn, validFrom, validUntil } = days;
  const unread = Object.entries(days).find(([, day]) => day !== null && readDay(day) === undefined);
  if (unread !== undefined)
    return malformed(`result.${unread[0]}`, 'Ngày trên giấy tờ kết quả phải có đủ ngày, tháng, năm.');
  if (issuedOn > today)
    return malformed('result.issuedOn', 'Ngày ban hành chưa đến; hãy nhập ngày ghi trên giấy tờ.');
  if (validUntil !== null && (permanent || validUntil < (validFrom ?? issuedOn)))
    return malformed(
      'result.validUntil',
      'Ngày hết hiệu lực không được trước ngày có hiệu lực, và không có khi giấy tờ có thời hạn vĩnh viễn.',
    );
  return undefined;
}

/** Content is data, a file, or both: a type alone proves nothing. */
function judgeData({ data, upload }: IssuedResultInput): Malformed | undefined {
  const count = data?.length ?? 0;
  if (count === 0 && upload == null)
    return malformed('result', 'Hãy nhập nội dung của kết quả, hoặc gửi tệp kết quả.');
  const keys = new Set(data?.map(({ key }) => key));
  if (count > DATA_MAX || keys.size < count || [...keys].some((key) => !KEY.test(key)))
    return malformed(
      'result.data',
      `Mỗi trường dữ liệu của kết quả nêu một lần, tên gồm chữ không dấu và chữ số, nhiều nhất ${DATA_MAX} trường.`,
    );
  return undefined;
}

function readData(data: NonNullable<IssuedResultInput['data']>): IssuedResult['data'] | Malformed {
  const read: IssuedResult['data'] = [];
  for (const { key, value } of data) {
    if (isBlank(value)) {
      read.push({ key, value: null });
      continue;
    }
    const { text, fault } = readTyped(value ?? '', VALUE_MAX);
    if (fault !== undefined) return textFault(fault, 'data', `giá trị của trường ${key}`, VALUE_MAX);
    read.push({ key, value: text });
  }
  return read;
}

/** SHA-256, lower-case hex, over the facts of a result and the hash of its file: the same for whoever has the same result. */
export function digestOfResult(result: IssuedResult, fileHash: string | null): string {
  const text = toCanonical({ ...result, file: fileHash });
  if (text === undefined) throw new Error('a result is no JSON');
  return createHash('sha256').update(text).digest('hex');
}

/**
 * What proves a handover, or what is wrong with it.
 *
 * @param digest that of the result; null where there is none, which cannot be handed over electronically
 */
export function judgeHandover(
  {
    manner,
    receivedBy = null,
    receipt = null,
  }: Pick<HandOverResultInput, 'manner' | 'receivedBy' | 'receipt'>,
  digest: string | null,
): { proof: string; receivedBy: ResultRecipient | null } | Malformed {
  if (manner === 'ELECTRONIC') {
    if (receivedBy !== null || receipt !== null)
      return malformed(
        receivedBy === null ? 'receipt' : 'receivedBy',
        'Người nhận và số phiếu ký nhận chỉ nhập khi trả kết quả tại quầy.',
      );
    return digest === null
      ? malformed('manner', 'Hồ sơ không có kết quả điện tử; hãy trả văn bản tại quầy.')
      : { proof: digest, receivedBy };
  }
  if (receivedBy === null) return malformed('receivedBy', 'Hãy chọn người đã nhận kết quả tại quầy.');
  const { text, fault } = readLine(receipt ?? '', RECEIPT_MAX);
  if (fault !== undefined)
    return malformed('receipt', tellFault(fault, 'số phiếu ký nhận kết quả', RECEIPT_MAX));
  return { proof: text, receivedBy };
}
