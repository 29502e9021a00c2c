export const ROOT: string;
export function importsOf(path: string, text: string): string[];
export function readImports(root?: string): (path: string) => readonly string[];
export function reach(
  entries: Iterable<string>,
  imports: (path: string) => readonly string[],
  enters?: (path: string) => boolean,
): Set<string>;
