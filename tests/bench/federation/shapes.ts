/** What the subgraphs of a federation bench are: SDL and resolvers, composed and served alike. */
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

export interface Subgraph {
  name: string;
  sdl: string;
  resolvers: object;
}

export interface Shape {
  subgraphs: readonly Subgraph[];
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])\n';

const typeDefsOf = ({ sdl }: Subgraph) => parse(LINK + sdl);

export const schemaOf = (subgraph: Subgraph): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: typeDefsOf(subgraph), resolvers: subgraph.resolvers as never }]);

export function supergraphFor({ subgraphs }: Shape, urls: Readonly<Record<string, string>>): string {
  const services = subgraphs.map((one) => ({
    name: one.name,
    url: urls[one.name] ?? '',
    typeDefs: typeDefsOf(one),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}
