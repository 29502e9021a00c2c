import { GraphQLError, parse } from 'graphql';
import { fillVariables, listMissingNames } from '../template.ts';
import type { Desk } from './desk.ts';
import type { GraphAnswer, GraphRequest, Plan } from './server.ts';
import { askGraph } from './server.ts';
import type { Session } from './session.ts';

/** What the editor hands over for one run: parsed JSON from its panes. */
export type EditorFetcher = (
  request: GraphRequest,
  options?: { headers?: Record<string, unknown> },
) => Promise<GraphAnswer>;

const INTROSPECTION = 'IntrospectionQuery';

interface Reply {
  /** HTTP status; 0 when nothing was sent. */
  status: number;
  answer: GraphAnswer;
}

/**
 * The one way from the editor to the gateway: signs, fills the placeholders still open, asks for the plan, and
 * lays the outcome on the desk. It never rejects: what went wrong is an answer with `errors`.
 */
export function createFetcher(desk: Desk, session: Session): EditorFetcher {
  return async (request, options) => {
    if (request.operationName === INTROSPECTION) return (await ask(request, {}, session)).answer;
    const exampleKey = desk.state.get().activeKey;
    desk.forgetOutcome(exampleKey);
    desk.state.change({ running: true });
    const startedAtMs = performance.now();
    const { status, answer } = await run(desk, session, request, options?.headers);
    const elapsedMs = performance.now() - startedAtMs;
    const { shown, plan } = takePlan(answer);
    const errorCount = answer.errors?.length ?? 0;
    const text = JSON.stringify(shown, null, 2);
    desk.keep({ status, elapsedMs, errorCount, plan, text }, exampleKey, answer.data);
    return shown;
  };
}

async function run(
  desk: Desk,
  session: Session,
  request: GraphRequest,
  headers: Record<string, unknown> | undefined,
): Promise<Reply> {
  const { captured } = desk.state.get();
  const missing = listMissingNames([request.variables, headers], captured);
  if (missing.length > 0) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    return refuse(`Chưa gửi: còn thiếu giá trị ${names}. Hãy chạy ví dụ trước đó.`);
  }
  const randomUuid = (): string => crypto.randomUUID();
  const filledHeaders = Object.entries(fillVariables(headers, captured, randomUuid)).map(
    ([name, value]) => [name, String(value)] as const,
  );
  const filledRequest: GraphRequest = {
    query: request.query,
    operationName: findOperationName(request),
    variables: fillVariables(request.variables, captured, randomUuid),
  };
  return ask(filledRequest, { ...Object.fromEntries(filledHeaders), 'mot-lan-plan': '1' }, session);
}

/** Sends as whoever is signed in. A refused token is replaced once: the issuer may have started anew. */
async function ask(request: GraphRequest, headers: Record<string, string>, session: Session): Promise<Reply> {
  const send = (token: string | undefined): Promise<Reply> =>
    askGraph(request, token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` });
  try {
    const token = await session.findToken();
    const reply = await send(token);
    if (reply.status !== 401 || token === undefined) return reply;
    return await send(await session.replaceToken());
  } catch (error) {
    return refuse(`Không gửi được tới cổng: ${String(error)}`);
  }
}

function refuse(message: string): Reply {
  return { status: 0, answer: { errors: [new GraphQLError(message)] } };
}

// Right after a tab is opened the editor may still hold the name of an operation of the tab before.
function findOperationName({ query, operationName }: GraphRequest): string | undefined {
  if (!operationName) return undefined;
  try {
    const names = parse(query).definitions.map((definition) =>
      definition.kind === 'OperationDefinition' ? definition.name?.value : undefined,
    );
    return names.includes(operationName) ? operationName : names.find((name) => name !== undefined);
  } catch {
    return operationName;
  }
}

function takePlan(answer: GraphAnswer): { shown: GraphAnswer; plan: Plan | undefined } {
  const { extensions, ...shown } = answer;
  if (extensions === undefined) return { shown, plan: undefined };
  const { plan, ...rest } = extensions;
  return { shown: Object.keys(rest).length === 0 ? shown : { ...shown, extensions: rest }, plan };
}
