export function findNeeds(test: string, imports: (path: string) => readonly string[]): string[];
export function listTests(root?: string): string[];
export function sortTests(
  tests?: readonly string[],
  imports?: (path: string) => readonly string[],
): Record<'rules' | 'house' | 'properties' | 'integration' | 'exhaustive', string[]>;
