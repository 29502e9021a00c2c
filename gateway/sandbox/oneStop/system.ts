/** A simulated one-stop system: it sends as the real ones do, asking first whether a dossier is there, in blocks of ten, and again what failed. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Lie, tellWith } from './lies.ts';
import type { Life, LifeRecord } from './life.ts';

const findingSchema = z.object({ MaLoi: z.string(), Truong: z.string(), message: z.string() });
const replySchema = z.object({
  error_code: z.string(),
  message: z.string(),
  data: z
    .array(z.object({ MaHoSo: z.string(), error_code: z.string(), findings: z.array(findingSchema) }))
    .optional(),
  result: z.array(z.record(z.string(), z.unknown())).optional(),
});
export type OneStopReply = z.output<typeof replySchema>;

/** Progress is sent in blocks of so many. */
const BLOCK = 10;
const ATTEMPTS = 5;

export interface SimulatedSystem {
  /** Where it sends: the door of the older protocol. */
  url: string;
  /** Its token; asked for again when it is refused. */
  session(): Promise<string>;
  /** Only so that tests need not wait. */
  pauseMs?: number;
}

/** What came of everything that was sent. */
export interface SimulationReport {
  /** Records that were taken, held, refused. */
  taken: number;
  held: number;
  refused: number;
  /** `MaLoi` of every finding → how often. */
  findings: Record<string, number>;
}

export const emptyReport = (): SimulationReport => ({ taken: 0, held: 0, refused: 0, findings: {} });

/** Sends one request until it is answered: what says "later" is sent again, as it was. */
export async function call(system: SimulatedSystem, body: object): Promise<OneStopReply> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(system.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // A body may bring a session of its own.
      body: JSON.stringify({ session: await system.session(), ...body }),
    });
    const isLater = response.status === 429 || response.status === 503;
    if (!isLater || attempt >= ATTEMPTS) return replySchema.parse(await response.json());
    await response.body?.cancel();
    await wait(system.pauseMs ?? Number(response.headers.get('retry-after') ?? 1) * 1_000);
  }
}

/** Sends the lives of dossiers, each with one habit or with none. */
export async function sendLives(
  system: SimulatedSystem,
  lives: readonly { life: Life; lie?: Lie | undefined }[],
  report: SimulationReport = emptyReport(),
): Promise<SimulationReport> {
  for (const { life, lie } of lives) {
    const accepted = tellWith(lie, life.accepted, 1);
    await synchronise(system, accepted, report);
    const steps = life.steps.map((step) => ({ ...step, MaHoSo: accepted.MaHoSo }));
    for (let from = 0; from < steps.length; from += BLOCK)
      count(
        report,
        await call(system, { service: 'CapNhatTienDoHoSoMC', data: steps.slice(from, from + BLOCK) }),
      );
    await synchronise(system, tellWith(lie, life.done, 2), report);
  }
  return report;
}

async function synchronise(
  system: SimulatedSystem,
  record: LifeRecord,
  report: SimulationReport,
): Promise<void> {
  const there = await call(system, { service: 'TraCuuHoSo', mahoso: record.MaHoSo });
  const known = there.result?.some(({ MaTTHC }) => MaTTHC !== '') === true;
  const send = (isUpdating: string) => call(system, { service: 'DongBoHoSoMC', isUpdating, data: [record] });
  const first = await send(known ? 'True' : 'False');
  // The protocol says it in words, and so it is read.
  count(report, first.message.includes('đã tồn tại') ? await send('True') : first);
}

const KINDS = { '0': 'taken', '1': 'refused', '2': 'held' } as const;

function count(report: SimulationReport, { error_code: code, message, data }: OneStopReply): void {
  // A failure of the whole request has a code of the graph.
  if (data === undefined || !Object.hasOwn(KINDS, code)) throw new Error(`${code}: ${message}`);
  for (const one of data) {
    const kind = KINDS[one.error_code as keyof typeof KINDS];
    report[kind] += 1;
    for (const { MaLoi } of one.findings) report.findings[MaLoi] = (report.findings[MaLoi] ?? 0) + 1;
  }
}
