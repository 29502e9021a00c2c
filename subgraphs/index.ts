import type { AnySubgraph } from '../kernel/subgraph.ts';
import { subgraph as dossiers } from './dossiers/index.ts';
import { subgraph as payments } from './payments/index.ts';
import { subgraph as population } from './population/index.ts';
import { subgraph as procedures } from './procedures/index.ts';
import { subgraph as transparency } from './transparency/index.ts';
import { subgraph as warehouse } from './warehouse/index.ts';

/** The six registers. A seventh is one line here and one in schema/files.ts: docs/adding-a-database.md says how. */
export const subgraphs: readonly AnySubgraph[] = [
  procedures,
  population,
  warehouse,
  dossiers,
  payments,
  transparency,
];
