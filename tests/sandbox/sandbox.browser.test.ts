import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { examples } from '../../gateway/sandbox/examples.ts';
import { isSandboxBuilt } from '../../gateway/sandbox/page.ts';
import { accountOf } from '../../nation/accounts.ts';
import { connectPlatform } from '../../subgraphs/payments/upstream/platform.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const STEP_MS = 20_000;

let system: System;
let platform: PlatformSimulator;
let browser: Browser;
let page: Page;
/** What the page must never do: ask another host, break its policy, throw. */
const foreignRequests: string[] = [];
const complaints: string[] = [];
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever its example asked for
const answers = new Map<string, any>();

beforeAll(async () => {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `The sandbox is tested in a real browser: install Debian's package "chromium" (${CHROMIUM}).`,
    );
  if (!isSandboxBuilt()) await buildSandbox();
  system = await openSystem();
  platform = await startPlatformSimulator({
    host: '127.0.0.1',
    port: 0,
    secret: testKeys.secret('platform').toString('hex'),
    callbackUrl: () => `${system.origin}/webhooks/payments/confirm`,
  });
  system.test.upstreams.set('payments', connectPlatform({ url: platform.url }, testKeys));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  watch(page);
  await page.goto(`${system.origin}/sandbox/`);
  await page.getByTestId('run').waitFor();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await platform?.close();
  await system?.close();
}, 60_000);

async function buildSandbox(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const words = ['node_modules/vite/bin/vite.js', 'build', '--config', 'gateway/sandbox/vite.config.ts'];
  await promisify(execFile)(process.execPath, words, { cwd: root });
}

function watch(watched: Page): void {
  watched.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== system.origin)
      foreignRequests.push(request.url());
  });
  watched.on('pageerror', (error) => complaints.push(error.message));
  watched.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

/** Opens an example and runs it, as a reader does; gives the answer that the page shows. */
async function run(key: string): Promise<void> {
  await page.getByTestId(`example-${key}`).click();
  await page.locator('[data-testid=run]:enabled').click({ timeout: STEP_MS });
  await page.getByTestId('outcome').waitFor({ timeout: STEP_MS });
  const text = await page.getByTestId('result').textContent();
  answers.set(key, JSON.parse(text ?? '').data);
  await system.test.house.settle();
}

const answerOf = (key: string) => answers.get(key);

