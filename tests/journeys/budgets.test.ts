/** How many statements each subgraph may send for one question: a page of twenty costs what a page of one costs. */
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

type Budget = Partial<Record<SubgraphName, number>>;

const VIEWER = `{ viewer { person { fullName permanentResidence { text } }
  documents(first: 20) { nodes { title issuer { name } resultType { name } } } dossiers(first: 20) { nodes { id } } } }`;
const DOSSIERS = `query ($first: Int) { viewer { dossiers(first: $first) { nodes { id agency { name } procedure { name }
  timeline { status } reuse { subject } parties { role verification } } } } }`;

describe('The number of SQL statements of a journey', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
    for (let index = 0; index < 6; index += 1) await system.run('open-draft');
  }, 120_000);
  afterAll(() => system?.close());

  /** Asks once to warm caches, then counts. */
  const count = async (ask: () => Promise<HttpAnswer>): Promise<Budget> => {
    await ask();
    const before = new Map(
      subgraphNames.map((name) => [name, system.test.house.get(name).database.statements]),
    );
    const answer = await ask();
    expect(answer.errors).toBeUndefined();
    const spent: Budget = {};
    for (const name of subgraphNames) {
      const statements = system.test.house.get(name).database.statements - (before.get(name) ?? 0);
      if (statements > 0) spent[name] = statements;
    }
    return spent;
  };
  const expectWithin = (spent: Budget, budget: Budget): void => {
    for (const name of subgraphNames)
      expect({
        name,
        within: (spent[name] ?? 0) <= (budget[name] ?? 0),
        spent: spent[name] ?? 0,
      }).toMatchObject({ name, within: true });
  };

  it('a prefill: at most a handful in each register, whatever the form asks', async () => {
    const spent = await count(() => system.run('prefill'));
    // The catalogue remembers what was published, and reads what officials have decided about its papers since.
    expectWithin(spent, { dossiers: 5, procedures: 1, population: 1, warehouse: 1 });
  });

  it("a citizen's page", async () => {
    const spent = await count(() => system.ask('lan', VIEWER));
    // Dossiers asks first for whom she acts by law: those dossiers are hers too.
    expectWithin(spent, { population: 1, warehouse: 1, dossiers: 2, procedures: 2 });
  });

  it('a list of dossiers: six cost what one costs', async () => {
    const one = await count(() => system.ask('minh', DOSSIERS, { first: 1 }));
    const many = await count(() => system.ask('minh', DOSSIERS, { first: 6 }));
    expect(many).toEqual(one);
    // Two of them ask whether her system is attested.
    expectWithin(many, { dossiers: 7, procedures: 2 });
  });

  it('people of a dossier: two parties cost what one would', async () => {
    const dossier = system.captured.dossier as string;
    const people = `query ($id: ID!) { dossier(id: $id) { parties { person { fullName birthDate permanentResidence { text } } } } }`;
    const spent = await count(() => system.ask('minh', people, { id: dossier }));
    expectWithin(spent, { dossiers: 8, population: 1 });
  });
});
