/** PUB-6: portals read and stay in step; there is no way for them to write into the catalogue. */
import { Kind, parse } from 'graphql';
import { readRelease } from '../../../gateway/release/release.ts';
import { examples } from '../../../gateway/sandbox/examples.ts';
import { publicationExamples } from '../../../gateway/sandbox/publicationExamples.ts';
import { scopesSuffice } from '../../../kernel/access.ts';
import { scopesOf } from '../../../nation/accounts.ts';
import { oneStopSystems, personas } from '../../../nation/nation.ts';
import { readPolicy } from '../../../platform/house.ts';
import { readSchemaSource } from '../../../schema/files.ts';
import { testKeys } from '../../support/house.ts';
import { openSystem, registeredId, type System } from '../../support/system.ts';

const { fields } = readPolicy();

/** The one client through which officials work in the national database itself. */
const DESK = 'national-database';
/** Where the Government Office entrusts officials with publishing; it is no portal either. */
const OFFICE = 'government-office';

/** Every mutation that the register of procedures owns. */
const catalogueMutations = readSchemaSource('procedures').definitions.flatMap((definition) =>
  'fields' in definition && 'name' in definition && definition.name?.value === 'Mutation'
    ? (definition.fields ?? []).map((field) => field.name.value)
    : [],
);

const mutationsIn = (document: string): string[] =>
  parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
      ? definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
      : [],
  );

describe('A portal', () => {
  it('finds no mutation on the catalogue that its people or systems could reach, in the composed policy', () => {
    expect(catalogueMutations.length).toBeGreaterThan(12);
    const reachable = personas
      .filter(({ role }) => !['PUBLISHER', 'GOVERNMENT_OFFICE'].includes(role))
      .flatMap((persona) =>
        catalogueMutations.filter((name) => {
          const policy = fields[`Mutation.${name}`];
          return policy === undefined || !policy.authenticated || scopesSuffice(policy, scopesOf(persona));
        }),
      );
    expect(reachable).toEqual([]);
  });

  it('could not reach one with every scope there is, but for those of the catalogue', () => {
    const all = new Set(Object.values(fields).flatMap(({ scopes }) => scopes.flat(2)));
    const portal = [...all].filter((scope) => !scope.startsWith('catalogue:'));
    expect(all.size - portal.length).toBeGreaterThanOrEqual(2);
    const reachable = catalogueMutations.filter((name) => {
      const policy = fields[`Mutation.${name}`];
      return policy === undefined || scopesSuffice(policy, portal);
    });
    expect(reachable).toEqual([]);
  });

  it('has registered no operation that writes into the catalogue, whichever client it is', () => {
    const { clients, operations } = readRelease(testKeys);
    const writing = [...clients]
      .filter(([client]) => client !== DESK && client !== OFFICE)
      .flatMap(([client, ids]) =>
        [...ids].flatMap((id) =>
          mutationsIn(operations.get(id)?.document ?? '')
            .filter((name) => catalogueMutations.includes(name))
            .map((name) => `${client} ${name}`),
        ),
      );
    expect(writing).toEqual([]);
    expect(clients.size).toBeGreaterThan(3);
  });

  it('is not where publishers sign in: none of them comes through a portal or a one-stop system', () => {
    const publishers = personas.filter(({ role }) => role === 'PUBLISHER');
    expect(publishers.length).toBeGreaterThan(5);
    expect(new Set(publishers.map(({ clientId }) => clientId))).toEqual(new Set([DESK]));
    expect(oneStopSystems.map(({ clientId }) => clientId)).not.toContain(DESK);
  });
});

describe('The desk of the national database', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
  }, 120_000);
  afterAll(() => system?.close());

  it('takes a procedure from its signed decision into the catalogue, in the worked examples of the sandbox', async () => {
    const answers: Record<string, unknown> = {};
    for (const key of [
      'register-decision',
      'enter-procedure',
      'compare-draft',
      'approve-draft',
      'publish-procedure',
    ]) {
      const { data, errors } = await system.run(key);
      expect(errors).toBeUndefined();
      answers[key] = Object.values(data)[0];
    }
    const { code } = system.captured;
    expect(answers).toMatchObject({
      'register-decision': {
        __typename: 'DecisionRegistered',
        decision: { outstanding: [{ code }] },
      },
      'enter-procedure': { draft: { state: 'ENTERED' } },
      'compare-draft': { draft: { state: 'COMPARED', comparison: { clean: true, findings: [] } } },
      'approve-draft': { draft: { state: 'APPROVED' } },
      'publish-procedure': { draft: { state: 'PUBLISHED' } },
    });
    const early = await system.ask(null, `{ procedure(code: "${code}", asOf: "2027-01-01") { name } }`);
    expect(early.data).toEqual({ procedure: null });
    const { data } = await system.run('publicise-procedure');
    expect(data.publiciseProcedure.draft).toMatchObject({ state: 'PUBLICISED', procedure: { version: 1 } });
    const { data: public_ } = await system.ask(
      null,
      `{ procedure(code: "${code}", asOf: "2027-01-01") { decisionNumber publisher { code }
        cases { components { name mappings { state } noEvidenceReason } } } }`,
    );
    expect(public_.procedure).toMatchObject({
      publisher: { code: 'G01' },
      cases: [
        { components: [{ noEvidenceReason: 'THE_FORM_ITSELF' }, { mappings: [{ state: 'PROPOSED' }] }] },
      ],
    });
  });

  it('can be shown a second time, with a procedure of its own', async () => {
    const { code: before } = system.captured;
    const told: unknown[] = [];
    for (const { key } of publicationExamples) {
      const { data, errors } = await system.run(key);
      expect(errors).toBeUndefined();
      told.push((Object.values(data)[0] as { __typename: string }).__typename);
    }
    expect(told).toEqual(['DecisionRegistered', ...Array(publicationExamples.length - 1).fill('DraftMoved')]);
    expect(system.captured.code).toMatch(/^9\.[1-9]\d{5}$/);
    expect(system.captured.code).not.toBe(before);
  });

  it('is closed to a citizen and to the counter, through the gateway as well', async () => {
    const publish = examples.find(({ key }) => key === 'publish-procedure');
    const variables = { input: { requestId: '1', draft: 'x' } };
    for (const persona of ['lan', 'minh', 'admin', 'viet'])
      expect(
        (await system.ask(persona, publish?.document ?? '', variables)).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN');
    expect(registeredId(publish?.document ?? '')).toHaveLength(64);
  });
});
