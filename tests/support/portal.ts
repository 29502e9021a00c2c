/** A national portal at work: by its own registered operations, from the page of a procedure to a dossier that is filed. */
import { randomUUID } from 'node:crypto';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { defaultBudgets } from '../../kernel/domain/budgets.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { patch, pdf } from './files.ts';
import { fillForm, NOT_TYPED, type ShownField } from './portalForm.ts';
import { openSystem, PATIENT, type System, type SystemOptions } from './system.ts';

const registered = readSourceOperations();

/** Nearly all of what a request may take: a busy machine is no register that is silent. */
const TIMEOUT_MS = 9_000;

/** The profile of production, with budgets for a portal that fills every form in a minute. */
export const openForPortal = (options: Pick<SystemOptions, 'transport' | 'sources'> = {}): Promise<System> =>
  openSystem({
    courierLimits: { ...PATIENT, timeoutMs: TIMEOUT_MS },
    ...options,
    profile: 'production',
    limits: { budgetCitizen: 1e9, budgetAgency: 1e9, budgetSystem: 1e9, budgetAddress: 1e9 },
    budgets: { ...defaultBudgets, perAccountPerHour: 1e6, perClientPerHour: 1e6 },
  });

/**
 * Why a citizen cannot file a form from home, all of it: it is handed in at a counter alone (or its online service is stopped); it is handled
 * by agencies of another level than the one that was asked.
 */
export const EXPLAINED: ReadonlySet<string> = new Set(['ChannelNotOffered', 'AgencyNotEligible']);

/** Runs an operation that a client registered; throws where it fails instead of answering. */
export async function runAs(
  system: System,
  client: string,
  persona: string,
  name: string,
  variables: object,
): Promise<ReturnType<typeof JSON.parse>> {
  const found = registered.find((operation) => operation.client === client && operation.name === name);
  if (found === undefined) throw new Error(`${name} is not registered for ${client}`);
  const { data, errors } = await system.ask(persona, found.document, variables);
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return Object.values(data)[0];
}

/** The same, of the portal. */
export const runAsPortal = (system: System, persona: string, name: string, variables: object) =>
  runAs(system, 'national-portal', persona, name, variables);

/** How a form ended: filed, or the refusal, with what it names. */
export interface Ending {
  /** `<code> <case>` */
  form: string;
  /** `DossierFiled`, or the name of the refusal and what it names. */
  outcome: string;
  fields: ShownField[];
  dossier: string | null;
}

/** Citizens who may apply: for themselves, and for the organisation that they represent. */
const CITIZEN = 'lan';
const REPRESENTATIVE = { persona: 'vinh', organizationTaxNumber: '9900000104' };
/** Somebody to name in each part that another person plays; what a citizen types of them is looked up nowhere. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ CHILD: 'tam', FATHER: 'phuc', MOTHER: 'oanh', SPOUSE: 'hung', DECEASED: 'nam', GUARDIAN: 'son' },
};

function partyOf(role: string): object {
  if (role === 'APPLICANT') return { role, viewer: true };
  if (role === 'ORGANIZATION') return { role, organizationTaxNumber: REPRESENTATIVE.organizationTaxNumber };
  const { personalNumber, fullName, birthDate } = getCastCitizen(OTHERS[role] ?? '');
  return { role, person: { personalNumber, fullName, birthDate }, childConsent: true };
}

interface ShownCase {
  code: string;
  roles: { role: string; required: boolean }[];
}

/** What the page of a procedure says of who handles it. */
interface ShownPage {
  tiers: string[];
  publisher: { code: string };
}

/** The agency that a citizen asks: of the lowest level that handles the procedure, and its publisher where only ministries do. */
export const agencyFor =
  (commune: string, province: string) =>
  ({ tiers, publisher }: ShownPage): string => {
    if (tiers.length === 0 || tiers.includes('COMMUNE') || tiers.includes('OTHER')) return commune;
    return tiers.includes('PROVINCE') ? province : publisher.code;
  };

/** Which held values of a form the citizen does not want to be filled in, by key. */
type Decline = (fields: readonly ShownField[]) => readonly string[];

/**
 * Every case of a procedure, drawn and filed; one ending each.
 *
 * @param agency the agency that is asked, or which one the page of the procedure leads to
 */
