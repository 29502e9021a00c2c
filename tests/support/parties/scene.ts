/** The whole system at a day of the seeded nation, asked by anybody, with what each register did for it. */

import type { Viewer } from '../../../kernel/tokens.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import { withOwner } from '../../chaos/deadlines.ts';
import { type Question, send } from '../ask.ts';
import { collectErrors } from '../canary.ts';
import { openSystem, type System } from '../system.ts';
import { plantMarks } from './plant.ts';
import { StatementLog } from './statements.ts';
import { signInAs } from './viewers.ts';

/** Ages and mandates are those of the seed; a clock that moves, as in service. */
const BEGINS = Date.parse('2026-11-17T10:00:00+07:00');

/** What one question got. */
export interface Told {
  route: string;
  text: string;
  statements: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  data: any;
}

const PLENTY = 1_000_000;

/** Errors in an order that does not depend on which field ended first. */
function inOrder(errors: unknown): unknown {
  if (!Array.isArray(errors)) return errors;
  const placeOf = ({ path }: { path?: unknown }): string => JSON.stringify(path ?? null);
  return errors.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

export interface Scene {
  system: System;
  now(): Date;
  /** Over HTTP, through the gateway. */
  ask(
    route: string,
    viewer: Viewer,
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Told>;
  /** One register itself, in an envelope as the gateway signs it. */
  askRegister(route: string, name: SubgraphName, question: Question): Promise<Told>;
  /** Puts an officer on a dossier, as the one-stop system that took it does. */
  assign(dossier: string, officer: Viewer): Promise<void>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const began = Date.now();
  const now = (): Date => new Date(BEGINS + Date.now() - began);
  const system = await openSystem({
    clock: now,
    limits: {
      ...{ costCitizen: PLENTY, costAgency: PLENTY, costPerSubgraph: PLENTY },
      ...{ budgetCitizen: 1e9, refillCitizen: 1e6, budgetAgency: 1e9, refillAgency: 1e6 },
    },
    budgets: {
      ...{ withoutDossierPerMinute: PLENTY, perAccountPerHour: PLENTY, perClientPerHour: PLENTY },
      ...{ clients: {}, alertWithoutDossierPerDay: PLENTY },
    },
  });
  await plantMarks(system);
  // What the gateway reports of its refusals afterwards, in the background, belongs to no one route (journeys/refusals).
  system.gateway.refusals.send = async () => undefined;
  const log = new StatementLog(system.test.house);
  const tell = (route: string, body: { data?: unknown; errors?: unknown }): Told => {
    collectErrors(body);
    const { data, errors } = body;
    return { route, text: JSON.stringify({ data, errors: inOrder(errors) }), statements: log.take(), data };
  };
  return {
    system,
    now,
    ask: async (route, viewer, query, variables = {}, headers = {}) => {
      log.take();
      const response = await fetch(`${system.origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          // Tokens are judged by the real time, whatever day the system has.
          authorization: `Bearer ${await signInAs(viewer, new Date())}`,
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return tell(route, (await response.json()) as object);
    },
    askRegister: async (route, name, question) => {
      log.take();
      const { query, variables = {} } = question;
      const reply = await send(system.test.house, name, question, JSON.stringify({ query, variables }));
      return tell(route, (reply.body ?? {}) as object);
    },
    assign: (dossier, { account, agency }) =>
      withOwner(system, 'dossiers', async (owner) => {
        await owner`insert into dossier_officers (dossier_id, account, agency) values (${dossier}, ${account}, ${agency})`;
      }),
    close: () => system.close(),
  };
}
