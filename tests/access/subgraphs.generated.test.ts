/**
 * Representations written by hand and sent to each register itself, as a captured gateway could: every entity and field of
 * its contract, to people who may not. Real registers, real envelopes, the row-level security below (SEC-3, A64, A67).
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import postgres from 'postgres';
import { readSchema, type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { ask, type GraphqlAnswer, grantFor, personId, send, viewerOf } from '../support/ask.ts';
import { judge, nearMisses, readRequirements } from '../support/attackContract.ts';
import { type Attack, writeEntityAttacks } from '../support/attackRoutes.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const requirements = readRequirements();
const entityAttacks = (name: SubgraphName): Attack[] =>
  writeEntityAttacks(buildSubgraphSchema([{ typeDefs: readSchema(name) }]));

/** What only Lan, or whoever acts for her, may see. */
const SECRETS = ['Nguyễn Thị Lan', '966194000101', '1994-03-12', '118/1994'];
const KEYS = ['id', 'code', 'grant'];

describe('A representation written by hand', () => {
  let test: TestHouse;
  let paper: string;
  beforeAll(async () => {
    test = await openHouse();
    const owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
    const [row] = await owner`select document_id from documents where holder_id = ${personId('lan')} limit 1`;
    paper = row?.document_id as string;
    await owner.end();
  }, 120_000);
  afterAll(() => test?.close());

  /** Everything that a forger could put into a representation besides its key. */
  const forge = (type: string, mine: string) => ({
    __typename: type,
    id: type === 'Document' ? paper : personId('lan'),
    code: 'H15.50.05',
    grant: 'e30.e30.e30',
    subject: mine,
    subjects: [mine],
    personId: mine,
    holderId: mine,
    fullName: 'x',
    questions: [{ key: 'a', role: 'APPLICANT', path: 'Person.fullName' }],
  });
  const typeOf = (attack: Attack): string => attack.target.split('.')[0] as string;
  const askEntity = (name: SubgraphName, attack: Attack, viewer: Viewer | null, mine = ''): Promise<GraphqlAnswer> =>
    ask(test.house, name, {
      query: attack.query,
      variables: { representations: [forge(typeOf(attack), mine)] },
      viewer,
    });
  const codesOf = (answer: GraphqlAnswer) => (answer.errors ?? []).map(({ extensions }) => extensions.code);

  it.each([...subgraphNames])('%s: opens nothing to Lan herself without the scope that the field needs', async (name) => {
    const breaches: string[] = [];
    for (const attack of entityAttacks(name)) {
      const [type = '', field = ''] = attack.target.split('.');
      const key = KEYS.map((one) => `${type}.${one}`).find((one) => requirements.has(one));
      const coordinates = key === undefined ? [attack.target] : [key, attack.target];
      const viewers = nearMisses(requirements, coordinates).map(({ scopes }) => viewerOf('lan', { scopes: [...(scopes ?? [])] }));
      for (const viewer of viewers) {
        const answer = await askEntity(name, attack, viewer, personId('lan'));
        const entity = answer.data?._entities?.[0];
        const expected = judge(requirements, coordinates, { name: 'lan', scopes: viewer.scopes }, true);
        if (entity?.[field] != null) breaches.push(`${attack.target}: answered`);
        // Her own record exists for certain: there the refusal must be said.
        if (['Person', 'Document'].includes(type) && !codesOf(answer).includes(expected))
          breaches.push(`${attack.target}: ${codesOf(answer)}, not ${expected}`);
      }
    }
    expect(breaches).toEqual([]);
  });

  it.each([...subgraphNames])('%s: opens nothing of Lan to anybody else, whatever else it says', async (name) => {
    const breaches: string[] = [];
    for (const attack of entityAttacks(name)) {
      for (const persona of ['hung', 'phong', 'admin', null]) {
        const viewer = persona === null ? null : viewerOf(persona);
        const text = JSON.stringify(await askEntity(name, attack, viewer, viewer?.personId ?? ''));
        for (const secret of SECRETS) if (text.includes(secret)) breaches.push(`${attack.target} to ${persona}`);
      }
    }
    expect(breaches).toEqual([]);
  });

  it('opens her record to Lan, so that silence above means something', async () => {
    const [fullName] = entityAttacks('population').filter(({ target }) => target === 'Person.fullName');
    const answer = await askEntity('population', fullName as Attack, viewerOf('lan'), personId('lan'));
    expect(answer.data._entities[0].fullName).toBe('Nguyễn Thị Lan');
  });

  describe('of a prefill, with inputs that no register computed', () => {
    const PREFILL = {
      population: 'personAnswers { key value }',
      warehouse: 'documentAnswers { key value } heldComponents { code document }',
      payments: 'amountsDue { code amount }',
      dossiers: 'answer { __typename }',
      procedures: 'questions { key } components { code } fees { code }',
    } as const;
    const registers = Object.entries(PREFILL) as [SubgraphName, string][];
    const subjects = [{ role: 'APPLICANT', kind: 'PERSON' as const, id: personId('lan'), typed: null }];
    const asked = {
      questions: ['Person.fullName', 'Person.personalNumber', 'Document.number'].map((path, index) => ({
        key: `q${index}`,
        role: 'APPLICANT',
        path: `${path}`,
      })),
      components: [{ code: 'c', role: 'APPLICANT', accepts: [{ resultType: 'KQ.G15.000031', state: 'CONFIRMED' }] }],
      fees: [{ code: 'f', name: 'Phí', kind: 'FEE', amount: 0, condition: null }],
    };
    const prefill = async (name: SubgraphName, fields: string, viewer: Viewer, grant: string): Promise<string> => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill { ${fields} } } }`;
      const variables = { r: [{ __typename: 'Prefill', grant, ...asked }] };
      const reply = await send(test.house, name, { viewer }, JSON.stringify({ query, variables }));
      return JSON.stringify(reply.body);
    };

    it.each(registers)('%s: under the grant of another viewer says nothing', async (name, fields) => {
      const text = await prefill(name, fields, viewerOf('phong'), grantFor(viewerOf('minh'), subjects));
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(text).toContain('FORBIDDEN');
    });

    it.each(registers)('%s: under a grant but without the scope says nothing', async (name, fields) => {
      const scopes = viewerOf('minh').scopes.filter((scope) => scope !== 'prefill:read');
      const viewer = viewerOf('minh', { scopes });
      const text = await prefill(name, fields, viewer, grantFor(viewer, subjects));
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(text).toContain('FORBIDDEN');
    });

    it('for a part that the grant does not name says nothing of anybody', async () => {
      const hung = [{ role: 'SPOUSE', kind: 'PERSON' as const, id: personId('hung'), typed: null }];
      const minh = viewerOf('minh');
      const text = await prefill('population', PREFILL.population, minh, grantFor(minh, hung));
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    });
  });
});
