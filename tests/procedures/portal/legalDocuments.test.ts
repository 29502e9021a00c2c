/** Every version that enters the catalogue puts what it rests on on the list of legal documents. */
import type { LegalBasisContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import { chapters } from '../../../subgraphs/procedures/chapters.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { recordVersion } from '../../../subgraphs/procedures/versions/actions/recordVersion.ts';
import {
  findLatestVersion,
  lockProcedure,
} from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const [pattern] = readSeedContents();
const NOTHING = { name: null, issuedOn: null, effectiveFrom: null, issuer: null, url: null };

/** A version of a procedure that rests on these documents, as an import records it. */
async function record(
  code: string,
  legalBasis: LegalBasisContent[],
  inForceFrom = '2026-01-01',
): Promise<void> {
  const content = { ...pattern, code, legalBasis } as ProcedureContent;
  await open.house.get('procedures').database.jobTransaction(async (tx) => {
    await lockProcedure(tx, code);
    await recordVersion({ tx, followers: chapters }, await findLatestVersion(tx, code), {
      content,
      inForceFrom,
      inForceBasis: 'OBSERVED',
      decisionId: null,
      origin: 'IMPORTED',
      publicisedAt: new Date(),
    });
  });
}

async function find(number: string) {
  const query = `query ($number: String!) { legalDocument(number: $number) {
    number title kind issuer issuedOn effectiveFrom address procedures entry { id } } }`;
  const { data, errors } = await ask(open.house, 'procedures', { query, variables: { number } });
  expect(errors).toBeUndefined();
  return data.legalDocument;
}

describe('A legal document that versions name', () => {
  it('is on the list with what is known; what nobody told stays empty', async () => {
    await record('7.000001', [{ ...NOTHING, number: '7/2026/TT-BTP', name: 'Thông tư minh họa' }]);
    expect(await find('7/2026/tt-btp')).toEqual({
      number: '7/2026/TT-BTP',
      title: 'Thông tư minh họa',
      kind: 'CIRCULAR',
      issuer: null,
      issuedOn: null,
      effectiveFrom: null,
      address: null,
      procedures: 1,
      entry: null,
    });
  });

  it('has its gaps filled by a version that tells more, and keeps what was told first', async () => {
    await record('7.000002', [{ ...NOTHING, number: '8/2026/NĐ-CP' }]);
    expect(await find('8/2026/NĐ-CP')).toMatchObject({ title: null, issuer: null, procedures: 1 });
    const told = {
      number: '8/2026/NĐ-CP',
      name: 'Nghị định minh họa',
      issuer: 'Chính phủ',
      issuedOn: '2026-02',
    };
    await record('7.000003', [{ ...NOTHING, ...told, url: 'https://vanban.example/8' }]);
    await record('7.000004', [
      { ...NOTHING, ...told, name: 'Tên khác', issuedOn: '2025', effectiveFrom: '2026-03-01' },
    ]);
    expect(await find('8/2026/NĐ-CP')).toMatchObject({
      title: 'Nghị định minh họa',
      issuer: 'Chính phủ',
      issuedOn: '2026-02',
      effectiveFrom: '2026-03-01',
      address: 'https://vanban.example/8',
      procedures: 3,
    });
    const search = `{ searchPortal(query: "nghi dinh minh hoa", kinds: [LEGAL_DOCUMENT]) { nodes { found { ... on LegalDocument { number } } } } }`;
    const { data } = await ask(open.house, 'procedures', { query: search });
    expect(data.searchPortal.nodes[0].found.number).toBe('8/2026/NĐ-CP');
  });

  it('is counted for the versions in force, not for those before', async () => {
    await record('7.000005', [{ ...NOTHING, number: '9/2026/QĐ-TTg' }]);
    expect((await find('9/2026/QĐ-TTg')).procedures).toBe(1);
    await record('7.000005', [{ ...NOTHING, number: '10/2026/QĐ-TTg' }], '2026-06-01');
    expect((await find('9/2026/QĐ-TTg')).procedures).toBe(0);
    expect((await find('10/2026/QĐ-TTg')).procedures).toBe(1);
  });

  it('never is a line without a number, a wrong date or an address that is not https', async () => {
    const odd = {
      name: 'Luật không số',
      issuer: null,
      issuedOn: '32/13/2020',
      effectiveFrom: '0',
      url: 'javascript:1',
    };
    await record('7.000006', [
      { ...odd, number: '' },
      { ...odd, number: 'Không số' },
      { ...odd, number: '11/2026/TT-BCA' },
    ]);
    expect(await find('Không số')).toBeNull();
    expect(await find('11/2026/TT-BCA')).toMatchObject({
      issuedOn: null,
      effectiveFrom: null,
      address: null,
    });
  });

  it('is taken at once by versions that name the same documents in another order', async () => {
    const numbers = Array.from({ length: 8 }, (_none, index) => `${index + 1}/2024/TT-BTC`);
    const lines = (order: string[]) =>
      order.map((number) => ({ ...NOTHING, number, name: `Thông tư ${number}` }));
    await Promise.all([
      record('7.000007', lines(numbers)),
      record('7.000008', lines([...numbers].reverse())),
      record('7.000009', lines(numbers)),
    ]);
    expect((await find('5/2024/TT-BTC')).procedures).toBe(3);
  });
});
