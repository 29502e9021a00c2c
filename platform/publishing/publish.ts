/**
 * The publishing side of the protocol of docs/operating/feeds.md: records become numbered, signed batches in a folder, which any web
 * server can serve. A source may as well do the same in a system of its own.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { CompactSign, importJWK, type JWK } from 'jose';
import { BATCH_BYTES_MAX, BATCH_TYPE, cutBatch, digestOfBytes } from '../../kernel/sources/signedBatch.ts';
import type { SourceKind } from '../../kernel/sources/source.ts';
import { BATCH_RECORDS_MAX } from '../../kernel/sources/stops.ts';

export interface Publishing {
  folder: string;
  source: string;
  kind: SourceKind;
  /** Private key with `kid` and `alg` (EdDSA or ES256). */
  key: JWK;
  now(): Date;
}

export interface Published {
  /** Batches that were written now. */
  batches: number;
  records: number;
  /** The newest batch of the folder; 0 where there is none. */
  newest: number;
}

/** The folder, or its key, is not what this source can go on with. */
export class PublishingRefused extends Error {
  override name = 'PublishingRefused';
}

interface Newest {
  number: number;
  digest: string | null;
}

/**
 * Publishes records behind what the folder holds. A batch is there whole before `latest` names it: a run that breaks off leaves nothing
 * that anybody follows, and the next one writes that batch anew.
 *
 * @param lines records of one kind, each a line of JSON without its end
 * @throws PublishingRefused
 */
export async function publish(
  publishing: Publishing,
  lines: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<Published> {
  await mkdir(publishing.folder, { recursive: true, mode: 0o700 });
  let newest = await readNewest(publishing);
  const done: Published = { batches: 0, records: 0, newest: newest.number };
  let batch: Buffer[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    newest = await writeBatch(publishing, newest, batch);
    done.batches += 1;
    done.records += batch.length;
    done.newest = newest.number;
    [batch, bytes] = [[], 0];
  };
  for await (const line of lines) {
    if (batch.length === BATCH_RECORDS_MAX || bytes + line.length + 1 > BATCH_BYTES_MAX) await flush();
    batch.push(line);
    bytes += line.length + 1;
  }
  await flush();
  return done;
}

async function writeBatch(
  { folder, source, kind, key, now }: Publishing,
  { number: before, digest: previous }: Newest,
  lines: readonly Buffer[],
): Promise<Newest> {
  const number = before + 1;
  const records = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const header = {
    ...{ source, kind, number, previous, issuedAt: now().toISOString(), count: lines.length },
    records: createHash('sha256').update(records).digest('hex'),
  };
  const payload = Buffer.from(JSON.stringify(header));
  const jws = await signBatch(payload, key);
  await put(folder, String(number), Buffer.concat([Buffer.from(`${jws}\n`), records]));
  await put(folder, 'latest', Buffer.from(`${jws}\n`));
  return { number, digest: digestOfBytes(payload) };
}

/** Signs what a batch says of itself. @throws PublishingRefused where the key has no `kid` or `alg` */
export async function signBatch(payload: Uint8Array, key: JWK): Promise<string> {
  const { kid, alg } = key;
  if (kid === undefined || alg === undefined)
    throw new PublishingRefused('the key needs kid and alg (EdDSA or ES256)');
  return new CompactSign(payload)
    .setProtectedHeader({ alg, kid, typ: BATCH_TYPE })
    .sign(await importJWK(key, alg));
}

/** What the folder says to be its newest batch: its own, so its signature is not asked. */
async function readNewest({ folder, source, kind }: Publishing): Promise<Newest> {
  const latest = await readFile(join(folder, 'latest')).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  });
  if (latest === undefined) return { number: 0, digest: null };
  const [, payload = ''] = cutBatch(latest).jws.split('.');
  const bytes = Buffer.from(payload, 'base64url');
  const header = JSON.parse(bytes.toString('utf8')) as { source: string; kind: string; number: number };
  if (header.source !== source || header.kind !== kind)
    throw new PublishingRefused(`the folder is that of ${header.source}, ${header.kind}`);
  return { number: header.number, digest: digestOfBytes(bytes) };
}

/** A file is there whole or not at all. */
async function put(folder: string, name: string, bytes: Buffer): Promise<void> {
  const path = join(folder, name);
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
