import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Example } from '../template.ts';
import type { SignInConfig } from './provider.ts';

/** A synthetic person one can be in the sandbox. */
export interface Persona {
  key: string;
  name: string;
  role: string;
  agency: string | null;
  story: string;
  featured: boolean;
}

export interface SandboxConfig {
  signIn: SignInConfig;
  personas: Persona[];
  examples: Example[];
  subgraphs: string[];
}

/** Which subgraphs are switched off. */
export type Outages = Record<string, boolean>;

/** What a register does to one person. */
export type Fault = 'SLOW' | 'WRONG';
/** By register; null where it works. */
export type Faults = Record<string, Fault | null>;

/** How the gateway answered the last operation. Times in milliseconds since the request arrived. */
export interface Plan {
  totalMs: number;
  stages: { fetches: PlanFetch[] }[];
}

export interface PlanFetch {
  subgraph: string;
  entity: string | null;
  startMs: number;
  durationMs: number;
  outcome: 'OK' | 'FAILED';
}

/** A GraphQL answer as it came, before anything is taken from it. */
export interface GraphAnswer extends ExecutionResult {
  extensions?: Record<string, unknown> & { plan?: Plan };
}

export interface GraphRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

export function readConfig(): Promise<SandboxConfig> {
  return readJson('/sandbox/config.json') as Promise<SandboxConfig>;
}

export function readOutages(): Promise<Outages> {
  return readJson('/sandbox/outages') as Promise<Outages>;
}

export function switchSubgraph(subgraph: string, down: boolean): Promise<Outages> {
  return readJson('/sandbox/outages', { subgraph, down }) as Promise<Outages>;
}

export function readFaults(persona: string): Promise<Faults> {
  return readJson(`/sandbox/faults?persona=${encodeURIComponent(persona)}`) as Promise<Faults>;
}

export function breakFor(persona: string, subgraph: string, fault: Fault | null): Promise<Faults> {
  return readJson('/sandbox/faults', { persona, subgraph, fault }) as Promise<Faults>;
}

/** Sends one operation. An answer that is not JSON becomes an error a reader understands. */
export async function askGraph(
  request: GraphRequest,
  headers: Record<string, string>,
): Promise<{ status: number; answer: GraphAnswer }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text) as GraphAnswer };
  } catch {
    const message = `Cổng trả lời không phải JSON (mã ${response.status}).`;
    return { status: response.status, answer: { errors: [new GraphQLError(message)] } };
  }
}

/** GETs, or POSTs a body where there is one. */
async function readJson(address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(
    address,
    body === undefined
      ? { headers: { accept: 'application/json' } }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${address}: máy chủ trả lời mã ${response.status}.`);
  return response.json();
}
