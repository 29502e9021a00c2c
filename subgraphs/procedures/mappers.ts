/** What every resolver of the register is handed; the mappers of its types stand in the chapters. */
import type { Context } from '../../kernel/access.ts';
import type { Loaders } from './loaders.ts';

export type ContextType = Context<Loaders>;
