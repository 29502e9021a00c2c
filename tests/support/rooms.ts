/** The rooms of the house, each with what it may import of the others; a room always may import itself. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  // The contract imports nothing; its tools read the words of the kernel that contracts speak in.
  'schema/': [],
  'schema/tools/': ['schema/', 'kernel/domain/', 'kernel/failure.ts'],
  'kernel/': ['schema/'],
  'nation/': ['kernel/domain/', 'kernel/keys.ts', 'kernel/identity.ts'],
  'platform/observability/': ['schema/', 'kernel/'],
  'platform/': ['schema/', 'kernel/'],
  'gateway/': ['schema/', 'kernel/', 'platform/observability/'],
  'gateway/sandbox/': ['schema/', 'kernel/', 'gateway/', 'nation/'],
  'subgraphs/': ['schema/', 'kernel/', 'platform/sealing/'],
  'app/': ['schema/', 'kernel/', 'platform/', 'gateway/', 'subgraphs/', 'nation/'],
};
/** Longest first, so that the more specific room is found. */
export const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
export const roomNamed = (path: string): string | undefined => ROOMS.find((room) => path.startsWith(room));
