/** ACC-7, SEC-5, POP-4: what was read is what was written down, never its value; and nothing is read unwritten. */
import postgres from 'postgres';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { personId } from '../support/ask.ts';
import { type HttpAnswer, openSystem, type System } from '../support/system.ts';

type Leaves = Record<string, string[]>;
const CANARIES = [
  'Nguyễn Thị Lan',
  '966194000101',
  '990000101',
  '1994-03-12',
  '48 Lê Duẩn',
  'Nguyễn Văn Thành',
  '940065000103',
];

describe('What is read of a person', () => {
  let system: System;
  const said: string[] = [];
  const owners = new Map<SubgraphName, postgres.Sql>();
  const owner = (name: SubgraphName): postgres.Sql => {
    const sql =
      owners.get(name) ?? postgres(system.test.ownerUrl(name), { max: 1, onnotice: () => undefined });
    owners.set(name, sql);
    return sql;
  };

  beforeAll(async () => {
    system = await openSystem({ log: (event) => void said.push(JSON.stringify(event)) });
    await system.run('open-draft');
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...owners.values()].map((sql) => sql.end()));
    await system?.close();
  });

  /** Fields written down in one subgraph during `work`, by person. */
  const leavesOf = async (name: SubgraphName, work: () => Promise<HttpAnswer>): Promise<Leaves> => {
    const [before] = await owner(
      name,
    )`select coalesce(max(xid::text::numeric), 0)::text as xid from audit_leaves`;
    const answer = await work();
    said.push(JSON.stringify(answer.errors ?? []));
    const rows = await owner(name)<{ subject: string; fields: string[] }[]>`
      select subject::text as subject, fields from audit_leaves
      where xid::text::numeric > ${before?.xid as string}::numeric and outcome = 'DISCLOSED'`;
    const leaves: Leaves = {};
    for (const { subject, fields } of rows)
      leaves[subject] = [...new Set([...(leaves[subject] ?? []), ...fields])].sort();
    return leaves;
  };
  const dossier = () => system.captured.dossier as string;

  it('her own record: exactly the fields she read', async () => {
    const document =
      '{ viewer { person { name: fullName ...R } } } fragment R on Person { permanentResidence { text } gender }';
    const leaves = await leavesOf('population', () => system.ask('lan', document));
    expect(Object.keys(leaves)).toEqual([personId('lan')]);
    expect(leaves[personId('lan')]).toEqual([
      'Person.fullName',
      'Person.gender',
      'Person.permanentResidence',
    ]);
    expect(leaves[personId('lan')]).not.toContain('Person.birthDate');
    expect(leaves[personId('lan')]).not.toContain('Person.personalNumber');
  });

  it('the people of a dossier, through _entities: each with what was read of each', async () => {
    const document =
      'query ($id: ID!) { dossier(id: $id) { parties { role person { fullName birthDate } } } }';
    const leaves = await leavesOf('population', () => system.ask('minh', document, { id: dossier() }));
    expect(Object.keys(leaves).sort()).toEqual([personId('lan'), personId('lan-father')].sort());
    for (const fields of Object.values(leaves)) {
      expect(fields).toEqual(['Person.birthDate', 'Person.fullName']);
      expect(fields).not.toContain('Person.religion');
    }
  });

  it('a nested person: a child of the viewer is written down as herself, with what was read of her', async () => {
    const document = '{ viewer { person { children { fullName birthDate } } } }';
    let shown: unknown;
    const leaves = await leavesOf('population', async () => {
      const answer = await system.ask('oanh', document);
      shown = answer.data.viewer.person.children;
      return answer;
    });
    expect(shown).toContainEqual({ fullName: 'Hoàng Như Quỳnh', birthDate: '2016-05-14' });
    expect(leaves[personId('quynh')]).toEqual(['Person.birthDate', 'Person.fullName']);
    expect(leaves[personId('oanh')] ?? []).not.toContain('Person.fullName');
  });

  it('a nested person who is not shown: the spouse is null to his wife, and nothing of him is written down', async () => {
    const document = '{ viewer { person { spouse { fullName } } } }';
    const leaves = await leavesOf('population', () => system.ask('lan', document));
    expect((await system.ask('lan', document)).data.viewer.person.spouse).toBeNull();
    expect(Object.keys(leaves)).not.toContain(personId('hung'));
  });

  it('a prefill: the coordinates that the form asked for', async () => {
    const leaves = await leavesOf('population', () => system.run('prefill'));
    expect(leaves[personId('lan')]).toEqual(
      expect.arrayContaining(['Person.fullName', 'Person.birthDate', 'Person.hometown']),
    );
    expect(leaves[personId('lan')]).not.toContain('Person.religion');
    const papers = await leavesOf('warehouse', () => system.run('prefill'));
    expect(papers[personId('lan')]?.length).toBeGreaterThan(0);
  });

  it('documents: of whom and which fields', async () => {
    const leaves = await leavesOf('warehouse', () =>
      system.ask('lan', '{ viewer { documents(first: 2) { nodes { title number } } } }'),
    );
    expect(leaves[personId('lan')]).toEqual(expect.arrayContaining(['Document.number', 'Document.title']));
    expect(leaves[personId('lan')]).not.toContain('Document.data');
  });

  it('what concerns nobody leaves nothing', async () => {
    for (const name of subgraphNames) expect(await leavesOf(name, () => system.run('procedure'))).toEqual({});
  });

  it('is not read when it cannot be written down; the catalogue keeps answering', async () => {
    const sql = owner('population');
    const roles = await sql<{ grantee: string }[]>`
      select distinct grantee from information_schema.role_table_grants
      where table_name = 'audit_leaves' and privilege_type = 'INSERT' and grantee <> current_user`;
    for (const { grantee } of roles) await sql`revoke insert on audit_leaves from ${sql(grantee)}`;
    try {
      const answer = await system.ask(
        'lan',
        '{ viewer { person { fullName } } procedure(code: "1.004222") { code } }',
      );
      expect(JSON.stringify(answer)).not.toContain('Nguyễn Thị Lan');
      expect(answer.errors?.[0]?.extensions.code).toBe('AUDIT_UNAVAILABLE');
      expect(answer.data.procedure.code).toBe('1.004222');
    } finally {
      for (const { grantee } of roles) await sql`grant insert on audit_leaves to ${sql(grantee)}`;
    }
    const after = await system.ask('lan', '{ viewer { person { fullName } } }');
    expect(after.data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
  });

  it('stands nowhere as a value: not in the leaves, not in events, not in the log, not in errors', async () => {
    for (const key of ['upload-held', 'submit-altered', 'other-agency'])
      said.push(JSON.stringify((await system.run(key)).errors ?? []));
    for (const bad of ['96619400010', '966194000101x']) {
      const query =
        'query ($n: PersonalNumber!, $f: String!, $b: Date!) { verifyPerson(input: { personalNumber: $n, fullName: $f, birthDate: $b }) { outcome } }';
      said.push(
        JSON.stringify(
          (await system.ask('minh', query, { n: bad, f: 'Nguyễn Thị Lan', b: '1994-03-12' })).errors,
        ),
      );
    }
    for (const name of subgraphNames) {
      const leaves = await owner(name)`select to_jsonb(audit_leaves)::text as text from audit_leaves`;
      // A published fact of the catalogue may hold an address; none may hold a person's name, number or birth date.
      const events = await owner(name)`select payload::text as text from outbox`;
      const text = [...leaves, ...events].map((row) => row.text as string).join('\n');
      for (const canary of CANARIES)
        expect({ name, canary, found: text.includes(canary) }).toEqual({ name, canary, found: false });
    }
    for (const canary of CANARIES) expect(said.join('\n')).not.toContain(canary);
  });
});
