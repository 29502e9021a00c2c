/** R10: for every operation we know and every single register that is down, only what that register holds is missing. */
import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql';
import { Courier } from '../../gateway/courier/courier.ts';
import { CLIENTS_FOLDER } from '../../gateway/operations/clientFiles.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { portalExamples } from '../../gateway/sandbox/portalExamples.ts';
import { fillVariables } from '../../gateway/sandbox/template.ts';
import { readSchema, type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type HttpAnswer, openSystem, PATIENT, type System } from '../support/system.ts';

interface Asked {
  name: string;
  persona: string | null;
  document: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Each operation with the fragments that it uses. */
const portal = ['public', 'national-portal'].flatMap((client) =>
  Object.values(
    separateOperations(parse(readFileSync(new URL(`${client}.graphql`, CLIENTS_FOLDER), 'utf8'))),
  ),
);
const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
const PORTAL_VARIABLES: Record<string, Record<string, unknown>> = {
  ProcedurePage: { code: '1.004222' },
  MyPrefill: { dossier: '{{dossier}}' },
  MyForm: { dossier: '{{dossier}}' },
  MyDossier: { dossier: '{{dossier}}' },
  DossierSupplements: { dossier: '{{dossier}}' },
  DossierFiles: { dossier: '{{dossier}}' },
  MyFiling: { dossier: '{{dossier}}' },
  ServiceSurvey: { agency: 'H15', from: '2026', to: '2026' },
  Statistic: { id: '2026-10' },
  Statistics: { month: '2026-10' },
  FollowDossier: { code: 'H15.50.05-261122-0001' },
  FollowMyDossier: { code: 'H15.50.05-261122-0001' },
  MyReportedDossiers: { first: 3 },
  MyNotices: { unread: false, first: 3 },
  MyPayment: { paymentRequest: '3f1d6a52-9a0e-4c1c-8a55-0d6f5f0c2b11' },
  SuggestProcedures: { prefix: 'dang ky' },
  ProcedureDifferences: { code: '1.004222', from: { version: 1 }, to: { version: 1 } },
  PublicationDecision: { id: '3f1d6a52-9a0e-4c1c-8a55-0d6f5f0c2b11' },
  PortalItemPage: { item: '3f1d6a52-9a0e-4c1c-8a55-0d6f5f0c2b11' },
  LegalDocumentPage: { number: '60/2014/QH13' },
  EligibilityList: { agency: 'G01' },
  ResolveProcedure: { agency: 'H15', localCode: 'T-DLK-01' },
  MappingCoverage: { by: 'PUBLISHER' },
  AdministrativeUnitPage: { code: '66', vintage: 'UNITS_34' },
  CodeListPage: { list: 'FIELD' },
  CodeListChanges: { list: 'FIELD' },
  AccessLogCheckpoints: { register: 'population', first: 1 },
  AccessLogConsistency: { register: 'population', from: 'x', to: 'y' },
  OfficeCalendar: { year: 2027 },
  WorkingDayTerm: { from: '2026-11-26', workingDays: 5 },
};
/** The draft is his. */
const AS_MINH = new Set([
  'MyPrefill',
  'MyForm',
  'MyDossier',
  'DossierSupplements',
  'DossierFiles',
  'MyFiling',
]);
/** The pages of a portal are registered word for word as the examples that are tried already. */
const isExample = (name: string): boolean =>
  portalExamples.some(({ document }) => document.includes(`query ${name}`));
const isQuery = (document: string): boolean =>
  parse(document).definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query',
  );

/** Questions only: a mutation that fails is another experiment. */
const questions: Asked[] = [
  ...examples
    .filter(({ document, outage }) => outage == null && isQuery(document))
    .map(({ key, ...example }) => ({ ...example, name: key })),
  ...portal
    .map((document) => ({ document, operation: operationOf(document) }))
    .filter(({ operation: { operation, name } }) => operation === 'query' && !isExample(name?.value ?? ''))
    .map(({ document, operation: { name } }) => ({
      name: name?.value ?? '',
      persona: AS_MINH.has(name?.value ?? '') ? 'minh' : 'lan',
      document: print(document),
      variables: PORTAL_VARIABLES[name?.value ?? ''] ?? {},
      headers: {},
    })),
];

