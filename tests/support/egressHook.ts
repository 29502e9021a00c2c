/**
 * Loaded with --import before anything else of a process: writes down every place that it tries to reach, by socket, by
 * datagram or by asking a name server, and lets it try.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env.EGRESS_FILE ?? '';
const note = (kind: string, where: unknown): void => appendFileSync(file, `${kind} ${String(where)}\n`);

type Any = (this: unknown, ...values: unknown[]) => unknown;

/** Puts a witness in front of a method. */
function watch(holder: object, method: string, say: (values: unknown[]) => void): void {
  const methods = holder as Record<string, Any>;
  const original = methods[method];
  if (original === undefined) throw new Error(`nothing to watch: ${method}`);
  methods[method] = function (...values) {
    say(values);
    return original.apply(this, values);
  };
}

watch(net.Socket.prototype, 'connect', ([first, second]) => {
  // Node's own callers pass the arguments as one array.
  const given: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof given === 'object' && given !== null) {
    const { path, host, port } = given as { path?: string; host?: string; port?: number };
    note('tcp', path ?? `${host ?? 'localhost'}:${port}`);
  } else note('tcp', typeof given === 'number' ? `${second ?? 'localhost'}:${given}` : given);
});
for (const method of ['send', 'connect']) {
  watch(dgram.Socket.prototype, method, (values) =>
    note('udp', values.findLast((value) => typeof value === 'string') ?? 'localhost'),
  );
}
for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const method of [
    'lookup',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveAny',
    'resolveTxt',
    'resolveSrv',
  ]) {
    if (Object.hasOwn(holder, method))
      watch(holder, method, ([name]) => {
        // An address is no question to a name server.
        if (net.isIP(String(name)) === 0) note('dns', name);
      });
  }
}
syncBuiltinESMExports();
