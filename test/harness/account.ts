import { expect } from 'vitest';
import { readAsset } from '../../src/io/assets.js';
import { readResources } from '../../src/io/locales.js';
import { contentOf } from '../../src/model/output-file.js';
import type { Report } from '../../src/model/report.js';
import { siteInputOf } from '../../src/run/site-input.js';
import { renderSite } from '../../src/site/render.js';
import { checkFolder } from './check-folder.js';

const resources = readResources('en', 'ko', 'ja', 'es', 'ru', 'zh');
const assets = { stylesheet: '', script: '', icon: readAsset('icon') };

/** A project's report and the files of its site by path, made in this thread. */
export async function buildFolder(root: string): Promise<{ report: Report; files: Map<string, string> }> {
  const { report, analysis } = await checkFolder(root);
  const files = new Map<string, string>();
  for (const file of renderSite(siteInputOf(analysis, undefined, resources, assets, 'this'))) {
    expect(files.has(file.path), `written twice: ${file.path}`).toBe(false);
    files.set(file.path, String(contentOf(file)));
  }
  return { report, files };
}

/** Holds a project to it: each file of `paths` is a page of the report, and is in the site or has a finding that says why not. */
export async function expectAccount(root: string, paths: readonly string[]): Promise<Report> {
  const { report, files } = await buildFolder(root);
  expect(report.pages.map(({ path }) => path).sort()).toEqual([...paths].sort());
  const routes = new Set<string>();
  for (const { path, route, published, reason, locale } of report.pages) {
    const said = report.findings.some((finding) => finding.code === reason && finding.target.path === path);
    expect(published || said, `${path} of ${locale} is neither published nor named`).toBe(true);
    expect(route === null, path).toBe(!published);
    if (route === null) continue;
    expect(files.has(`${route}index.html`), `${route} is not in the site`).toBe(true);
    expect(routes.has(route), `${route} is claimed twice`).toBe(false);
    routes.add(route);
  }
  return report;
}
