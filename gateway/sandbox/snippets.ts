/** A worked example as something to run elsewhere. Pure: it runs in the browser and in the tests alike. */
import type { Captured, Example } from './template.ts';
import { fillVariables } from './template.ts';

/** One call of the graph, ready to be sent. */
export interface Call {
  origin: string;
  query: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
  /** Who runs it; null where it needs no token. */
  persona: string | null;
}

/** An example with everything that earlier ones have captured, and fresh ids of requests. */
export const toCall = (
  { document, variables, headers, persona }: Example,
  { origin, captured, randomUuid }: { origin: string; captured: Captured; randomUuid: () => string },
): Call => ({
  origin,
  query: document.trim(),
  variables: fillVariables(variables, captured, randomUuid),
  headers: Object.fromEntries(
    Object.entries(fillVariables(headers, captured, randomUuid)).map(([name, value]) => [
      name,
      String(value),
    ]),
  ),
  persona,
});

const bodyOf = ({ query, variables }: Call): string => JSON.stringify({ query, variables }, null, 2);

const headersOf = ({ headers }: Call): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  ...headers,
});

/** How a shell takes a text as it is, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** For a shell. The token is fetched, since it would be over when the text is used. */
export function toCurl(call: Call): string {
  const token = call.persona === null ? [] : [`TOKEN=$(npm run --silent token -- ${call.persona})`];
  const bearer = call.persona === null ? [] : ['  -H "authorization: Bearer $TOKEN"'];
  const headers = Object.entries(headersOf(call)).map(
    ([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`,
  );
  const parts = [
    `curl -sS ${quoted(`${call.origin}/graphql`)}`,
    ...headers,
    ...bearer,
    `  --data-binary ${quoted(bodyOf(call))}`,
  ];
  return [...token, parts.join(' \\\n')].join('\n');
}

/** For Node, as a module. The token is given by the shell, since it would be over when the text is used. */
export function toFetch(call: Call): string {
  const usage =
    call.persona === null
      ? []
      : [
          `// TOKEN=$(npm run --silent token -- ${call.persona}) node example.mjs`,
          `import { env } from 'node:process';`,
        ];
  const bearer = call.persona === null ? '' : ', authorization: ["Bearer", env.TOKEN].join(" ")';
  const headers = JSON.stringify(headersOf(call)).slice(1, -1);
  return [
    ...usage,
    `const response = await fetch(${JSON.stringify(`${call.origin}/graphql`)}, {`,
    `  method: 'POST',`,
    `  headers: { ${headers}${bearer} },`,
    `  body: JSON.stringify(${bodyOf(call).replaceAll('\n', '\n  ')}),`,
    `});`,
    `console.log(JSON.stringify(await response.json(), null, 2));`,
  ].join('\n');
}
