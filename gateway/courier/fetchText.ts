import { type DocumentNode, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Remembered } from '../../kernel/remembered.ts';
import { findTouched, type Touched } from '../document/authorise.ts';
import { type EntityKeys, readEntityKeys } from './entities.ts';
import { compileShape, type Shape } from './shape.ts';

/** A fetch of a plan, read once. */
export interface FetchText {
  touched: Touched;
  entityKeys: EntityKeys;
  shape: Shape;
  /** It changes nothing, so it may be asked again. */
  isQuery: boolean;
  /** Every coordinate is public by the policy table, so the answer is the same for everybody. */
  isPublic: boolean;
  /** How long its text is. */
  characters: number;
}

export type Representations = ({ __typename: string } & Record<string, unknown>)[] | undefined;

/** For one subgraph. */
const REMEMBERED_BYTES = 8 * 1024 * 1024;
/** What one character of a fetch leaves behind in the functions that read its answer. */
const CHARACTER_BYTES = 60;
const TEXT_BYTES = 2_000;

/** The fetches of one subgraph's plans, read once. */
export class FetchTexts {
  readonly #schema: GraphQLSchema;
  readonly #policy: Policy;
  readonly #texts = new Remembered<FetchText>(
    REMEMBERED_BYTES,
    ({ characters }) => TEXT_BYTES + characters * CHARACTER_BYTES,
  );

  constructor(schema: GraphQLSchema, policy: Policy) {
    this.#schema = schema;
    this.#policy = policy;
  }

  /** About how many bytes are remembered. */
  get rememberedBytes(): number {
    return this.#texts.bytes;
  }

  read(text: string): FetchText {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const fetch = { ...this.#compile(parse(text, { noLocation: true })), characters: text.length };
    this.#texts.set(text, fetch);
    return fetch;
  }

  /** Whether the answer is the same for everybody: what is asked, and the keys of what it is asked about. */
  isPublic(fetch: FetchText, representations: Representations): boolean {
    if (!fetch.isPublic) return false;
    return (representations ?? []).every(({ __typename, ...keys }) =>
      Object.entries(keys).every(
        ([key, value]) => typeof value !== 'object' && this.#isPublicCoordinate(`${__typename}.${key}`),
      ),
    );
  }

  #compile(document: DocumentNode): Omit<FetchText, 'characters'> {
    const touched = findTouched(document, this.#schema, this.#policy);
    const isQuery = getOperationAST(document)?.operation === 'query';
    return {
      touched,
      entityKeys: readEntityKeys(document),
      shape: compileShape(document, this.#schema),
      isQuery,
      isPublic:
        isQuery &&
        touched.coordinates.length > 0 &&
        touched.coordinates.every((coordinate) => this.#isPublicCoordinate(coordinate)),
    };
  }

  /** Not INTERNAL, which may depend on who asks: deny by default. */
  #isPublicCoordinate(coordinate: string): boolean {
    const rule = this.#policy.fields[coordinate];
    return rule?.level === 'PUBLIC' && !rule.authenticated && rule.scopes.length === 0 && !rule.purpose;
  }
}
