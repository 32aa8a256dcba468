import type { VNode } from 'preact';
import { partFile } from '../files.js';
import type { FindingsSheet } from '../findings-sheet.js';
import type { ReportView } from '../view.js';
import { lines } from './document.js';
import { filters } from './filters.js';
import { findingArticle } from './finding.js';

/** One part of the findings, with the ways to its neighbours. */
export function findingList(view: ReportView, sheet: FindingsSheet): (VNode | null)[] {
  const { t } = view;
  const { part, choices, findings } = sheet;
  if (findings.length === 0) return [<p>{t('findings.none')}</p>];
  return [
    <p class="intro">{t('findings.order')}</p>,
    filters(view, choices),
    <div class="findings" data-part={String(part)}>
      {lines(...findings.map((finding) => findingArticle(view, finding)))}
    </div>,
    partLinks(view, sheet),
  ];
}

function partLinks({ t, to }: ReportView, { part, parts }: FindingsSheet): VNode | null {
  if (parts === 1) return null;
  return (
    <nav class="parts" aria-label={t('findings.parts')}>
      {part > 1 ? <a {...to(partFile(part - 1))}>{t('findings.previous')}</a> : null}
      {part < parts ? <a {...to(partFile(part + 1))}>{t('findings.next')}</a> : null}
    </nav>
  );
}
