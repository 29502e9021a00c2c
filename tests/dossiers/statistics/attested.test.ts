/** Figures are data: an officer gets none through a system that is not attested, and offices that come through no such system are not asked. */
import { ask, viewerOf } from '../../support/ask.ts';
import { type FilingScene, openFilingScene } from '../filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
}, 120_000);
afterAll(async () => scene?.close());

const PERIOD = '(agency: "H15.50.05", from: "2026", to: "2026")';
const QUERIES = {
  handlingFigures: `{ handlingFigures${PERIOD} { total { dossiers } } }`,
  reuseRate: `{ reuseRate${PERIOD} { denominator } }`,
  missedReuse: `{ missedReuse${PERIOD} { causes { papers } } }`,
  consultationCounts: `{ consultationCounts${PERIOD} { inTime } }`,
};
const read = async (query: string, viewer: ReturnType<typeof viewerOf>) => {
  const { data, errors } = await ask(scene.opened.house, 'dossiers', { query, viewer });
  return errors?.[0]?.extensions.code ?? Object.values(data)[0];
};

describe.each(Object.entries(QUERIES))('%s', (name, query) => {
  it('is told through an attested system, and through no other', async () => {
    expect(await read(query, viewerOf('minh'))).toEqual(expect.any(Object));
    expect(await read(query, viewerOf('minh', { client: 'one-stop-gia-lai' }))).toBe('CONSUMER_NOT_ATTESTED');
    expect(await read(query, viewerOf('tuan'))).toBe('CONSUMER_NOT_ATTESTED');
  });

  it('is told to those whose work is not at a desk as before', async () => {
    for (const viewer of [viewerOf('viet'), viewerOf('thu')])
      expect(await read(query, viewer)).toEqual(
        name === 'consultationCounts' ? 'FORBIDDEN' : expect.any(Object),
      );
  });
});
