import { groupBy } from './groups.ts';
import type { AuditInput } from './report.ts';
import { countStandings, type JudgedPaper, type StandingCounts } from './standing.ts';

/** A procedure as an example of who asks. */
export interface Example {
  code: string;
  name: string;
}

/** A result of the state that people are asked to bring back to it. */
export interface AskedPaper {
  resultType: string;
  name: string;
  issuer: string;
  issuerName: string;
  /** How often it is asked for, and by how many procedures. */
  times: number;
  procedures: number;
  standings: StandingCounts;
  examples: Example[];
}

/** A paper of the state that the list of result types does not clearly name. */
export interface UnlistedPaper {
  paper: string;
  times: number;
  procedures: number;
  examples: Example[];
}

const EXAMPLES_MAX = 3;

/** What is asked for most, by what would answer it. */
export function listAsked(
  papers: readonly JudgedPaper[],
  { resultTypes, agencies }: AuditInput,
): AskedPaper[] {
  const types = new Map(resultTypes.map((type) => [type.code, type]));
  const answered = papers.filter(({ resultType }) => resultType !== null);
  return [...groupBy(answered, ({ resultType }) => resultType ?? '')]
    .map(([code, members]) => {
      const type = types.get(code);
      return {
        resultType: code,
        name: type?.name.trim() ?? code,
        issuer: type?.issuer ?? '',
        issuerName: agencies.get(type?.issuer ?? '') ?? type?.issuer ?? '',
        times: members.length,
        procedures: countProcedures(members),
        standings: countStandings(members),
        examples: listExamples(members),
      };
    })
    .sort(
      (a, b) => b.procedures - a.procedures || b.times - a.times || (a.resultType < b.resultType ? -1 : 1),
    );
}

/** Papers of the state without a likely code, by what they are called: work for the list of result types. */
export function listUnlisted(papers: readonly JudgedPaper[]): UnlistedPaper[] {
  const unclear = papers.filter(({ standing }) => standing === 'UNCLEAR');
  return [...groupBy(unclear, ({ paperKey }) => paperKey)]
    .map(([key, members]) => ({
      key,
      paper: members[0]?.paper ?? '',
      times: members.length,
      procedures: countProcedures(members),
      examples: listExamples(members),
    }))
    .sort((a, b) => b.procedures - a.procedures || b.times - a.times || (a.key < b.key ? -1 : 1))
    .map(({ key: _key, ...paper }) => paper);
}

const countProcedures = (papers: readonly JudgedPaper[]): number =>
  new Set(papers.map(({ procedure }) => procedure)).size;

function listExamples(papers: readonly JudgedPaper[]): Example[] {
  const byCode = new Map(papers.map(({ procedure, procedureName }) => [procedure, procedureName]));
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, EXAMPLES_MAX)
    .map(([code, name]) => ({ code, name }));
}