describe('The sandbox in a real browser', () => {
  it('signs in with one click, by a code and PKCE, without leaving the page, and as another after that', async () => {
    const seen: { path: string; query: URLSearchParams; sent: URLSearchParams }[] = [];
    const note = (request: Request): void => {
      const { pathname: path, searchParams: query } = new URL(request.url());
      const sent = new URLSearchParams(request.postData() ?? '');
      if (path.startsWith('/oidc/')) seen.push({ path, query, sent });
    };
    page.on('request', note);
    const address = page.url();
    for (const [key, name] of [
      ['lan', 'Nguyễn Thị Lan'],
      ['minh', 'Trần Quang Minh'],
    ]) {
      await page.getByTestId(`persona-${key}`).click();
      await page.locator(`[data-testid=signed-in][data-persona=${key}]`).waitFor({ timeout: STEP_MS });
      expect(await page.getByTestId('signed-in').textContent()).toContain(name);
    }
    const asked = seen.filter(({ path }) => path === '/oidc/authorize').map(({ query }) => query);
    expect(asked.map((query) => [query.get('login_hint'), query.get('code_challenge_method')])).toEqual([
      ['lan', 'S256'],
      ['minh', 'S256'],
    ]);
    const redeemed = seen.filter(({ path }) => path === '/oidc/token').map(({ sent }) => sent);
    expect(redeemed).toHaveLength(2);
    for (const sent of redeemed) {
      expect(sent.get('grant_type')).toBe('authorization_code');
      expect(sent.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/);
    }
    expect(page.url()).toBe(address);
    page.off('request', note);
  });

  it('says whose account is locked, and stays with whom it was', async () => {
    system.accounts.setLocked('lan', true);
    await page.getByTestId('persona-lan').click();
    await page.getByText('Tài khoản này đang bị khóa').waitFor({ timeout: STEP_MS });
    expect(await page.getByTestId('signed-in').getAttribute('data-persona')).toBe('minh');
    system.accounts.setLocked('lan', false);
  });

  it('shows the descriptions of the schema in its docs explorer', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByText('Query', { exact: true }).first().click({ timeout: STEP_MS });
    await docs.getByText('prefill', { exact: true }).first().waitFor({ timeout: STEP_MS });
    expect((await docs.textContent())?.length).toBeGreaterThan(1_000);
    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
  });

  it(
    'runs the worked examples in their order, paying on the way',
    async () => {
      for (const { key } of examples) {
        await run(key);
        if (key === 'prefill') await expectPlanOfPrefill();
        if (key === 'outage') await expectSwitchedOff();
        if (key === 'pay') await pay();
      }
      expect([...answers.keys()]).toHaveLength(examples.length);
    },
    examples.length * STEP_MS,
  );

  it('shows the published time limits and fees of each channel', () => {
    const channels = answerOf('procedure').procedure.channels;
    const read = (channel: string) => channels.find((one: { channel: string }) => one.channel === channel);
    expect(read('ONLINE')).toMatchObject({ timeLimits: [{ value: 7 }], fees: [{ amount: 10_000 }] });
    expect(read('COUNTER')).toMatchObject({ timeLimits: [{ value: 7 }], fees: [{ amount: 20_000 }] });
    expect(answerOf('search').searchProcedures.nodes[0].code).toBe('1.001193');
  });

  it('prefills with a seal, and without population says what is unavailable and seals nothing', () => {
    const whole = answerOf('prefill').prefill.answer;
    expect(whole.__typename).toBe('PrefillAnswer');
    expect(whole.summary.askedNow).toBeLessThan(whole.summary.askedBefore);
    expect(whole.summary.papersSpared).toBeGreaterThan(0);
    expect(whole.seal).not.toBeNull();
    const partial = answerOf('outage').prefill.answer;
    const states = partial.fields.map((field: { state: string }) => field.state);
    expect(states).toContain('UNAVAILABLE');
    expect(partial.checklist.map((item: { state: string }) => item.state)).toContain('HELD');
    expect(partial.seal).toBeNull();
  });

  it('refuses the held upload and the altered value, files the unchanged one, and refuses the other agency', () => {
    expect(answerOf('upload-held').openUpload.__typename).toBe('AlreadyHeld');
    expect(answerOf('read-held').document.resultType.code).toBe('KQ.G15.000031');
    expect(answerOf('submit-altered').submitDossier.__typename).toBe('PrefillTampered');
    expect(answerOf('submit').submitDossier.__typename).toBe('DossierFiled');
    expect(answerOf('other-agency').prefill.__typename).toBe('DossierNotAccessible');
  });

  it('shows Lan the read and the refusal, and the Government Office one reuse more', () => {
    const { nodes } = answerOf('access-log').viewer.person.accessLog;
    const outcomes = nodes.map((node: { outcome: string }) => node.outcome);
    expect(outcomes).toContain('DISCLOSED');
    expect(outcomes).toContain('DENIED');
    const before = answerOf('reuse-before').reuseRate.numerator;
    expect(answerOf('reuse-after').reuseRate.numerator).toBe(before + 1);
  });

  it('sees the payment settle through the simulator', () => {
    expect(answerOf('pay').createPaymentRequest.paymentRequest).toMatchObject({
      state: 'PENDING',
      total: 20_000,
    });
    expect(answerOf('paid').paymentRequest).toMatchObject({ state: 'PAID', total: 20_000 });
  });

  it('switches a register off and on by hand', async () => {
    const button = page.getByTestId('outage-warehouse');
    await button.click();
    await page.locator('[data-testid=outage-warehouse][data-state=down]').waitFor({ timeout: STEP_MS });
    expect(system.outages.isDown('warehouse')).toBe(true);
    await button.click();
    await page.locator('[data-testid=outage-warehouse][data-state=up]').waitFor({ timeout: STEP_MS });
    expect(system.outages.isDown('warehouse')).toBe(false);
  });

  it('makes a register slow or wrong for whoever is signed in, says that it is a simulation, and for nobody else', async () => {
    await page.getByTestId('persona-minh').click();
    await page.locator('[data-testid=signed-in][data-persona=minh]').waitFor({ timeout: STEP_MS });
    await page.getByTestId('fault-register').selectOption('warehouse');
    await page.getByTestId('fault-kind').selectOption('WRONG');
    const notice = page.getByTestId('fault-warehouse');
    await notice.waitFor({ timeout: STEP_MS });
    expect(await notice.textContent()).toMatch(
      /^Đang mô phỏng, chỉ với Trần Quang Minh: Kho giấy tờ trả lời sai/,
    );
    const faultsOf = (persona: string) => system.outages.faultOf('warehouse', accountOf(persona));
    expect([faultsOf('minh'), faultsOf('lan')]).toEqual(['WRONG', undefined]);
    // Somebody else is shown what is theirs: nothing.
    await page.getByTestId('persona-lan').click();
    await notice.waitFor({ state: 'detached', timeout: STEP_MS });
    await page.getByTestId('persona-minh').click();
    await notice.getByRole('button').click({ timeout: STEP_MS });
    await notice.waitFor({ state: 'detached', timeout: STEP_MS });
    expect(faultsOf('minh')).toBeUndefined();
  });

  it('signs in as whom somebody chooses in the list, and as nobody whom an arrow key passes', async () => {
    const list = page.getByTestId('persona-list');
    const before = await page.getByTestId('signed-in').getAttribute('data-persona');
    await list.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    const passed = await list.inputValue();
    expect(passed).not.toBe('');
    expect(await page.getByTestId('signed-in').getAttribute('data-persona')).toBe(before);
    await page.keyboard.press('Enter');
    await page.locator(`[data-testid=signed-in][data-persona=${passed}]`).waitFor({ timeout: STEP_MS });
    const other = passed === 'nga' ? 'hung' : 'nga';
    await list.selectOption(other);
    await page.getByTestId('persona-enter').click();
    await page.locator(`[data-testid=signed-in][data-persona=${other}]`).waitFor({ timeout: STEP_MS });
  });

  it('is left by Escape from its editor, in which Tab writes', async () => {
    await run('procedure');
    const isInside = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest('.graphiql-container') != null);
    await page.locator('.graphiql-query-editor .view-lines').first().click();
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isInside()).toBe(false);
  });

  it('is no wider than a telephone, where every control can be reached', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    for (const id of ['persona-minh', 'persona-list', 'example-procedure', 'run', 'outage-payments']) {
      const control = page.getByTestId(id);
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    const panes = await page.locator('.graphiql-query-editor, .graphiql-response').all();
    for (const pane of panes) expect((await pane.boundingBox())?.width).toBeGreaterThan(280);
    await run('procedure');
    expect(answerOf('procedure').procedure.code).toBe('1.004222');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is dark where the reader has asked for it', async () => {
    const lightOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const [red = 0, green = 0, blue = 0] = (
            getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
          ).map(Number);
          return (red + green + blue) / 3;
        });
    for (const [colorScheme, isDark] of [
      ['dark', true],
      ['light', false],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page
        .locator(`body.graphiql-${colorScheme}`)
        .waitFor({ state: 'attached', timeout: 5_000 })
        .catch(() => undefined);
      for (const selector of ['body', '.side', '.task'])
        expect({ selector, isDark: (await lightOf(selector)) < 100 }).toEqual({ selector, isDark });
    }
  });

  it('asks no other host, breaks no policy and throws nothing', () => {
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** procedures → population ∥ warehouse ∥ payments → dossiers, each with its time. */
async function expectPlanOfPrefill(): Promise<void> {
  const stages = await page.locator('[data-testid=plan-panel] .stage').evaluateAll((drawn) =>
    drawn.map((stage) =>
      [...stage.querySelectorAll('[data-testid^=plan-fetch-]')].map((fetch) => ({
        subgraph: fetch.getAttribute('data-testid')?.replace('plan-fetch-', '') ?? '',
        time: fetch.querySelector('.fetch-time')?.textContent ?? '',
      })),
    ),
  );
  const names = stages.map((stage) => stage.map(({ subgraph }) => subgraph).sort());
  expect(names.slice(-3)).toEqual([['procedures'], ['payments', 'population', 'warehouse'], ['dossiers']]);
  for (const { time } of stages.flat()) expect(time).toMatch(/^[\d.,]+\sms$/);
}

async function expectSwitchedOff(): Promise<void> {
  const state = await page.getByTestId('outage-population').getAttribute('data-state');
  expect(state).toBe('down');
  const outcome = await page.getByTestId('plan-fetch-population').getAttribute('data-outcome');
  expect(outcome).toBe('FAILED');
  expect(await page.getByTestId('outcome').textContent()).toContain('HTTP 200');
}

/** Follows the page's own link to the payment platform's simulator, and pays there. */
async function pay(): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByTestId('pay-at').click();
  const payment = await opened;
  await payment.getByRole('button', { name: 'Thanh toán', exact: true }).click();
  await payment.getByText('Đã thanh toán').waitFor({ timeout: STEP_MS });
  await payment.close();
  await system.test.house.settle();
}
