import {
  type EnumType,
  isCustomScalarType,
  isEnumType,
  type NamedType,
  type ScalarType,
} from '@apollo/federation-internals';

export type IsLeaf = (value: unknown) => boolean;

const isText: IsLeaf = (value) => typeof value === 'string';
const isWhole: IsLeaf = (value) => Number.isInteger(value) && Math.abs(value as number) < 1e21;

const BUILT_IN: ReadonlyMap<string, IsLeaf> = new Map([
  ['Boolean', (value: unknown) => typeof value === 'boolean'],
  ['Int', isWhole],
  ['Float', Number.isFinite as IsLeaf],
  ['String', isText],
  ['ID', (value: unknown) => isText(value) || isWhole(value)],
]);

/**
 * Which values a leaf may have. A register is believed about custom scalars: only it knows them. Values of enums that clients may not see
 * (`@inaccessible`) are none.
 */
export function leafTest(type: NamedType): IsLeaf | undefined {
  if (isEnumType(type)) return enumTest(type);
  if (isCustomScalarType(type)) return undefined;
  return BUILT_IN.get((type as ScalarType).name) ?? (() => false);
}

function enumTest(type: EnumType): IsLeaf {
  const names = new Set(type.values.map(({ name }) => name));
  return (value) => typeof value === 'string' && names.has(value);
}
