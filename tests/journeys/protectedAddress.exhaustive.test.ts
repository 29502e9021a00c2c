/** Every registered operation of every client, those that change something too, as everybody who might look for a protected person. */
import { openProtectedScene, type ProtectedScene } from './protectedScene.ts';

const SEEKERS = ['chi', 'bao', 'lan-father', 'vinh', 'xuan'];
/** Officers of the dossiers and of others, officials of every other client, an administrator. */
const OFFICIALS = [
  'ha',
  'minh',
  'nga',
  'phong',
  'tuan',
  'thu',
  'quan',
  'linh',
  'duc',
  'hang',
  'viet',
  'admin',
];
/** What her father typed himself; what she filed herself, for the officer of that dossier. */
const ALLOWED = ['FiledDossier as ha', 'MyFiling as lan-father'];

describe('A person whose address is protected', () => {
  let scene: ProtectedScene;
  beforeAll(async () => {
    scene = await openProtectedScene();
    await scene.grade('ADDRESS');
  }, 300_000);
  afterAll(() => scene?.system.close());

  it('is found in no answer of any operation', async () => {
    const isQuery = (document: string): boolean => document.startsWith('query');
    expect(await scene.walk([...SEEKERS, ...OFFICIALS], isQuery)).toEqual(ALLOWED);
    expect(await scene.walk([...SEEKERS, ...OFFICIALS], (document) => !isQuery(document))).toEqual([]);
  }, 1_800_000);
});
