import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readResources } from '../../src/io/locales.js';
import { createTranslator } from '../../src/i18n/translator.js';
import type { Report } from '../../src/model/report.js';
import type { PageInput } from '../../src/model/page.js';
import type { PageResult, StoredPage } from '../../src/model/page-result.js';
import { analyse } from '../../src/page/analyse.js';
import { partsOf } from '../../src/page/summary.js';
import type { Analysis } from '../../src/run/analysis.js';
import type { Analyser, Outcome } from '../../src/run/analyse/analyser.js';
import { analyseAll } from '../../src/run/analyse/analyse-all.js';
import { pageLabels } from '../../src/run/analyse/page-labels.js';
import { loadProject } from '../../src/run/load/load-project.js';
import { heldPage } from '../../src/run/analyse/stored.js';
import { readPage } from '../../src/run/analyse/read-page.js';
import { digest } from '../../src/text/digest.js';
import { assembleReport } from '../../src/run/report/report.js';

/** English labels for articles. */
export const LABELS = pageLabels(createTranslator('en', 'site', readResources('en')));

/** Checks a project folder in this thread, without the worker pool and without printing. */
export async function checkFolder(
  root: string,
  built?: readonly string[],
): Promise<{ report: Report; results: StoredPage[]; analysis: Analysis }> {
  const project = await loadProject({ root });
  const analysis = await analyseAll(project, {
    read: (path) => readPage(root, path, project.settings.limits),
    analyser: inThisThread(),
    labels: () => LABELS,
    built,
    width: 4,
  });
  const translate = createTranslator('en', 'findings', readResources('en'));
  return { report: assembleReport(analysis, translate).report, results: analysis.results, analysis };
}

/** Analyses in this thread, and keeps results in memory. */
export function inThisThread(
  outcomeOf: (input: PageInput) => Outcome = (input) => ({ kind: 'done', value: stored(analyse(input)) }),
): Analyser {
  return {
    known: () => undefined,
    hasWorked: () => true,
    analyse: (input) => Promise.resolve(outcomeOf(input)),
  };
}

/** A result as a page whose content is at hand. */
export function stored(result: PageResult): StoredPage {
  const { summary, article, units } = partsOf(result);
  return heldPage(digest(JSON.stringify(result)), summary, { ...article, ...units });
}

/** All files below a folder, relative, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The folder's files as a record of texts. */
export function textsBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
