import type { PageUnits } from '../../model/page-result.js';
import { figureGroups } from './figure-table.js';
import { figuresFile, interlinearFile, partFile, reportPath } from './files.js';
import type { FindingsSheet } from './findings-sheet.js';
import type { Frame } from './frame.js';
import { isRead, type PageSheet } from './page-sheet.js';
import { renderFigures } from './templates/figures-page.js';
import { renderInterlinear } from './templates/interlinear-page.js';
import { renderPart } from './templates/part-page.js';
import { viewOf } from './view.js';

/**
 * What some documents of a report are made from, besides its frame and the units of pages: plain data, so that another thread can make them, all of
 * a sheet in one go. It is all that they are made from, so its digest names their inputs.
 */
export type Sheet = PageSheet | FindingsSheet;

/** A document that was made of a sheet. */
export interface SheetDocument {
  /** In the report. */
  path: string;
  content: string;
}

/** The documents of a sheet. @param unitsOf the units of a page that the sheet names */
export function renderSheet(
  frame: Frame,
  sheet: Sheet,
  unitsOf: (name: string) => PageUnits,
): SheetDocument[] {
  return sheet.kind === 'page' ? renderPage(frame, sheet, unitsOf) : renderFindings(frame, sheet);
}

/** Where they lie. */
export function pathsOf(frame: Frame, sheet: Sheet): string[] {
  if (sheet.kind === 'findings')
    return frame.languages.map(({ lang }) => reportPath(lang, partFile(sheet.part)));
  const { slug, versions } = sheet;
  const names = [figuresFile(slug), ...versions.filter(isRead).map(({ key }) => interlinearFile(key))];
  return names.map((name) => reportPath(frame.language.lang, name));
}

/** The figures of a page, then the views of its translations. */
function renderPage(frame: Frame, sheet: PageSheet, unitsOf: (name: string) => PageUnits): SheetDocument[] {
  const { language } = frame;
  const pages = sheet.versions.map((version) => ({ ...version, ...unitsOf(version.name) }));
  const of = (name: string) => ({
    view: viewOf(frame, language, name),
    path: reportPath(language.lang, name),
  });
  const figures = of(figuresFile(sheet.slug));
  return [
    { path: figures.path, content: renderFigures(figures.view, sheet, figureGroups(pages)) },
    ...pages.filter(isRead).map((page) => {
      const { view, path } = of(interlinearFile(page.key));
      return { path, content: renderInterlinear(view, sheet, page) };
    }),
  ];
}

/** A further part of the findings in each language; the first stands in the front page. */
function renderFindings(frame: Frame, sheet: FindingsSheet): SheetDocument[] {
  const name = partFile(sheet.part);
  return frame.languages.map((language) => ({
    path: reportPath(language.lang, name),
    content: renderPart(viewOf(frame, language, name), sheet),
  }));
}
