/**
 * Preloaded into a process of the product that was started with `--expose-gc`: says on a port of its own how much memory it
 * holds after a collection, and how many files it has open. Nothing of the product is changed by it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collector, countOpenFiles, heapMb } from './toolkit/heap.ts';

export interface Probed {
  heapMb: number;
  rssMb: number;
  files: number;
}

collector();
const server = createServer((_request, reply) => {
  void heapMb().then((heap) => {
    const probed: Probed = {
      heapMb: heap,
      rssMb: process.memoryUsage().rss / 1_048_576,
      files: countOpenFiles(),
    };
    reply.setHeader('connection', 'close').end(JSON.stringify(probed));
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`probe http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
server.unref();
