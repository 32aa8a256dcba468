import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideAxe } from '../harness/axe.js';
import { launchBrowser } from '../harness/browser.js';
import { interlinear } from '../harness/interlinear.js';
import { Visit } from '../harness/open-page.js';
import { serve } from '../harness/serve.js';
import { copyOfContent, tempProject, writeInto } from '../harness/temp-project.js';

/** A project that was built: its folders, and where its site and its report are opened. */
export interface Built {
  site: string;
  report: string;
  /** The site comes from a host, as a site does. */
  siteHome: string;
  /** The report comes from the disk, as it is sent around. */
  reportHome: string;
}

/** What the tests of this folder share: projects are built once, and there is one browser. */
export interface Stage {
  /** Small pages of every kind in every language, with little in them. */
  small: Built;
  /** This project's own pages. */
  seeds: Built;
  /** A test in the browser, which is skipped where there is none. */
  visit: (name: string, use: (visit: Visit) => Promise<void>) => void;
  /** The same without scripts. */
  visitWithoutScript: (name: string, use: (visit: Visit) => Promise<void>) => void;
}

export function setStage(): Stage {
  const small = project(tempProject({}, afterAll));
  cpSync(fileURLToPath(new URL('../fixtures/site', import.meta.url)), small.root, { recursive: true });
  const seeds = project(copyOfContent(afterAll));
  writeInto(seeds.root, 'interlinear.config.json', '{ "site": { "markFigures": true } }');

  let browser: Browser | undefined;
  const visits: { scripted?: Visit; plain?: Visit } = {};
  const closing: (() => void)[] = [];

  beforeAll(async () => {
    for (const { root, built } of [small, seeds]) {
      const { code, stderr } = interlinear(['build'], root);
      expect(stderr).not.toContain('fault');
      expect(code).toBe(0);
      const host = await serve(built.site);
      built.siteHome = `${host.origin}/`;
      closing.push(host.close);
    }
    browser = await launchBrowser();
    if (browser === undefined) return;
    const scripted = await browser.newContext();
    await provideAxe(scripted);
    visits.scripted = await Visit.of(scripted);
    visits.plain = await Visit.of(await browser.newContext({ javaScriptEnabled: false }));
  });

  afterAll(async () => {
    await browser?.close();
    for (const close of closing) close();
  });

  const visiting =
    (kind: keyof typeof visits): Stage['visit'] =>
    (name, use) => {
      test(name, async ({ skip }) => {
        const visit = visits[kind];
        if (visit === undefined) return skip();
        await visit.reset();
        await use(visit);
      });
    };
  return {
    small: small.built,
    seeds: seeds.built,
    visit: visiting('scripted'),
    visitWithoutScript: visiting('plain'),
  };
}

function project(root: string): { root: string; built: Built } {
  const report = join(root, 'dist/report');
  const reportHome = `${pathToFileURL(report).href}/`;
  return { root, built: { site: join(root, 'dist/site'), report, siteHome: '', reportHome } };
}

/** The documents of a folder: path → text. */
export function documentsOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
