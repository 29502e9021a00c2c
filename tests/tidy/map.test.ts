/** The map in docs/architecture.md is the table of imports, and its walks name files that exist. */
import { code, pages, paths } from '../support/houseRules.ts';
import { MAY_IMPORT, roomNamed } from '../support/rooms.ts';
import { importsOf } from '../support/sources.ts';

/** Folders that every register has: the page speaks of them without saying whose. */
const INSIDE_A_REGISTER = /^(rules|database|upstream|reads|feeds|actions|resolvers)\//;
const page = pages.find(({ path }) => path === 'docs/architecture.md')?.text ?? '';
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
const sectionOf = (heading: RegExp): string =>
  page.split(/^## /m).find((section) => heading.test(section)) ?? '';

describe('The map of docs/architecture.md', () => {
  const rows = [...sectionOf(/^Map\n/).matchAll(/^\| `([^`]+)` \| .* \| (.*) \|$/gm)].map(
    ([, room = '', may = '']) => [room, quoted(may)] as const,
  );

  it('has each room with what it may import, as tests/support/rooms.ts has it', () => {
    expect(Object.fromEntries(rows)).toEqual(MAY_IMPORT);
  });

  it('permits no import of a room that no file makes', () => {
    const made = new Map<string, string[]>();
    for (const file of code) {
      const room = roomNamed(file.path);
      if (room !== undefined) made.set(room, [...(made.get(room) ?? []), ...importsOf(file)]);
    }
    const unused = rows.flatMap(([room, may]) =>
      may
        .filter((target) => !(made.get(room) ?? []).some((path) => path.startsWith(target)))
        .map((target) => `${room} ← ${target}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('The walks of docs/architecture.md', () => {
  it('are four', () => {
    expect(page.match(/^## Walk \d: /gm)).toHaveLength(4);
  });

  it('and everything else on the page name only files and folders that exist', () => {
    const named = quoted(page).filter(
      (path) => /^[a-z]+\/[\w/.-]*$/i.test(path) && !INSIDE_A_REGISTER.test(path),
    );
    expect(named.length).toBeGreaterThan(50);
    const missing = named.filter((path) => !paths.has(path.replace(/\/$/, '')));
    expect(missing).toEqual([]);
  });
});
