/**
 * Files in a bucket of a store that speaks S3. A part is an object of its own, as it is a file of its own in a folder: it has 1 MiB at most, is
 * written whole or not at all, and is kept before the next one is read; a multipart upload of S3 has parts of 5 MiB or more, and shows nothing
 * before its end.
 */
import { readFile } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { isFileId, nameOfPart, placeOfFile } from './names.ts';
import { type FileVault, PartMissing } from './port.ts';

export interface S3Storage {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  /** Path of the file that holds the secret key. */
  secretFile: string;
}

const CONNECT_WITHIN_MS = 2_000;
/** Of one attempt; there are two, within what the gateway waits for a part. */
const ANSWER_WITHIN_MS = 4_000;
const ATTEMPTS = 2;

type Sdk = typeof import('@aws-sdk/client-s3');
interface Connected {
  sdk: Sdk;
  client: S3Client;
}

/** The client is loaded, and the secret read, by the first who needs a file: a process without files has neither. */
export function openS3Vault(storage: S3Storage): FileVault {
  const { bucket: Bucket } = storage;
  let connected: Promise<Connected> | undefined;
  const connect = (): Promise<Connected> => {
    connected ??= connectS3(storage).catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  const prefixOf = (fileId: string): string => `${placeOfFile(fileId).join('/')}/`;
  const keyOf = (fileId: string, part: number): string => prefixOf(fileId) + nameOfPart(part);
  async function* keys(Prefix?: string): AsyncGenerator<string> {
    const { sdk, client } = await connect();
    for await (const page of sdk.paginateListObjectsV2({ client }, { Bucket, Prefix }))
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
  }
  return {
    async put(fileId, part, bytes) {
      const { sdk, client } = await connect();
      const ContentType = 'application/octet-stream';
      await client.send(
        new sdk.PutObjectCommand({ Bucket, Key: keyOf(fileId, part), Body: bytes, ContentType }),
      );
    },
    async get(fileId, part) {
      const { sdk, client } = await connect();
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key: keyOf(fileId, part) }));
        if (Body === undefined) throw new Error('a store answered without an object');
        return Buffer.from(await Body.transformToByteArray());
      } catch (error) {
        // Not every 404: a bucket that is not there is no missing part.
        if (error instanceof sdk.NoSuchKey) throw new PartMissing();
        throw error;
      }
    },
    async remove(fileId) {
      const { sdk, client } = await connect();
      for await (const Key of keys(prefixOf(fileId)))
        await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }));
    },
    async *list() {
      let last: string | undefined;
      for await (const key of keys()) {
        const [first = '', fileId = ''] = key.split('/');
        if (fileId === last || !isFileId(fileId) || !fileId.startsWith(first) || first.length !== 2) continue;
        last = fileId;
        yield fileId;
      }
    },
  };
}

async function connectS3(storage: S3Storage): Promise<Connected> {
  const { endpoint, region, accessKeyId, secretFile } = storage;
  const secretAccessKey = (await readFile(secretFile, 'utf8')).trim();
  const sdk = await import('@aws-sdk/client-s3');
  const client = new sdk.S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Names of buckets stand in the path: not every store has a host for each.
    forcePathStyle: true,
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_WITHIN_MS, requestTimeout: ANSWER_WITHIN_MS },
    // Each part is authenticated by its own encryption; not every store knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return { sdk, client };
}
