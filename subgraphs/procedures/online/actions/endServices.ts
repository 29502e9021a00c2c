import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../../kernel/database.ts';
import type { ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import {
  changeServices,
  closeService,
  insertStop,
  listAgenciesOnline,
  listServices,
} from '../database/onlineChanges.ts';
import { judgeEnd } from '../rules/onlineService.ts';

/**
 * What is repealed can no longer be done online, anywhere: every service ends on the day of the repeal. One whose end is
 * known already, or that would only begin later, is stopped for good instead, since neither of its days can change. The
 * caller holds `lockProcedure`.
 */
export async function endServicesOf(
  tx: Tx,
  { code: procedureCode, day, decisionId }: { code: ProcedureCode; day: string; decisionId: string },
): Promise<void> {
  for (const agency of await listAgenciesOnline(tx, procedureCode)) {
    const services = await listServices(tx, procedureCode, agency);
    await changeServices(tx, { procedureCode, agency }, async () => {
      for (const service of services) {
        const end = judgeEnd(service, day);
        if (end.kind === 'CLOSE') await closeService(tx, service.id, day);
        if (end.kind === 'STOP')
          await insertStop(tx, {
            id: randomUUID(),
            serviceId: service.id,
            decisionId,
            reason: 'Thủ tục đã bị bãi bỏ',
            stoppedFrom: end.from,
            stoppedUntil: null,
          });
      }
    });
  }
}
