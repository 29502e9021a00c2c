import type {
  CaseContent,
  ComponentContent,
  MappingContent,
  ProcedureContent,
  Role,
} from '../../../../kernel/domain/content.ts';
import { readComponents } from './components.ts';
import { openNotes } from './findings.ts';

/**
 * The papers of a national record in the cases that people made of its procedure. The record has one list of papers and no cases:
 * which row belongs to which case is people's word, and so are the members below; everything else is as the reader reads the rows.
 */
export interface PlacedRecord {
  /** National code. */
  code: string;
  /** Where the rows were published. */
  source: string;
  /** THANHPHANHOSO with the rows that are placed; remarks and rows that nobody placed are left out. */
  record: readonly object[];
  /** Code of the case → its papers, in their order. */
  cases: Readonly<Record<string, readonly Placement[]>>;
  /** Papers of the demonstration that no row asks for, and that went. */
  gone: readonly { papers: readonly string[]; why: string }[];
}

export type Placement = PlacedPaper | KeptDemonstration;

/** A row in a case. A member that is absent is as the record has it. */
export interface PlacedPaper
  extends Partial<Pick<ComponentContent, 'kind' | 'anyOfGroup' | 'noEvidenceReason'>> {
  /** Code of the paper, as the reader gives or makes it. */
  paper: string;
  /** Whose paper it is: the record does not say more than who applies. */
  role: Role;
  /**
   * Null where the case is the situation that the row names, so that within it the paper is always asked for; words of the row where
   * the reader takes others of them for its situation.
   */
  condition?: { text: string } | null;
  /** Null where the record has the row under the heading of another case. */
  heading?: null;
  mappings?: MappingContent[];
  /** Codes of the demonstration's papers that it takes the place of; none where the demonstration had left it out. */
  replaces: readonly string[];
  /** Why it stands here, where that is not plain from the row. */
  why?: string;
}

/** A paper that the record does not ask for and that something cannot do without. */
export interface KeptDemonstration {
  demonstration: ComponentContent;
  why: string;
}

/** Whether a placement is a paper of the demonstration. */
export const isKept = (placement: Placement): placement is KeptDemonstration => 'demonstration' in placement;

/** What the rows of the record say, read as an import reads them. */
export function readPlacedRows({ record }: PlacedRecord, decisionNumber: string): ComponentContent[] {
  const place = { value: { THANHPHANHOSO: record }, path: '' };
  const lists = { agencies: new Map<string, string>(), resultTypes: new Set<string>() };
  return readComponents(place, 'APPLICANT', decisionNumber, lists, openNotes());
}

/** The procedure with the papers of its record in its cases. */
export function placePapers(content: ProcedureContent, placed: PlacedRecord): ProcedureContent {
  const rows = readPlacedRows(placed, content.decisionNumber);
  const cases = content.cases.map((one): CaseContent => {
    return { ...one, components: listPlaced(placed.cases[one.code] ?? [], rows) };
  });
  return { ...content, cases };
}

/** A row that stands twice in a case, for two people, has the code of the second as the reader would make it. */
function listPlaced(placements: readonly Placement[], rows: readonly ComponentContent[]): ComponentContent[] {
  const times = new Map<string, number>();
  return placements.map((placement) => {
    if (isKept(placement)) return placement.demonstration;
    const { paper, replaces: _replaces, why: _why, ...told } = placement;
    const row = rows.find(({ code }) => code === paper);
    if (row === undefined) throw new Error(`The record has no paper ${paper}.`);
    const time = (times.get(paper) ?? 0) + 1;
    times.set(paper, time);
    const mapped = told.mappings === undefined ? {} : { noEvidenceReason: null };
    // Each its own copy: no two papers of a content share a list.
    return { ...structuredClone(row), ...mapped, ...told, code: time === 1 ? paper : `${paper}-${time}` };
  });
}
