/** The procedures that the bench of search loads: real ones, and as many made of them as a size asks for. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { CaseContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { spellingKey } from '../../../subgraphs/procedures/records/rules/nationalLists.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';

export interface Catalogue {
  contents: ProcedureContent[];
  /** Name of a result type by its code. */
  results: Map<string, string>;
}

/** Publishers as the file spells them. The courts have no code in our list of agencies. */
export const COURTS = { code: 'G98', name: 'Tòa án nhân dân' };
const PUBLISHERS: Record<string, string> = {
  'bo-tai-chinh': 'G12',
  'bo-nong-nghiep-mt': 'G10',
  'bo-xay-dung': 'G17',
  'bo-cong-an': 'G01',
  'bo-tu-phap': 'G15',
  'ngan-hang-nha-nuoc': 'G19',
  'toa-an-nhan-dan': COURTS.code,
};

/** Reads national records, one a line, gzip or not. What cannot go in is left out and counted by the caller. */
export async function readCatalogue(file: string): Promise<Catalogue> {
  const agencies = new Map(Object.entries(PUBLISHERS).map(([name, code]) => [spellingKey(name), code]));
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const contents = new Map<string, ProcedureContent>();
  const results = new Map<string, string>();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const read = readNationalRecord(JSON.parse(line), { agencies, resultTypes: new Set() });
    if (read.content === null || contents.has(read.content.code)) continue;
    for (const { code, name } of read.results) if (name !== null) results.set(code, name);
    contents.set(read.content.code, read.content);
  }
  return { contents: [...contents.values()], results };
}

/** The procedures that the project itself embeds. */
export const readEmbedded = (): Catalogue => ({ contents: readSeedContents(), results: new Map() });

/** A small generator with a fixed beginning: the same catalogue on every machine (Numerical Recipes' constants). */
function makeChooser(): (count: number) => number {
  let state = 4711;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const SYNTHETIC_GROUP = 7;

/** Whether a code is that of a procedure that exists, and not of one that a catalogue was grown by. */
export const isReal = (code: string): boolean => !code.startsWith(`${SYNTHETIC_GROUP}.`);

const PAPERS_MAX = 6;

/** What search reads of a procedure; the rest of a synthetic one would only make the load slow. */
function trimmed(content: ProcedureContent, papers: readonly CaseContent[]): ProcedureContent {
  const cases = papers.slice(0, 1).map((of) => ({
    ...of,
    questions: [],
    components: of.components.slice(0, PAPERS_MAX),
  }));
  return { ...content, cases, channels: [], steps: [], legalBasis: [], agencies: [], requirements: null };
}

/**
 * The catalogue grown to a size: each further procedure begins as the name of one real procedure and ends as that of
 * another, with the field and people of the first and the agency, levels and papers of the second. The real ones stay.
 */
export function growTo({ contents, results }: Catalogue, size: number): Catalogue {
  const choose = makeChooser();
  const pick = (): ProcedureContent => contents[choose(contents.length)] as ProcedureContent;
  const names = new Set(contents.map(({ name }) => name));
  const grown = contents.slice(0, size);
  for (let number = 0; grown.length < size; number += 1) {
    const [first, second] = [pick(), pick()];
    const [opening, ending] = [first.name.split(' '), second.name.split(' ')];
    const name = [
      ...opening.slice(0, Math.ceil(opening.length / 2)),
      ...ending.slice(Math.floor(ending.length / 2)),
    ].join(' ');
    if (names.has(name)) continue;
    names.add(name);
    const code = `${SYNTHETIC_GROUP}.${String(number).padStart(6, '0')}`;
    const { publisher, tiers, cases } = second;
    grown.push({ ...trimmed(first, cases), code, name, publisher, tiers });
  }
  return { contents: grown, results };
}
