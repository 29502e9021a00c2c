import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const RegisterCoverage: Resolvers<ContextType>['RegisterCoverage'] = {
  lastSealedAt: ({ sealedAt }) => (sealedAt === null ? null : new Date(Number(sealedAt))),
};