export async function fileEveryCase(
  system: System,
  code: string,
  agency: string | ((page: ShownPage) => string),
  decline: Decline = () => [],
): Promise<Ending[]> {
  const page = await runAsPortal(system, CITIZEN, 'PortalProcedure', { code });
  const endings: Ending[] = [];
  const asked = typeof agency === 'string' || page === null ? String(agency) : agency(page);
  for (const one of (page?.cases ?? []) as ShownCase[])
    endings.push(await fileCase(system, { code, agency: asked, channels: page.channels, decline }, one));
  return endings;
}

/** @param one of the cases of a procedure, as its page shows it */
async function fileCase(
  system: System,
  {
    code,
    agency,
    channels,
    decline,
  }: { code: string; agency: string; channels: { channel: string }[]; decline: Decline },
  one: ShownCase,
): Promise<Ending> {
  const form = `${code} ${one.code}`;
  const roles = one.roles.map(({ role }) => role);
  const persona = roles.includes('ORGANIZATION') ? REPRESENTATIVE.persona : CITIZEN;
  const channel = ['ONLINE', 'POST'].find((way) => channels.some((offered) => offered.channel === way));
  const input = {
    ...{ requestId: randomUUID(), procedure: code, caseCode: one.code, channel: channel ?? 'ONLINE', agency },
    parties: roles.map(partyOf),
  };
  const opened = await runAsPortal(system, persona, 'OpenMyDraft', { input });
  if (opened.__typename !== 'DraftDossierOpened')
    return { form, outcome: opened.__typename, fields: [], dossier: null };
  const dossier: string = opened.dossier.id;
  const first = await runAsPortal(system, persona, 'MyForm', { dossier });
  const declined = decline(first.answer?.fields ?? []);
  for (const key of declined) {
    const choice = { requestId: randomUUID(), dossier, key, reason: 'VALUE_OUT_OF_DATE' };
    await runAsPortal(system, persona, 'DeclineHeldValue', { input: choice });
  }
  const prefilled = declined.length === 0 ? first : await runAsPortal(system, persona, 'MyForm', { dossier });
  const { fields, seal } = prefilled.answer ?? {};
  if (seal == null) return { form, outcome: `${prefilled.__typename} without a seal`, fields: [], dossier };
  const files = await uploadAnswers(system, persona, dossier, fields);
  const { keyId, payload, signature } = seal;
  const submit = () =>
    runAsPortal(system, persona, 'SubmitMyDossier', {
      input: {
        ...{ requestId: randomUUID(), dossier, seal: { keyId, payload, signature } },
        answers: fillForm(fields, { roles, files }),
      },
    });
  let filed = await submit();
  if (filed.__typename === 'PapersMissing') {
    const missing = filed.papers as { component: string }[];
    await handInFor(
      system,
      persona,
      dossier,
      missing.map(({ component }) => component),
    );
    filed = await submit();
  }
  const named = filed.keys === undefined ? '' : ` ${filed.keys.join(' ')}`;
  return { form, outcome: `${filed.__typename}${named}`, fields, dossier };
}

/** Files for the questions that ask for one, by key of the question: what their answers are. */
async function uploadAnswers(
  system: System,
  persona: string,
  dossier: string,
  fields: readonly ShownField[],
): Promise<Map<string, string>> {
  const asking = fields.filter(({ answerKind, state }) => answerKind === 'FILE' && !NOT_TYPED.has(state));
  const keys = asking.map(({ key }) => key);
  return keys.length === 0 ? new Map() : handInFor(system, persona, dossier, keys);
}

/** Hands in one file for each component or question, and waits until all were examined. Returns their hashes. */
async function handInFor(
  system: System,
  persona: string,
  dossier: string,
  components: readonly string[],
): Promise<Map<string, string>> {
  for (const component of components) {
    const bytes = pdf();
    const file = { name: 'giay-to.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length };
    const input = { requestId: randomUUID(), dossier, component, ...file };
    const opened = await runAsPortal(system, persona, 'UploadForMyDossier', { input });
    if (opened.__typename !== 'UploadOpened') throw new Error(`${component}: ${opened.__typename}`);
    const sent = await patch(system, persona, opened.upload.sendTo.path, 0, bytes);
    if (sent.status !== 204) throw new Error(`${component}: ${sent.status} ${await sent.text()}`);
  }
  for (;;) {
    await system.test.house.get('dossiers').work();
    const { uploads } = await runAsPortal(system, persona, 'DossierFiles', { dossier });
    const files = uploads as { component: string; sha256: string; state: string }[];
    // One turn of the work looks at a few files.
    if (files.every(({ state }) => state !== 'EXAMINING'))
      return new Map(files.map(({ component, sha256 }) => [component, sha256]));
  }
}
