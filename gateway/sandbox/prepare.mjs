/**
 * npm runs this after every installation: it builds the sandbox's page, so that a fresh checkout has one. Where the packages
 * that build it were left out, as `npm ci --omit=dev` does, there is no sandbox to serve and nothing to build.
 */
import { fileURLToPath } from 'node:url';

/** Undefined when vite is not installed; any other trouble with it is trouble. */
async function findVite() {
  try {
    return await import('vite');
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'vite'")) return undefined;
    throw error;
  }
}

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  console.log(
    'npm run prepare\n\nBuilds the page of the sandbox, where vite is installed. npm runs it after every installation.',
  );
  process.exit(0);
}

const vite = await findVite();
if (vite === undefined) console.log('The sandbox is not built: its packages are not installed.');
else
  await vite.build({
    configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
