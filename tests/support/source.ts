/** A register of others that fills ours: a folder of signed batches, served over HTTP as the real thing is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { BATCH_BYTES_MAX, digestOfBytes } from '../../kernel/sources/signedBatch.ts';
import { type Source, type SourceKind, sourcesFile } from '../../kernel/sources/source.ts';
import { publish, signBatch } from '../../platform/publishing/publish.ts';
import { serveSource } from '../../platform/publishing/serve.ts';

export interface TestKey {
  privateKey: JWK;
  publicKey: JWK;
}

export async function makeKey(kid: string, alg: 'EdDSA' | 'ES256' = 'EdDSA'): Promise<TestKey> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const [privateKey, publicKey] = [await exportJWK(pair.privateKey), await exportJWK(pair.publicKey)];
  return { privateKey: { ...privateKey, kid, alg }, publicKey: { ...publicKey, kid, alg } };
}

/** What a batch says of itself, where a test says otherwise. */
export type Header = Record<string, unknown>;

export const TOKEN = 'a token of this test alone';

export class TestSource {
  /** As an installation names it. */
  readonly source: Source;
  readonly folder: string;
  readonly key: TestKey;
  readonly #close: () => Promise<void>;
  now = (): Date => new Date();

  constructor(source: Source, folder: string, key: TestKey, close: () => Promise<void>) {
    this.source = source;
    this.folder = folder;
    this.key = key;
    this.#close = close;
  }

  /** Publishes records behind those before, as the command for it does. */
  publish(records: readonly object[], key = this.key): Promise<{ newest: number }> {
    const { name: source, kind } = this.source;
    const lines = records.map((record) => Buffer.from(JSON.stringify(record)));
    return publish({ folder: this.folder, source, kind, key: key.privateKey, now: this.now }, lines);
  }

  /** A batch that a good publisher would not write: signed all the same, unless a test signs otherwise. */
  async put(
    number: number,
    text: string,
    changes: Header = {},
    { key = this.key, latest = true }: { key?: TestKey; latest?: boolean } = {},
  ): Promise<void> {
    const records = Buffer.from(text);
    const header = {
      ...{ source: this.source.name, kind: this.source.kind, number },
      previous: number === 1 ? null : (changes.previous ?? this.digestOf(number - 1)),
      issuedAt: this.now().toISOString(),
      count: text.split('\n').length,
      records: digestOfBytes(records),
      ...changes,
    };
    const jws = await signBatch(Buffer.from(JSON.stringify(header)), key.privateKey);
    this.write(String(number), Buffer.concat([Buffer.from(`${jws}\n`), records]));
    if (latest) this.write('latest', Buffer.from(jws));
  }

  /** Hash of what was signed of a batch that is there. */
  digestOf(number: number): string {
    const [, payload = ''] = this.read(String(number)).toString('latin1').split('\n', 1)[0]?.split('.') ?? [];
    return digestOfBytes(Buffer.from(payload, 'base64url'));
  }

  read = (name: string): Buffer => readFileSync(join(this.folder, name));
  write = (name: string, bytes: Buffer): void => writeFileSync(join(this.folder, name), bytes);
  remove = (name: string): void => rmSync(join(this.folder, name), { force: true });

  async close(): Promise<void> {
    await this.#close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Opens a source with one key, or with these. */
export async function openSource(
  name: string,
  kind: SourceKind,
  keys: readonly TestKey[] = [],
): Promise<TestSource> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-source-'));
  const [key = await makeKey('one'), ...others] = keys;
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, `${TOKEN}\n`);
  const served = await serveSource({ folder, host: '127.0.0.1', port: 0, token: TOKEN });
  const file = {
    sources: [
      {
        ...{ name, kind, url: served.url, intervalSeconds: 1, tokenFile },
        keys: { keys: [key, ...others].map(({ publicKey }) => publicKey) },
      },
    ],
  };
  const [source] = sourcesFile.parse(file).sources;
  return new TestSource(source as Source, folder, key, served.close);
}

export const TOO_MANY_BYTES = BATCH_BYTES_MAX + 32 * 1024;
