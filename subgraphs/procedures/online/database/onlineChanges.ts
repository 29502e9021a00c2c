/** Writing services, stops and their ends: nothing is overwritten; roll-up and event are of the same transaction. */

import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { emit } from '../../../../kernel/events.ts';
import type { KnownService } from '../rules/onlineService.ts';
import { listDailyChanges, listPeriods } from '../rules/servicePeriods.ts';
import { describeServices } from '../rules/toldServices.ts';
import {
  onlineServiceDaily as daily,
  onlineServiceResumptions as resumptions,
  onlineServices as services,
  onlineServiceStops as stops,
} from './tables.ts';

export interface NewService {
  id: string;
  procedureCode: ProcedureCode;
  agency: AgencyCode;
  level: KnownService['level'];
  address: string;
  decisionId: string;
  inForceFrom: string;
}

/** Every service that a procedure has ever had at an agency, oldest first, each with its stops. */
export async function listServices(
  tx: Tx,
  procedureCode: ProcedureCode,
  agency: AgencyCode,
): Promise<KnownService[]> {
  const rows = await tx
    .select({
      id: services.id,
      level: services.level,
      inForceFrom: services.inForceFrom,
      inForceTo: services.inForceTo,
    })
    .from(services)
    .where(and(eq(services.procedureCode, procedureCode), eq(services.agency, agency)))
    .orderBy(asc(services.inForceFrom))
    .limit(1_000);
  const ids = rows.map(({ id }) => id);
  const found = await tx
    .select({
      id: stops.id,
      serviceId: stops.serviceId,
      stoppedFrom: stops.stoppedFrom,
      stoppedUntil: stops.stoppedUntil,
      resumedOn: resumptions.resumedOn,
    })
    .from(stops)
    .leftJoin(resumptions, eq(resumptions.stopId, stops.id))
    .where(inArray(stops.serviceId, ids))
    .limit(10_000);
  return rows.map((row) => ({ ...row, stops: found.filter(({ serviceId }) => serviceId === row.id) }));
}

/**
 * Does what changes the services of a procedure at an agency, tells of it, and adds the difference to the roll-up. The caller
 * holds `lockProcedure`, so that what is read before is still what was there, and revisions are told in order.
 */
export async function changeServices(
  tx: Tx,
  { procedureCode, agency }: { procedureCode: ProcedureCode; agency: AgencyCode },
  change: () => Promise<unknown>,
): Promise<void> {
  const before = await listServices(tx, procedureCode, agency);
  await change();
  const after = await listServices(tx, procedureCode, agency);
  const told = describeServices(after);
  if (told.revision !== describeServices(before).revision)
    await emit(tx, 'onlineService.changed', { procedure: procedureCode, agency, ...told });
  for (const service of after) {
    const known = before.find(({ id }) => id === service.id);
    const changes = listDailyChanges(
      known === undefined ? [] : listPeriods(known, known.stops),
      listPeriods(service, service.stops),
    );
    if (changes.length === 0) continue;
    await tx
      .insert(daily)
      .values(changes.map((one) => ({ ...one, agency, level: service.level })))
      .onConflictDoUpdate({
        target: [daily.agency, daily.level, daily.state, daily.day],
        set: { change: sql`${daily.change} + excluded.change` },
      });
  }
}

export async function insertService(tx: Tx, service: NewService): Promise<void> {
  await tx.insert(services).values(service);
}

/** Says from which day (yyyy-MM-dd) a service is no longer in force; one whose end is known keeps it. */
export async function closeService(tx: Tx, id: string, inForceTo: string): Promise<void> {
  await tx
    .update(services)
    .set({ inForceTo })
    .where(and(eq(services.id, id), isNull(services.inForceTo)));
}

export async function insertStop(tx: Tx, stop: typeof stops.$inferInsert): Promise<void> {
  await tx.insert(stops).values(stop);
}

export async function insertResumption(tx: Tx, resumption: typeof resumptions.$inferInsert): Promise<void> {
  await tx.insert(resumptions).values(resumption);
}

/** Every agency at which a procedure was ever online. */
export async function listAgenciesOnline(tx: Tx, procedureCode: ProcedureCode): Promise<AgencyCode[]> {
  const rows = await tx
    .selectDistinct({ agency: services.agency })
    .from(services)
    .where(eq(services.procedureCode, procedureCode))
    .orderBy(asc(services.agency))
    .limit(1_000);
  return rows.map(({ agency }) => agency);
}
