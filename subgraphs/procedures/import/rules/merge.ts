import type {
  CaseContent,
  ComponentContent,
  LegalBasisContent,
  ProcedureContent,
} from '../../../../kernel/domain/content.ts';
import { isDemonstration, isDemonstrationPaper } from '../../../../kernel/domain/mappings.ts';
import { toSearchText } from '../../records/rules/searchText.ts';
import { type ImportFinding, makeImportFinding } from './findings.ts';
import { mergeChannels } from './mergeFees.ts';

/**
 * What a procedure says after a record of the national database has come in over the version that is there. The record
 * rules over its own facts; what people worked out here (forms, reviewed papers, which amount is a fee and which a charge)
 * is not in the record and is not lost to it. Merging the same record twice changes nothing the second time.
 */
export interface Merged {
  content: ProcedureContent;
  findings: ImportFinding[];
}

/** @param origin of the version: papers that the embedded catalogue made up are nobody's review until officials publish them */
export function mergeRecord(previous: ProcedureContent, record: ProcedureContent, origin: string): Merged {
  const facts = {
    ...record,
    channels: mergeChannels(previous.channels, record.channels),
    legalBasis: record.legalBasis.map((basis) => keepTold(basis, previous.legalBasis)),
    competentAgency: record.competentAgency ?? previous.competentAgency,
  };
  if (!isWorkedOut(previous, record, origin)) {
    const cases = isDemonstrated(previous) ? record.cases : carryReviews(previous.cases, record.cases);
    return { content: { ...facts, cases }, findings: [] };
  }
  const findings = [makeImportFinding('CASES_KEPT', PAPERS), ...listNotTaken(previous, record)];
  return { content: { ...facts, cases: previous.cases }, findings };
}

const PAPERS = 'THANHPHANHOSO';

const componentsOf = ({ cases }: { cases: readonly CaseContent[] }): ComponentContent[] =>
  cases.flatMap(({ components }) => components);

/**
 * Whether the cases are a person's work that the record would undo: a form with questions, or a reviewed paper that the
 * record does not have under that code.
 */
function isWorkedOut(previous: ProcedureContent, record: ProcedureContent, origin: string): boolean {
  if (previous.cases.some(({ questions }) => questions.length > 0)) return true;
  if (isDemonstrated(previous)) return false;
  const asked = new Set(componentsOf(record).map(({ code }) => code));
  return componentsOf(previous).some(
    (component) =>
      isReviewed(component) &&
      !asked.has(component.code) &&
      !isDemonstrationPaper({ code: component.code, origin }),
  );
}

/**
 * Whether what is said there of papers is a demonstration and nobody's review: every mapping says so of itself. The papers of
 * a record are real, and such ones do not stand in their way.
 */
function isDemonstrated(previous: ProcedureContent): boolean {
  const mappings = componentsOf(previous).flatMap((component) => component.mappings);
  return mappings.length > 0 && mappings.every(isDemonstration);
}

/** Reasons that only a person gives; the others follow from what kind of thing a component is. */
const JUDGED = new Set<string | null>(['PRIVATE_DOCUMENT', 'FOREIGN_DOCUMENT', 'NO_RESULT_TYPE_YET']);

const isReviewed = ({ mappings, noEvidenceReason }: ComponentContent): boolean =>
  mappings.length > 0 || JUDGED.has(noEvidenceReason);

/** The papers of the record, each with what was reviewed about it. */
function carryReviews(previous: readonly CaseContent[], cases: readonly CaseContent[]): CaseContent[] {
  const reviewed = new Map(
    componentsOf({ cases: previous })
      .filter(isReviewed)
      .map((one) => [one.code, one]),
  );
  return cases.map((one) => ({
    ...one,
    components: one.components.map((component) => carryReview(component, reviewed.get(component.code))),
  }));
}

function carryReview(component: ComponentContent, before: ComponentContent | undefined): ComponentContent {
  if (before === undefined || component.noEvidenceReason !== 'NOT_REVIEWED_YET') return component;
  return { ...component, mappings: before.mappings, noEvidenceReason: before.noEvidenceReason };
}

/** Papers that the record asks for and the kept cases do not name: for a person to look at, never dropped in silence. */
function listNotTaken(previous: ProcedureContent, record: ProcedureContent): ImportFinding[] {
  const known = new Set(componentsOf(previous).map(({ name }) => toSearchText(name)));
  return componentsOf(record)
    .filter(({ kind, name }) => kind !== 'NOTE' && !known.has(toSearchText(name)))
    .map(({ name }) => makeImportFinding('COMPONENT_NOT_TAKEN', PAPERS, { before: name }));
}

/** A legal document whose title or dates the record leaves out keeps those that are known. */
function keepTold(basis: LegalBasisContent, known: readonly LegalBasisContent[]): LegalBasisContent {
  const before = known.find(({ number }) => number === basis.number);
  if (before === undefined) return basis;
  return {
    number: basis.number,
    name: basis.name ?? before.name,
    issuedOn: basis.issuedOn ?? before.issuedOn,
    effectiveFrom: basis.effectiveFrom ?? before.effectiveFrom,
    issuer: basis.issuer ?? before.issuer,
    url: basis.url ?? before.url,
  };
}
