import { figuresFile, reportContext, reportPath, viewOf, type ReportView } from './context.js';
import { figureGroups } from './figure-table.js';
import type { HtmlReportInput, ReportFile } from './input.js';
import { partFile, partsOf } from './templates/finding-list.js';
import { renderFigures } from './templates/figures-page.js';
import { renderIndex, renderPart } from './templates/index-page.js';

/**
 * The files of the HTML report, one at a time: a front page, further findings where they are many, and the figures of each page, in every
 * language at hand. All links are relative and name files, so that the report opens from a disk; it needs no script and nothing from elsewhere.
 */
export function* renderReport(input: HtmlReportInput): Iterable<ReportFile> {
  const context = reportContext(input);
  yield { path: context.assets.stylesheet, content: input.assets.stylesheet };
  yield { path: context.assets.icon, content: input.assets.icon };
  const inEach = function* (file: string, render: (view: ReportView) => string): Iterable<ReportFile> {
    for (const language of context.languages) {
      yield { path: reportPath(language.lang, file), content: render(viewOf(context, language, file)) };
    }
  };
  yield* inEach(partFile(1), renderIndex);
  for (let part = 2; part <= partsOf(context.findings); part += 1) {
    yield* inEach(partFile(part), (view) => renderPart(view, part));
  }
  for (const [slug, pages] of context.slugs) {
    const groups = figureGroups(pages.values());
    yield* inEach(figuresFile(slug), (view) => renderFigures(view, slug, groups));
  }
}
