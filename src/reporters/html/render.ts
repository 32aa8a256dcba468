import { reportContext } from './context.js';
import {
  figuresFile,
  interlinearFile,
  isTranslated,
  pagesFile,
  partFile,
  reportPath,
  ruleFile,
} from './files.js';
import { figureGroups } from './figure-table.js';
import type { HtmlReportInput, ReportFile } from './input.js';
import { mapRows } from './map.js';
import { partsOf } from './places.js';
import { renderFigures } from './templates/figures-page.js';
import { renderIndex, renderPart } from './templates/index-page.js';
import { renderInterlinear } from './templates/interlinear-page.js';
import { mapParts, renderPages } from './templates/page-map.js';
import { renderRule } from './templates/rule-page.js';
import { viewOf, type ReportView } from './view.js';

/**
 * The files of the HTML report, one at a time: a front page and further findings where they are many, in every language at hand; the list of all
 * pages, the figures of each, each translation read with its source, and the rules that were broken, once. All links are relative and name files, so
 * that the report opens from a disk; it needs no script and nothing from elsewhere.
 */
export function* renderReport(input: HtmlReportInput): Iterable<ReportFile> {
  const context = reportContext(input);
  const { assets } = context;
  const file = function* (name: string, render: (view: ReportView) => string): Iterable<ReportFile> {
    for (const language of isTranslated(name) ? context.languages : [context.language]) {
      const view = viewOf(context, language, name);
      yield { path: reportPath(language.lang, name), content: render(view) };
    }
  };
  yield { path: assets.stylesheet, content: input.assets.stylesheet };
  yield { path: assets.icon, content: input.assets.icon };
  yield { path: assets.script, content: input.assets.script };
  yield { path: assets.words, content: context.words };
  if (assets.index !== undefined && context.index !== undefined) {
    yield { path: assets.index, content: context.index };
  }
  yield* file(partFile(1), renderIndex);
  for (let part = 2; part <= partsOf(context.findings); part += 1) {
    yield* file(partFile(part), (view) => renderPart(view, part));
  }
  const rows = mapRows(context);
  for (let part = 1; part <= mapParts(rows); part += 1) {
    yield* file(pagesFile(part), (view) => renderPages(view, rows, part));
  }
  for (const [slug, pages] of context.slugs) {
    const groups = figureGroups(pages.values());
    yield* file(figuresFile(slug), (view) => renderFigures(view, slug, groups));
    for (const page of pages.values()) {
      if (page.units.length === 0) continue;
      yield* file(interlinearFile(page.key), (view) => renderInterlinear(view, page));
    }
  }
  for (const code of new Set(context.findings.map((finding) => finding.code))) {
    const html = input.rule(code);
    if (html !== undefined) yield* file(ruleFile(code), (view) => renderRule(view, code, html));
  }
}
