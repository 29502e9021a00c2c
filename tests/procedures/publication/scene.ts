/** The stage of publishing: the register alone, its officials, a clock that can be set, and the steps as they are asked for. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { decisionFile } from '../../../nation/decisionFile.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import type { DraftState } from '../../../subgraphs/procedures/publication/rules/workflow.ts';
import { ask, type GraphqlAnswer, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

/** Within the table of holidays, and before anything that the tests of time look at. */
export const TODAY = '2026-03-10';
/** The signed file that every register starts with here. */
export const FILE = { address: 'https://qd.example.vn/1.pdf', sha256: decisionFile.sha256 };

/** Read once: their papers are placed by rules, which takes a while. */
const seeds = readSeedContents();

export function getSeed(code: string): ProcedureContent {
  const content = seeds.find((one) => one.code === code);
  if (content === undefined) throw new Error(`no ${code}`);
  return structuredClone(content);
}

/** Registering permanent residence with everything that a published procedure says; the seed leaves some parts out. */
export function wholeContent(code = '1.004222', changes: Partial<ProcedureContent> = {}): ProcedureContent {
  const content = getSeed('1.004222');
  const [first] = content.cases;
  const components = (first?.components ?? []).map((one) => ({ ...one, originals: 1, copies: 0 }));
  return {
    ...content,
    code,
    cases: first === undefined ? [] : [{ ...first, components }],
    steps: [{ condition: null, steps: ['Nộp hồ sơ', 'Nhận kết quả'] }],
    competentAgency: 'Công an cấp xã',
    legalBasis: [
      {
        number: '68/2020/QH14',
        name: null,
        issuedOn: null,
        effectiveFrom: '2026-05-04',
        issuer: null,
        url: null,
      },
    ],
    ...changes,
  };
}

/** A content as an official sends it. */
export function toInput({
  publisher: _publisher,
  decisionNumber: _number,
  ...content
}: ProcedureContent): object {
  return {
    ...content,
    channels: content.channels.map((offered) => ({
      ...offered,
      fees: offered.fees.map(({ amountDong, ...line }) => ({ ...line, amount: amountDong })),
    })),
  };
}

const MEMBERS: Record<string, string> = {
  DraftMoved: 'draft { id state revision code allowed procedure { id version } }',
  StateConflict: 'state allowed',
  NotDelegated: 'reason duty',
  FourEyesRequired: 'duty',
  InputMalformed: 'fields',
  ComparisonNotClean: 'findings { key kind subject decided entered waivable }',
  PublicationRefused: 'problems { kind case subject detail }',
  DecisionRegistered: 'decision { id number }',
  DecisionAlreadyRegistered: 'decision { id number decidedOn }',
  ProcedureRepealed: 'code version inForceTo',
  DelegationProposed: 'delegation { id duty account agency { code } from until confirmedAt withdrawnAt }',
  DelegationConfirmed: 'delegation { id confirmedAt }',
  DelegationWithdrawn: 'delegation { id withdrawnAt }',
};
const RESULTS: Record<string, string> = {
  proposeDelegation: 'DelegationProposed InputMalformed',
  confirmDelegation: 'DelegationConfirmed',
  withdrawDelegation: 'DelegationWithdrawn',
  registerDecision:
    'DecisionRegistered DecisionAlreadyRegistered FourEyesRequired NotDelegated InputMalformed',
  repealProcedure: 'ProcedureRepealed NotDelegated FourEyesRequired StateConflict',
  enterProcedure: 'DraftMoved NotDelegated StateConflict InputMalformed',
  amendDraft: 'DraftMoved NotDelegated FourEyesRequired StateConflict InputMalformed',
  compareDraft:
    'DraftMoved NotDelegated FourEyesRequired StateConflict ComparisonNotClean PublicationRefused',
  waiveDifference: 'DraftMoved NotDelegated FourEyesRequired StateConflict InputMalformed',
  approveDraft: 'DraftMoved NotDelegated FourEyesRequired StateConflict',
  publishProcedure:
    'DraftMoved NotDelegated FourEyesRequired StateConflict ComparisonNotClean PublicationRefused',
  publiciseProcedure: 'DraftMoved NotDelegated FourEyesRequired StateConflict PublicationRefused',
  returnDraft: 'DraftMoved NotDelegated FourEyesRequired StateConflict InputMalformed',
  withdrawDraft: 'DraftMoved NotDelegated FourEyesRequired StateConflict InputMalformed',
};

