/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { FacetKind } from './database/facets.ts';
import type { FoundVersion } from './database/search.ts';
import type { Matches } from './reads/listMatches.ts';
import type { Suggestion } from './reads/listSuggestions.ts';

export type ProcedureSuggestionMapper = Suggestion;
export type ProcedureMatchesMapper = Matches;
/** A match knows the words that were asked for: they are the same for the whole page. */
export type ProcedureMatchMapper = { node: FoundVersion; words: Matches['words'] };
/** The code of an agency stands for its name until somebody asks for it. */
export type FacetValueMapper = { property: FacetKind; value: string; count: number };
