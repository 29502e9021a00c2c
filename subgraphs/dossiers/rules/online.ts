/** Whether a citizen can file a procedure online with an agency, by the online services that the catalogue tells of. */

import { displayDate } from '../../../kernel/domain/calendar.ts';
import type { ToldServices } from '../../../kernel/domain/events.ts';
import { type AgencyCode, rootOf } from '../../../kernel/domain/scalars.ts';
import {
  agencyNotEligible,
  channelNotOffered,
  HANDLED_ELSEWHERE,
  isHandledThere,
  type Offered,
} from './offered.ts';

/** The services that a procedure has had at one agency. */
export type OnlinePlace = Pick<ToldServices, 'agency' | 'services'>;

/** What a ministry offers is offered wherever its procedure is done; what anybody else does, at that agency and its units. */
const covers = (offering: AgencyCode, agency: AgencyCode): boolean =>
  rootOf(offering).startsWith('G') || agency === offering || agency.startsWith(`${offering}.`);

const holds = (from: string, to: string | null, day: string): boolean =>
  from <= day && (to === null || day < to);

/** What the catalogue tells of a procedure online, and of the agency that is to handle the dossier. */
export interface OnlineFacts {
  places: readonly OnlinePlace[];
  /** Undefined where no list says what kind of agency it is. */
  kind: string | undefined;
}

/**
 * Why a dossier cannot be filed online with an agency on a day (yyyy-MM-dd); undefined where it can. While the catalogue tells of
 * no service of the procedure at all, the version decides alone: not to be told is no refusal.
 */
export function judgeOnline(
  { places, kind }: OnlineFacts,
  offered: Offered,
  agency: AgencyCode,
  day: string,
) {
  if (!isHandledThere(offered, agency, kind)) return agencyNotEligible(HANDLED_ELSEWHERE);
  if (places.length === 0) return undefined;
  const isOpen = ({ stops }: OnlinePlace['services'][number]): boolean =>
    !stops.some(({ from, until }) => holds(from, until, day));
  const offering = places.map((place) => ({
    agency: place.agency,
    services: place.services.filter(({ level, from, to }) => level !== 'INFORMATION' && holds(from, to, day)),
  }));
  const there = offering.filter((place) => covers(place.agency, agency)).flatMap(({ services }) => services);
  if (there.some(isOpen)) return undefined;
  const others = offered.channels.map(({ channel }) => channel).filter((channel) => channel !== 'ONLINE');
  const elsewhere = offering
    .filter((place) => place.services.some(isOpen))
    .map((place) => place.agency)
    .sort();
  const stop = there[0]?.stops.find(({ from, until }) => holds(from, until, day));
  if (stop === undefined) return channelNotOffered(others, NOT_OFFERED_THERE, elsewhere);
  const until = stop.until === null ? '' : ` đến ngày ${displayDate(stop.until)}`;
  const why = `Dịch vụ công trực tuyến này đang tạm dừng${until} tại cơ quan đã chọn`;
  return channelNotOffered(others, why, elsewhere);
}

const NOT_OFFERED_THERE = 'Dịch vụ công trực tuyến của thủ tục này chưa được cung cấp tại cơ quan đã chọn';
