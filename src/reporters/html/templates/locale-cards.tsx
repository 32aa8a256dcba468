import type { ComponentChildren, VNode } from 'preact';
import type { Severity } from '../../../model/finding.js';
import type { LocaleTotals } from '../../../model/report.js';
import type { ReportContext } from '../context.js';
import { mapLocales } from '../map.js';
import type { ReportView } from '../view.js';
import { glyph } from './glyph.js';
import { shareBar } from './share-bar.js';

/** A card a locale: how much there is, how far it is, what is wrong. Worst first. */
export function localeCards(view: ReportView, context: ReportContext): VNode {
  const { t } = view;
  const locales = [...mapLocales(context)].sort(
    (a, b) => b.error - a.error || b.warning - a.warning || b.stale - a.stale,
  );
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('totals.heading')}</h2>
      <ul class="cards">{locales.map((totals) => card(view, totals))}</ul>
    </section>
  );
}

function card(view: ReportView, totals: LocaleTotals): VNode {
  const { frame, t, number } = view;
  const { locale, lang, name, pages, units, translated, stale, fallbacks } = totals;
  const worst = SEVERITIES.find((severity) => totals[severity] > 0) ?? 'clean';
  return (
    <li class={`card card-${worst}`}>
      <h3>
        <bdi lang={lang}>{name}</bdi>
        {locale === frame.source.locale ? <span class="quiet">{t('totals.source')}</span> : null}
      </h3>
      <dl class="card-counts">
        {SEVERITIES.map((severity) => count(view, locale, severity, totals[severity]))}
      </dl>
      {units === 0 ? null : share(view, units, translated)}
      <dl class="card-facts">
        {fact(t('totals.pages'), number(pages))}
        {fact(t('totals.stale'), number(stale), stale > 0)}
        {fact(t('totals.fallbacks'), number(fallbacks), fallbacks > 0)}
      </dl>
    </li>
  );
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

const HEADINGS = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

/** The count leads to its findings: with the script to them alone, without it to all. */
function count({ t, number }: ReportView, locale: string, severity: Severity, value: number): VNode {
  const query = new URLSearchParams({ locale, severity });
  return (
    <div class={value === 0 ? 'zero' : severity}>
      <dt>
        {glyph(severity)} {t(`totals.${HEADINGS[severity]}`)}
      </dt>
      <dd>{value === 0 ? number(0) : <a href={`?${query.toString()}#findings`}>{number(value)}</a>}</dd>
    </div>
  );
}

/** Rounded down: 100 % is said when nothing is left. Nothing to translate is no share, neither 0 % nor 100 %. */
function share({ t, percent, number }: ReportView, units: number, translated: number): VNode {
  const part = Math.floor((translated * 100) / units) / 100;
  return (
    <div class="card-share">
      <p>
        <strong>{percent(part)}</strong> {t('totals.translated')}{' '}
        <span class="quiet">{t('totals.ofUnits', { translated: number(translated), count: units })}</span>
      </p>
      {shareBar(part)}
    </div>
  );
}

function fact(term: ComponentChildren, value: string, marked = false): VNode {
  return (
    <div class={marked ? 'marked' : undefined}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
