/** Papers that dossiers end with, as the warehouse hears of them. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { closeContent } from '../../kernel/closedContent.ts';
import { placeOfResult } from '../../kernel/domain/resultEvents.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import { applyResults } from '../../subgraphs/warehouse/feeds/dossiers.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

let opened: TestHouse;
let sql: postgres.Sql;
beforeAll(async () => {
  opened = await openHouse({ only: ['warehouse'] });
  sql = postgres(opened.ownerUrl('warehouse'), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await sql?.end({ timeout: 5 });
  await opened?.close();
});

const content = { title: 'Giấy phép', number: null, data: [{ key: 'licenceClass', value: 'A1' }] };
function issued(documentId: string, changes: object = {}): FeedEvent {
  const payload = {
    ...{ dossierId: randomUUID(), documentId, holder: personId('lan'), holderKind: 'PERSON' },
    ...{ resultType: 'KQ.G01.000185', issuer: 'H15.50.05', issuedOn: '2026-11-29', validFrom: null },
    ...{ validUntil: null, permanent: true, form: 'STRUCTURED', at: '2026-11-29T02:00:00.000Z' },
    content: closeContent(testKeys, JSON.stringify(content), placeOfResult(documentId)),
    ...changes,
  };
  return { cursor: { xid: '1', id: randomUUID() }, topic: 'dossier.resultIssued', at: payload.at, payload };
}
const hear = (...events: FeedEvent[]) =>
  opened.house
    .get('warehouse')
    .database.jobTransaction((tx) => applyResults(tx, events, { keys: testKeys, now: new Date() }));
const toldOf = (id: string) =>
  sql`select payload from outbox where topic = 'evidence.held' and payload ->> 'documentId' = ${id}`;

describe('A paper that a dossier ended with', () => {
  it('is held once, however often it is told, and told of without a value of it', async () => {
    const id = randomUUID();
    await hear(issued(id), issued(id));
    await hear(issued(id));
    const query =
      'query ($id: ID!) { document(id: $id) { title number issuedOn state form data { key value } } }';
    const { data } = await ask(opened.house, 'warehouse', {
      query,
      variables: { id },
      viewer: viewerOf('lan'),
    });
    expect(data.document).toEqual({
      ...{ title: 'Giấy phép', number: null, issuedOn: '2026-11-29', state: 'VALID', form: 'STRUCTURED' },
      data: content.data,
    });
    const told = await toldOf(id);
    expect(told).toHaveLength(1);
    expect(told[0]?.payload).toMatchObject({ subject: personId('lan'), resultType: 'KQ.G01.000185' });
    expect(JSON.stringify(told)).not.toMatch(/Giấy phép|A1/);
  });

  it('is not held where its content was closed for another', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    const moved = closeContent(testKeys, JSON.stringify(content), placeOfResult(other));
    await expect(hear(issued(id, { content: moved }))).rejects.toThrow();
    expect(await toldOf(id)).toEqual([]);
  });
});
