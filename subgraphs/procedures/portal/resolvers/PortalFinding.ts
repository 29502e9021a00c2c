import type { Resolvers } from '../../types.generated.ts';
import { typeOfKind } from './PortalItem.ts';

export const PortalFinding: Resolvers['PortalFinding'] = {
  __resolveType: (found) => {
    if ('authority' in found) return 'PublicationDecision';
    if (!('content' in found)) return 'LegalDocument';
    const type = typeOfKind[found.content.kind];
    if (type === 'Guidance' || type === 'QuestionAndAnswer' || type === 'LifeEvent') return type;
    return 'Announcement';
  },
};
