import type { ToldServices } from '../../../../kernel/domain/events.ts';
import type { KnownService } from './onlineService.ts';
import { endOfStop } from './servicePeriods.ts';

/**
 * The services of a procedure at an agency as other registers are told of them. Nothing of them is ever taken back, so that the
 * number of things that were decided tells which of two descriptions is the newer one, whatever the order in which they arrive.
 */
export function describeServices(
  services: readonly KnownService[],
): Pick<ToldServices, 'revision' | 'services'> {
  const stops = services.flatMap((service) => service.stops);
  const ended = services.filter(({ inForceTo }) => inForceTo !== null);
  const resumed = stops.filter(({ resumedOn }) => resumedOn !== null);
  return {
    revision: services.length + ended.length + stops.length + resumed.length,
    services: services.map((service) => ({
      level: service.level,
      from: service.inForceFrom,
      to: service.inForceTo,
      stops: service.stops.map((stop) => ({ from: stop.stoppedFrom, until: endOfStop(stop) })),
    })),
  };
}
