/** Fewer of something than this are a person's, or a few persons'. */
export const SMALL = 5;

/** A part of a whole, with how many it has. */
export interface CountedPart {
  id: string;
  dossiers: number;
}

/**
 * Which parts of a whole are not told: every part of fewer than five, and the smallest of the others until there are two parts or more, with five dossiers or
 * more together and more dossiers than parts. So what the whole has more than its told parts is never a small part.
 *
 * @param parts all that have anything
 */
export function withhold<Part extends CountedPart>(parts: readonly Part[]): Set<Part> {
  const bySize = [...parts].sort((a, b) => a.dossiers - b.dossiers || (a.id < b.id ? -1 : 1));
  const withheld = new Set(bySize.filter(({ dossiers }) => dossiers < SMALL));
  if (withheld.size === 0) return withheld;
  for (const part of bySize) {
    const together = dossiersOf(withheld);
    // As many dossiers as parts: each would have one.
    if (withheld.size > 1 && together >= SMALL && together > withheld.size) break;
    withheld.add(part);
  }
  return withheld;
}

export const dossiersOf = (parts: Iterable<CountedPart>): number =>
  [...parts].reduce((sum, { dossiers }) => sum + dossiers, 0);
