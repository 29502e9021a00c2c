import type { SourceKind } from '../../kernel/sources/source.ts';
import type { SubgraphName } from '../../schema/files.ts';

/** Which register of ours takes in what. */
export const REGISTER_OF = {
  people: 'population',
  relations: 'population',
  organizations: 'warehouse',
  documents: 'warehouse',
} as const satisfies Record<SourceKind, SubgraphName>;
