import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { showVersion } from '../../codeLists/rules/asOf.ts';
import { findSelected, isWholeDay } from '../../codeLists/rules/inForce.ts';
import type { Resolvers, VersionSelector } from '../../types.generated.ts';
import { getCatalogueState, listChanges } from '../reads/listChanges.ts';
import { compareVersions, findDifferencesToPrevious, listHistory } from '../reads/listHistory.ts';

export const Query: Resolvers['Query'] = {
  procedureDifferences: async (_parent, args, { loaders, now }) => {
    const versions = await loaders.versionsOfCode.load(args.code);
    const [from, to] = [args.from, args.to].map((selector) => findSelected(versions, readSelector(selector)));
    if (from === undefined || to === undefined) return null;
    const differences = await compareVersions(loaders, from.id, to.id);
    const today = dayInVietnam(now);
    return { from: showVersion(from, today), to: showVersion(to, today), differences };
  },
  catalogueChanges: (_parent, args, context) => listChanges(context, args),
  catalogueState: (_parent, _args, context) => getCatalogueState(context),
};

/** The versions before and after one. */
export const Procedure: Resolvers['Procedure'] = {
  differences: (version, _args, { loaders }) => findDifferencesToPrevious(loaders, version),
  history: ({ code }, args, context) => listHistory(context, code, args),
};

/** @throws Failure BAD_USER_INPUT */
function readSelector({ version, asOf }: VersionSelector): { version: number } | { day: string } {
  if (version != null && asOf == null) return { version };
  if (version == null && asOf != null && isWholeDay(asOf)) return { day: asOf };
  throw new Failure('BAD_USER_INPUT', 'Mỗi phiên bản được chọn bằng số thứ tự hoặc bằng một ngày đầy đủ.');
}
