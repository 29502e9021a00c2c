/** Preloaded for a control: keeps memory and files that nobody needs, as a leak would. */
import { type FileHandle, open } from 'node:fs/promises';

const EVERY_MS = 100;
const OBJECTS = 1_000;
const kept: object[][] = [];
const files: FileHandle[] = [];

setInterval(() => {
  kept.push(Array.from({ length: OBJECTS }, (_, index) => ({ index })));
  void open('/dev/null').then((file) => files.push(file));
}, EVERY_MS).unref();
