/** The pages of a portal: one query each, for anybody, in both profiles, through the clients of the portals. */
import { type OperationDefinitionNode, parse } from 'graphql';
import { priceOperation } from '../../gateway/document/cost.ts';
import { readCostModel } from '../../gateway/document/costModel.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { portalExamples } from '../../gateway/sandbox/portalExamples.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { portals } from '../../nation/nation.ts';
import { subgraphNames } from '../../schema/files.ts';
import { testKeys } from '../support/house.ts';
import { type HttpAnswer, openSystem, registeredId, type System } from '../support/system.ts';

const pageOf = (key: string) => {
  const page = portalExamples.find((example) => example.key === key);
  if (page === undefined) throw new Error(`no page ${key}`);
  return page;
};
/** Statements for each page; no other register is asked. Agencies are read once for the page and once for its lists. */
const STATEMENTS = {
  'portal-home': { procedures: 4 },
  // One more where a legal document is found, one for a decision, and one where so few procedures match that the search widens.
  'portal-search': { procedures: 7 },
  'portal-procedure': { procedures: 7 },
  'portal-laws': { procedures: 4 },
  'portal-contacts': { procedures: 3 },
};

describe('Every page of a portal', () => {
  const release = readRelease(testKeys);
  const model = readCostModel(release.supergraph);

  it.each(portalExamples.map(({ key }) => key))('%s is within what an anonymous caller may ask', (key) => {
    const { document, variables = {} } = pageOf(key);
    const parsed = parse(document);
    const price = priceOperation(parsed, parsed.definitions[0] as OperationDefinitionNode, model)(variables);
    expect(price.total).toBeLessThanOrEqual(safeLimits.costCitizen / 2);
  });

  it('is registered, word for word, for both portals and for everybody', () => {
    for (const { document } of portalExamples)
      for (const client of [...portals.map(({ clientId }) => clientId), 'public'])
        expect([...(release.clients.get(client) ?? [])]).toContain(registeredId(document));
  });
});

describe.each(['sandbox', 'production'] as const)('The pages of a portal, %s', (profile) => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem({ profile });
  }, 120_000);
  afterAll(() => system?.close());

  const open = async (key: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const page = pageOf(key);
    const answer: HttpAnswer = await system.ask(
      null,
      page.document,
      { ...page.variables, ...variables },
      headers,
    );
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
    return answer.data;
  };

  it('home: events, announcements, fields, contact, post and payment', async () => {
    const { portal } = await open('portal-home');
    expect(portal.details).toMatchObject({ hotline: '18001096', owner: { name: 'Văn phòng Chính phủ' } });
    expect(portal.lifeEvents.nodes[0].procedures[0]).toMatchObject({ code: '1.001193' });
    expect(portal.announcements.nodes[0].text[0].lines[0].runs[0].text).toContain('tổng hợp');
    expect(portal.fields[0].procedures).toBeGreaterThan(5);
    expect(portal.contactPoints.nodes.length).toBeGreaterThan(2);
    expect(portal.availability.nodes.map(({ of }: { of: { code: string } }) => of.code)).toContain(
      'H15.50.05',
    );
  });

  it('home of a province: its own announcements beside the nation’s', async () => {
    const { portal } = await open('portal-home', { owner: 'H15' });
    expect(portal.details.owner.code).toBe('H15');
    expect(portal.announcements.nodes).toHaveLength(2);
    expect(
      portal.contactPoints.nodes.every(({ of }: { of: { code: string } }) => of.code.startsWith('H15')),
    ).toBe(true);
  });

  it('search: procedures and portal information for the same words', async () => {
    const { searchProcedures, searchPortal } = await open('portal-search');
    expect(searchProcedures.nodes[0].code).toBe('1.001193');
    expect(
      searchPortal.nodes.map(({ found }: { found: { __typename: string } }) => found.__typename),
    ).toContain('Guidance');
    expect(searchPortal.nodes[0].title.some(({ isMatch }: { isMatch: boolean }) => isMatch)).toBe(true);
  });

  it('procedure: facts, guidance, answers, availability, legal basis', async () => {
    const { procedure } = await open('portal-procedure');
    expect(procedure.channels.length).toBeGreaterThan(0);
    expect(procedure.guidance.nodes).toHaveLength(1);
    expect(procedure.questionsAndAnswers.nodes).toHaveLength(1);
    expect(procedure.legalBasis.map(({ number }: { number: string }) => number)).toContain('60/2014/QH13');
    expect(procedure.availability.nodes.length).toBeGreaterThan(2);
  });

  it('decisions and laws: page after page', async () => {
    const { portal, publicationDecisions } = await open('portal-laws');
    expect(portal.legalDocuments.nodes).toHaveLength(20);
    expect(publicationDecisions.nodes.length).toBeGreaterThan(5);
    const next = await open('portal-laws', { documentsAfter: portal.legalDocuments.pageInfo.endCursor });
    const first = new Set(portal.legalDocuments.nodes.map(({ number }: { number: string }) => number));
    expect(next.portal.legalDocuments.nodes.some(({ number }: { number: string }) => first.has(number))).toBe(
      false,
    );
    const laws = await open('portal-laws', { kind: 'LAW' });
    expect(laws.portal.legalDocuments.nodes.map(({ title }: { title: string }) => title)).toContain(
      'Luật Căn cước',
    );
  });

  it('contacts and terms: with opening hours and the version of the terms', async () => {
    const { portal } = await open('portal-contacts', { owner: 'H15' });
    expect(portal.contactPoints.nodes[1].hours[0]).toMatchObject({ opensAt: '07:30', closesAt: '11:30' });
    expect(portal.terms).toMatchObject({ version: 1, history: [{ version: 1 }], isDemonstration: true });
  });

  it('each costs what its budget says, and asks no other register', async () => {
    const count = () => subgraphNames.map((name) => system.test.house.get(name).database.statements);
    const spent: Record<string, Record<string, number>> = {};
    for (const { key } of portalExamples) {
      await open(key);
      const before = count();
      await open(key);
      const after = count();
      const each = subgraphNames.map((name, index): [string, number] => [
        name,
        (after[index] ?? 0) - (before[index] ?? 0),
      ]);
      spent[key] = Object.fromEntries(each.filter(([, statements]) => statements > 0));
    }
    expect(spent).toEqual(STATEMENTS);
  });

  it('each opens for somebody who signed in through the portal of a province', async () => {
    const lan = findPersona('lan');
    if (lan === undefined) throw new Error('no Lan');
    const persona = { ...lan, clientId: 'portal-dak-lak' };
    const token = await issueToken(testKeys, 'https://issuer.test', persona, new Date());
    for (const { key } of portalExamples) await open(key, {}, { authorization: `Bearer ${token}` });
  });
});
