/** The open-loop load: requests are due at fixed moments and measured from them, however late the answers get. */
import { Pool } from 'undici';
import type { FloodOrder, FloodResult, LoadRequest } from './protocol.ts';

const CONNECTIONS = 1_000;
/** How long answers may take after the last request was due. */
const REST_MS = 10_000;

export async function flood(order: FloodOrder): Promise<FloodResult> {
  const pool = new Pool(order.origin, { connections: CONNECTIONS, pipelining: 1, headersTimeout: REST_MS });
  const result: FloodResult = {
    durationS: order.durationS,
    sent: { honest: 0, hostile: 0 },
    answeredMs: [],
    shedMs: [],
    refused: 0,
    limited: 0,
    wrong: 0,
  };
  const total = Math.floor(order.requestsPerSecond * order.durationS);
  const began = performance.now();
  const open: Promise<void>[] = [];
  for (let due = 0; due < total; ) {
    const now = performance.now() - began;
    for (; due < total && (due * 1_000) / order.requestsPerSecond <= now; due += 1) {
      // Spread evenly, and the same in every run.
      const isHostile = Math.floor((due + 1) * order.hostileShare) > Math.floor(due * order.hostileShare);
      const requests = isHostile ? order.hostile : order.honest;
      const request = requests[due % requests.length];
      result.sent[isHostile ? 'hostile' : 'honest'] += 1;
      const dueAt = began + (due * 1_000) / order.requestsPerSecond;
      if (request !== undefined) open.push(send(pool, request, isHostile, dueAt, result));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(open);
  await pool.destroy();
  return result;
}

async function send(
  pool: Pool,
  request: LoadRequest,
  isHostile: boolean,
  dueAt: number,
  result: FloodResult,
): Promise<void> {
  try {
    const { method, path, headers, body = null } = request;
    const answer = await pool.request({ method, path, headers, body });
    const text = await answer.body.text();
    const tookMs = performance.now() - dueAt;
    const saysWhen = answer.headers['retry-after'] !== undefined;
    if (answer.statusCode === 503 && saysWhen) result.shedMs.push(tookMs);
    else if (isHostile && answer.statusCode >= 400 && answer.statusCode < 500) result.refused += 1;
    else if (!isHostile && text.includes('"signature":"') && !text.includes('"errors":'))
      result.answeredMs.push(tookMs);
    else if (answer.statusCode === 429 && saysWhen) result.limited += 1;
    else result.wrong += 1;
  } catch {
    result.wrong += 1;
  }
}
