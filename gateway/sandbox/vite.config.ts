import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Builds the sandbox: `npx vite build --config gateway/sandbox/vite.config.ts`. Everything it shows is in the
 * package, so it opens offline and under a content security policy that allows this origin only.
 */
export default defineConfig({
  root: fileURLToPath(new URL('./app', import.meta.url)),
  base: '/sandbox/',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL for a script would be refused by the policy; fonts and images could be inlined, scripts not.
    assetsInlineLimit: 0,
    // The preload helper would be fine under the policy, but every chunk comes from this machine anyway.
    modulePreload: false,
    // One editor with its languages is large by nature, and is loaded from this machine.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    rolldownOptions: {
      // Beside the page, the one that the provider calls back in a frame.
      input: ['index.html', 'callback.html'].map((page) =>
        fileURLToPath(new URL(`./app/${page}`, import.meta.url)),
      ),
      onLog(level, log, handle) {
        // "use client" in a library is for servers that draw; it means nothing in a bundle.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
