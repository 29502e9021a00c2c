import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built page; `npm run build:sandbox` makes it. */
export const SANDBOX_PAGE = fileURLToPath(new URL('./dist/', import.meta.url));

/** Whether everything is there that a page of today has: one that was built before it signed in at the provider is none. */
export const isSandboxBuilt = (): boolean =>
  ['index.html', 'callback.html'].every((page) => existsSync(new URL(`./dist/${page}`, import.meta.url)));
