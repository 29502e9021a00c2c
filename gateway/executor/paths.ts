import { isValues, own, type Path, type Values } from './values.ts';

/**
 * The objects at a path of the data, in their order and each once: where equal entities share what they hold, it is met by several ways.
 * What is null on the way has nothing to fetch for; what has another shape than the path says is left to the projection, which tells of it.
 */
export function collect(data: Values, path: Path, mayShare: boolean): Values[] {
  let current: unknown[] = [data];
  for (const step of path) {
    const next: unknown[] = [];
    for (const value of current) {
      if (step === '@') {
        if (Array.isArray(value)) for (const entry of value) if (entry != null) next.push(entry);
      } else if (isValues(value)) {
        const found = own(value, String(step));
        if (found != null) next.push(found);
      }
    }
    current = mayShare ? [...new Set(next)] : next;
  }
  return current.filter(isValues);
}

export interface Place {
  path: (string | number)[];
  object: Values;
}

/** Every place at a path, with the indices of lists in the stead of `@`: errors are told at each of them. */
export function listPlaces(data: Values, path: Path): Place[] {
  let current: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: data }];
  for (const step of path)
    current = current.flatMap(({ path: before, value }) => {
      if (step === '@')
        return Array.isArray(value)
          ? value.map((entry, index) => ({ path: [...before, index], value: entry }))
          : [];
      return isValues(value) ? [{ path: [...before, step], value: own(value, String(step)) }] : [];
    });
  return current.flatMap(({ path: found, value }) =>
    isValues(value) ? [{ path: found, object: value }] : [],
  );
}
