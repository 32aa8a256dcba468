import type { OutputFile } from '../../model/output-file.js';
import type { StoredPage } from '../../model/page-result.js';
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
import { figureGroups, type FigureGroup } from './figure-table.js';
import type { HtmlReportInput } from './input.js';
import { documentInputs } from './inputs.js';
import { mapRows } from './map.js';
import { renderFigures } from './templates/figures-page.js';
import { renderIndex, renderPart } from './templates/index-page.js';
import { renderInterlinear } from './templates/interlinear-page.js';
import { mapParts, PAGES_PER_PART, renderPages } from './templates/page-map.js';
import { renderRule } from './templates/rule-page.js';
import { viewOf, type ReportView } from './view.js';

/**
 * The files of the HTML report, one at a time: a front page and further findings where they are many, in every language at hand; the list of all
 * pages, the figures of each, each translation read with its source, and the rules that were broken, once. All links are relative and name files, so
 * that the report opens from a disk; it needs no script and nothing from elsewhere.
 */
export function* renderReport(input: HtmlReportInput): Iterable<OutputFile> {
  const context = reportContext(input);
  const { assets } = context;
  const inputs = documentInputs(context);
  const files = function* (
    name: string,
    made: string,
    render: (view: ReportView) => string,
  ): Iterable<OutputFile> {
    for (const language of isTranslated(name) ? context.languages : [context.language]) {
      yield {
        path: reportPath(language.lang, name),
        inputs: made,
        make: () => render(viewOf(context, language, name)),
      };
    }
  };
  yield { path: assets.stylesheet, content: input.assets.stylesheet };
  yield { path: assets.icon, content: input.assets.icon };
  yield { path: assets.script, content: input.assets.script };
  yield { path: assets.words, content: context.words };
  if (assets.index !== undefined && context.index !== undefined) {
    yield { path: assets.index, content: context.index };
  }
  const rows = mapRows(context);
  yield* files(partFile(1), inputs.index(rows), (view) => renderIndex(view, rows));
  for (let part = 2; part <= context.parts.length; part += 1) {
    yield* files(partFile(part), inputs.part(part), (view) => renderPart(view, part));
  }
  const parts = mapParts(rows);
  for (let part = 1; part <= parts; part += 1) {
    const shown = rows.slice((part - 1) * PAGES_PER_PART, part * PAGES_PER_PART);
    yield* files(pagesFile(part), inputs.pages(shown, parts), (view) =>
      renderPages(view, shown, { part, parts }),
    );
  }
  for (const [slug, pages] of context.slugs) {
    yield* files(figuresFile(slug), inputs.figures(slug), (view) =>
      renderFigures(view, slug, groupsOf(pages.values())),
    );
    for (const page of pages.values()) {
      if (page.counts.all === 0) continue;
      yield* files(interlinearFile(page.key), inputs.interlinear(page), (view) =>
        renderInterlinear(view, page),
      );
    }
  }
  for (const code of new Set(context.findings.map((finding) => finding.code))) {
    const page = input.rule(code);
    if (page === undefined) continue;
    yield* files(ruleFile(code), inputs.rule(code, page), (view) => renderRule(view, code, page.html()));
  }
}

function groupsOf(pages: Iterable<StoredPage>): FigureGroup[] {
  return figureGroups(Array.from(pages, (page) => ({ key: page.key, ...page.readUnits() })));
}
