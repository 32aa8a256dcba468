import type { VNode } from 'preact';
import type { MapRow } from '../map.js';
import type { ReportView } from '../view.js';
import { renderReportDocument } from './document.js';
import { findingList } from './finding-list.js';
import { headline } from './headline.js';
import { localeCards } from './locale-cards.js';
import { worstPages } from './page-map.js';

/** The report's front page: what is worst, counts, the map of pages, the first part of the findings. */
export function renderIndex(view: ReportView, rows: readonly MapRow[]): string {
  const { t, context } = view;
  return renderReportDocument(
    view,
    { title: t('title'), scripts: indexScripts(view) },
    <div class="opening">
      <h1>
        <bdi class="project">{context.input.title}</bdi> {t('title')}
      </h1>
      {summary(view)}
    </div>,
    headline(view),
    localeCards(view),
    worstPages(view, rows),
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings.heading')}</h2>
      {findingList(view, 1)}
    </section>,
  );
}

/** A further part of the findings, counted from 1. */
export function renderPart(view: ReportView, part: number): string {
  const { context, t, number, to } = view;
  const title = t('findings.part', { part: number(part), parts: number(context.parts.length) });
  return renderReportDocument(
    view,
    { title, scripts: indexScripts(view) },
    <p class="up">
      <a {...to('index.html')}>{t('back')}</a>
    </p>,
    <h1>{title}</h1>,
    // The findings' own headings are of the third level, as below the front page's.
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings.heading')}</h2>
      {findingList(view, part)}
    </section>,
  );
}

function indexScripts({ context }: ReportView): string[] {
  return context.assets.index === undefined ? [] : [context.assets.index];
}

function summary({ context, t, findings }: ReportView): VNode {
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
