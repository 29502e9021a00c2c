/** How officials hand a file in for the catalogue: by the registered operations of their desk, and the bytes over HTTP. */
import { randomUUID } from 'node:crypto';
import { patch, pdf } from './files.ts';
import { runAs } from './portal.ts';
import type { System } from './system.ts';

const DESK = 'national-database';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
type Said = any;

export const openCatalogueUpload = (system: System, persona: string, input: object): Promise<Said> =>
  runAs(system, DESK, persona, 'OpenCatalogueUpload', {
    input: {
      ...{ requestId: randomUUID(), agency: 'G01', name: 'quyet-dinh.pdf', mediaType: 'application/pdf' },
      ...input,
    },
  });

export const readCatalogueUpload = (system: System, persona: string, id: string): Promise<Said> =>
  runAs(system, DESK, persona, 'CatalogueUpload', { id });

/** Hands a file in and waits until somebody has looked at it. Returns the upload as its sender reads it. */
export async function handInForCatalogue(
  system: System,
  persona: string,
  { bytes = pdf(), ...input }: { bytes?: Buffer; [name: string]: unknown } = {},
): Promise<Said> {
  const opened = await openCatalogueUpload(system, persona, { ...input, sizeBytes: bytes.length });
  if (opened.__typename !== 'CatalogueUploadOpened') return opened;
  const { id, sendTo } = opened.upload;
  const sent = await patch(system, persona, sendTo.path, 0, bytes);
  if (sent.status !== 204) throw new Error(`${sent.status} ${await sent.text()}`);
  await system.test.house.get('procedures').work();
  return readCatalogueUpload(system, persona, id);
}
