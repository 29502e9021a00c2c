/** A citizen at home is told what happens at the counter: in their list, and at once by a stream; the system of the agency too. */
import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { DossiersUpstream } from '../../subgraphs/dossiers/upstream/port.ts';
import { connectWebhooks } from '../../subgraphs/dossiers/upstream/webhooks/send.ts';
import { askOffice } from '../operations/manifestScene.ts';
import { fileRequest } from '../support/files.ts';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { Receiver } from '../support/receiver.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
const [HEAD, CITIZEN] = ['ha', 'lan'];
const STREAM = '/notices/stream';

describe.each(journeyTransports)('Notices, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());

  const change = (name: string, input: object) =>
    runAs(system, 'one-stop-dak-lak', HEAD, name, { input: { requestId: randomUUID(), ...input } });
  async function taken(): Promise<string> {
    const [ending] = await fileEveryCase(system, '1.004845', AGENCY);
    const dossier = ending?.dossier ?? '';
    await change('TakeDossier', { dossier });
    return dossier;
  }
  const open = async (headers: Record<string, string> = {}) => {
    const response = await fileRequest(system, CITIZEN, STREAM, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    return response;
  };
  /** Reads a stream until a text came, and leaves it. */
  async function readUntil(response: Response, wanted: RegExp): Promise<string> {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (!wanted.test(text)) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) throw new Error(`the stream ended: ${text}`);
      text += decoder.decode(value, { stream: true });
    }
    await reader?.cancel();
    return text;
  }

  it('are listed until they are read', async () => {
    const dossier = await taken();
    await change('AcceptDossier', { dossier });
    const unread = async () =>
      (await runAsPortal(system, CITIZEN, 'MyNotices', { unread: true, first: 100 })).notices.nodes as {
        id: string;
        dossier: { id: string };
        status: string;
      }[];
    const mine = (await unread()).filter((notice) => notice.dossier.id === dossier);
    expect(mine.map(({ status }) => status)).toEqual(['ACCEPTED', 'REGISTERED']);
    const input = { requestId: randomUUID(), notices: mine.map(({ id }) => id) };
    expect(await runAsPortal(system, CITIZEN, 'MarkNoticesRead', { input })).toMatchObject({ marked: 2 });
    expect((await unread()).filter((notice) => notice.dossier.id === dossier)).toEqual([]);
  }, 120_000);

  it('come by the stream as they happen, and a line that broke goes on where it was', async () => {
    const dossier = await taken();
    const stream = await open();
    await change('AcceptDossier', { dossier });
    const told = await readUntil(stream, /"status":"ACCEPTED"/);
    expect(told).toMatch(new RegExp(`event: notice\\ndata: \\{.*"dossier":"${dossier}"`));
    const place = /id: (\S+)\nevent: notice/.exec(told)?.[1] ?? '';
    await change('RecordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    const since = await readUntil(await open({ 'last-event-id': place }), /"status":"IN_PROGRESS"/);
    expect(since).not.toContain('"status":"ACCEPTED"');
    // No newer place comes before what was missed: whoever is cut off in between would never hear it.
    expect(since).toMatch(/^retry: \d+\nid: \S+\nevent: notice/);
  }, 120_000);

  it('are streamed to whoever they are for: not without a token, not to an officer, from no place that is none', async () => {
    const codeOf = async (persona: string | null, headers: Record<string, string> = {}, path = STREAM) => {
      const response = await fileRequest(system, persona, path, { headers });
      return [response.status, (await response.json()).errors?.[0]?.extensions.code];
    };
    expect(await codeOf(null)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(HEAD)).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(CITIZEN, { 'last-event-id': "1-' or 1=1" })).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(CITIZEN, {}, `${STREAM}?access_token=x`)).toEqual([401, 'UNAUTHENTICATED']);
    const open3 = await Promise.all([open(), open(), open()]);
    expect(await codeOf(CITIZEN)).toEqual([429, 'RATE_LIMITED']);
    for (const { body } of open3) await body?.cancel();
  }, 120_000);

  it('come to the system of the agency by signed webhooks, once two administrators have said where', async () => {
    const receiver = await new Receiver().open();
    try {
      const { upstreams, house } = system.test;
      const kept = upstreams.get('dossiers') as DossiersUpstream;
      upstreams.set('dossiers', { ...kept, webhooks: connectWebhooks({ loopback: true }) });
      const administer = (persona: string, name: string, input: object) =>
        askOffice(system, persona, name, { input: { requestId: randomUUID(), ...input } });
      const { entry } = await administer('viet', 'ProposeDirectoryEntry', {
        ...{ kind: 'WEBHOOK', client: 'one-stop-dak-lak', url: receiver.url, events: ['STATUS'] },
        ...{ from: '2026-01-01', basis: 'Quyết định 1/QĐ-VPCP' },
      });
      expect(entry).toMatchObject({ kind: 'WEBHOOK', url: receiver.url, events: ['STATUS'] });
      const untold = await taken();
      await administer('phuong', 'ConfirmDirectoryEntry', { entry: entry.id });
      const dossier = await taken();
      await change('AcceptDossier', { dossier });
      house.run();
      while (receiver.told.length < 2) await receiver.heard();
      const told = receiver.told.map(({ token }) => decodeJwt(token).sub_id);
      expect(told).toEqual([dossier, dossier].map((id) => ({ format: 'opaque', id })));
      expect(JSON.stringify(told)).not.toContain(untold);
      const variables = { client: 'one-stop-dak-lak' };
      const listed = await askOffice(system, 'viet', 'WebhookDeliveries', variables);
      expect(listed.nodes).toHaveLength(2);
      expect(await administer('viet', 'ReplayWebhookDeliveries', variables)).toMatchObject({ replayed: 0 });
    } finally {
      await receiver.close();
    }
  }, 120_000);
});
