import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { FilesConfiguration } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import { says } from './says.ts';

/** What an installation says of files that are handed in. */
export const filesSchema = z.object({
  FILES_DIRECTORY: z
    .string()
    .min(1)
    .optional()
    .meta(
      says(
        'Folder in which [files that are handed in](files.md) lie, encrypted. All replicas of `dossiers` share it. Needed in production by `dossiers`.',
        '`files` in `DATA_DIRECTORY`',
      ),
    ),
  FILE_SCANNER: z
    .string()
    .regex(/^(none|clamd:\/\/[\w.-]+:\d{1,5}|unix:\/[^\s]+)$/i)
    .optional()
    .meta(
      says(
        'Who looks for malware in files: ClamAV’s `clamd` at `clamd://HOST:PORT` or `unix:/PATH`. `none`: nobody; files are marked `NOT_SCANNED` and taken all the same. Production does not serve `dossiers` until one or the other is said. `procedures` takes signed decisions and forms by the same.',
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

type FilesData = z.infer<typeof filesSchema> & { DATA_DIRECTORY: string };

/** @param root the folder that relative ones are relative to */
export const readFiles = (data: FilesData, root: string): FilesConfiguration => ({
  folder: resolve(root, data.FILES_DIRECTORY ?? join(data.DATA_DIRECTORY, 'files')),
  scanner: readScanner(data.FILE_SCANNER ?? 'none'),
  bytesMax: data.FILE_BYTES_MAX,
  draftDays: data.FILE_DRAFT_DAYS,
});

function readScanner(said: string): FilesConfiguration['scanner'] {
  if (said.toLowerCase() === 'none') return null;
  if (/^unix:/i.test(said)) return { path: said.slice('unix:'.length) };
  const { hostname, port } = new URL(said);
  return { host: hostname, port: Number(port) };
}
