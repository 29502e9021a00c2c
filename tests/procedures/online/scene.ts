/** The stage of the tests on online services: the catalogue at a set time, and officials who enter and confirm. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Viewer } from '../../../kernel/tokens.ts';
import { accountOf } from '../../../nation/accounts.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

export const TODAY = '2026-11-16';
const NOON = new Date('2026-11-16T05:00:00Z');

export const thu = viewerOf('thu');
export const quan = viewerOf('quan');
export const ngoc = viewerOf('ngoc');
export const duc = viewerOf('duc');
export const viet = viewerOf('viet');
/** Nobody of the cast: a colleague of Đức who approves, entrusted by the scene. */
export const hien: Viewer = { ...duc, account: accountOf('hien') };

export interface Scene extends TestHouse {
  /** Rows as the owner of the database sees them. */
  sql: postgres.Sql;
}

export async function openScene(): Promise<Scene> {
  const opened = await openHouse({ only: ['procedures'], clock: () => NOON });
  const sql = postgres(opened.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  await sql`
    insert into delegations (id, account, agency, duty, valid_from, granted_by, granted_at,
      confirmed_by, confirmed_at)
    values (${randomUUID()}, ${hien.account}, 'H15', 'APPROVE', '2026-01-01', ${viet.account}, now(), 'phuong', now())`;
  return {
    ...opened,
    sql,
    close: async () => {
      await sql.end();
      await opened.close();
    },
  };
}

/** A page of any list. */
export interface Connection {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  nodes: any[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A change entered and not yet confirmed: its id. */
export async function enter(
  scene: TestHouse,
  viewer: Viewer,
  mutation: string,
  input: object,
): Promise<string> {
  const entered = await mutate(scene, viewer, mutation, input);
  if (entered.proposal === undefined) throw new Error(JSON.stringify(entered));
  return entered.proposal.id;
}

export async function query(scene: TestHouse, text: string, variables = {}, viewer: Viewer | null = null) {
  const { data, errors } = await ask(scene.house, 'procedures', { query: text, variables, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const inputOf = (mutation: string): string => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;

/** What succeeds with a proposal; a step of another chapter says by itself what it wants to know. */
const PROPOSALS: Record<string, string> = {
  registerDecision: '',
  repealProcedure: '',
  confirmOnlineProposal: '... on OnlineProposalConfirmed { proposal { id kind state } }',
  rejectOnlineProposal: '... on OnlineProposalRejected { proposal { id kind state } }',
};

/** Sends one mutation and gives its answer; what every refusal and every success has is selected. */
export async function mutate(scene: TestHouse, viewer: Viewer, mutation: string, input: object, more = '') {
  const proposal = PROPOSALS[mutation] ?? '... on OnlineChangeProposed { proposal { id kind state } }';
  const text = `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { __typename
    ... on Refusal { message } ${proposal} ${more} } }`;
  const data = await query(scene, text, { input: { requestId: randomUUID(), ...input } }, viewer);
  return data[mutation];
}

export const confirm = (scene: TestHouse, viewer: Viewer, proposal: string) =>
  mutate(scene, viewer, 'confirmOnlineProposal', { proposal });

/** Enters a change and has it confirmed; both must succeed. */
export async function carry(
  scene: TestHouse,
  pair: [Viewer, Viewer],
  mutation: string,
  input: object,
): Promise<void> {
  const confirmed = await confirm(scene, pair[1], await enter(scene, pair[0], mutation, input));
  if (confirmed.proposal === undefined) throw new Error(JSON.stringify(confirmed));
}

let numbers = 0;
/** A decision that nobody has entered before. */
export const decision = (authority = 'G01', decidedOn = '2026-01-05') => {
  numbers += 1;
  return { number: `${numbers}/QĐ-THU`, authority, decidedOn };
};

export const attachment = (changes: object = {}) => ({
  ...{ procedure: '1.004222', agency: 'G01', level: 'PARTIAL', from: '2026-02-01' },
  ...{ address: 'https://dichvucong.bocongan.gov.vn/1.004222', decision: decision() },
  ...changes,
});

/** The ministry lists procedures for full service. */
export const list = (scene: TestHouse, procedures: string[], decidedOn: string, deadline = '2026-06-30') =>
  carry(scene, [thu, ngoc], 'publishEligibilityList', {
    agency: 'G01',
    decision: decision('G01', decidedOn),
    deadline,
    procedures,
  });
