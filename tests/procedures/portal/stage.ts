/** The steps of an official on portal information, asked of the subgraph as the gateway would. */
import { randomUUID } from 'node:crypto';
import { ask, viewerOf } from '../../support/ask.ts';
import type { TestHouse } from '../../support/house.ts';

const ITEM = `{ __typename id item version kind state effectiveFrom effectiveTo publishedAt isDemonstration agency { code }
  ... on Guidance { title text { kind lines { runs { text address } } } }
  ... on Announcement { announcement: title } ... on LifeEvent { name }
  ... on LegalDocumentEntry { document { number title kind } } }`;
/** Of the refusals of a step, those that say more than a sentence. */
const SAYS = {
  PortalItemRefused: 'problems { code field message }',
  NotDelegated: 'reason duty',
  FourEyesRequired: 'duty',
  StateConflict: 'state allowed',
} as const;
const refusals = (...names: (keyof typeof SAYS)[]) =>
  [...names.map((name) => `... on ${name} { ${SAYS[name]} }`), '... on Refusal { message }'].join(' ');

const DOCUMENTS = {
  draft: `mutation ($input: DraftPortalItemInput!) { answer: draftPortalItem(input: $input) { __typename ... on PortalItemDrafted { item: drafted ${ITEM} } ${refusals('PortalItemRefused', 'NotDelegated')} } }`,
  check: `mutation ($input: CheckPortalItemInput!) { answer: checkPortalItem(input: $input) { __typename ... on PortalItemChecked { item: checked ${ITEM} } ${refusals('NotDelegated', 'FourEyesRequired', 'StateConflict')} } }`,
  publish: `mutation ($input: PublishPortalItemInput!) { answer: publishPortalItem(input: $input) { __typename ... on PortalItemPublished { item: published ${ITEM} } ${refusals('PortalItemRefused', 'NotDelegated', 'FourEyesRequired', 'StateConflict')} } }`,
  withdraw: `mutation ($input: WithdrawPortalItemInput!) { answer: withdrawPortalItem(input: $input) { __typename ... on PortalItemWithdrawn { item: withdrawn ${ITEM} } ${refusals('PortalItemRefused', 'NotDelegated', 'StateConflict')} } }`,
} as const;

export type Step = keyof typeof DOCUMENTS;

/** A step by a persona; the request id is fresh unless given. */
export function askStep(open: TestHouse, step: Step, persona: string, input: Record<string, unknown>) {
  return ask(open.house, 'procedures', {
    query: DOCUMENTS[step],
    variables: { input: { requestId: randomUUID(), ...input } },
    viewer: viewerOf(persona),
  });
}

/** The same, when it must be answered and not fail. */
export async function take(open: TestHouse, step: Step, persona: string, input: Record<string, unknown>) {
  const { data, errors } = await askStep(open, step, persona, input);
  expect(errors).toBeUndefined();
  return data.answer;
}

export const paragraph = (text: string) => [{ kind: 'PARAGRAPH', lines: [{ runs: [{ text }] }] }];

export const guidance = (title: string, text = 'Nội dung.', procedureCode = '1.004222') => ({
  guidance: { procedureCode, title, text: paragraph(text) },
});

/** Who carries an item from its draft to the public, and for which agency. */
interface Officials {
  agency: string;
  enters: string;
  checks: string;
  publishes: string;
}

const PUBLIC_SECURITY: Officials = { agency: 'G01', enters: 'thu', checks: 'trang', publishes: 'ngoc' };

/** Thu enters for the Ministry of Public Security, Trang checks, Ngọc publishes; or others do. */
export async function publishBy(
  open: TestHouse,
  input: Record<string, unknown>,
  { agency, enters, checks, publishes } = PUBLIC_SECURITY,
) {
  const drafted = await take(open, 'draft', enters, { agency, ...input });
  expect(drafted).toMatchObject({ __typename: 'PortalItemDrafted' });
  const { id } = drafted.item;
  expect(await take(open, 'check', checks, { id })).toMatchObject({ __typename: 'PortalItemChecked' });
  const published = await take(open, 'publish', publishes, { id });
  expect(published).toMatchObject({ __typename: 'PortalItemPublished' });
  return published.item;
}
