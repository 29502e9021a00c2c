/**
 * The same attacks without a gateway in front, and the proof that they bite: every single rule is taken out of the table
 * once, and at least one generated attack then gets through (MS-25, ACC-2). Of the documents of fetches the ordinary run tries some.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { readSchema, type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { readPolicy } from '../../platform/house.ts';
import {
  type Asker,
  judge,
  nearMisses,
  readApiSchema,
  readRequirements,
  type Requirement,
  scopesNamed,
} from '../support/attackContract.ts';
import { type Attack, writeAttacks, writeEntityAttacks } from '../support/attackRoutes.ts';
import { type GuardedField, openGuards, openValueWays, REACHED } from '../support/attackSubgraphs.ts';
import { walk } from '../support/attackWalk.ts';
import { inExhaustive, spreadOver } from '../support/extent.ts';

const requirements = readRequirements();
const policy = readPolicy();
const stranger: Asker = { name: 'a stranger', scopes: null };
const nobody: Asker = { name: 'somebody without any scope', scopes: [] };
const everything: Asker = { name: 'somebody with every scope', scopes: scopesNamed(requirements) };
/** Refusals for want of a token or a scope. What a purpose covers is judged elsewhere, and may refuse besides. */
const BY_SCOPE: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** The ordinary run tries each target in one of so many writings, and each writing on one of so many targets. */
const SAMPLE = 3;
const sampleOf = (attacks: readonly Attack[]): Attack[] => {
  const isInTurn = spreadOver(
    attacks,
    ({ target }) => target,
    ({ form }) => form,
  );
  return attacks.filter((attack) => isInTurn(attack, SAMPLE));
};

const protectedOnes = [...requirements].filter(([, { signedIn }]) => signedIn).map(([coordinate]) => coordinate);
const askersOf = (coordinates: readonly string[]): Asker[] => [
  stranger,
  nobody,
  everything,
  ...nearMisses(requirements, coordinates),
];

/** The table with another set of scopes for one coordinate. */
function withRule(coordinate: string, scopes: string[][][]): Policy {
  const rule = { ...policy.fields[coordinate], authenticated: true, scopes };
  // Laid over the table: thousands of these are made.
  return { ...policy, fields: Object.assign(Object.create(policy.fields), { [coordinate]: rule }) } as Policy;
}

/** The table without the rule of one coordinate: what anybody may have, nobody guards. */
function withoutRule(coordinate: string): Policy {
  const open = { ...policy.fields[coordinate], authenticated: false, scopes: [], purpose: false };
  return { ...policy, fields: { ...policy.fields, [coordinate]: open } } as Policy;
}

const schemas = new Map<SubgraphName, GraphQLSchema>(
  subgraphNames.map((name) => [name, buildSubgraphSchema([{ typeDefs: readSchema(name) }])]),
);
const fetchAttacks = (name: SubgraphName): Attack[] => {
  const schema = schemas.get(name) as GraphQLSchema;
  const rooted = writeAttacks(schema).filter(({ form }) => form === 'as it is' || form === 'in a named fragment');
  return [...rooted, ...writeEntityAttacks(schema)];
};

describe('The guards of a subgraph, attacked at every coordinate', () => {
  const guards = new Map<SubgraphName, Map<string, GuardedField>>();
  beforeAll(async () => {
    for (const name of subgraphNames) guards.set(name, await openGuards(name, policy));
  });

  it.each([...subgraphNames])('%s: every coordinate refuses whom its contract refuses, and nobody else', async (name) => {
    const breaches: string[] = [];
    for (const [coordinate, guard] of guards.get(name) as Map<string, GuardedField>) {
      if (coordinate.startsWith('_entities')) continue;
      for (const asker of askersOf([coordinate])) {
        for (const purposeStated of [true, false]) {
          const expected = judge(requirements, [coordinate], asker, purposeStated);
          const found = await guard(asker, purposeStated);
          // Whoever lacks both the scope and a purpose may be told either.
          const either = !purposeStated && found === 'PURPOSE_REQUIRED' && expected === 'FORBIDDEN';
          const agrees = expected === 'ADMITTED' ? !BY_SCOPE.includes(found) : found === expected || either;
          if (!agrees) breaches.push(`${coordinate} by ${asker.name}: ${found}, not ${expected}`);
        }
      }
    }
    expect(breaches).toEqual([]);
  });

  it.each([...subgraphNames])('%s: no representation opens an entity to whoever may not have its key', async (name) => {
    const breaches: string[] = [];
    const ways = [...(guards.get(name) as Map<string, GuardedField>)].filter(([way]) => way.startsWith('_entities'));
    expect(ways.length).toBeGreaterThan(1);
    for (const [way, guard] of ways) {
      const type = /^_entities (.+)$/.exec(way)?.[1];
      const key = ['id', 'code', 'grant'].map((field) => `${type}.${field}`).find((one) => requirements.has(one));
      if (type === undefined || key === undefined) continue;
      for (const asker of askersOf([key])) {
        const expected = judge(requirements, [key], asker, true);
        const found = await guard(asker, true);
        if (expected === 'ADMITTED' ? BY_SCOPE.includes(found) : found !== expected)
          breaches.push(`${way} by ${asker.name}: ${found}, not ${expected}`);
      }
    }
    expect(breaches).toEqual([]);
  });

  it.each([...subgraphNames])('%s: every field that answers with value objects has them judged', async (name) => {
    const ways = await openValueWays(name, policy);
    expect(ways.size).toBeGreaterThan(0);
    for (const [way, { known, unknown }] of ways)
      expect(`${way}: ${known}, ${unknown}`).toBe(`${way}: ${REACHED}, FORBIDDEN`);
  });

  it.each([...subgraphNames])('%s: no fetch of a plan asks more than the viewer may, by any way', (name) => {
    const breaches: string[] = [];
    const schema = schemas.get(name) as GraphQLSchema;
    for (const { query, target, form, coordinates } of sampleOf(fetchAttacks(name))) {
      const document = parse(query);
      for (const asker of askersOf(coordinates)) {
        const expected = judge(requirements, coordinates, asker, true);
        const found = walk(document, schema, policy, asker);
        if (found !== expected) breaches.push(`${target} ${form} by ${asker.name}: ${found}, not ${expected}`);
      }
    }
    expect(breaches.slice(0, 20)).toEqual([]);
  });
});

