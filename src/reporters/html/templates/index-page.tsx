import type { VNode } from 'preact';
import type { ReportContext } from '../context.js';
import type { FindingsSheet } from '../findings-sheet.js';
import type { MapRow } from '../map.js';
import type { ReportView } from '../view.js';
import { renderReportDocument } from './document.js';
import { findingList } from './finding-list.js';
import { headline } from './headline.js';
import { localeCards } from './locale-cards.js';
import { worstPages } from './page-map.js';
import { findingScripts } from './part-page.js';

/** The report's front page: what is worst, counts, the map of pages, the first part of the findings. */
export function renderIndex(
  view: ReportView,
  context: ReportContext,
  rows: readonly MapRow[],
  first: FindingsSheet,
): string {
  const { t, frame } = view;
  return renderReportDocument(
    view,
    { title: t('title'), scripts: findingScripts(view) },
    <div class="opening">
      <h1>
        <bdi class="project">{frame.title}</bdi> {t('title')}
      </h1>
      {summary(view, context)}
    </div>,
    headline(view, context),
    localeCards(view, context),
    worstPages(view, context, rows),
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings.heading')}</h2>
      {findingList(view, first)}
    </section>,
  );
}

function summary({ t, findings }: ReportView, context: ReportContext): VNode {
  const { totals, findings: all } = context.input.report;
  const accepted = all.filter((finding) => finding.accepted).length;
  return (
    <p class="summary">
      <span>
        {t('summary.found', {
          errors: findings('count.error', { count: totals.error }),
          warnings: findings('count.warning', { count: totals.warning }),
          notes: findings('count.note', { count: totals.note }),
        })}
      </span>{' '}
      <span>{t('summary.pages', { count: context.slugs.size })}</span>{' '}
      {accepted === 0 ? null : <span>{t('summary.accepted', { count: accepted })}</span>}
    </p>
  );
}
