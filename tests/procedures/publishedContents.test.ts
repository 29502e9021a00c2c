import type { Database } from '../../kernel/database.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import { loadContents } from '../../subgraphs/procedures/versions/reads/publishedContents.ts';

const one = '01920000-0000-7000-8000-000000000001' as VersionId;
const other = '01920000-0000-7000-8000-000000000002' as VersionId;

/** A database of nothing but these versions, which counts what is asked of it. */
function openCatalogue(versions: Record<string, object>) {
  const asked: string[][] = [];
  const database = {} as Database;
  const load = (...ids: VersionId[]) =>
    loadContents(database, ids, async (missing) => {
      asked.push([...missing]);
      return missing.flatMap((id) => {
        const content = versions[id] as ProcedureContent | undefined;
        return content === undefined ? [] : [{ id, content: structuredClone(content) }];
      });
    });
  return { load, asked };
}

describe('What published versions say', () => {
  it('is read once, and asked for again only where it is not known', async () => {
    const { load, asked } = openCatalogue({ [one]: { code: '1.000001' }, [other]: { code: '1.000002' } });
    expect(await load(one)).toEqual([{ code: '1.000001' }]);
    expect(await load(other, one, other)).toEqual([
      { code: '1.000002' },
      { code: '1.000001' },
      { code: '1.000002' },
    ]);
    expect(await load(one, other)).toHaveLength(2);
    expect(asked).toEqual([[one], [other]]);
  });

  it('is looked for again as long as there is no such version: it may be published the next moment', async () => {
    const versions: Record<string, object> = {};
    const { load } = openCatalogue(versions);
    expect(await load(one)).toEqual([undefined]);
    versions[one] = { code: '1.000001' };
    expect(await load(one)).toEqual([{ code: '1.000001' }]);
  });

  it('is that of its own database, whatever another has under the same id', async () => {
    expect(await openCatalogue({ [one]: { code: '1.000001' } }).load(one)).toEqual([{ code: '1.000001' }]);
    expect(await openCatalogue({ [one]: { code: '1.000009' } }).load(one)).toEqual([{ code: '1.000009' }]);
  });

  it('can be changed by nobody: all requests read the same', async () => {
    const { load } = openCatalogue({ [one]: { cases: [{ components: [{ mappings: [] }] }] } });
    const [content] = await load(one);
    expect(() => content?.cases[0]?.components[0]?.mappings.push({} as never)).toThrow(/not extensible/);
    expect(() => content?.cases.pop()).toThrow(/Cannot delete/);
  });

  it('is bounded: what would take the place of all others is read anew each time', async () => {
    const { load, asked } = openCatalogue({ [one]: { name: 'x'.repeat(5 * 1024 * 1024) } });
    await load(one);
    await load(one);
    expect(asked).toEqual([[one], [one]]);
  });
});
