import { fileURLToPath } from 'node:url';
import { types } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
const FRAME = /^\s+at .*?(?:file:\/\/)?((?:\/|[A-Za-z]:[\\/])[^()\s]+?):(\d{1,5}):\d+\)?$/;
const FRAMES_MAX = 8;

/** Also an error that another realm made, such as Node itself where tests run. */
export const isError = (value: unknown): value is Error =>
  value instanceof Error || types.isNativeError(value);

/**
 * Where in our code an error came from: `file:line` of the frames inside the project, the innermost first. They are read behind
 * the message, which may hold anything, and may itself look like frames.
 */
export function framesOf(error: unknown): string {
  if (!isError(error) || error.stack === undefined) return '';
  const { stack, message } = error;
  const head = stack.indexOf(message);
  const lines = stack.slice(head < 0 ? 0 : head + message.length).split('\n');
  return lines
    .map((line) => FRAME.exec(line))
    .map((found) => [found?.[1]?.replaceAll('\\', '/') ?? '', found?.[2] ?? ''] as const)
    .filter(([path]) => path.startsWith(ROOT) && !path.includes('/node_modules/'))
    .slice(0, FRAMES_MAX)
    .map(([path, line]) => `${path.slice(ROOT.length)}:${line}`)
    .join(' < ');
}
