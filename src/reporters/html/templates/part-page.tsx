import type { FindingsSheet } from '../findings-sheet.js';
import type { ReportView } from '../view.js';
import { renderReportDocument } from './document.js';
import { findingList } from './finding-list.js';

/** A further part of the findings. */
export function renderPart(view: ReportView, sheet: FindingsSheet): string {
  const { t, number, to } = view;
  const title = t('findings.part', { part: number(sheet.part), parts: number(sheet.parts) });
  return renderReportDocument(
    view,
    { title, scripts: findingScripts(view) },
    <p class="up">
      <a {...to('index.html')}>{t('back')}</a>
    </p>,
    <h1>{title}</h1>,
    // The findings' own headings are of the third level, as below the front page's.
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings.heading')}</h2>
      {findingList(view, sheet)}
    </section>,
  );
}

/** What the filters of findings need. */
export function findingScripts({ frame }: ReportView): string[] {
  const { index } = frame.assets;
  return index === undefined ? [] : [index];
}
