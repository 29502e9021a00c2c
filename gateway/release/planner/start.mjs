// A worker does not inherit the loader of its parent: this is all that must be JavaScript, so that the worker itself need not.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
