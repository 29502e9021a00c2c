import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { answerBytes } from '../executor/answerText.ts';
import { CompiledGateway } from '../executor/gateway.ts';
import type { GatewayRequest } from '../executor/run.ts';
import type { ConformanceGateway } from './conformance.ts';
import { type Caller, PlainSources } from './plainSource.ts';

/** A document that was read and found valid, or what is wrong with it. */
interface Known {
  queryHash: string;
  document: DocumentNode;
  errors: readonly GraphQLError[];
}

interface Asked {
  query?: unknown;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

const DOCUMENTS_MAX = 1_000;

/**
 * Serves any supergraph on the loopback interface by our executor alone, without Apollo Server: what the executor and its calls cost, and
 * nothing else. Like the conformance gateway it knows no viewer and no policy.
 */
export async function startConformanceDoor(supergraphSdl: string, port: number): Promise<ConformanceGateway> {
  const sources = new PlainSources();
  const gateway = new CompiledGateway({ supergraphSdl, buildService: sources.build });
  const { schema } = await gateway.load();
  const documents = new LRUCache<string, Known>({ max: DOCUMENTS_MAX });
  const server = createServer((request, response) => {
    const answering = readAsked(request).then((asked) =>
      answer(gateway, schema, documents, asked, callerOf(request)),
    );
    answering.then(
      (result) => send(response, 200, result),
      () => send(response, 400, { errors: [new GraphQLError('The request cannot be read.')] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await gateway.stop();
      await sources.close();
    },
  };
}

const readAsked = (request: IncomingMessage): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('error', reject);
    request.once('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked);
      } catch (error) {
        reject(error);
      }
    });
  });

const callerOf = ({ headers: { authorization } }: IncomingMessage): Caller =>
  authorization === undefined ? {} : { forwarded: { authorization } };

function send(response: ServerResponse, status: number, result: ExecutionResult): void {
  const body = answerBytes(result);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

/** Reads and validates a text once. */
function know(schema: GraphQLSchema, documents: LRUCache<string, Known>, query: string): Known {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const queryHash = createHash('sha256').update(query).digest('hex');
  const made = { queryHash, document, errors: validate(schema, document) };
  documents.set(query, made);
  return made;
}

async function answer(
  gateway: CompiledGateway,
  schema: GraphQLSchema,
  documents: LRUCache<string, Known>,
  { query, variables, operationName }: Asked,
  context: Caller,
): Promise<ExecutionResult> {
  try {
    const { document, queryHash, errors } = know(schema, documents, String(query));
    if (errors.length > 0) return { errors };
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw new GraphQLError(`Unknown operation named "${operationName ?? ''}".`);
    const request = {
      query: String(query),
      ...(variables == null ? {} : { variables }),
      ...(operationName == null ? {} : { operationName }),
    };
    return (await gateway.executor(
      requestContextOf({ schema, document, queryHash, operation, request, context }),
    )) as ExecutionResult;
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError('Unexpected error.')] };
  }
}

interface Parts extends Pick<GatewayRequest, 'schema' | 'document' | 'queryHash' | 'request'> {
  operation: OperationDefinitionNode;
  context: Caller;
}

/** What an executor reads of a request; Apollo Server adds what belongs to its plugins. */
const requestContextOf = (parts: Parts): GatewayRequest =>
  ({ ...parts, operationName: parts.operation.name?.value ?? null, source: parts.request.query }) as never;
