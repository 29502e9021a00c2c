/** A dossier of either source, as it stands, read as what is counted of it. */
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { Channel } from '../../../../kernel/domain/content.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { type DossierFacts, stepsOf } from '../reported/facts.ts';
import type { Status } from '../statuses.ts';
import type { Counted } from './figures.ts';
import { dueOfReported, endOfDay, judgeTimeliness, type Verdict } from './timeliness.ts';

/** A step as the database has it; times in ISO 8601. */
export interface StoredStep {
  status: Status;
  at: string | null;
}

/** A dossier of the desk with everything that is counted of it. */
export interface DeskDossier {
  dossier: string;
  code: string;
  agency: AgencyCode;
  unit: string | null;
  procedureCode: ProcedureCode;
  channel: Channel;
  acceptedOn: string | null;
  promisedDay: string | null;
  selfReportedReuse: boolean | null;
  steps: readonly StoredStep[];
  reused: readonly string[];
  /** Whether a payment of it was settled by the payment platform, and whether it ever waited for one. */
  paid: boolean;
  /** Whether an officer had a paper of it before them. */
  tookPaper: boolean;
  /** How its last result was handed over; null where none was. */
  handedOver: 'ELECTRONIC' | 'COUNTER' | null;
  /** Whether its last result is a paper that the warehouse holds; null where it has no result. */
  electronicResult: boolean | null;
}

export interface ReportedDossier {
  dossier: string;
  code: string;
  client: string;
  facts: DossierFacts | null;
  steps: readonly StoredStep[];
}

const timed = ({ status, at }: StoredStep) => ({ status, at: at === null ? null : new Date(at) });
const hasEnded = (verdict: Verdict, endedOn: string | null): boolean =>
  verdict !== 'OPEN' && endedOn !== null;

/** Undefined for one that is not counted (D7). */
export function countDesk(row: DeskDossier): Counted | undefined {
  const { acceptedOn, promisedDay, channel, paid, steps } = row;
  const dueAt = promisedDay === null ? null : endOfDay(promisedDay);
  const judged = judgeTimeliness({ acceptedOn, dueAt, steps: steps.map(timed) });
  if (judged === undefined || acceptedOn === null) return undefined;
  const waitedForMoney = steps.some(({ status }) => status === 'PAYMENT_REQUESTED');
  const { dossier, code, agency, procedureCode } = row;
  return {
    ...judged,
    ...{ source: 'DESK', dossier, code, client: null, agency, procedureCode, channel, acceptedOn },
    unit: row.unit ?? '',
    dueOn: promisedDay,
    reused: row.reused,
    claimsReuse: row.selfReportedReuse,
    digitised: row.electronicResult,
    paidOnline: paid || waitedForMoney ? paid : null,
    visited:
      channel === 'ONLINE' && hasEnded(judged.verdict, judged.endedOn)
        ? row.tookPaper || row.handedOver === 'COUNTER'
        : null,
  };
}

/** Of a reported dossier there is no evidence of reuse: what its system says of itself is counted as a claim. */
export function countReported({ dossier, code, client, facts, steps }: ReportedDossier): Counted | undefined {
  if (facts === null || facts.acceptedAt === null) return undefined;
  const acceptedOn = dayInVietnam(new Date(facts.acceptedAt));
  const dueAt = dueOfReported(facts.dueAt, facts.supplements);
  const judged = judgeTimeliness({ acceptedOn, dueAt, steps: [...stepsOf(facts), ...steps.map(timed)] });
  if (judged === undefined) return undefined;
  return {
    ...judged,
    ...{ source: 'REPORTED', dossier, code, client, acceptedOn },
    ...{ agency: facts.agency, procedureCode: facts.procedure, channel: facts.channel },
    unit: '',
    dueOn: dueAt === null ? null : dayInVietnam(dueAt),
    reused: [],
    claimsReuse: facts.claims.reused,
    digitised: facts.claims.digitised,
    paidOnline: isPaidOnline(facts),
    visited: null,
  };
}

/** Null where every fee is nothing, and where the system says nothing of payments. */
function isPaidOnline({ payment, feesDong }: DossierFacts): boolean | null {
  const isFree = feesDong.length > 0 && feesDong.every((dong) => dong === 0);
  if (payment === null || payment === 'NONE' || isFree) return null;
  return payment !== 'NOT_PAID';
}
