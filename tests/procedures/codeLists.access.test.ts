/** Who may read the code lists, and who may say what a spelling means. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { ask, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const codeOfAnswer = async (query: string, persona: string | null): Promise<string> => {
  const viewer = persona === null ? null : viewerOf(persona);
  const { errors } = await ask(open.house, 'procedures', { query, viewer });
  return errors?.[0]?.extensions.code ?? 'ANSWERED';
};

const LISTS = '{ codeList(list: FIELD) { nodes { code } } codeListChanges(list: FIELD) { nodes { kind } } }';
const UNMAPPED = '{ unmappedSpellings { nodes { spelling } } }';
const MAP = `mutation { mapSpelling(input: { requestId: "${randomUUID()}", spelling: "${randomUUID()}", code: "G01" }) { __typename } }`;

describe('Code lists', () => {
  it.each<[string, string | null, [lists: string, unmapped: string, map: string]]>([
    ['nobody in particular', null, ['ANSWERED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']],
    ['a citizen', 'lan', ['ANSWERED', 'FORBIDDEN', 'FORBIDDEN']],
    ['an officer at a counter', 'minh', ['ANSWERED', 'FORBIDDEN', 'FORBIDDEN']],
    ['a publisher', 'thu', ['ANSWERED', 'ANSWERED', 'FORBIDDEN']],
    ['the Government Office', 'viet', ['ANSWERED', 'ANSWERED', 'ANSWERED']],
  ])('answer %s as far as may be', async (_who, persona, expected) => {
    const answers: string[] = [];
    for (const query of [LISTS, UNMAPPED, MAP]) answers.push(await codeOfAnswer(query, persona));
    expect(answers).toEqual(expected);
  });

  it('cannot be changed by the role that serves requests', async () => {
    const app = postgres(open.urls.procedures?.app ?? '', { max: 1, onnotice: () => undefined });
    try {
      for (const change of [
        app`update code_list_entries set valid_to = '2030-01-01'`,
        app`insert into code_spellings (list, source, spelling) values ('FIELD', 'x', 'x')`,
        app`delete from spelling_mappings`,
        app`update spelling_mappings set code = 'x'`,
        app`select * from imports`,
      ])
        await expect(change).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });
});
