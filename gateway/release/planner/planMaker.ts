import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { type PlannedSupergraph, prepareForPlanning } from './plannedSupergraph.ts';
import { restorePlan } from './restored.ts';

/** Makes query plans over one supergraph. */
export interface PlanMaker {
  /** @throws GraphQLError when the document does not fit, or asks for more than may be planned */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Apollo's planner, without the faults that a prepared supergraph avoids. */
export class ApolloPlanMaker implements PlanMaker {
  readonly #supergraph: PlannedSupergraph;
  /** What clients may ask for: stand-ins are not among it. */
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;

  constructor(supergraphSdl: string) {
    this.#supergraph = prepareForPlanning(supergraphSdl);
    const { sdl } = this.#supergraph;
    // `npm run compose` has validated it.
    const build = (text: string): Supergraph => Supergraph.build(text, { validateSupergraph: false });
    const planned = build(sdl);
    const asked = sdl === supergraphSdl ? planned : build(supergraphSdl);
    this.#apiSchema = asked.apiSchema();
    this.#planner = new QueryPlanner(planned);
  }

  plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    const operation = operationFromDocument(
      this.#apiSchema,
      document,
      operationName === undefined ? undefined : { operationName },
    );
    return restorePlan(this.#planner.buildQueryPlan(operation), this.#supergraph);
  }
}
