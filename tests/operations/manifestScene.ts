/** Two gateways over one set of registers, and what officials do there with what a client hands in: production, over HTTP, by registered operations. */
import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import postgres from 'postgres';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import { handInByCommand } from '../../subgraphs/dossiers/actions/clientManifests.ts';
import { sharedPlanner, testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

export const PORTAL = 'portal-dak-lak';
export const LABEL = '# label: Xem tên của chính mình\n';
export const BECAUSE = { reason: 'Trang này không còn dùng' };
export const REFUSED = ['OPERATION_NOT_REGISTERED', 'OPERATION_NOT_REGISTERED'];
export const idOfText = (text: string): string => idOf(normaliseDocument(parse(text)));

export type ManifestScene = Awaited<ReturnType<typeof openManifestScene>>;

async function tokenThrough(persona: string, client: string): Promise<string> {
  const found = findPersona(persona);
  if (found === undefined) throw new Error(`no persona ${persona}`);
  return issueToken(testKeys, 'https://issuer.test', { ...found, clientId: client as never }, new Date());
}

/** What a gateway answers to an id, without a socket. */
async function runOn(gateway: Gateway, id: string, { persona = 'lan', client = PORTAL } = {}) {
  const authorization = `Bearer ${await tokenThrough(persona, client)}`;
  const headers = { 'content-type': 'application/json', authorization };
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  return (await gateway.answer({ headers, body: JSON.stringify({ documentId: id }) })).body as any;
}

/** What an administrator does through the client of the Government Office, by what it registered. */
export async function askOffice(system: System, persona: string, name: string, variables: object) {
  const operation = readSourceOperations().find(
    (one) => one.client === 'government-office' && one.name === name,
  );
  const response = await fetch(`${system.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenThrough(persona, 'government-office')}`,
    },
    body: JSON.stringify({ documentId: idOf(operation?.document ?? ''), variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  const { data, errors } = (await response.json()) as any;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}

/** Opens the system and a second gateway. */
async function openBoth(isSilent: () => boolean) {
  const system = await openSystem({
    profile: 'production',
    intercept: (name, connection) => ({
      close: () => connection.close(),
      send: (path, ...rest) =>
        isSilent() && name === 'transparency' && path === '/manifestActs'
          ? Promise.reject(new Error('silent'))
          : connection.send(path, ...rest),
    }),
  });
  /** Another gateway over the same registers. */
  const newGateway = () =>
    new Gateway({
      ...{ profile: 'production', adHoc: false, introspection: false, keys: testKeys },
      ...{ release: readRelease(testKeys), sharePlanner: sharedPlanner() },
      connect: system.test.house.connect,
      tokens: {
        issuer: 'https://issuer.test',
        audience: AUDIENCE,
        key: testKeys.signer('issuer').publicKey,
      },
      allowedOrigins: () => [],
    });
  const second = newGateway();
  await second.start();
  return { system, second, newGateway };
}

export async function openManifestScene() {
  const log = { silent: false };
  const { system, second, newGateway } = await openBoth(() => log.silent);
  const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  /** What each gateway does every two seconds. */
  const look = async () => {
    for (const gateway of [system.gateway, second]) await gateway.manifests.look();
  };
  /** What each of the two gateways answers to an id: data, or the code of the refusal. */
  const runOnBoth = async (id: string, by: { persona?: string; client?: string } = {}) => {
    const { persona = 'lan', client = PORTAL } = by;
    const authorization = `Bearer ${await tokenThrough(persona, client)}`;
    const headers = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify({ documentId: id });
    const response = await fetch(`${system.origin}/graphql`, { method: 'POST', headers, body });
    const answers = [await response.json(), await runOn(second, id, by)];
    return answers.map(
      // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
      (answer: any) => answer.errors?.[0]?.extensions.code ?? answer.data,
    );
  };
  const office = (persona: string, name: string, variables: object) =>
    askOffice(system, persona, name, variables);
  const act = (persona: string, name: string, input: object) =>
    office(persona, name, { input: { requestId: randomUUID(), ...input } });
  const handIn = (document: string, more: object = {}) =>
    act('viet', 'HandInClientManifest', { client: PORTAL, document, ...more });
  const find = (id: string) => office('phuong', 'ClientManifest', { id });
  const byCommand = (handed: { client?: string; document?: string }) =>
    handInByCommand(system.test.house.get('dossiers').database, testKeys, {
      ...{ client: PORTAL, document: `${LABEL}query C { viewer { id } }`, labels: null },
      ...{ by: 'Người vận hành', now: new Date(), ...handed },
    });
  const judged = async (document: string, more: object = {}) => {
    const { manifest } = await handIn(document, more);
    await look();
    return find(manifest.id);
  };
  const approve = (persona: string, { id, digest }: { id: string; digest: string }) =>
    act(persona, 'ApproveClientManifest', { manifest: id, digest });
  const suspend = (persona: string, id: string) =>
    act(persona, 'SuspendClientManifest', { manifest: id, ...BECAUSE });
  const inForce = async (document: string, more: object = {}) => {
    const manifest = await judged(document, more);
    await approve('viet', manifest);
    await approve('phuong', manifest);
    // A register that answers late on a busy machine is asked again, as it is in service.
    for (let times = 0; times < 2; times += 1) await look();
    return manifest;
  };
  const close = async () => {
    await sql.end();
    await second.close();
    await system.close();
  };
  return {
    ...{ log, system, sql, newGateway, runOn, look, runOnBoth, office, act, handIn, find },
    ...{ byCommand, judged, approve, suspend, inForce, close },
  };
}
