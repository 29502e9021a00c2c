import { countStandings, type JudgedPaper, type StandingCounts } from './standing.ts';

/** The papers of one ministry or one field. */
export interface GroupCount {
  key: string;
  name: string;
  procedures: number;
  papers: number;
  standings: StandingCounts;
}

/** Papers by what they belong to, the largest group first. */
export function countGroups(
  papers: readonly JudgedPaper[],
  keyOf: (paper: JudgedPaper) => string,
  names?: ReadonlyMap<string, string>,
): GroupCount[] {
  return [...groupBy(papers, keyOf)]
    .map(([key, members]) => ({
      key,
      name: names?.get(key) ?? key,
      procedures: new Set(members.map(({ procedure }) => procedure)).size,
      papers: members.length,
      standings: countStandings(members),
    }))
    .sort((a, b) => b.papers - a.papers || (a.key < b.key ? -1 : 1));
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  return groups;
}
