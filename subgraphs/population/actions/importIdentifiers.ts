import type { Database, Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { personIdOfNumber, personIdOfProvider } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { type LinkRow, listMeant, lockLinks, putLinks } from '../database/identifiers.ts';
import {
  type IdentifierLine,
  type JudgedLine,
  judgeLink,
  readIdentifierFile,
} from '../rules/identifierFile.ts';

/** Lines of one transaction. */
const BATCH = 1_000;

export interface IdentifierImport {
  keys: Keys;
  /** Whose identifiers they are, as it writes itself in `iss`. */
  issuer: string;
  text: string;
  /** Whether an identifier may be turned from one person to another. */
  replace: boolean;
  now: Date;
}

/**
 * Takes in whom a provider's identifiers mean, line by line: a line that is refused keeps no other out. The same file again changes
 * nothing.
 *
 * @param reached told after each batch how many lines are done: a run that breaks off has them in
 */
export async function importIdentifiers(
  database: Database,
  asked: IdentifierImport,
  reached: (lines: number) => void = () => undefined,
): Promise<JudgedLine[]> {
  const { lines, refused } = readIdentifierFile(asked.text);
  const judged = [...refused];
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines.slice(from, from + BATCH);
    judged.push(...(await database.jobTransaction((tx) => takeIn(tx, asked, batch))));
    reached(from + batch.length);
  }
  return judged.toSorted((one, other) => one.line - other.line);
}

async function takeIn(
  tx: Tx,
  { keys, issuer, replace, now }: IdentifierImport,
  lines: readonly IdentifierLine[],
): Promise<JudgedLine[]> {
  const named = lines.map((line) => ({
    line,
    identifierId: personIdOfProvider(keys, issuer, line.identifier),
  }));
  const links = new Map(
    (
      await lockLinks(
        tx,
        named.map(({ identifierId }) => identifierId),
      )
    ).map((row) => [row.identifierId, row]),
  );
  const meant = await meantBy(tx, keys, lines);
  const rows: LinkRow[] = [];
  const judged = named.map(({ line, identifierId }): JudgedLine => {
    const stands = links.get(identifierId);
    const said = 'ended' in line ? 'ENDED' : { meant: meant.get(line.line) ?? [] };
    const { personId, ...verdict } = judgeLink(
      said,
      stands && { personId: stands.personId, ended: stands.endedAt !== null },
      replace,
    );
    if (personId !== undefined && said === 'ENDED')
      rows.push({ identifierId, personId, linkedAt: stands?.linkedAt ?? now, endedAt: now });
    else if (personId !== undefined) rows.push({ identifierId, personId, linkedAt: now, endedAt: null });
    return { line: line.line, ...verdict };
  });
  await putLinks(tx, rows);
  return judged;
}

/** The people whom each line's number means. */
async function meantBy(
  tx: Tx,
  keys: Keys,
  lines: readonly IdentifierLine[],
): Promise<Map<number, PersonId[]>> {
  const ids = new Map(
    lines.flatMap((line) =>
      'ended' in line ? [] : [[line.line, personIdOfNumber(keys, line.personalNumber)] as const],
    ),
  );
  const found = await listMeant(tx, [...new Set(ids.values())]);
  return new Map(
    [...ids].map(([line, id]) => [
      line,
      [...new Set(found.filter(({ knownId }) => knownId === id).map(({ personId }) => personId))],
    ]),
  );
}
