import type { Result } from 'hastscript';
import type { ReportView } from '../context.js';
import { renderReportDocument } from './document.js';
import { findingList, partsOf } from './finding-list.js';
import { pageMap } from './page-map.js';
import { totalsSection } from './totals.js';

/** The report's front page: counts, the first part of the findings, the pages. */
export function renderIndex(view: ReportView): string {
  const { t } = view;
  return renderReportDocument(
    view,
    t('title'),
    <h1>{t('title')}</h1>,
    summary(view),
    contents(view),
    totalsSection(view),
    <section>
      <h2 id="findings">{t('findings.heading')}</h2>
      {findingList(view, 1)}
    </section>,
    pageMap(view),
  );
}

/** A further part of the findings, counted from 1. */
export function renderPart(view: ReportView, part: number): string {
  const { context, t, number, link } = view;
  const title = t('findings.part', { part: number(part), parts: number(partsOf(context.findings)) });
  return renderReportDocument(
    view,
    title,
    <p>
      <a href={link('index.html')}>{t('figures.back')}</a>
    </p>,
    <h1>{title}</h1>,
    // The findings' own headings are of the third level, as below the front page's.
    <section>
      <h2>{t('findings.heading')}</h2>
      {findingList(view, part)}
    </section>,
  );
}

function summary({ context, t, findings }: ReportView): Result {
  const { totals, findings: all } = context.input.report;
  const accepted = all.filter((finding) => finding.accepted).length;
  return (
    <p>
      {t('summary.found', {
        errors: findings('count.error', { count: totals.error }),
        warnings: findings('count.warning', { count: totals.warning }),
        notes: findings('count.note', { count: totals.note }),
      })}
      {accepted === 0 ? null : ` ${t('summary.accepted', { count: accepted })}`}
    </p>
  );
}

function contents({ t }: ReportView): Result {
  const sections: [id: string, heading: string][] = [
    ['languages', t('totals.heading')],
    ['findings', t('findings.heading')],
    ['pages', t('pages.heading')],
  ];
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ul>
        {sections.map(([id, heading]) => (
          <li>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
