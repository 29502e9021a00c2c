/** Whether a procedure can be submitted as somebody asks: this case of it, in this way, and to this agency. */

import type { AdministrativeTier, CaseContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Matter } from '../../../kernel/domain/events.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import { type AgencyCode, type ProcedureCode, rootOf } from '../../../kernel/domain/scalars.ts';
import type { OpenDraftDossierInput } from '../types.generated.ts';

/** The part of a version that says where and how it is handled. */
export type Offered = Pick<ProcedureContent, 'tiers'> & {
  channels: readonly Pick<ProcedureContent['channels'][number], 'channel'>[];
};

/** The version of a procedure in force today, as far as a draft needs it. */
export interface DraftProcedure {
  versionId: VersionId;
  code: ProcedureCode;
  matter: Matter;
  content: Offered & { cases: readonly Pick<CaseContent, 'code' | 'roles'>[] };
}

/** A version that tells no way of submitting refuses none. */
export function judgeChannel({ channels }: Offered, asked: OpenDraftDossierInput['channel']) {
  const offered = channels.map(({ channel }) => channel);
  return offered.length === 0 || offered.includes(asked) ? undefined : channelNotOffered(offered);
}

const CENTRAL: readonly AdministrativeTier[] = ['MINISTRY', 'OTHER'];
const LOCAL: readonly AdministrativeTier[] = ['PROVINCE', 'COMMUNE', 'OTHER'];

function sideOf(agency: AgencyCode, kind: string | undefined): readonly AdministrativeTier[] {
  if (rootOf(agency).startsWith('G')) return CENTRAL;
  return kind === 'PROVINCE' || kind === 'COMMUNE' ? [kind, 'OTHER'] : LOCAL;
}

/**
 * Whether agencies of this side of the state handle the procedure: a code begins with G for central agencies and with H for
 * local ones (Decision 20/2020/QĐ-TTg). Whether a local one is a province or a commune its code does not say; its kind does,
 * where the list of agencies has it.
 */
export function isHandledThere(
  { tiers }: Pick<Offered, 'tiers'>,
  agency: AgencyCode,
  kind?: string,
): boolean {
  const side = sideOf(agency, kind);
  return tiers.length === 0 || tiers.some((tier) => side.includes(tier));
}

export const agencyNotEligible = (message: string = chooseAnAgency) => ({
  __typename: 'AgencyNotEligible' as const,
  message,
});

const chooseAnAgency = 'Hãy chọn một cơ quan đang tiếp nhận hồ sơ; cán bộ chỉ mở hồ sơ cho cơ quan của mình.';

/** Their token names an agency at which the directory does not have them today. */
export const NOT_IN_DIRECTORY =
  'Danh bạ không có tài khoản này tại cơ quan đang khai; hãy đề nghị quản trị danh bạ của cơ quan ghi nhận nhiệm vụ.';

/** The agency is real, and the procedure is handled elsewhere. */
export const HANDLED_ELSEWHERE =
  'Thủ tục này không thuộc cấp giải quyết của cơ quan đã chọn; hãy xem cấp thực hiện của thủ tục và chọn cơ quan khác.';

const channelNames = {
  COUNTER: 'nộp trực tiếp',
  ONLINE: 'nộp trực tuyến',
  POST: 'nộp qua bưu chính công ích',
} as const satisfies Record<OpenDraftDossierInput['channel'], string>;

/** Says why in half a sentence, and how else it can be submitted; where it cannot, that somebody else or another day may do. */
export function channelNotOffered(
  channels: OpenDraftDossierInput['channel'][],
  why = 'Thủ tục này không nhận hồ sơ theo cách đã chọn',
  elsewhere: readonly AgencyCode[] = [],
) {
  const otherwise = channels.map((channel) => channelNames[channel]).join(' hoặc ');
  return {
    __typename: 'ChannelNotOffered' as const,
    message: `${why}; hãy ${otherwise === '' ? 'chọn cơ quan khác hoặc nộp vào ngày khác' : otherwise}.`,
    channels,
    elsewhere: elsewhere.slice(0, ELSEWHERE_MAX).map((code) => ({ code })),
  };
}

/** Nobody reads a longer list; the catalogue has all of them. */
const ELSEWHERE_MAX = 20;

export const procedureNotFound = () => ({
  __typename: 'ProcedureNotFound' as const,
  message: 'Không có thủ tục hành chính nào còn hiệu lực với mã này; hãy kiểm tra lại mã thủ tục.',
});

export const caseNotFound = (cases: string[]) => ({
  __typename: 'CaseNotFound' as const,
  message: 'Thủ tục không có trường hợp này; hãy chọn một trong các trường hợp được liệt kê.',
  cases,
});
