import postgres from 'postgres';
import { ask, grantFor, personId, send, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { Registers } from './registers.ts';

const registers = new Registers();
let open: TestHouse;
const lanId = personId('lan');
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Person { id mine: accessLog { nodes { id } } } }
}`;
const OWN = '{ viewer { person { accessLog { nodes { outcome register role agency { code } fields } } } } }';

const askEntity = (viewer: ReturnType<typeof viewerOf> | null, grant: string | null = null) =>
  ask(open.house, 'transparency', {
    query: ENTITIES,
    variables: { representations: [{ __typename: 'Person', id: lanId }] },
    viewer,
    grant,
  });

beforeAll(async () => {
  open = await openHouse({ only: ['transparency'], elsewhere: registers.connect });
  registers.report('population', { subject: lanId });
  await open.house.settle();
});
afterAll(() => open.close());

describe('Who may read the access log', () => {
  it('gives Lan her own, also by reference', async () => {
    const answer = await askEntity(viewerOf('lan'));
    expect(answer.data._entities[0].mine.nodes).toHaveLength(1);
  });

  it('refuses another citizen, under any name of the field', async () => {
    const answer = await askEntity(viewerOf('hung'));
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.data._entities[0]).toBeNull();
  });

  it('refuses an officer, even with a grant to read Lan', async () => {
    const minh = viewerOf('minh', { scopes: [...viewerOf('minh').scopes, 'access-log:read'] });
    const grant = grantFor(minh, [{ role: 'APPLICANT', kind: 'PERSON', id: lanId, typed: null }]);
    for (const viewer of [viewerOf('minh'), minh]) {
      const answer = await askEntity(viewer, viewer === minh ? grant : null);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('refuses a caller who has not signed in', async () => {
    const answer = await askEntity(null);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('shows Lan every one of these attempts', async () => {
    const answer = await ask(open.house, 'transparency', { query: OWN, viewer: viewerOf('lan') });
    const { nodes } = answer.data.viewer.person.accessLog;
    const denied = nodes.filter((entry: { outcome: string }) => entry.outcome === 'DENIED');
    expect(denied.map((entry: { role: string }) => entry.role).sort()).toEqual([
      'CITIZEN',
      'OFFICER',
      'OFFICER',
    ]);
    expect(denied[0]).toMatchObject({ register: 'transparency', fields: ['Nhật ký truy cập'] });
  });

  it('needs the scope for it', async () => {
    const answer = await ask(open.house, 'transparency', {
      query: OWN,
      viewer: viewerOf('lan', { scopes: ['person:read'] }),
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    // Every refusal in our log is an entry, whoever refused: else one that was removed could not be told.
    await open.house.settle();
    const own = await ask(open.house, 'transparency', { query: OWN, viewer: viewerOf('lan') });
    const { nodes } = own.data.viewer.person.accessLog;
    expect(nodes.filter((entry: { outcome: string }) => entry.outcome === 'DENIED')).toHaveLength(4);
  });

  it('has no person behind an officer', async () => {
    const answer = await ask(open.house, 'transparency', {
      query: '{ viewer { person { id } } }',
      viewer: viewerOf('minh'),
    });
    expect(answer.data.viewer.person).toBeNull();
  });

  it('takes refusals from the gateway only for somebody who signed in', async () => {
    const why = { code: 'FORBIDDEN', attempts: 1, purpose: null, basis: null, dossier: null };
    const refusal = [{ subject: lanId, at: new Date().toISOString(), fields: ['Person.fullName'], ...why }];
    const reply = await send(
      open.house,
      'transparency',
      { path: '/refusals', viewer: null },
      JSON.stringify(refusal),
    );
    expect(reply.body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is closed by the database as well: no rows without the setting, only one’s own with it', async () => {
    const sql = postgres(open.urls.transparency?.app ?? '', { max: 1 });
    expect(await sql`select 1 from access_entries`).toHaveLength(0);
    const rows = await sql.begin(async (tx) => {
      await tx`select set_config('app.subjects', ${`{${lanId}}`}, true)`;
      return tx<{ subject: string }[]>`select distinct subject from access_entries`;
    });
    expect(rows).toEqual([{ subject: lanId }]);
    await sql.end();
  });
});
