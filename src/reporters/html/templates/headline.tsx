import type { VNode } from 'preact';
import { describe } from '../../../findings/describe.js';
import type { Finding } from '../../../model/finding.js';
import type { ReportContext } from '../context.js';
import { partFile } from '../files.js';
import type { ReportView } from '../view.js';
import { contrastOf, SIGNS } from './contrast.js';
import { glyph } from './glyph.js';

/** As many findings stand above all others: what a reader takes in at a glance. */
const SHOWN = 6;

/** The worst findings in a few words each: the errors, or, where there are none, the warnings. Nothing where there are neither. */
export function headline(view: ReportView, context: ReportContext): VNode | null {
  const { t } = view;
  const open = context.findings.filter(({ accepted }) => !accepted);
  const severity = open.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  const worst = open.filter((finding) => finding.severity === severity);
  if (worst.length === 0) return <p class="all-clear">{t('headline.clear')}</p>;
  const rest = worst.length - SHOWN;
  return (
    <section class={`headline headline-${severity}`} aria-labelledby="worst">
      <h2 id="worst">{t('headline.heading')}</h2>
      <ul>{worst.slice(0, SHOWN).map((finding) => headlineItem(view, context, finding))}</ul>
      {rest > 0 ? (
        <p>
          <a href={`?severity=${severity}#findings`}>{view.findings('summary.rest', { count: rest })}</a>
        </p>
      ) : null}
    </section>
  );
}

function headlineItem(view: ReportView, context: ReportContext, finding: Finding): VNode {
  const { frame, to } = view;
  const { lang, name } = frame.locale(finding.locale);
  const { part, id } = context.place(finding);
  return (
    <li>
      <a {...to(partFile(part), id)}>
        {glyph(finding.severity === 'error' ? 'error' : 'warning')}
        <bdi class="headline-locale" lang={lang}>
          {name}
        </bdi>
        {figures(view, finding, lang)}
        <bdi class="headline-page">{context.title(finding.page)}</bdi>
      </a>
    </li>
  );
}

function figures(view: ReportView, finding: Finding, lang: string): VNode {
  const contrast = contrastOf(finding);
  const english = view.frame.source.lang;
  if (contrast === undefined) return <span class="headline-message">{describe(finding, view.findings)}</span>;
  const { source, target, relation } = contrast;
  return (
    <span class="headline-figures">
      {source === undefined ? null : (
        <bdi class="figure-source" lang={relation === 'inconsistent' ? lang : english}>
          {source.text}
        </bdi>
      )}{' '}
      <span class="sign">{SIGNS[relation]}</span>{' '}
      {target === undefined ? null : (
        <bdi class="figure-target" lang={lang}>
          {target.text}
        </bdi>
      )}
    </span>
  );
}
