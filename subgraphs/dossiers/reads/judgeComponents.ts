import type { Tx } from '../../../kernel/database.ts';
import { kindOfAnswer } from '../../../kernel/domain/concepts.ts';
import type { CaseContent, ComponentContent, Role } from '../../../kernel/domain/content.ts';
import { withForm } from '../../../kernel/domain/defaultForm.ts';
import { overlayMappings } from '../../../kernel/domain/mappings.ts';
import { type NamedCall, nameOperation } from '../../../kernel/domain/namedOperations.ts';
import type { DossierId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { listEvidence } from '../database/filing.ts';
import { findProcedureVersion, listMappingDecisions } from '../database/procedures.ts';
import type { ViewedParty } from '../mappers.ts';
import { HELD_LEGAL_BASIS, judgeHeld } from '../rules/heldGuard.ts';
import { shortName } from '../rules/paperNames.ts';
import { listHandable } from '../rules/papers.ts';
import { isReadable } from '../rules/views.ts';

/** The answer of the guard: what the state holds, where, on what ground, and the operation that reads it. */
export interface AlreadyHeldAnswer {
  __typename: 'AlreadyHeld';
  message: string;
  component: string;
  document: { id: string };
  register: 'WAREHOUSE';
  legalBasis: string;
  answeredBy: NamedCall;
  /** Whose paper it is: the guard of the schema notes the disclosure. */
  subject: SubjectId;
}

export interface ComponentNotFoundAnswer {
  __typename: 'ComponentNotFound';
  message: string;
}

/** The case of a dossier in the version it was opened under. */
export async function getCase(tx: Tx, dossier: DossierRow): Promise<CaseContent> {
  const version = await findProcedureVersion(tx, dossier.procedureVersion);
  const found = version?.content.cases.find((candidate) => candidate.code === dossier.caseCode);
  if (found === undefined) throw new Error('the case of a dossier is not in its version');
  return withForm(found);
}

/** Whether a question of the form with this key is answered with a file. */
export async function asksForFile(tx: Tx, dossier: DossierRow, key: string): Promise<boolean> {
  const { questions } = await getCase(tx, dossier);
  return questions.some((question) => question.key === key && kindOfAnswer(question) === 'FILE');
}

/** The papers of a dossier with their mappings as officials have decided by a day. */
export async function listComponentsOn(
  tx: Tx,
  dossier: DossierRow,
  day: string,
): Promise<ComponentContent[]> {
  const { components } = await getCase(tx, dossier);
  const decisions = await listMappingDecisions(tx, dossier.procedureCode);
  return components.map((component) => overlayMappings(component, decisions, day));
}

/**
 * Judges every component that somebody wants from the applicant. The first that the case does not know, or that the state
 * holds on `day` (yyyy-MM-dd), is the answer; undefined when all may be asked for.
 */
export async function judgeComponents(
  tx: Tx,
  dossier: DossierRow,
  parties: readonly ViewedParty[],
  codes: readonly string[],
  day: string,
): Promise<AlreadyHeldAnswer | ComponentNotFoundAnswer | undefined> {
  const components = await listComponentsOn(tx, dossier, day);
  const asked = codes.map((code) => components.find((component) => component.code === code));
  if (asked.length === 0 || asked.includes(undefined)) return componentNotFound(components);
  for (const component of asked) {
    const held = component === undefined ? undefined : await findHeld(tx, dossier, parties, component, day);
    if (held !== undefined) return held;
  }
  return undefined;
}

/** Codes of papers of the case, each once, as an officer names them; one that the case has not is refused. */
export async function readNamed(
  tx: Tx,
  dossier: DossierRow,
  named: readonly string[],
): Promise<string[] | ComponentNotFoundAnswer> {
  const { components } = await getCase(tx, dossier);
  const codes = [...new Set(named.map(cleanLine))];
  const isKnown = codes.every((code) => components.some((component) => component.code === code));
  return isKnown ? codes : componentNotFound(components);
}

/** Codes of the papers that an officer has before them, as they are named; one that the dossier has not is refused. */
export function readOnPaper(
  components: readonly ComponentContent[],
  roles: ReadonlySet<Role>,
  named: readonly string[],
): string[] | ComponentNotFoundAnswer {
  const handable = listHandable(components, roles);
  const codes = new Set(handable.map(({ code }) => code));
  const given = [...new Set(named.map(cleanLine))];
  return given.every((code) => codes.has(code)) ? given : componentNotFound(handable);
}

/** Codes of the components that the state holds on a day, of those of whom the viewer may read. */
export async function listHeld(
  tx: Tx,
  parties: readonly ViewedParty[],
  components: readonly ComponentContent[],
  day: string,
): Promise<string[]> {
  const evidence = await listEvidence(
    tx,
    parties.map(({ subject }) => subject),
    components.flatMap(({ mappings }) => mappings.map(({ resultType }) => resultType)),
  );
  return components
    .filter((component) => {
      const owner = parties.find(({ role }) => role === component.role);
      if (owner === undefined || !isReadable(owner.view)) return false;
      const own = evidence.filter(
        ({ subject, resultType }) =>
          subject === owner.subject && owner.reads.includes(`Document[${resultType}]`),
      );
      return judgeHeld(component, own, day).held;
    })
    .map(({ code }) => code);
}

/**
 * Of a party whom this viewer may not read nothing is said, so nothing is refused: a citizen who hands in another adult's
 * paper learns in no way whether the state holds it.
 */
async function findHeld(
  tx: Tx,
  { dossierId }: DossierRow,
  parties: readonly ViewedParty[],
  component: ComponentContent,
  day: string,
): Promise<AlreadyHeldAnswer | undefined> {
  const owner = parties.find((party) => party.role === component.role);
  if (owner === undefined || !isReadable(owner.view)) return undefined;
  const resultTypes = component.mappings
    .map(({ resultType }) => resultType)
    .filter((resultType) => owner.reads.includes(`Document[${resultType}]`));
  const verdict = judgeHeld(component, await listEvidence(tx, [owner.subject], resultTypes), day);
  return verdict.held ? alreadyHeld(dossierId, component, verdict.documentId, owner.subject) : undefined;
}

const alreadyHeld = (
  dossierId: DossierId,
  component: ComponentContent,
  documentId: string,
  subject: SubjectId,
): AlreadyHeldAnswer => ({
  __typename: 'AlreadyHeld',
  message: `Kho dữ liệu điện tử đã có “${shortName(component.name)}”; không yêu cầu nộp lại, hãy đọc giấy tờ này từ kho.`,
  component: component.code,
  document: { id: documentId },
  register: 'WAREHOUSE',
  legalBasis: HELD_LEGAL_BASIS,
  answeredBy: nameOperation('ReadHeldDocument', { document: documentId }, dossierId),
  subject,
});

function componentNotFound(components: readonly ComponentContent[]): ComponentNotFoundAnswer {
  const codes = components.map((component) => component.code).join(', ');
  return {
    __typename: 'ComponentNotFound',
    message: `Trường hợp này không có thành phần hồ sơ được nêu; hãy chọn một trong các mã: ${codes}.`,
  };
}
