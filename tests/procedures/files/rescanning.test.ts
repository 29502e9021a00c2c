/** EVI-10: files of the catalogue that were taken in while nobody looked for malware are looked at once there is a scanner. */
import { createHash } from 'node:crypto';
import postgres from 'postgres';
import { connectClamd } from '../../../kernel/uploads/clamd.ts';
import type { CatalogueIntake } from '../../../subgraphs/procedures/files/upstream/port.ts';
import { handInForCatalogue, readCatalogueUpload } from '../../support/catalogueFiles.ts';
import { type ClamdSimulator, EICAR, startClamd } from '../../support/clamd.ts';
import { fileRequest, pdf } from '../../support/files.ts';
import { openForPortal } from '../../support/portal.ts';
import type { System } from '../../support/system.ts';

let system: System;
let clamd: ClamdSimulator;
let intake: CatalogueIntake;
let sql: postgres.Sql;
beforeAll(async () => {
  clamd = await startClamd();
  system = await openForPortal({});
  intake = system.test.upstreams.get('procedures') as CatalogueIntake;
  sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, 120_000);
beforeEach(() => {
  clamd.mode = 'UP';
  clamd.scanned.length = 0;
  intake.scanner = null;
});
afterAll(async () => {
  await sql?.end();
  await system?.close();
  await clamd?.close();
});

const work = () => system.test.house.get('procedures').work();
const findScanner = () => {
  intake.scanner = connectClamd({ host: '127.0.0.1', port: clamd.port }, 5_000);
};
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const infected = (text = '') => pdf(2_000, `${EICAR}${text}`);
const handIn = (bytes: Buffer) => handInForCatalogue(system, 'thu', { bytes });
const read = (id: string) => readCatalogueUpload(system, 'thu', id);
/** As the publication of what names it does. */
const publish = async (bytes: Buffer) => {
  const published = await sql`
    update catalogue_files set published_at = now() - interval '1 minute' where sha256 = ${sha(bytes)} returning id`;
  expect(published).toHaveLength(1);
};
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;

describe('A file of the catalogue that was taken in while nobody looked', () => {
  it('is clean once a scanner has found nothing, in every upload that has it, looked at once', async () => {
    const bytes = pdf(3_000);
    const uploads = [await handIn(bytes), await handIn(bytes)];
    await work();
    expect(uploads.map(({ state }) => state)).toEqual(['NOT_SCANNED', 'NOT_SCANNED']);
    findScanner();
    await work();
    for (const { id } of uploads)
      expect(await read(id)).toMatchObject({ state: 'CLEAN', problem: null, sha256: sha(bytes) });
    await work();
    expect(clamd.scanned.filter((size) => size === 3_000)).toHaveLength(1);
  });

  it('is closed for its officials and for everybody when malware is found, and its bytes stay', async () => {
    const bytes = infected();
    const { id, readAt } = await handIn(bytes);
    await publish(bytes);
    const address = `/catalogue/files/${sha(bytes)}`;
    expect((await fileRequest(system, null, address)).status).toBe(200);
    findScanner();
    await work();
    expect(await read(id)).toMatchObject({
      ...{ state: 'QUARANTINED', problem: 'MALWARE_FOUND', sha256: sha(bytes), readAt: null },
    });
    for (const method of ['GET', 'HEAD'])
      expect((await fileRequest(system, null, address, { method })).status).toBe(404);
    // Not by a link that was given before either.
    expect(await codeOf(await fileRequest(system, 'thu', readAt.path))).toBe('FILE_NOT_READY');
    const [{ kept = 0 } = {}] = await sql`
      select sum(length(bytes))::int as kept from catalogue_file_parts p join catalogue_files f on f.id = p.file_id
      where f.sha256 = ${sha(bytes)}`;
    expect(kept).toBe(bytes.length);
    expect(await system.test.observer.metrics.scrape()).toMatch(
      /mot_lan_files_quarantined\{subgraph="procedures"\} 1/,
    );
  });

  it('is refused when its bytes are handed in again, also where nobody looks any more', async () => {
    const bytes = infected(' again');
    await handIn(bytes);
    findScanner();
    await work();
    intake.scanner = null;
    expect(await handIn(bytes)).toMatchObject({ state: 'INFECTED', problem: 'MALWARE_FOUND', sha256: null });
  });

  it('can be read as before while the scanner does not answer, and is looked at afterwards', async () => {
    const { id } = await handIn(pdf(2_500));
    findScanner();
    clamd.mode = 'DOWN';
    await expect(work()).rejects.toThrow();
    const waiting = await read(id);
    expect(waiting).toMatchObject({ state: 'NOT_SCANNED', problem: null });
    expect((await fileRequest(system, 'thu', waiting.readAt.path)).status).toBe(200);
    clamd.mode = 'UP';
    // It waits for some seconds, and the other work of the register goes on.
    await work();
    expect((await read(id)).state).toBe('NOT_SCANNED');
    await sql`update catalogue_uploads set next_look_at = now() - interval '1 minute' where next_look_at is not null`;
    await work();
    expect((await read(id)).state).toBe('CLEAN');
  });

  it('that is public is closed and nothing else: its database refuses every other change', async () => {
    const bytes = pdf(2_600);
    await handIn(bytes);
    await publish(bytes);
    const change = (set: string) =>
      sql.unsafe(`update catalogue_files set ${set} where sha256 = '${sha(bytes)}'`);
    await expect(change("name = 'other.pdf', quarantined_at = now()")).rejects.toThrow('never changes');
    await change("quarantined_at = now() - interval '1 minute'");
    await expect(change('quarantined_at = null')).rejects.toThrow('never changes');
    await expect(sql`delete from catalogue_files where sha256 = ${sha(bytes)}`).rejects.toThrow();
  });
});
