import type { PlatformReport } from '../rules/report.ts';

/** What the platform is asked to collect. It learns no name and no personal number. */
export interface PaymentOrder {
  /** Mã tham chiếu: asking again with the same reference never charges twice. */
  reference: string;
  totalDong: number;
  lines: readonly { code: string; name: string; kind: 'FEE' | 'CHARGE'; amountDong: number }[];
  dossierCode: string;
  at: Date;
}

/** UNKNOWN: no answer, or none that the platform signed. What became of the order must be asked. */
export type InitOutcome = { kind: 'ACCEPTED'; payAt: string } | { kind: 'REFUSED' } | { kind: 'UNKNOWN' };

export type QueryOutcome =
  | { kind: 'DECIDED'; report: PlatformReport }
  | { kind: 'PENDING'; payAt: string }
  | { kind: 'NOT_FOUND' }
  | { kind: 'UNKNOWN' };

/** The online payment platform (nền tảng thanh toán trực tuyến). Never throws: an outage is an unknown outcome. */
export interface PaymentPlatform {
  init(order: PaymentOrder): Promise<InitOutcome>;
  query(reference: string, at: Date): Promise<QueryOutcome>;
}
