/**
 * The once-only audit of the catalogue: of everything that people are asked to hand in, how much has the state issued itself?
 * Counted from the versions in force on a day, what officials have decided, and what the matcher suggests; the three are kept
 * apart, and nothing that is only suggested is ever counted as confirmed.
 */
import type { ComponentContent, ProcedureContent } from '../../../../kernel/domain/content.ts';
import {
  isDemonstration,
  type MappingDecision,
  overlayMappings,
} from '../../../../kernel/domain/mappings.ts';
import { MEASURED } from '../matching/measured.ts';
import type { NamedResultType, NameIndex } from '../matching/names.ts';
import { HIGH_CONFIDENCE } from '../matching/suggest.ts';
import { type ComponentReading, readComponents } from '../readings.ts';
import { countGroups, type GroupCount } from './groups.ts';
import { type AskedPaper, listAsked, listUnlisted, type UnlistedPaper } from './papers.ts';
import { countStandings, type JudgedPaper, type Standing, type StandingCounts } from './standing.ts';
import { countTrend, type TrendMonth } from './trend.ts';

export interface AuditDecision extends MappingDecision {
  procedure: string;
  decidedAt: Date;
}

export interface AuditInput {
  /** yyyy-MM-dd, in Vietnam. */
  day: string;
  contents: readonly ProcedureContent[];
  decisions: readonly AuditDecision[];
  resultTypes: readonly NamedResultType[];
  /** Names of agencies by code. */
  agencies: ReadonlyMap<string, string>;
  index: NameIndex;
}

export interface AuditReport {
  day: string;
  procedures: number;
  components: { all: number; forms: number; notes: number; papers: number };
  standings: StandingCounts;
  /** Of the confirmed: those whose publication marks its mapping as a demonstration. */
  demonstrated: number;
  /** Procedures that ask for at least one paper which the state has issued, for sure or likely. */
  proceduresReasking: number;
  byPublisher: GroupCount[];
  byField: GroupCount[];
  /** The hundred result types that are asked for most, confirmed or likely. */
  asked: AskedPaper[];
  /** Papers of the state for which the list of result types has no likely code. */
  unlisted: UnlistedPaper[];
  trend: TrendMonth[];
  matcher: typeof MEASURED & { highConfidence: number };
}

const ASKED_MAX = 100;
const UNLISTED_MAX = 30;

/** Counts everything once; the same catalogue and day give the same report. */
export function buildAuditReport(input: AuditInput): AuditReport {
  const read = input.contents.flatMap((content) => {
    const decisions = input.decisions.filter(({ procedure }) => procedure === content.code);
    return readComponents(content, input.index).map((reading, at) => ({
      reading,
      paper: judgePaper(content, reading, at, decisions, input.day),
    }));
  });
  const ofKind = (kind: ComponentContent['kind']): number =>
    read.filter(({ reading }) => reading.kind === kind).length;
  const papers = read
    .filter(({ reading }) => reading.kind === 'SUBMIT' || reading.kind === 'PRESENT')
    .map(({ paper }) => paper);
  const reasking = papers.filter(({ resultType }) => resultType !== null);
  return {
    day: input.day,
    procedures: input.contents.length,
    components: { all: read.length, forms: ofKind('FORM'), notes: ofKind('NOTE'), papers: papers.length },
    standings: countStandings(papers),
    demonstrated: papers.filter(({ isDemonstration }) => isDemonstration).length,
    proceduresReasking: new Set(reasking.map(({ procedure }) => procedure)).size,
    byPublisher: countGroups(papers, ({ publisher }) => publisher, input.agencies),
    byField: countGroups(papers, ({ field }) => field),
    asked: listAsked(papers, input).slice(0, ASKED_MAX),
    unlisted: listUnlisted(papers).slice(0, UNLISTED_MAX),
    trend: countTrend(input.decisions, input.day),
    matcher: { ...MEASURED, highConfidence: HIGH_CONFIDENCE },
  };
}

function judgePaper(
  content: ProcedureContent,
  reading: ComponentReading,
  at: number,
  decisions: readonly MappingDecision[],
  day: string,
): JudgedPaper {
  const component = content.cases.flatMap(({ components }) => components)[at];
  const mappings = component === undefined ? [] : overlayMappings(component, decisions, day).mappings;
  return {
    procedure: content.code,
    procedureName: content.name,
    publisher: content.publisher,
    field: content.field,
    paper: reading.paper,
    paperKey: reading.paperKey,
    isDemonstration: mappings.some((one) => one.state !== 'PROPOSED' && isDemonstration(one)),
    ...judgeStanding(reading, mappings, decisions, day),
  };
}

/** Where no result type is likely, the words alone tell. */
const BY_WORDS: Record<ComponentReading['issued'], Standing> = {
  YES: 'UNCLEAR',
  PARTLY: 'OPEN',
  NO: 'OTHER',
};

function judgeStanding(
  reading: ComponentReading,
  mappings: ComponentContent['mappings'],
  decisions: readonly MappingDecision[],
  day: string,
): Pick<JudgedPaper, 'standing' | 'resultType'> {
  const confirmed = mappings.find(({ state }) => state !== 'PROPOSED');
  if (confirmed !== undefined) return { standing: 'CONFIRMED', resultType: confirmed.resultType };
  const [proposed] = mappings;
  if (proposed !== undefined) return { standing: 'PROPOSED', resultType: proposed.resultType };
  // What an official has rejected is not likely, whatever the words say.
  const rejected = new Set(
    decisions
      .filter(
        (one) => one.component === reading.component && one.state === 'REJECTED' && one.validFrom <= day,
      )
      .map(({ resultType }) => resultType),
  );
  const likely = reading.suggestions.find(
    ({ resultType, score }) => score >= HIGH_CONFIDENCE && !rejected.has(resultType),
  );
  if (likely !== undefined) return { standing: 'LIKELY', resultType: likely.resultType };
  return { standing: BY_WORDS[reading.issued], resultType: null };
}