describe('A rule of the policy table', () => {
  it('taken out of the table, it lets a generated attack through at the subgraph: each of them', async () => {
    const unnoticed: string[] = [];
    const remaining = new Set(protectedOnes);
    const { table, forget } = forgetful();
    for (const name of subgraphNames) {
      for (const [coordinate, guard] of await openGuards(name, table)) {
        if (!remaining.delete(coordinate)) continue;
        forget(undefined);
        const before = [await guard(stranger, true), await guard(nobody, false)];
        forget(coordinate);
        const after = [await guard(stranger, true), await guard(nobody, false)];
        // The attacks of the table above, against a subgraph that has forgotten one rule.
        if (before.every((outcome) => outcome === REACHED) || after.some((outcome) => outcome !== REACHED))
          unnoticed.push(`${coordinate}: ${before} then ${after}`);
      }
    }
    expect(unnoticed).toEqual([]);
    // What no subgraph answers cannot be attacked at one; there is no such coordinate.
    expect([...remaining]).toEqual([]);
  });

  it('taken out of the table, it lets one through at the gateway wherever no other rule stands in the way', () => {
    const api = readApiSchema();
    const plain = writeAttacks(api)
      .filter(({ form }) => form === 'as it is' || form === 'in a named fragment')
      .map((attack) => ({ ...attack, document: parse(attack.query) }));
    const differing: string[] = [];
    let noticed = 0;
    for (const coordinate of protectedOnes) {
      const table = withoutRule(coordinate);
      const without = new Map<string, Requirement>(requirements);
      without.set(coordinate, { signedIn: false, scopes: [], purpose: false });
      const touching = plain.filter(({ coordinates }) => coordinates.includes(coordinate));
      for (const { document, coordinates } of touching.slice(0, inExhaustive(6, 3))) {
        for (const asker of askersOf(coordinates)) {
          const before = judge(requirements, coordinates, asker, true);
          const after = judge(without, coordinates, asker, true);
          const found = walk(document, api, table, asker);
          if (found !== after) differing.push(`${coordinate} by ${asker.name}: ${found}, not ${after}`);
          if (before !== 'ADMITTED' && found === 'ADMITTED') noticed += 1;
        }
      }
    }
    expect(differing.slice(0, 20)).toEqual([]);
    expect(noticed).toBeGreaterThan(100);
  }, 60_000);

  it('made stricter, it holds by every way and in every writing, through an interface for each of its types', () => {
    const api = readApiSchema();
    const passing: string[] = [];
    const seen = new Set<string>();
    for (const { query, target, form, coordinates } of sampleOf(writeAttacks(api))) {
      const document = parse(query);
      // In each writing one document asks the interface; all types that implement it are concerned.
      const asksAll = form.includes('asked of') && !seen.has(form);
      seen.add(form);
      const concerned = asksAll ? coordinates : [target];
      for (const coordinate of concerned) {
        const found = walk(document, api, withRule(coordinate, [[['of-nobody']]]), everything);
        if (found !== 'FORBIDDEN') passing.push(`${coordinate} by ${target} ${form}: ${found}`);
      }
    }
    expect(passing.slice(0, 20)).toEqual([]);
  }, 60_000);

  it('forgotten by the table, a coordinate is reached by nobody, whatever he may', async () => {
    const reached: string[] = [];
    for (const name of subgraphNames) {
      const bare = await openGuards(name, { ...policy, fields: {} });
      for (const [coordinate, guard] of bare)
        if ((await guard(everything, true)) !== 'FORBIDDEN') reached.push(`${name} ${coordinate}`);
    }
    expect(reached).toEqual([]);
    const document = parse('{ procedure(code: "1.004222") { code } }');
    expect(walk(document, readApiSchema(), { ...policy, fields: {} }, everything)).toBe('FORBIDDEN');
  });
});

/** The table, with the rule of one coordinate taken out whenever a test says so. */
function forgetful(): { table: Policy; forget(coordinate: string | undefined): void } {
  let forgotten: string | undefined;
  const fields = Object.entries(policy.fields).map(([coordinate, rule]) => {
    const open = withoutRule(coordinate).fields[coordinate];
    const read = (name: string | symbol) => Reflect.get((forgotten === coordinate ? open : rule) ?? rule, name);
    return [coordinate, new Proxy(rule, { get: (_target, name) => read(name) })];
  });
  return {
    table: { ...policy, fields: Object.fromEntries(fields) },
    forget: (coordinate) => {
      forgotten = coordinate;
    },
  };
}
