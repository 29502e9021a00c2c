import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { Failure } from '../../../kernel/failure.ts';
import { findUnit } from '../codeLists/reads/findUnit.ts';
import { getCatalogueState, listChanges } from '../history/reads/listChanges.ts';
import { compareVersions } from '../history/reads/listHistory.ts';
import { listMatches } from '../search/reads/listMatches.ts';
import { listCoverage, listSuggested } from '../onceOnly/reads/listOnceOnly.ts';
import { listDecisions, listDelegations, listDrafts } from '../publication/reads/listPublications.ts';
import { listSuggestions } from '../search/reads/listSuggestions.ts';
import { showVersion } from '../codeLists/rules/asOf.ts';
import { readDay } from '../codeLists/rules/days.ts';
import { mayReadDrafts } from '../officials/rules/delegation.ts';
import { findInForce, findSelected, isWholeDay } from '../codeLists/rules/inForce.ts';
import type { Resolvers, VersionSelector } from '../types.generated.ts';
import { codeListQueries } from '../codeLists/resolvers/roots.ts';
import { portalQueries } from '../portal/resolvers/roots.ts';

export const Query: Resolvers['Query'] = {
  procedure: async (_parent, { code, asOf }, context) => {
    const asked = readDay(asOf);
    const day = asked ?? dayInVietnam(context.now);
    const found = findInForce(await context.loaders.versionsOfCode.load(code), day);
    return found === undefined ? null : { ...found, asOf: asked };
  },
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
  searchProcedures: (_parent, args, context) => listMatches(context, args),
  publicationDecision: async (_parent, { id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  publicationDecisions: async (_parent, args, context) => listDecisions(context, args),
  delegations: async (_parent, args, context) => listDelegations(context, args),
  procedureDraft: async (_parent, { id }, { loaders, signedIn }) => {
    const draft = await loaders.draft.load(id);
    return draft !== undefined && mayReadDrafts(signedIn, draft.agency) ? draft : null;
  },
  procedureDrafts: async (_parent, args, context) => {
    if (!mayReadDrafts(context.signedIn, args.agency)) throw new Failure('FORBIDDEN');
    return listDrafts(context, args);
  },
  administrativeUnit: (_parent, { code, vintage, asOf }, context) =>
    findUnit(context, { code, vintage, asOf: readDay(asOf) }),
  ...codeListQueries,
  suggestedMappings: async (_parent, args, context) => listSuggested(context, args),
  mappingCoverage: async (_parent, args, context) => listCoverage(context, args),
  ...portalQueries,
  suggestProcedures: (_parent, args, context) => listSuggestions(context, args),
};

/** @throws Failure BAD_USER_INPUT */
function readSelector({ version, asOf }: VersionSelector): { version: number } | { day: string } {
  if (version != null && asOf == null) return { version };
  if (version == null && asOf != null && isWholeDay(asOf)) return { day: asOf };
  throw new Failure('BAD_USER_INPUT', 'Mỗi phiên bản được chọn bằng số thứ tự hoặc bằng một ngày đầy đủ.');
}
