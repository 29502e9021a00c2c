/** Value objects are judged where they come from: the same is answered, refused and noted as by a guard in front of each field. */
import fc from 'fast-check';
import { buildSchema, defaultFieldResolver, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Context } from '../../kernel/access.ts';
import type { CoordinatePolicy, Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import { guardSchema, judge } from '../../kernel/guard.ts';
import type { Envelope, Viewer } from '../../kernel/tokens.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';

const LAN = '0192f0c0-0000-7000-8000-000000000001';
const HUNG = '0192f0c0-0000-7000-8000-000000000002';

const SDL = `
  type Query { form: Outcome forms: [Outcome!] owner: Owner }
  union Outcome = Form | Missing
  type Missing { message: String! }
  type Form { title: String! parts: [Part!]! main: Part summary: Summary! }
  type Part { key: String! value: String source: Source }
  type Source { register: String! asOf: String }
  type Summary { asked: Int! }
  type Owner { name: String form: Form twice: String }
`;
const COORDINATES = [
  ...['Query.form', 'Query.forms', 'Query.owner', 'Missing.message'],
  ...['Form.title', 'Form.parts', 'Form.main', 'Form.summary', 'Part.key', 'Part.value', 'Part.source'],
  ...['Source.register', 'Source.asOf', 'Summary.asked', 'Owner.name', 'Owner.form', 'Owner.twice'],
];

const source = { register: 'POPULATION', asOf: '2026-11-29' };
const part = (key: string, subject?: string) => ({
  key,
  value: `${key}!`,
  source,
  ...(subject && { subject }),
});
const form = Object.freeze({
  __typename: 'Form',
  title: 'Tờ khai',
  parts: Object.freeze([part('a', LAN), part('b'), Object.freeze(part('c', HUNG))]),
  main: part('m', LAN),
  summary: { asked: 3 },
});
const missing = { __typename: 'Missing', message: 'Không có.' };

/** `Owner` has a resolver of its own, so its fields are judged one by one; it holds value objects all the same. */
function schemaWith(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const fields = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? type.getFields() : {};
  };
  const resolvers = {
    form: () => form,
    forms: async () => [Promise.resolve(form), missing, form],
    owner: async () => ({ name: 'Lan', subject: LAN, form }),
  };
  for (const [name, resolve] of Object.entries(resolvers))
    Object.assign(fields('Query')[name] ?? {}, { resolve });
  Object.assign(fields('Owner').twice ?? {}, { resolve: ({ name }: { name: string }) => name + name });
  return schema;
}

/** As it was before there was a guard of value objects. */
function guardEachField(schema: GraphQLSchema, policy: Policy): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        judge(policy.fields[coordinate], coordinate, context, parent);
        return resolve(parent, args, context, info);
      };
    }
  }
}

const OPEN: CoordinatePolicy = {
  level: 'PUBLIC',
  authenticated: false,
  scopes: [],
  purpose: false,
  purposes: [],
};
const PERSONAL: CoordinatePolicy = {
  level: 'PERSONAL',
  authenticated: true,
  scopes: [],
  purpose: false,
  purposes: ['ASSIGNED_WORK'],
};
const FORBIDDEN: CoordinatePolicy = { ...PERSONAL, scopes: [[['nobody:has']]] };

type Kind = 'open' | 'personal' | 'forbidden' | 'unknown';
const rules: Record<Kind, CoordinatePolicy | undefined> = {
  open: OPEN,
  personal: PERSONAL,
  forbidden: FORBIDDEN,
  unknown: undefined,
};

function policyOf(kinds: Partial<Record<string, Kind>>): Policy {
  const fields: Record<string, CoordinatePolicy> = {};
  for (const coordinate of COORDINATES) {
    const rule = rules[kinds[coordinate] ?? 'personal'];
    if (rule !== undefined) fields[coordinate] = rule;
  }
  return { fields } as Policy;
}

const viewer: Viewer = {
  kind: 'OFFICER',
  account: 'officer-minh',
  personId: null,
  agency: codeOf('H15.50.05'),
  client: 'one-stop-dak-lak',
  scopes: [],
};

const contextOf = (): Context =>
  new Context({
    keys: testKeys,
    database: undefined as never,
    envelope: {
      requestId: 'r',
      operation: null,
      deadline: 0,
      viewer,
      purpose: null,
      grant: null,
    } as Envelope,
    now: new Date('2026-11-29T02:00:00Z'),
  });

interface Asked {
  document: string;
  variables?: Record<string, unknown>;
  kinds?: Partial<Record<string, Kind>>;
}

type GuardOf = (schema: GraphQLSchema, policy: Policy) => void;

