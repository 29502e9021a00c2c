/** Who keeps whose part of the directory: the Government Office those of ministries and provinces, each agency its own. */
import { type AgencyCode, rootOf } from '../../../../kernel/domain/scalars.ts';
import type { Viewer } from '../../../../kernel/tokens.ts';

/** The Government Office (Văn phòng Chính phủ), which runs the national portal. */
export const GOVERNMENT_OFFICE = 'G22' as AgencyCode;

/** Whether an agency's administrators keep another's entries: its own, those of the units below, and of the heads of the state. */
export const keepsEntriesOf = (keeper: string, agency: AgencyCode): boolean =>
  agency === keeper ||
  agency.startsWith(`${keeper}.`) ||
  (keeper === GOVERNMENT_OFFICE && rootOf(agency) === agency);

/**
 * Whether an official keeps the entries of an agency today. Their token must name the agency at which the directory has them: an
 * administrator's duty at an agency that they no longer serve is worth nothing.
 *
 * @param administers whether the directory has them as an administrator of the agency in their token today
 */
export const mayKeep = (viewer: Pick<Viewer, 'agency'>, administers: boolean, agency: AgencyCode): boolean =>
  administers && viewer.agency !== null && keepsEntriesOf(viewer.agency, agency);
