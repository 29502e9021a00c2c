/** What an applicant is told of a step: one Vietnamese sentence, from facts that were kept. */
import { displayDate } from '../../../kernel/domain/calendar.ts';
import { type Status, statusNames } from './statuses.ts';

export const noticeKinds = [
  'STATUS',
  'PROMISED_DAY',
  'APOLOGY',
  'FILE_QUARANTINED',
  'RESULT_REVISED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface NoticeFacts {
  kind: NoticeKind;
  /** Of a STATUS. */
  status: Status | null;
  /** yyyy-MM-dd: the promised day since, or the new day of an apology; null where the calendar says nothing of it. */
  day: string | null;
  /** Code of the dossier. */
  code: string | null;
  /** Of the status FINISHED: whether the handling ended with a paper; null where that is not known here, and of everything else. */
  ending: 'PAPER' | 'NO_PAPER' | null;
}

/** What the applicant can do about a status; the others need nothing of them. */
const nextOf: Readonly<Partial<Record<Status, string>>> = {
  NOT_ACCEPTED: ' Xem lý do trong phiếu từ chối.',
  SUPPLEMENT_REQUESTED: ' Xem giấy tờ được yêu cầu và nộp bổ sung.',
  PAYMENT_REQUESTED: ' Xem khoản phải nộp và thanh toán.',
};

/** Whoever is told to look for a result finds one. */
const nextOfEnding = {
  PAPER: ' Xem kết quả trong hồ sơ.',
  NO_PAPER: ' Hồ sơ không có giấy tờ kết quả; xem lý do trong hồ sơ.',
} as const;

export function tellNotice({ kind, status, day, code, ending }: NoticeFacts): string {
  const dossier = `Hồ sơ ${code ?? ''}`.trim();
  switch (kind) {
    case 'STATUS': {
      if (status === null) throw new Error('a notice of a status has none');
      const next = status === 'FINISHED' && ending !== null ? nextOfEnding[ending] : nextOf[status];
      return `${dossier}: ${statusNames[status]}.${next ?? ''}`;
    }
    case 'PROMISED_DAY':
      return `${dossier}: ngày hẹn trả kết quả nay là ${displayDate(day ?? '')}.`;
    case 'FILE_QUARANTINED':
      return `${dossier}: phát hiện mã độc trong một tệp đã nộp nên tệp bị khóa, không ai mở được; hãy xem tệp trong hồ sơ và nộp lại khi cơ quan yêu cầu.`;
    case 'RESULT_REVISED':
      return `${dossier}: kết quả đã phát hành bị thu hồi hoặc được đính chính; xem lý do trong hồ sơ.`;
    case 'APOLOGY':
      return day === null
        ? `${dossier} sẽ không xong đúng hẹn; cơ quan xin lỗi và sẽ báo ngày hẹn mới.`
        : `${dossier} sẽ không xong đúng hẹn; cơ quan xin lỗi và hẹn lại ngày ${displayDate(day)}.`;
  }
}
