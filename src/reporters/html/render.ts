import type { Code } from '../../model/finding.js';
import type { MadeFile, OutputFile } from '../../model/output-file.js';
import type { PageUnits, StoredPage } from '../../model/page-result.js';
import { reportContext, type ReportContext } from './context.js';
import { pathsOf, renderSheet, type Sheet, type SheetDocument } from './documents.js';
import { isTranslated, pagesFile, partFile, reportPath, ruleFile } from './files.js';
import { findingsSheet } from './findings-sheet.js';
import type { HtmlReportInput } from './input.js';
import { documentInputs, type DocumentInputs } from './inputs.js';
import { mapRows } from './map.js';
import { pageSheet } from './page-sheet.js';
import type { FrameData } from './frame.js';
import { renderIndex } from './templates/index-page.js';
import { mapParts, PAGES_PER_PART, renderPages } from './templates/page-map.js';
import { renderRule } from './templates/rule-page.js';
import { viewOf, type ReportView } from './view.js';

/** A document of a sheet, which can be made elsewhere, with all others of the sheet. */
export interface SheetFile extends MadeFile {
  sheet: SheetRequest;
}

/** What is needed to make the documents of a sheet. */
export interface SheetRequest {
  frame: FrameData;
  /** The sheet as JSON. */
  text: string;
  /** The pages whose units it needs. */
  pages: readonly StoredPage[];
}

/**
 * The files of the HTML report, one at a time: a front page and further findings where they are many, in every language at hand; the list of all
 * pages, the figures of each, each translation read with its source, and the rules that were broken, once. All links are relative and name files, so
 * that the report opens from a disk; it needs no script and nothing from elsewhere.
 */
export function* renderReport(input: HtmlReportInput): Iterable<OutputFile | SheetFile> {
  const context = reportContext(input);
  const { frame } = context;
  const { assets, languages } = frame;
  const inputs = documentInputs(context);
  const files = function* (
    name: string,
    made: string,
    render: (view: ReportView) => string,
  ): Iterable<OutputFile> {
    for (const language of isTranslated(name) ? languages : [frame.language]) {
      yield {
        path: reportPath(language.lang, name),
        inputs: made,
        make: () => render(viewOf(frame, language, name)),
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
  const first = findingsSheet(context, 1);
  yield* files(partFile(1), inputs.index(rows, first), (view) => renderIndex(view, context, rows, first));
  for (let part = 2; part <= context.parts.length; part += 1) {
    const sheet = findingsSheet(context, part);
    yield* sheetFiles(context, inputs, sheet, []);
  }
  const parts = mapParts(rows);
  for (let part = 1; part <= parts; part += 1) {
    const shown = rows.slice((part - 1) * PAGES_PER_PART, part * PAGES_PER_PART);
    yield* files(pagesFile(part), inputs.pages(shown, parts), (view) =>
      renderPages(view, context, shown, { part, parts }),
    );
  }
  for (const [slug, versions] of context.slugs) {
    const sheet = pageSheet(context, slug, versions);
    yield* sheetFiles(context, inputs, sheet, [...versions.values()]);
  }
  for (const [code, count] of countCodes(context)) {
    const page = input.rule(code);
    if (page === undefined) continue;
    yield* files(ruleFile(code), inputs.rule({ ...page, code, count }), (view) =>
      renderRule(view, { code, count, html: page.html() }),
    );
  }
}

/** The files of a sheet: whoever wants one of them has all made, once. */
function* sheetFiles(
  { frame, frameData }: ReportContext,
  names: DocumentInputs,
  sheet: Sheet,
  pages: readonly StoredPage[],
): Iterable<SheetFile> {
  const text = JSON.stringify(sheet);
  const inputs = names.sheet(sheet.kind, text);
  const request: SheetRequest = { frame: frameData, text, pages };
  let made: ReadonlyMap<string, string> | undefined;
  for (const path of pathsOf(frame, sheet)) {
    const make = (): string => {
      made ??= new Map(renderSheet(frame, sheet, unitsIn(pages)).map((file) => [file.path, file.content]));
      return contentAt(path, made);
    };
    yield { path, inputs, make, sheet: request };
  }
}

function contentAt(path: string, made: ReadonlyMap<string, SheetDocument['content']>): string {
  const content = made.get(path);
  if (content === undefined) throw new Error(`${path} is not among the documents of its sheet`);
  return content;
}

function unitsIn(pages: readonly StoredPage[]): (name: string) => PageUnits {
  const byName = new Map(pages.map((page) => [page.name, page]));
  return (name) => byName.get(name)?.readUnits() ?? { units: [], asides: [] };
}

function countCodes({ findings }: ReportContext): Map<Code, number> {
  const counts = new Map<Code, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
