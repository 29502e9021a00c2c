import { PART_BYTES_MAX, PART_BYTES_MIN } from '../../kernel/domain/files.ts';

/**
 * Cuts what comes in over a socket into parts, none larger than a part may be and, but for what is too short as a whole, none smaller. Where
 * the connection breaks off, what is here and makes a part is still given: the sender goes on behind it.
 *
 * @param onBroken is told that it broke off
 */
export async function* cutIntoParts(
  body: AsyncIterable<Buffer>,
  onBroken: () => void = () => undefined,
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let broken = false;
  const chunks = body[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch(() => undefined);
    broken = next === undefined;
    if (next === undefined || next.done === true) break;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    // Enough stays behind for another part.
    while (held.length >= PART_BYTES_MAX + PART_BYTES_MIN) {
      yield held.subarray(0, PART_BYTES_MAX);
      held = held.subarray(PART_BYTES_MAX);
    }
  }
  if (broken) onBroken();
  if (held.length > PART_BYTES_MAX) {
    yield held.subarray(0, held.length - PART_BYTES_MIN);
    held = held.subarray(held.length - PART_BYTES_MIN);
  }
  if (held.length > 0 && !(broken && held.length < PART_BYTES_MIN)) yield held;
}
