/**
 * Makes query plans, away from the thread that answers. Whoever started this worker ends it when a plan takes too long.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { FetchNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { ApolloPlanMaker } from './planMaker.ts';

/** A document to plan. */
export interface PlanRequest {
  id: number;
  document: string;
  operationName: string | undefined;
}

/** Its plan as JSON, or that there is none. */
export type PlanReply = { id: number; plan: string } | { id: number; refused: string };

const planner = new ApolloPlanMaker((workerData as { supergraph: string }).supergraph);

parentPort?.on('message', ({ id, document, operationName }: PlanRequest) => {
  parentPort?.postMessage(plan(id, document, operationName));
});
parentPort?.postMessage('ready');

function plan(id: number, document: string, operationName: string | undefined): PlanReply {
  try {
    const made = planner.plan(parse(document, { noLocation: true }), operationName);
    return { id, plan: JSON.stringify(made, withoutDocuments) };
  } catch (error) {
    const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
    return { id, refused: typeof code === 'string' ? code : 'UNKNOWN' };
  }
}

/** The parsed text of each fetch is for data sources that want it; ours reads the text. */
const withoutDocuments = (key: string, value: unknown): unknown =>
  key === ('operationDocumentNode' satisfies keyof FetchNode) ? undefined : value;
