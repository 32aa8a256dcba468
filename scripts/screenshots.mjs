// Takes every kind of page of the site and of the report in several languages, on a phone and on a desktop, light and dark, into .cache/screenshots, for people to
// look at. It is no test: what is wrong with a picture is a matter of taste. Fonts are those of the machine: letters that show as boxes need one.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const load = createJiti(import.meta.url);
const { launchBrowser } = await load.import('../test/harness/browser.ts');
const { serve } = await load.import('../test/harness/serve.ts');
const { interlinear } = await load.import('../test/harness/interlinear.ts');

const CRM = 'cloud-customer-relationship-management/';
const KINDS = {
  landing: [''],
  index: ['ko/', 'ru/'],
  page: ['ja/guides/elements/', 'ru/guides/elements/', 'ko/guides/elements/'],
  recovered: [`en/${CRM}`],
  stale: [`zh/${CRM}`, 'ko/guides/gold/'],
  review: [`es/${CRM}`, `ko/${CRM}`],
  fallback: ['zh/guides/plan/'],
  'not-found': ['es/404.html'],
};
const REPORT_KINDS = {
  report: ['index.html', 'ru/index.html'],
  figures: [`figures/${CRM.slice(0, -1)}.html`, `figures/${CRM.slice(0, -1)}.html?lang=ja`],
  interlinear: [`interlinear/ko/${CRM.slice(0, -1)}.html?lang=ko`, `interlinear/zh/${CRM.slice(0, -1)}.html`],
  rule: ['rules/figure/value.html'],
};
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const SCHEMES = ['light', 'dark'];

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300"><path fill="#8aa" d="M0 0h800v300H0z"/></svg>';

const out = here('.cache/screenshots');
const root = mkdtempSync(join(tmpdir(), 'interlinear-'));
const browser = await launchBrowser();
if (browser) {
  try {
    cpSync(here('content'), join(root, 'content'), { recursive: true });
    cpSync(here('test/fixtures/site'), root, { recursive: true });
    const built = interlinear(['build'], root);
    if (built.code !== 0) throw new Error(built.stderr);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    await takeAll(KINDS, await serve(join(root, 'dist/site')));
    await takeAll(REPORT_KINDS, await serve(join(root, 'dist/report')));
    console.log(`${pathToFileURL(out)}/`);
  } finally {
    await browser.close();
    if (existsSync(root)) rmSync(root, { recursive: true });
  }
}

async function takeAll(kinds, host) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      await page.route(
        ({ origin }) => origin !== host.origin,
        (route) => route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
      );
      for (const [kind, paths] of Object.entries(kinds)) {
        for (const [index, path] of paths.entries()) {
          await page.goto(`${host.origin}/${path}`);
          const name = [kind, index + 1, size, colorScheme].join('-');
          await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
        }
      }
      await context.close();
    }
  }
  host.close();
}
