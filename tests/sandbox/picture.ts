/** `node --import tsx tests/sandbox/picture.ts ORIGIN`: the picture of the README anew, from a sandbox that runs at ORIGIN. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [origin = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const picture = fileURLToPath(new URL('../../docs/images/prefill.png', import.meta.url));
/** The worked examples up to the prefilled form, in their order. */
const STEPS = ['procedure', 'search', 'reuse-before', 'open-draft', 'prefill'];
/** The second answer of a process is what its users see: the first one warms it up. */
const TIMES = 2;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/sandbox/`);
  for (const step of STEPS) {
    await page.getByTestId(`example-${step}`).click();
    for (let time = 0; time < TIMES; time += 1) {
      await page.locator('[data-testid=run]:enabled').click();
      await page.getByTestId('outcome').waitFor();
      await page.waitForTimeout(1_000);
    }
  }
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
}
