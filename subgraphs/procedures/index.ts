import { joinChapters } from '../../kernel/chapter.ts';
import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { chapters } from './chapters.ts';
import { seed } from './database/seed.ts';
import type { Loaders } from './loaders.ts';

const joined = joinChapters<Loaders>(chapters);

export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'procedures',
  ...joined,
  loaders: (context) => ({ ...joined.loaders(context), followers: chapters }),
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'procedure.published': ['dossiers', 'payments'],
    'procedure.classified': ['dossiers'],
    'procedure.repealed': ['dossiers'],
    'localCode.mapped': ['dossiers'],
    'onlineService.changed': ['dossiers'],
    'agency.listed': ['dossiers'],
    'resultType.listed': ['dossiers'],
    'calendar.decided': ['dossiers'],
    'mapping.confirmed': ['dossiers'],
    'mapping.rejected': ['dossiers'],
  },
};
