/**
 * Plans documents with the Rust planner, in a process of its own: a document that it cannot bear ends the process. Whoever starts it
 * sends `{ id, supergraph, query }`, each supergraph once and then by its number.
 */
import { QueryPlanner } from '@graphql-hive/router-query-planner';

const planners = new Map();

process.on('message', ({ id, graph, supergraph, query }) => {
  try {
    if (supergraph !== undefined) planners.set(graph, new QueryPlanner(supergraph));
    const plan = planners.get(graph).plan(query, undefined, new Set(), 0);
    process.send({ id, plan });
  } catch (error) {
    process.send({ id, refused: String(error) });
  }
});
