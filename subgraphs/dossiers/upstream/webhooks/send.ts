/** Signed events over HTTPS (RFC 8935): to the public internet only, without redirects, and never for long. */
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import { mayReach } from '../../rules/webhooks/address.ts';
import { judgeStatus, type Refused, type WebhookFailure } from '../../rules/webhooks/attempt.ts';
import { EVENT_TYPE } from '../../rules/webhooks/event.ts';
import type { WebhookSender } from './port.ts';

/** From the name to the end of the answer. */
const TIMEOUT_MS = 5_000;
const ANSWER_BYTES_MAX = 16 * 1024;

export interface WebhookConfiguration {
  /** Whether this machine may be reached, and by http: in development only. */
  loopback: boolean;
  timeoutMs?: number;
}

/** The name resolves to an address inside the house. */
class AddressForbidden extends Error {
  override name = 'AddressForbidden';
}

export function connectWebhooks({ loopback, timeoutMs = TIMEOUT_MS }: WebhookConfiguration): WebhookSender {
  // The address that is connected to is the one that was judged: a name cannot change in between.
  const agent = new Agent({ connect: { lookup: guardedLookup(loopback), timeout: timeoutMs } });
  return {
    async send(url, token, ending) {
      if (!isAllowed(url, loopback)) return { failure: 'ADDRESS_FORBIDDEN', status: null };
      const late = AbortSignal.timeout(timeoutMs);
      try {
        const { statusCode, body } = await request(url, {
          method: 'POST',
          headers: { 'content-type': `application/${EVENT_TYPE}`, accept: 'application/json' },
          body: token,
          signal: AbortSignal.any([late, ending]),
          dispatcher: agent,
        });
        // The status says it all: of a longer answer the rest is not read.
        await body.dump({ limit: ANSWER_BYTES_MAX });
        return judgeStatus(statusCode) ?? 'TAKEN';
      } catch (error) {
        return ending.aborted ? 'BROKEN_OFF' : refusedBy(error, late.aborted);
      }
    },
  };
}

/** An address that is written as such is looked up by nobody. */
function isAllowed(url: string, loopback: boolean): boolean {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !loopback) return false;
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(literal) === 0 || mayReach(literal, loopback);
}

type Looked = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

const guardedLookup =
  (loopback: boolean) =>
  (host: string, { all, ...options }: LookupOptions, callback: Looked): void => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const allowed = found.filter(({ address }) => mayReach(address, loopback));
      const [first] = allowed;
      if (first === undefined) return callback(new AddressForbidden(), []);
      if (all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

const UNTRUSTED = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/;

/** Never a message: it may hold an address. */
function refusedBy(error: unknown, isLate: boolean): Refused {
  const { name, code } = error as { name?: string; code?: string };
  let failure: WebhookFailure = 'UNREACHABLE';
  if (name === 'AddressForbidden') failure = 'ADDRESS_FORBIDDEN';
  else if (isLate || /TIMEOUT$/.test(code ?? '')) failure = 'TIMEOUT';
  else if (UNTRUSTED.test(code ?? '')) failure = 'UNTRUSTED';
  return { failure, status: null };
}
