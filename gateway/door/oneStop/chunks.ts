/** Records of one call: few enough for one transaction of the register, and small enough for the body of a registered operation. */
const RECORDS_MAX = 50;
const BYTES_MAX = 10 * 1024;

/** Cuts a list into parts in its order. A record that is too large by itself is a part of its own: the graph says that it is. */
export function* chunksOf<T>(items: readonly T[], contentOf: (item: T) => unknown): Generator<T[]> {
  let chunk: T[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(contentOf(item)));
    if (chunk.length > 0 && (chunk.length >= RECORDS_MAX || bytes + size > BYTES_MAX)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(item);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
