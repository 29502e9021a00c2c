import { randomUUID } from 'node:crypto';
import type { ChannelContent } from '../../kernel/domain/content.ts';
import { listPrefillFees } from '../../subgraphs/procedures/onceOnly/rules/prefill.ts';
import { contentOf, withRow } from '../procedures/records/nationalRecord.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

/** Words as a national record has them beside a row without a figure. */
const rowOf = (words: string) => ({
  THOIGIANGIAIQUYET: '5',
  DONVITINH: 'Ngày',
  MOTA: `(${words})`,
  PHILEPHI: [],
});
const contentWith = (words: string) => contentOf(withRow(rowOf(words), '2'));
const publish = (channels: ChannelContent[]) => desk.publish(channels);

async function amountsDueOf(words: string) {
  const fees = listPrefillFees(contentWith(words), 'ONLINE');
  const viewer = viewerOf('minh');
  const answer = await ask(desk.open.house, 'payments', {
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill {
      amountsDue { name due amount statement statementText per } } } }`,
    variables: { r: [{ __typename: 'Prefill', grant: grantFor(viewer, []), fees }] },
    viewer,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data._entities[0].amountsDue;
}

const RECORD =
  'Mức lệ phí do Hội đồng nhân dân tỉnh quyết định. Phí thẩm định: 200.000 đồng/hồ sơ. Phí sao chụp: 2.000 đồng/trang.';

describe('payments: the fees of an imported record', () => {
  it('all appear in what a form shows, each with what it says and what is to be done with it', async () => {
    expect(await amountsDueOf(RECORD)).toEqual([
      {
        name: 'Lệ phí',
        due: 'AMOUNT_NOT_SET',
        amount: null,
        statement: 'ELSEWHERE',
        statementText: 'Mức lệ phí theo quy định của Hội đồng nhân dân tỉnh',
        per: null,
      },
      {
        name: 'Phí thẩm định',
        due: 'PAYABLE',
        amount: 200_000,
        statement: 'AMOUNT',
        statementText: '200.000 đồng/hồ sơ',
        per: 'hồ sơ',
      },
      {
        name: 'Phí sao chụp',
        due: 'COUNT_NOT_STATED',
        amount: 2000,
        statement: 'AMOUNT',
        statementText: '2.000 đồng/trang',
        per: 'trang',
      },
    ]);
  });

  it('are paid where they can be paid, and nothing else is asked for', async () => {
    const platform = await desk.startPlatform();
    const dossier = desk.file(publish(contentWith(RECORD).channels));
    await desk.open.house.settle();
    const { paymentRequest } = await desk.create(dossier);
    expect(paymentRequest).toMatchObject({ total: 200_000, lines: [{ kind: 'FEE', amount: 200_000 }] });
    await fetch(`${platform.url}/pay/${paymentRequest.reference}?outcome=paid`, { method: 'POST' });
    await desk.open.house.settle();
    expect(await desk.read(paymentRequest.id)).toMatchObject({ state: 'PAID', total: 200_000 });
  });

  it('are asked for as they held on the day of filing in Vietnam, whenever they are paid', async () => {
    const words =
      'Phí: 800.000 đồng/hồ sơ (áp dụng mức phí 400.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026).';
    const version = publish(contentWith(words).channels);
    const [last, first] = ['2026-12-31T16:59:59.000Z', '2026-12-31T17:00:00.000Z'].map((filedAt) =>
      desk.file(version, { filedAt }),
    );
    await desk.open.house.settle();
    expect((await desk.create(last ?? '')).paymentRequest.total).toBe(400_000);
    expect((await desk.create(first ?? '')).paymentRequest.total).toBe(800_000);
  });

  it.each([
    ['Miễn lệ phí', 'NothingToPay', 'không phải nộp'],
    ['Không có', 'NothingToPay', 'không phải nộp'],
    ['Không có thông tin', 'NothingToPay', 'không công bố'],
    ['Chưa quy định', 'AmountNotSet', 'chưa được công bố'],
    ['Theo quy định của Hội đồng nhân dân tỉnh', 'AmountNotSet', 'chưa được công bố'],
    ['Lệ phí: 0,1 % giá trị hợp đồng', 'AmountNotSet', 'chưa được công bố'],
    ['Phí: 2.000 đồng/bản', 'AmountNotSet', 'chưa được công bố'],
    ['50.000 đồng/hồ sơ', 'AmountNotSet', 'chưa được công bố'],
    ['Lệ phí: Cấp mới: 2.000 đồng; cấp lại: 1.000 đồng', 'AmountNotSet', 'chưa được công bố'],
  ])('that say "%s" ask for nothing: %s', async (words, kind, message) => {
    const dossier = desk.file(publish(contentWith(words).channels));
    await desk.open.house.settle();
    expect(await desk.create(dossier, viewerOf('lan'), randomUUID())).toMatchObject({
      __typename: kind,
      message: expect.stringContaining(message),
    });
  });
});
