import { abstractGraphs } from './abstract.ts';
import type { Graph } from './graph.ts';
import { keyGraphs } from './keys.ts';
import { operationGraphs } from './operations.ts';
import { requiresGraphs } from './requires.ts';

/** Small supergraphs over every feature of federation that the executor has to do with. */
export const graphs: readonly Graph[] = [
  ...keyGraphs,
  ...requiresGraphs,
  ...abstractGraphs,
  ...operationGraphs,
];
