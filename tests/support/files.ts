/** Files to hand in, and the way in which a client hands them in: the mutation, then the bytes over HTTP. */
import { randomBytes, randomUUID } from 'node:crypto';
import { type System, tokenOf } from './system.ts';

/** A PDF by its first bytes, of a given length. */
export function pdf(length = 2_000, says: string = randomUUID()): Buffer {
  const head = Buffer.from(`%PDF-1.7\n%${says}\n`);
  return Buffer.concat([head, randomBytes(Math.max(0, length - head.length - 6)), Buffer.from('\n%%EOF')]);
}

/** The header of a PNG that says how large it is; no pixel follows. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4);
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 6, 0, 0, 0], 16);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    header,
    Buffer.from('IEND'),
  ]);
}

export const FILE = `id component name mediaType sizeBytes receivedBytes state problem sha256 at completedAt expiresAt supplement
  sendTo { path expiresAt } readAt { path expiresAt }`;
const OPEN = `mutation ($input: OpenUploadInput!) { openUpload(input: $input) { __typename ... on UploadOpened { upload { ${FILE} } }
  ... on FileNotAccepted { reason mediaTypes bytesMax } ... on Refusal { message } } }`;
const LIST = `query ($id: ID!) { dossier(id: $id) { uploads { ${FILE} } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
type Said = any;

export async function openUpload(system: System, persona: string, input: object): Promise<Said> {
  const given = { requestId: randomUUID(), name: 'giay-to.pdf', mediaType: 'application/pdf', ...input };
  const { data, errors } = await system.ask(persona, OPEN, { input: given });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.openUpload;
}

export async function listFiles(system: System, persona: string, dossier: string): Promise<Said[]> {
  const { data, errors } = await system.ask(persona, LIST, { id: dossier }, { 'access-dossier': dossier });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.dossier.uploads;
}

/** One request of the core protocol of tus, or of whoever reads. */
export async function fileRequest(
  system: System,
  persona: string | null,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
): Promise<Response> {
  const authorization: Record<string, string> =
    persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` };
  return fetch(`${system.origin}${path}`, {
    method,
    headers: { ...authorization, 'tus-resumable': '1.0.0', ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}

export const patch = (system: System, persona: string | null, path: string, offset: number, body: Buffer) =>
  fileRequest(system, persona, path, {
    method: 'PATCH',
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body,
  });

/** Hands a file in and waits until somebody has looked at it. Returns the upload as the graph lists it. */
export async function handIn(
  system: System,
  persona: string,
  {
    bytes = pdf(),
    ...input
  }: { dossier: string; component: string; bytes?: Buffer; [name: string]: unknown },
): Promise<Said> {
  const opened = await openUpload(system, persona, { ...input, sizeBytes: bytes.length });
  if (opened.__typename !== 'UploadOpened') return opened;
  const { id, sendTo } = opened.upload;
  const sent = await patch(system, persona, sendTo.path, 0, bytes);
  if (sent.status !== 204) throw new Error(`${sent.status} ${await sent.text()}`);
  await system.test.house.get('dossiers').work();
  const files = await listFiles(system, persona, input.dossier);
  return files.find((file) => file.id === id);
}