/** Who answers a field: every register that defines its coordinate and does not merely refer to it. */
const owners = new Map<string, Set<string>>();
for (const name of subgraphNames)
  for (const definition of readSchema(name).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    for (const field of definition.fields ?? []) {
      if (field.directives?.some((directive) => directive.name.value === 'external')) continue;
      // Also by the field's name within any type: an answer does not say which type it is of.
      for (const key of [`${definition.name.value}.${field.name.value}`, field.name.value])
        owners.set(key, (owners.get(key) ?? new Set()).add(name));
    }
  }

const firstAsked = (answer: HttpAnswer): string[] =>
  answer.extensions.plan.stages[0].fetches.map(({ subgraph }: { subgraph: string }) => subgraph);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What was there and is null now. */
const keysLost = (before: unknown, after: unknown): string[] =>
  isObject(before) && isObject(after)
    ? Object.keys(before).filter((key) => before[key] !== null && after[key] === null)
    : [];

/** Root fields and their own fields that came back null, though others than the dead register answer them. */
function listLost(asked: Asked, answer: HttpAnswer, healthy: HttpAnswer, down: SubgraphName): string[] {
  const before = healthy.data as Record<string, unknown>;
  if (!isObject(answer.data)) return [`${asked.name}: everything without ${down}`];
  const after: Record<string, unknown> = answer.data;
  const onlyDown = (names: Iterable<string>): boolean => [...names].every((name) => name === down);
  const roots = keysLost(before, after).filter(
    // `viewer` is everybody's: it is lost only where the plan asks nobody else for it.
    (key) => !onlyDown(key === 'viewer' ? firstAsked(healthy) : (owners.get(`Query.${key}`) ?? [])),
  );
  const fields = Object.keys(after).flatMap((root) =>
    keysLost(before[root], after[root])
      // Where several could answer, the plan asks one of them.
      .filter((key) => !owners.get(root === 'viewer' ? `Viewer.${key}` : key)?.has(down))
      .map((key) => `${root}.${key}`),
  );
  return [...roots, ...fields].map((path) => `${asked.name}: ${path} without ${down}`);
}

describe('An answer with one register down', () => {
  let system: System;
  const healthy = new Map<string, HttpAnswer>();
  beforeAll(async () => {
    system = await openSystem({
      courierLimits: { ...PATIENT, staleForMs: 0 },
      // What a caller may spend in a minute is not what is tried here.
      limits: { budgetCitizen: 1e9, budgetAgency: 1e9, budgetAddress: 1e9 },
    });
    for (const key of ['open-draft', 'prefill']) await system.run(key);
    for (const asked of questions) healthy.set(asked.name, await askAs(asked));
  }, 120_000);
  afterAll(() => system?.close());

  const askAs = ({ persona, document, variables, headers }: Asked): Promise<HttpAnswer> =>
    system.ask(
      persona,
      document,
      fillVariables(variables, system.captured, () => 'unused'),
      {
        ...(fillVariables(headers, system.captured, () => 'unused') as Record<string, string>),
        'mot-lan-plan': '1',
      },
    );

  /** Every operation while one register is down: what was wholly lost, and what came back as anything but a 200. */
  async function auditWithout(down: SubgraphName): Promise<string[]> {
    system.outages.set(down, true);
    const findings: string[] = [];
    for (const asked of questions) {
      const before = healthy.get(asked.name) as HttpAnswer;
      const answer = await askAs(asked);
      if (answer.status !== before.status) findings.push(`${asked.name}: ${answer.status} without ${down}`);
      findings.push(...listLost(asked, answer, before, down));
    }
    system.outages.set(down, false);
    return findings;
  }

  it('is tried with the operations of the sandbox and of the portal, which all answer while nothing is down', () => {
    expect(questions.length).toBeGreaterThan(8);
    const silent = [...healthy].filter(([, { status, data }]) => status !== 200 || data == null);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it.each([...subgraphNames])('%s: every root that others answer is answered', async (down) => {
    expect(await auditWithout(down)).toEqual([]);
  });

  it('would take whole answers with it if failures were not made explicit nulls (negative control)', async () => {
    const { process } = Courier.prototype;
    Courier.prototype.process = async function (options) {
      const response = await process.call(this, options);
      return response.errors === undefined ? response : { ...response, data: { _entities: null } };
    };
    try {
      expect((await auditWithout('population')).length).toBeGreaterThan(0);
    } finally {
      Courier.prototype.process = process;
    }
  });
});
