import { dataGroups, type LegalBasisRow, legalBases } from '../../kernel/domain/purposes.ts';

/** The matrix as composition reads it; a test changes it in memory. */
export interface Matrix {
  groups: Readonly<Record<string, readonly string[]>>;
  bases: readonly LegalBasisRow[];
}

export const houseMatrix: Matrix = { groups: dataGroups, bases: legalBases };

/** Group by coordinate or by `Type.*`, one entry for each word of the table. */
function groupTable({ groups }: Matrix): Map<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([group, lines]) =>
      lines.flatMap((line) => line.split(' ').map((entry) => [entry, group] as const)),
    ),
  );
}

const wildcardOf = (coordinate: string): string => `${coordinate.split('.')[0] ?? ''}.*`;

/** Purposes that may read each of these coordinates: those with a legal basis for its group. */
export function listPurposes(
  coordinates: readonly string[],
  matrix: Matrix = houseMatrix,
): Map<string, string[]> {
  const table = groupTable(matrix);
  return new Map(
    coordinates.map((coordinate) => {
      const group = table.get(coordinate) ?? table.get(wildcardOf(coordinate));
      const rows = matrix.bases.filter(({ groups }) => groups.some((covered) => covered === group));
      return [coordinate, [...new Set(rows.map(({ purpose }) => purpose as string))].sort()];
    }),
  );
}

/**
 * What stands between the contracts and the matrix: a personal coordinate in no group, one that no purpose may read on any
 * legal basis, and a word of the table that no contract has.
 *
 * @returns one sentence for each problem; empty when there is none
 */
export function lintMatrix(
  personal: readonly string[],
  known: ReadonlySet<string>,
  matrix: Matrix = houseMatrix,
): string[] {
  const table = groupTable(matrix);
  const purposes = listPurposes(personal, matrix);
  const types = new Set([...known].map(wildcardOf));
  const uncovered = personal.flatMap((coordinate) => {
    const group = table.get(coordinate) ?? table.get(wildcardOf(coordinate));
    if (group === undefined)
      return [`${coordinate} is personal and in no group of kernel/domain/purposes.ts.`];
    return purposes.get(coordinate)?.length === 0
      ? [
          `${coordinate} (${group}) may be read for no purpose: kernel/domain/purposes.ts gives it no legal basis.`,
        ]
      : [];
  });
  const unknown = [...table.keys()]
    .filter((entry) => (entry.endsWith('.*') ? !types.has(entry) : !known.has(entry)))
    .map((entry) => `kernel/domain/purposes.ts groups ${entry}, which no contract has.`);
  return [...uncovered, ...unknown];
}
