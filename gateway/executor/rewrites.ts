import type { FetchDataRewrite } from '@apollo/query-planner';
import type { Types } from './types.ts';
import { isValues, own, setOwn, type Values } from './values.ts';

export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/**
 * What a plan changes in a representation before it travels, or in an answer when it has come: types that a register knows under
 * another name (`@interfaceObject`), and fields that were asked for under a made-up name. Undefined when there is nothing to change.
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: Types,
): Rewrite | undefined {
  const all = (rewrites ?? []).flatMap((rewrite) => compileRewrite(rewrite, types));
  if (all.length === 0) return undefined;
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, types: Types): Rewrite[] {
  const last = rewrite.path.at(-1);
  if (last === undefined) return [];
  const change = changeOf(rewrite, last);
  return [rewrite.path.slice(0, -1).reduceRight((next, step) => along(step, next, types), atObjects(change))];
}

function changeOf(rewrite: FetchDataRewrite, name: string): (object: Values) => void {
  if (rewrite.kind === 'ValueSetter') return (object) => setOwn(object, name, rewrite.setValueTo);
  return (object) => {
    const value = own(object, name);
    if (value === undefined) return;
    setOwn(object, rewrite.renameKeyTo, value);
    object[name] = undefined;
  };
}

function along(step: string, next: Rewrite, types: Types): Rewrite {
  if (!step.startsWith(FRAGMENT)) return atObjects((object) => next(own(object, step)));
  const belongs = types.condition(step.slice(FRAGMENT.length));
  return atObjects((object) => {
    const typeName = own(object, '__typename');
    // Who asked knows the type of what has no name.
    if (!typeName || (typeof typeName === 'string' && belongs(typeName))) next(object);
  });
}

/** Lists are gone through, whatever is no object is left alone. */
function atObjects(change: (object: Values) => void): Rewrite {
  const visit: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isValues(value)) change(value);
  };
  return visit;
}
