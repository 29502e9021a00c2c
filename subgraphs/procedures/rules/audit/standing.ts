/**
 * CONFIRMED: by an official or a publication. PROPOSED: by a publication, not confirmed. LIKELY: suggested with high confidence.
 * UNCLEAR: the words name a paper of the state, and which result type it is, is not clear. OPEN: some of the papers named come
 * from the state, or any proof will do. OTHER: not issued by the state.
 */
export type Standing = 'CONFIRMED' | 'PROPOSED' | 'LIKELY' | 'UNCLEAR' | 'OPEN' | 'OTHER';

export const STANDINGS: readonly Standing[] = ['CONFIRMED', 'PROPOSED', 'LIKELY', 'UNCLEAR', 'OPEN', 'OTHER'];

export type StandingCounts = Record<Standing, number>;

/** One paper of one case, as the audit sees it. */
export interface JudgedPaper {
  procedure: string;
  procedureName: string;
  publisher: string;
  field: string;
  paper: string;
  paperKey: string;
  standing: Standing;
  /** The mapping that confirms it is marked as a demonstration. */
  isDemonstration: boolean;
  /** What answers it, or would: the confirmed, the proposed or the first likely result type. */
  resultType: string | null;
}

const noStandings = (): StandingCounts => ({
  CONFIRMED: 0,
  PROPOSED: 0,
  LIKELY: 0,
  UNCLEAR: 0,
  OPEN: 0,
  OTHER: 0,
});

export function countStandings(papers: readonly JudgedPaper[]): StandingCounts {
  const counts = noStandings();
  for (const { standing } of papers) counts[standing] += 1;
  return counts;
}
