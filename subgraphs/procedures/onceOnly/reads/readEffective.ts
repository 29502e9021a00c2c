import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import { overlayMappings } from '../../../../kernel/domain/mappings.ts';
import type { Located } from '../../codeLists/rules/asOf.ts';
import type { OnceOnlyLoaders } from './loaders.ts';

/** The one way in which mappings of a published component are read. */
export async function readEffective<C extends ComponentContent & Located>(
  loaders: OnceOnlyLoaders,
  component: C,
): Promise<C> {
  return overlayMappings(component, await loaders.mappingDecisions.load(component.procedure), component.day);
}
