import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from '../../kernel/domain/callers.ts';
import { type Source, sourcesFile } from '../../kernel/sources/source.ts';
import { REGISTER_OF } from './registerOf.ts';
import { says } from './says.ts';

/** Which registers of others fill those of an installation, and where it sends events of its own. */
export const sourcesVariables = {
  REGISTER_SOURCES: z
    .string()
    .min(1)
    .optional()
    .meta(
      says(
        'File that names the [registers of others](feeds.md) which fill `population` and `warehouse`, with their public keys. The processes of these two read it at their start.',
        'no source is followed',
      ),
    ),
  WEBHOOK_LOOPBACK: z
    .enum(['yes', 'no'])
    .default('no')
    .meta(
      says(
        '`yes` lets [signed webhooks](../clients.md#being-told-by-signed-webhooks) go to this machine (`127.0.0.1`, `[::1]`), by http too, for whoever develops a receiver. Other addresses that are not of the public internet are never reached. Refused in production.',
      ),
    ),
};

/**
 * The sources that the parts of this process follow. What is wrong with the file is one sentence each, never a value of it.
 *
 * @param root the folder that a relative path is relative to; paths in the file are relative to the file
 */
export function readSources(
  { REGISTER_SOURCES: said }: { REGISTER_SOURCES?: string | undefined },
  { root, parts, inProduction }: { root: string; parts: readonly string[]; inProduction: boolean },
  problems: string[],
): Source[] {
  const registers: ReadonlySet<string> = new Set(Object.values(REGISTER_OF));
  // A command without a register asks what is followed at all.
  const isAsked = parts.length === 0 || parts.some((part) => registers.has(part));
  if (said === undefined || !isAsked) return [];
  const path = resolve(root, said);
  const read = readJson(path);
  const parsed = sourcesFile.safeParse(read);
  if (!parsed.success) {
    const places = read === undefined ? [''] : parsed.error.issues.map((issue) => issue.path.join('.'));
    for (const place of new Set(places))
      problems.push(
        place === ''
          ? 'REGISTER_SOURCES names no file that can be read as sources (docs/operating/feeds.md).'
          : `REGISTER_SOURCES: ${place} is missing, or not what docs/operating/feeds.md says.`,
      );
    return [];
  }
  const { sources } = parsed.data;
  for (const { name, url } of sources)
    if (inProduction && isOpen(url))
      problems.push(
        `REGISTER_SOURCES: the url of ${name} must be https in production: it brings personal data.`,
      );
  return sources.map(({ tokenFile, ...source }) => ({
    ...source,
    ...(tokenFile === undefined ? {} : { tokenFile: resolve(dirname(path), tokenFile) }),
  }));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isOpen(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !isLoopback(hostname);
}
