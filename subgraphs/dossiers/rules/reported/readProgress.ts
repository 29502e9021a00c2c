/** One record of CapNhatTienDoHoSoMC as its system told it. */
import type { ReportFinding } from './findings.ts';
import { FieldReader, type Told } from './values.ts';

export interface ToldProgress {
  code: string;
  status?: Told;
  at?: Told;
  /** Who the system says did it: at most 50 characters. */
  handler?: Told;
}

export interface ReadProgress {
  code: string;
  status: string;
  at: Date | null;
  handler: string | null;
}

export function readProgress(
  told: ToldProgress,
  now: Date,
): { read: ReadProgress; findings: ReportFinding[] } {
  const fields = new FieldReader(now);
  const read = {
    code: fields.required(told.code, 'code', 80) ?? '',
    status: fields.required(told.status, 'status', 80) ?? '',
    at: fields.time(told.at, 'at'),
    handler: fields.text(told.handler, 'handler', 50),
  };
  const isUnreadable = fields.findings.some(({ field }) => field === 'at');
  if (read.at === null && !isUnreadable) fields.note('DATE_MISSING', 'at');
  return { read, findings: fields.findings };
}
