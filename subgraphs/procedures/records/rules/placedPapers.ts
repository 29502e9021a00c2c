import type {
  CaseContent,
  ComponentContent,
  MappingContent,
  ProcedureContent,
  Role,
} from '../../../../kernel/domain/content.ts';
import { readComponents } from './components.ts';
import { openNotes } from './findings.ts';

/** Rows of a national record as they were published, for an embedded procedure. */
interface PublishedRows {
  /** National code. */
  code: string;
  /** Where the rows were published. */
  source: string;
  /** THANHPHANHOSO with the rows that are taken. */
  record: readonly object[];
}

/**
 * The papers of a national record in the cases that people made of its procedure. The record has one list of papers and no cases:
 * which row belongs to which case is people's word, and so are the members below; everything else is as the reader reads the rows.
 * Remarks and rows that nobody placed are left out.
 */
export interface RecordInCases extends PublishedRows {
  /** Code of the case → its papers, in their order. */
  cases: Readonly<Record<string, readonly Placement[]>>;
  /** Papers of the demonstration that no row asks for, and that went. */
  gone: readonly { papers: readonly string[]; why: string }[];
}

/**
 * The papers of a procedure without a form: every row that is taken, as the reader reads it, in the one case that an import makes too.
 * READ: people read the rows and left out remarks and titles, which ask for nothing. UNREAD: the record belongs to a field that is set
 * apart to measure the reader. All of its rows were taken without being looked into, and whoever changes the reader does not either.
 */
export interface WholeRecord extends PublishedRows {
  whole: 'READ' | 'UNREAD';
}

export type PlacedRecord = RecordInCases | WholeRecord;

/** Whether the rows of a record stand in one case as they are read, with nothing said of them by people. */
export const isWhole = (placed: PlacedRecord): placed is WholeRecord => 'whole' in placed;

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

/** What the rows of the record say, read as an import reads them; the record does not say more of whose they are than who applies. */
export function readPlacedRows(
  { record }: Pick<PublishedRows, 'record'>,
  decisionNumber: string,
  role: Role = 'APPLICANT',
): ComponentContent[] {
  const place = { value: { THANHPHANHOSO: record }, path: '' };
  const lists = { agencies: new Map<string, string>(), resultTypes: new Set<string>() };
  return readComponents(place, role, decisionNumber, lists, openNotes());
}

/** The procedure with the papers of its record in its cases. */
export function placePapers(content: ProcedureContent, placed: PlacedRecord): ProcedureContent {
  if (isWhole(placed)) return { ...content, cases: [takeWhole(content, placed)] };
  const rows = readPlacedRows(placed, content.decisionNumber);
  const cases = content.cases.map((one): CaseContent => {
    return { ...one, components: listPlaced(placed.cases[one.code] ?? [], rows) };
  });
  return { ...content, cases };
}

/** The one case with every paper of the record; nobody said whose they are, so they are of whoever applies. */
function takeWhole({ code, cases, decisionNumber }: ProcedureContent, placed: WholeRecord): CaseContent {
  const [one, ...others] = cases;
  const [applies] = one?.roles ?? [];
  if (one === undefined || applies === undefined || others.length > 0 || one.questions.length > 0)
    throw new Error(`The record of ${code} stands whole where the procedure has one case and no form.`);
  return { ...one, components: readPlacedRows(placed, decisionNumber, applies.role) };
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
