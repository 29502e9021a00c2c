/** Advisories about protection lost on the way from the contracts to the table, tried on small contracts in memory. */
import { composeServices } from '@apollo/composition';
import { parse, print } from 'graphql';
import { houseLinters } from '../../app/tools/contractLinters.ts';
import { compose, readContracts } from '../../schema/tools/compose.ts';
import { buildPolicy } from '../../schema/tools/policy.ts';

const LINK = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;
const IMPORTS = '"@key" "@shareable" "@external" "@requires" "@requiresScopes" "@authenticated"';

const composed = (contracts: Record<string, string>, imports = IMPORTS) =>
  composeServices(
    Object.entries(contracts).map(([name, sdl]) => ({
      name,
      url: `subgraph://${name}`,
      typeDefs: parse(LINK(imports) + sdl),
    })),
  );
const codesOf = (contracts: Record<string, string>) =>
  (composed(contracts).errors ?? []).map(({ extensions }) => extensions?.code);

describe('Composition of a contract', () => {
  it('refuses protection on a field of an interface, which its types would by-pass (GHSA-mx7m-j9xf-62hw)', () => {
    const contract = `
      type Query { party: Party }
      interface Party { id: ID! number: String @requiresScopes(scopes: [["person:read"]]) }
      type Citizen implements Party { id: ID! number: String }`;
    expect(codesOf({ one: contract })).toContain('AUTH_REQUIREMENTS_APPLIED_ON_INTERFACE');
  });

  it('refuses an open field that reads a protected one through @requires (GHSA-m8jr-fxqx-8xx6)', () => {
    const codes = codesOf({
      one: `type Query { person: Person }
        type Person @key(fields: "id") { id: ID! birthDate: String @requiresScopes(scopes: [["person:read"]]) }`,
      two: `type Person @key(fields: "id") {
        id: ID! birthDate: String @external adult: Boolean @requires(fields: "birthDate") }`,
    });
    expect(codes).toContain('MISSING_TRANSITIVE_AUTH_REQUIREMENTS');
  });

  it('refuses it at the end of a chain of three', () => {
    const chain = (middle: string) => ({
      one: `type Query { person: Person }
        type Person @key(fields: "id") { id: ID! birthDate: String @requiresScopes(scopes: [["person:read"]]) }`,
      two: `type Person @key(fields: "id") { id: ID! birthDate: String @external
        age: Int @requires(fields: "birthDate") ${middle} }`,
      three: `type Person @key(fields: "id") { id: ID! age: Int @external adult: Boolean @requires(fields: "age") }`,
    });
    const codes = codesOf(chain('@requiresScopes(scopes: [["person:read"]])'));
    expect(codes).toEqual(['MISSING_TRANSITIVE_AUTH_REQUIREMENTS']);
    expect(codesOf(chain(''))).toContain('MISSING_TRANSITIVE_AUTH_REQUIREMENTS');
  });

  it('asks for the scopes of both registers where two share a field and ask for different ones', () => {
    const contract = (scope: string, root: string) => `type Query { ${root}: Person }
      type Person @key(fields: "id") { id: ID! name: String @shareable @requiresScopes(scopes: [["${scope}"]]) }`;
    const { supergraphSdl, errors } = composed({
      one: contract('a:read', 'one'),
      two: contract('b:read', 'two'),
    });
    expect(errors).toBeUndefined();
    const classified = parse(`type Query @dataClass(level: PUBLIC) { one: Int two: Int }
      type Person @dataClass(level: PERSONAL) { id: ID! name: String }`);
    const table = buildPolicy(parse(supergraphSdl as string), [{ name: 'population', source: classified }]);
    expect(table.fields['Person.name']?.scopes).toEqual([[['a:read', 'b:read']]]);
  });
});

describe('A protecting directive under another name (CVE-2025-64347)', () => {
  const renamed: [string, string, string, string][] = [
    ['imported so', '"@requiresScopes"', '{ name: "@requiresScopes", as: "@scopes" }', '@scopes('],
    ['not imported at all', '"@requiresScopes"', '', '@federation__requiresScopes('],
  ];
  it.each(renamed)('does not build, for its rules would be lost: %s', (_how, imported, instead, used) => {
    const contracts = readContracts().map(({ name, source }) => ({
      name,
      source: parse(print(source).replace(imported, instead).replaceAll('@requiresScopes(', used)),
    }));
    const composition = compose(contracts, houseLinters());
    expect('problems' in composition ? composition.problems.join('\n') : 'composes').toMatch(/another name/);
  });
});
