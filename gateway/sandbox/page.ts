import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built page; `npm run build:sandbox` makes it. */
export const SANDBOX_PAGE = fileURLToPath(new URL('./dist/', import.meta.url));
export const isSandboxBuilt = (): boolean => existsSync(new URL('./dist/index.html', import.meta.url));
