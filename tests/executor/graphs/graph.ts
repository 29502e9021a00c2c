import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A small supergraph: what each subgraph says, and operations that try what it is there for. */
export interface Graph {
  name: string;
  /** Without the link to federation, which every one of them has. */
  subgraphs: Record<string, string>;
  operations: readonly (string | { query: string; variables: Record<string, unknown> })[];
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides",
  "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag"])\n`;

export const graph = (
  name: string,
  subgraphs: Graph['subgraphs'],
  operations: Graph['operations'],
): Graph => ({
  name,
  subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([key, sdl]) => [key, LINK + sdl])),
  operations,
});

/** The supergraph of a small graph, as `npm run compose` would make it. */
export function supergraphOf({ name, subgraphs }: Graph): string {
  const services = Object.entries(subgraphs).map(([service, sdl]) => ({
    name: service,
    url: `http://${service}.invalid`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`${name} does not compose: ${String(errors)}`);
  return supergraphSdl;
}
