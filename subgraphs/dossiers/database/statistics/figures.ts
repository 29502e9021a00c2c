/** What the roll-ups say: no statement here reads a dossier's events. */
import { type SQL, sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../../kernel/database.ts';
import type { Channel } from '../../../../kernel/domain/content.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { FigureSource } from '../../rules/statistics/figures.ts';
import type { Tally } from '../../rules/statistics/tally.ts';

/** Which dossiers are meant: of an agency and what is below it, accepted between two days, both included. Agency codes hold no pattern characters. */
export interface FigureScope extends Record<string, unknown> {
  agency: string;
  below: string;
  from: string;
  to: string;
  source: FigureSource | null;
  unit: string | null;
  procedureCode: string | null;
  channel: Channel | null;
}

/** Figures that are asked for: their fields read the roll-ups, all as of one instant. */
export interface AskedFigures {
  scope: FigureScope;
  asOf: Date;
}

/** By which groups are made. */
export type Dimension = 'AGENCY' | 'UNIT' | 'LOCALITY' | 'PROCEDURE' | 'CHANNEL' | 'SOURCE' | 'MONTH' | 'DAY';

const filters = sql`(agency = ${sql.placeholder('agency')} or agency like ${sql.placeholder('below')})
  and accepted_on between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date
  and (${sql.placeholder('source')}::text is null or source = ${sql.placeholder('source')}::text)
  and (${sql.placeholder('unit')}::text is null or unit = ${sql.placeholder('unit')}::text)
  and (${sql.placeholder('procedureCode')}::text is null or procedure_code = ${sql.placeholder('procedureCode')}::text)
  and (${sql.placeholder('channel')}::text is null or channel = ${sql.placeholder('channel')}::text)`;

const sum = (what: SQL, which?: SQL) =>
  sql<number>`coalesce(sum(${what})${which === undefined ? sql`` : sql` filter (where ${which})`}, 0)::int`;

const isLate = sql`verdict = 'LATE' or (verdict = 'OPEN' and in_time_through < ${sql.placeholder('today')}::date)`;

const tally = {
  dossiers: sum(sql`dossiers`).as('dossiers'),
  online: sum(sql`dossiers`, sql`channel = 'ONLINE'`).as('online'),
  ofDesk: sum(sql`dossiers`, sql`source = 'DESK'`).as('of_desk'),
  onTime: sum(sql`dossiers`, sql`verdict = 'ON_TIME'`).as('on_time'),
  late: sum(sql`dossiers`, isLate).as('late'),
  inTime: sum(
    sql`dossiers`,
    sql`verdict = 'OPEN' and in_time_through >= ${sql.placeholder('today')}::date`,
  ).as('in_time'),
  withoutDate: sum(sql`dossiers`, sql`verdict = 'NO_DATE'`).as('without_date'),
  reused: sum(sql`reused`).as('reused'),
  claimedReuse: sum(sql`claimed_reuse`).as('claimed_reuse'),
  claimingReuse: sum(sql`claiming_reuse`).as('claiming_reuse'),
  digitised: sum(sql`digitised`).as('digitised'),
  judgedDigitised: sum(sql`judged_digitised`).as('judged_digitised'),
  paidOnline: sum(sql`paid_online`).as('paid_online'),
  payable: sum(sql`payable`).as('payable'),
  visited: sum(sql`visited`).as('visited'),
  judgedVisited: sum(sql`judged_visited`).as('judged_visited'),
  handled: sum(sql`handled`).as('handled'),
  handledDays: sum(sql`handled_days`).as('handled_days'),
};

/** The sums of everything that is meant; one row always. @param today yyyy-MM-dd, by which open dossiers are judged */
export const readTally: Statement<FigureScope & { today: string }, Tally[]> = statement((db) =>
  db.select(tally).from(sql`dossier_figures`).where(filters).prepare('read_tally'),
);

export type TallyGroup = Tally & { key: string };

const keyOf: Readonly<Record<Dimension, SQL>> = {
  AGENCY: sql`agency`,
  UNIT: sql`unit`,
  // The province or the ministry: the root of an agency's code.
  LOCALITY: sql`split_part(agency, '.', 1)`,
  PROCEDURE: sql`procedure_code`,
  CHANNEL: sql`channel`,
  SOURCE: sql`source`,
  MONTH: sql`to_char(accepted_on, 'YYYY-MM')`,
  DAY: sql`to_char(accepted_on, 'YYYY-MM-DD')`,
};

const groupedBy = (dimension: Dimension) =>
  statement((db) =>
    db
      .select({ key: sql<string>`${keyOf[dimension]}`.as('key'), ...tally })
      .from(sql`dossier_figures`)
      .where(
        sql`${filters} and (${sql.placeholder('after')}::text is null or ${keyOf[dimension]} > ${sql.placeholder('after')}::text)`,
      )
      .groupBy(keyOf[dimension])
      .orderBy(keyOf[dimension])
      .limit(sql.placeholder('limit'))
      .prepare(`read_tallies_by_${dimension.toLowerCase()}`),
  ) as Statement<FigureScope & { today: string; after: string | null; limit: number }, TallyGroup[]>;

/** The same by group, in the order of their keys, after one of them. */
export const readTallies: Readonly<Record<Dimension, ReturnType<typeof groupedBy>>> = {
  AGENCY: groupedBy('AGENCY'),
  UNIT: groupedBy('UNIT'),
  LOCALITY: groupedBy('LOCALITY'),
  PROCEDURE: groupedBy('PROCEDURE'),
  CHANNEL: groupedBy('CHANNEL'),
  SOURCE: groupedBy('SOURCE'),
  MONTH: groupedBy('MONTH'),
  DAY: groupedBy('DAY'),
};

export interface ComponentReuse {
  procedureCode: ProcedureCode;
  component: string;
  reused: number;
  /** Dossiers of the desk for the same procedure. */
  dossiers: number;
  key: string;
}

/** How often each component was taken from what the state holds, in the order of procedure and component. */
export const readComponents: Statement<
  {
    agency: string;
    below: string;
    from: string;
    to: string;
    procedureCode: string | null;
    after: string | null;
    limit: number;
  },
  ComponentReuse[]
> = statement((db) =>
  db
    .select({
      procedureCode: sql<ProcedureCode>`procedure_code`.as('procedure_code'),
      component: sql<string>`component`.as('component'),
      reused: sql<number>`reused`.as('reused'),
      dossiers: sql<number>`dossiers`.as('dossiers'),
      key: sql<string>`key`.as('key'),
    })
    .from(
      sql`(select c.procedure_code, c.component, concat_ws(' ', c.procedure_code, c.component) as key, sum(c.reused)::int as reused,
          (select coalesce(sum(f.dossiers), 0)::int from dossier_figures f where f.source = 'DESK'
            and f.procedure_code = c.procedure_code
            and (f.agency = ${sql.placeholder('agency')} or f.agency like ${sql.placeholder('below')})
            and f.accepted_on between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date) as dossiers
        from component_figures c
        where (c.agency = ${sql.placeholder('agency')} or c.agency like ${sql.placeholder('below')})
          and c.accepted_on between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date
          and (${sql.placeholder('procedureCode')}::text is null or c.procedure_code = ${sql.placeholder('procedureCode')}::text)
        group by c.procedure_code, c.component) as summed`,
    )
    .where(sql`${sql.placeholder('after')}::text is null or key > ${sql.placeholder('after')}::text`)
    .orderBy(sql`key`)
    .limit(sql.placeholder('limit'))
    .prepare('read_component_reuse'),
);

/** How a dossier stands, as a drill-down asks for it. */
export type Standing = 'ON_TIME' | 'LATE' | 'IN_TIME' | 'WITHOUT_DATE';

export interface CountedRow {
  source: FigureSource;
  dossier: string;
  code: string;
  client: string | null;
  agency: AgencyCode;
  unit: string;
  procedureCode: ProcedureCode;
  channel: Channel;
  acceptedOn: string;
  dueOn: string | null;
  endedOn: string | null;
  standing: Standing;
  reused: string[];
}

const standing = sql<Standing>`case when verdict = 'NO_DATE' then 'WITHOUT_DATE' when ${isLate} then 'LATE'
  when verdict = 'OPEN' then 'IN_TIME' else 'ON_TIME' end`;

/** The dossiers behind a figure that the viewer may see, oldest first. */
export const readCountedPage: Statement<
  FigureScope & {
    today: string;
    standing: Standing | null;
    afterDay: string | null;
    afterSource: string | null;
    afterId: string | null;
    limit: number;
  },
  CountedRow[]
> = statement((db) =>
  db
    .select({
      source: sql<FigureSource>`source`.as('source'),
      dossier: sql<string>`dossier`.as('dossier'),
      code: sql<string>`code`.as('code'),
      client: sql<string | null>`client`.as('client'),
      agency: sql<AgencyCode>`agency`.as('agency'),
      unit: sql<string>`unit`.as('unit'),
      procedureCode: sql<ProcedureCode>`procedure_code`.as('procedure_code'),
      channel: sql<Channel>`channel`.as('channel'),
      acceptedOn: sql<string>`accepted_on::text`.as('accepted_day'),
      dueOn: sql<string | null>`due_on::text`.as('due_day'),
      endedOn: sql<string | null>`ended_on::text`.as('ended_day'),
      standing: standing.as('standing'),
      reused: sql<string[]>`reused`.as('reused'),
    })
    .from(sql`counted_dossiers`)
    .where(
      sql`${filters} and (${sql.placeholder('standing')}::text is null or ${standing} = ${sql.placeholder('standing')}::text)
        and (${sql.placeholder('afterDay')}::date is null or (accepted_on, source, dossier)
          > (${sql.placeholder('afterDay')}::date, ${sql.placeholder('afterSource')}::text, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`accepted_on, source, dossier`)
    .limit(sql.placeholder('limit'))
    .prepare('read_counted_page'),
);