/** What is answered, at which places it is refused and why, and what is noted. */
async function ask({ document, variables = {}, kinds = {} }: Asked, guard: GuardOf = guardSchema) {
  const schema = schemaWith();
  guard(schema, policyOf(kinds));
  const compiled = compileQuery(schema, parse(document));
  if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled.errors));
  const context = contextOf();
  const { data, errors = [] } = await compiled.query(undefined, context, variables);
  const refused = errors.map(({ path, originalError }) => {
    const code = originalError instanceof Failure ? originalError.code : 'none';
    return `${(path ?? []).join('.')} ${code}`;
  });
  const noted = context.audit.take().map(({ outcome, subject, fields }) => `${outcome} ${subject} ${fields}`);
  return { data, refused: refused.sort(), noted: noted.sort() };
}

describe('What is selected of value objects', () => {
  it('is noted of whom they are about, and nothing that is left out', async () => {
    const document = `query ($no: Boolean!) {
      form { ... on Form { parts { key value @skip(if: true) ...More @include(if: $no) } } ... on Missing { message } }
    }
    fragment More on Part { source { asOf } }`;
    const { data, refused, noted } = await ask({ document, variables: { no: false } });
    expect(data).toEqual({ form: { parts: [{ key: 'a' }, { key: 'b' }, { key: 'c' }] } });
    expect(refused).toEqual([]);
    expect(noted).toEqual([`DISCLOSED ${LAN} Part.key`, `DISCLOSED ${HUNG} Part.key`].sort());
  });

  it('is null where it is refused, with its reason at its place, and the rest is there', async () => {
    const asked = {
      document: '{ form { ... on Form { title parts { key value } } } }',
      kinds: { 'Part.value': 'forbidden' },
    } as const;
    const { data, refused, noted } = await ask(asked);
    const parts = ['a', 'b', 'c'].map((key) => ({ key, value: null }));
    expect(data).toEqual({ form: { title: 'Tờ khai', parts } });
    expect(refused).toEqual([0, 1, 2].map((index) => `form.parts.${index}.value FORBIDDEN`));
    expect(noted).toContain(`DENIED ${LAN} Part.value`);
    expect(form.parts[0]?.value).toBe('a!');
  });

  it('stays refused where its object is selected twice, with another field inside each time', async () => {
    const { data, refused } = await ask({
      document: `{ form { ... on Form { main { source { asOf } ...More } } } } fragment More on Part { source { register } }`,
      kinds: { 'Source.asOf': 'forbidden', 'Source.register': 'forbidden' },
    });
    // The second may not be null, so its object goes with it.
    expect(data).toEqual({ form: { main: { source: null } } });
    expect(refused).toEqual(['form.main.source.asOf FORBIDDEN', 'form.main.source.register FORBIDDEN']);
  });

  it('cannot be reached where the table does not know it', async () => {
    const { data, refused } = await ask({
      document: '{ form { ... on Form { main { source { asOf } } } } }',
      kinds: { 'Source.asOf': 'unknown' },
    });
    expect(data).toEqual({ form: { main: { source: { asOf: null } } } });
    expect(refused).toEqual(['form.main.source.asOf FORBIDDEN']);
  });
});

const PART = ['key', 'value', 'source { register }', 'source { asOf }', 'again: value', '...P'];
const FORM = ['title', 'summary { asked }'];
const some = (words: readonly string[]) =>
  fc.subarray([...words], { minLength: 1 }).map((found) => found.join(' '));
const formOf = fc
  .tuple(some(FORM), some(PART), some(PART))
  .map(([own, parts, main]) => `__typename ${own} parts { ${parts} } main { ${main} }`);
const documentOf = fc
  .tuple(fc.constantFrom('form', 'forms', 'owner'), formOf, fc.boolean())
  .map(([root, inside, conditional]) => {
    const condition = conditional ? '@include(if: $yes)' : '@skip(if: $no)';
    const body =
      root === 'owner'
        ? `owner { name twice form ${condition} { ${inside} } }`
        : `${root} { ... on Form ${condition} { ${inside} } ... on Missing { message } }`;
    return `query ($yes: Boolean = true, $no: Boolean = false) { ${body} } fragment P on Part { source { register } }`;
  })
  .map((document) => (document.includes('...P') ? document : document.replace(/ fragment P .*$/, '')))
  .map((document) =>
    document.includes('$yes)')
      ? document.replace(', $no: Boolean = false', '')
      : document.replace('$yes: Boolean = true, ', ''),
  );
const kindsOf = fc.dictionary(
  fc.constantFrom(...COORDINATES),
  fc.constantFrom<Kind>('open', 'personal', 'forbidden', 'unknown'),
);

describe('The guard of value objects', () => {
  it('answers, refuses and notes what a guard in front of each field does', async () => {
    const property = fc.asyncProperty(documentOf, kindsOf, async (document, kinds) => {
      const [ours, eachField] = await Promise.all([
        ask({ document, kinds }),
        ask({ document, kinds }, guardEachField),
      ]);
      expect(ours).toEqual(eachField);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