/** The mutation as a desk would write it, with everything that its answers say. */
export function documentOf(mutation: string): string {
  const members = (RESULTS[mutation] ?? '').split(' ').map((type) => `... on ${type} { ${MEMBERS[type]} }`);
  const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const shared = /^(compare|approve)Draft$|^publi(sh|cise)Procedure$/.test(mutation)
    ? 'DraftStepInput'
    : input;
  const type = mutation === 'withdrawDraft' ? 'ReturnDraftInput' : shared;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    __typename ${members.join(' ')} ... on Refusal { message } } }`;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
type Answer = any;

export interface Publishing {
  open: TestHouse;
  owner: postgres.Sql;
  /** Moves the clock of the register. */
  setNow(iso: string): unknown;
  query(query: string, variables?: object, viewer?: Viewer | null): Promise<GraphqlAnswer>;
  /** One mutation by a persona or a viewer; throws where it fails instead of answering. */
  run(who: string | Viewer, mutation: string, input: object): Promise<Answer>;
  /** A duty that one official of the Government Office proposes and another confirms; what the proposal answered. */
  entrust(input: object): Promise<Answer>;
  /** A decision of the Ministry of Public Security; returns its id. */
  register(number: string, annex: object[], changes?: object): Promise<string>;
  /** A draft of its own decision, in some state, made by the steps that lead there. */
  draftIn(state: DraftState, content: ProcedureContent, inForceFrom?: string): Promise<string>;
  close(): Promise<void>;
}

/** The officials of the ministry by what they are entrusted with. */
export const OFFICIALS = { ENTER: 'thu', CHECK: 'trang', APPROVE: 'quan', PUBLISH: 'ngoc' } as const;

const STEPS: [DraftState, string, keyof typeof OFFICIALS][] = [
  ['COMPARED', 'compareDraft', 'CHECK'],
  ['APPROVED', 'approveDraft', 'APPROVE'],
  ['PUBLISHED', 'publishProcedure', 'PUBLISH'],
  ['PUBLICISED', 'publiciseProcedure', 'PUBLISH'],
];

export async function openPublishing(): Promise<Publishing> {
  let now = new Date(`${TODAY}T09:00:00+07:00`);
  const open = await openHouse({ only: ['procedures'], clock: () => now });
  const owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  const query: Publishing['query'] = (text, variables = {}, viewer = null) =>
    ask(open.house, 'procedures', { query: text, variables: { ...variables }, viewer });
  const run: Publishing['run'] = async (who, mutation, input) => {
    const viewer = typeof who === 'string' ? viewerOf(who) : who;
    const answer = await query(
      documentOf(mutation),
      { input: { requestId: randomUUID(), ...input } },
      viewer,
    );
    const result = answer.data?.[mutation];
    if (result == null) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
    return result;
  };
  const entrust: Publishing['entrust'] = async (input) => {
    const proposed = await run('viet', 'proposeDelegation', input);
    const { delegation } = proposed;
    if (delegation !== undefined) await run('phuong', 'confirmDelegation', { delegation: delegation.id });
    return proposed;
  };
  const register: Publishing['register'] = async (number, annex, changes = {}) => {
    const decision = { decidedOn: '2026-03-02', effectiveOn: '2026-05-04', kind: 'PROCEDURES', file: FILE };
    const answer = await run('trang', 'registerDecision', {
      authority: 'G01',
      number,
      annex,
      ...decision,
      ...changes,
    });
    return answer.decision?.id ?? JSON.stringify(answer);
  };
  const enter = async (content: ProcedureContent, inForceFrom: string): Promise<string> => {
    const { code, name } = content;
    const decision = await register(`${randomUUID().slice(0, 8)}/QĐ-BCA`, [{ code, name, change: 'NEW' }]);
    const entered = await run('thu', 'enterProcedure', {
      ...{ agency: 'G01', decision, inForceFrom },
      content: toInput(content),
    });
    return entered.draft?.id ?? JSON.stringify(entered);
  };
  const step = (who: string, mutation: string, draft: string) =>
    run(who, mutation, { draft, ...(/^(return|withdraw)/.test(mutation) ? { reason: 'Lý do' } : {}) });
  const draftIn: Publishing['draftIn'] = async (state, content, inForceFrom = '2026-05-04') => {
    const draft = await enter(content, inForceFrom);
    if (state === 'ENTERED') return draft;
    if (state === 'WITHDRAWN') await step('thu', 'withdrawDraft', draft);
    if (state === 'RETURNED') await step('trang', 'returnDraft', draft);
    if (state === 'WITHDRAWN' || state === 'RETURNED') return draft;
    for (const [reached, mutation, duty] of STEPS) {
      const moved = await step(OFFICIALS[duty], mutation, draft);
      if (moved.__typename !== 'DraftMoved') throw new Error(`${mutation}: ${JSON.stringify(moved)}`);
      if (reached === state) return draft;
    }
    return draft;
  };
  const close = async (): Promise<void> => {
    await owner.end();
    await open.close();
  };
  return {
    open,
    owner,
    setNow: (iso) => (now = new Date(iso)),
    query,
    run,
    entrust,
    register,
    draftIn,
    close,
  };
}
