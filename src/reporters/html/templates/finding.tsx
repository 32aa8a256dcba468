import type { VNode } from 'preact';
import { describe } from '../../../findings/describe.js';
import type { Finding } from '../../../model/finding.js';
import type { Witness } from '../../witnesses.js';
import { besideWord } from '../beside.js';
import { figuresFile, ruleFile } from '../files.js';
import type { ListedFinding } from '../listed.js';
import type { ReportView } from '../view.js';
import { findingLinks } from './finding-links.js';
import { findingPlaces } from './finding-places.js';
import { findingSides } from './finding-sides.js';
import { glyph } from './glyph.js';

/**
 * One finding: what is wrong, where, in which sentences, what the other locales state, why it matters. What the filters look at stands in a script
 * (`search-index.ts`).
 */
export function findingArticle(view: ReportView, listed: ListedFinding): VNode {
  const { t } = view;
  const { finding, id, witnesses } = listed;
  const { severity, accepted, code } = finding;
  return (
    <article class={`finding finding-${severity}${accepted ? ' finding-accepted' : ''}`} id={id}>
      {kicker(view, listed)}
      <h3>{describe(finding, view.findings)}</h3>
      {finding.code === 'figure/inconsistent'
        ? findingPlaces(view, finding, listed)
        : findingSides(view, listed)}
      {suggestion(view, finding)}
      {witnessList(view, witnesses)}
      <p class="why">{t(`why.${code}`)}</p>
      {findingLinks(view, listed)}
    </article>
  );
}

function kicker(
  view: ReportView,
  { finding, title: name, known, unit: cited, explained }: ListedFinding,
): VNode {
  const { frame, t, to } = view;
  const { severity, accepted, page, unit, code } = finding;
  const locale = frame.locale(finding.locale);
  const beside = cited && besideWord(cited);
  const title = <bdi>{name}</bdi>;
  const rule = <code>{code}</code>;
  const parts: VNode[] = [
    <strong class="severity">
      {glyph(severity)} {t(`severity.${severity}`)}
      {accepted ? ` (${t('findings.accepted')})` : null}
    </strong>,
    <bdi class="finding-locale" lang={locale.lang}>
      {locale.name}
    </bdi>,
    known ? <a {...to(figuresFile(page))}>{title}</a> : title,
    ...(unit === null ? [] : [<span>{beside === undefined ? t('figures.unit', { unit }) : t(beside)}</span>]),
    explained ? <a {...to(ruleFile(code))}>{rule}</a> : rule,
  ];
  return <p class="kicker">{parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))}</p>;
}

/** What could stand there instead, to be copied. */
function suggestion({ t, frame }: ReportView, { code, args, locale }: Finding): VNode | null {
  if (code !== 'figure/value' || args.suggestion === undefined) return null;
  return (
    <p class="suggestion">
      {t('findings.suggestion')}{' '}
      <bdi class="copy" lang={frame.locale(locale).lang}>
        {args.suggestion}
      </bdi>
    </p>
  );
}

function witnessList(view: ReportView, witnesses: readonly Witness[]): VNode | null {
  if (witnesses.length === 0) return null;
  return (
    <div class="witnesses">
      <p>{view.t('findings.witnesses')}</p>
      <ul>{witnesses.map((witness) => witnessItem(view, witness))}</ul>
    </div>
  );
}

function witnessItem({ frame, t }: ReportView, { locale, state, text }: Witness): VNode {
  const { lang, name } = frame.locale(locale);
  return (
    <li class={`witness-${state}`}>
      <bdi class="witness-locale" lang={lang}>
        {name}
      </bdi>{' '}
      {text === undefined ? null : (
        <bdi class="witness-text" lang={lang}>
          {text}
        </bdi>
      )}{' '}
      <span class="verdict">
        <span aria-hidden="true">{VERDICTS[state]}</span> {t(`findings.${state}`)}
      </span>
    </li>
  );
}

const VERDICTS: Record<Witness['state'], string> = { agrees: '✓', differs: '✗', silent: '–' };
