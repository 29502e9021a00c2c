/**
 * Whether this process runs what `npm run build` made. The sources are run by a loader (tsx), which a process or a worker that
 * is started from them needs too; what was built is plain JavaScript, and its packages hold no loader.
 */
export const isBuilt: boolean = !import.meta.url.endsWith('.ts');
