import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { FilesConfiguration } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import type { S3Storage } from '../../subgraphs/dossiers/upstream/files/s3.ts';
import { says } from './says.ts';

/** What an installation says of files that are handed in. */
export const filesSchema = z.object({
  FILES_DIRECTORY: z
    .string()
    .min(1)
    .optional()
    .meta(
      says(
        'Folder in which [files that are handed in](files.md) lie, encrypted. All replicas of `dossiers` share it. Needed in production by `dossiers`, unless they lie in a bucket (`FILES_S3_…`).',
        '`files` in `DATA_DIRECTORY`',
      ),
    ),
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(
      says(
        'A store that speaks S3, in the place of `FILES_DIRECTORY`; the other four of `FILES_S3_…` are needed with it. In production `https`.',
        'files lie in a folder',
      ),
    ),
  FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional()
    .meta(says('The bucket, which has to exist and holds nothing else.', '–', 'the name of a bucket')),
  FILES_S3_REGION: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .meta(says('Region of the store, which its signatures name.', '–', 'the name of a region')),
  FILES_S3_ACCESS_KEY_ID: z
    .string()
    .regex(/^[\w/+=-]{3,128}$/)
    .optional()
    .meta(
      says(
        'Id of the access key; it may put, get, delete and list objects of the bucket, and needs no more.',
        '–',
        'the id of an access key',
      ),
    ),
  FILES_S3_SECRET_FILE: z
    .string()
    .min(1)
    .optional()
    .meta(
      says(
        'Path of the file that holds the secret of the access key, and nothing else; for the account of `dossiers` only to read.',
        '–',
      ),
    ),
  FILE_SCANNER: z
    .string()
    .regex(/^(none|clamd:\/\/[\w.-]+:\d{1,5}|unix:\/[^\s]+)$/i)
    .optional()
    .meta(
      says(
        'Who looks for malware in files: ClamAV’s `clamd` at `clamd://HOST:PORT` or `unix:/PATH`. `none`: nobody; files are marked `NOT_SCANNED` and taken all the same. Production does not serve `dossiers` or `procedures`, which takes signed decisions and forms, until one or the other is said.',
        '`none`',
        'clamd://HOST:PORT, unix:/PATH or none',
      ),
    ),
  FILE_BYTES_MAX: z.coerce
    .number()
    .int()
    .min(65_536)
    .max(1_073_741_824)
    .default(20_971_520)
    .meta(says('Bytes of the largest file that is taken. `StreamMaxLength` of clamd must not be smaller.')),
  FILE_DRAFT_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(90)
    .meta(says('Days after which a draft that nobody filed loses its files.')),
});

type FilesSaid = z.infer<typeof filesSchema>;
type FilesData = FilesSaid & { DATA_DIRECTORY: string };

const S3_VARIABLES = [
  'FILES_S3_ENDPOINT',
  'FILES_S3_BUCKET',
  'FILES_S3_REGION',
  'FILES_S3_ACCESS_KEY_ID',
  'FILES_S3_SECRET_FILE',
] as const;

/** What is contradictory or half said of where files lie. */
export function judgeStorage(data: Partial<FilesSaid>): string[] {
  const said = S3_VARIABLES.filter((name) => data[name] !== undefined);
  if (said.length === 0) return [];
  const missing = S3_VARIABLES.filter((name) => data[name] === undefined);
  return [
    ...missing.map((name) => `${name} is needed with ${said[0]}: files lie in a bucket.`),
    ...(data.FILES_DIRECTORY === undefined
      ? []
      : ['FILES_DIRECTORY and FILES_S3_ENDPOINT exclude each other: files lie in one place.']),
  ];
}

/** Whether it was said where files lie. */
export const isStorageSaid = (data: Partial<FilesSaid>): boolean =>
  data.FILES_DIRECTORY !== undefined || data.FILES_S3_ENDPOINT !== undefined;

/** @param root the folder that relative ones are relative to */
export const readFiles = (data: FilesData, root: string): FilesConfiguration => ({
  storage: readS3(data, root) ?? {
    folder: resolve(root, data.FILES_DIRECTORY ?? join(data.DATA_DIRECTORY, 'files')),
  },
  scanner: readScanner(data.FILE_SCANNER ?? 'none'),
  bytesMax: data.FILE_BYTES_MAX,
  draftDays: data.FILE_DRAFT_DAYS,
});

function readS3(data: FilesData, root: string): S3Storage | undefined {
  const {
    FILES_S3_ENDPOINT: endpoint,
    FILES_S3_BUCKET: bucket,
    FILES_S3_REGION: region,
    FILES_S3_ACCESS_KEY_ID: accessKeyId,
    FILES_S3_SECRET_FILE: secretFile,
  } = data;
  // What is half said was refused before.
  if (!endpoint || !bucket || !region || !accessKeyId || !secretFile) return undefined;
  return { endpoint, bucket, region, accessKeyId, secretFile: resolve(root, secretFile) };
}

function readScanner(said: string): FilesConfiguration['scanner'] {
  if (said.toLowerCase() === 'none') return null;
  if (/^unix:/i.test(said)) return { path: said.slice('unix:'.length) };
  const { hostname, port } = new URL(said);
  return { host: hostname, port: Number(port) };
}
