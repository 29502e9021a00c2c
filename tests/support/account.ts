/** Whom PostgreSQL runs as in a test: one that is there, so that a test under root makes no user on its machine. */
export const TEST_USER: string | undefined = process.getuid?.() === 0 ? 'nobody' : undefined;
