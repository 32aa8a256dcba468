import type { ComponentChildren, VNode } from 'preact';
import type { StatedFigure } from '../../../model/figure.js';
import type { Sentence } from '../../reporter.js';
import type { ListedFinding } from '../listed.js';
import type { ReportView } from '../view.js';
import { contrastOf, reading, SIGNS, type Contrast } from './contrast.js';
import { markedProse } from './marked-prose.js';

/** The two sentences of a finding side by side, the figures marked, below them what was read of each, joined by a line with a sign. */
export function findingSides(view: ReportView, { finding, sentences = {} }: ListedFinding): VNode | null {
  const { frame, t } = view;
  const contrast = contrastOf(finding);
  const { locale, lang } = frame.locale(finding.locale);
  const english = frame.source;
  if (sentences.source === undefined && sentences.target === undefined && contrast === undefined) return null;
  // A finding on the source's own page has one side.
  const alone = locale === english.locale && sentences.target === undefined;
  const source: Side = {
    label: t('findings.source'),
    locale: english.locale,
    lang: english.lang,
    role: 'source',
    sentence: sentences.source,
    figure: contrast?.source,
    absent: t('findings.notInSource'),
  };
  const target: Side = {
    label: undefined,
    locale,
    lang,
    role: 'target',
    sentence: sentences.target,
    figure: contrast?.target,
    absent: t('findings.untranslated'),
  };
  return (
    <div
      class={`sides${alone ? ' sides-alone' : ''}${contrast ? ` sides-${contrast.relation}` : ' sides-plain'}`}
    >
      {side(view, source, contrast)}
      {alone ? null : joint(contrast)}
      {alone ? null : side(view, target, contrast)}
    </div>
  );
}

export interface Side {
  /** Said before the locale's name. */
  label: string | undefined;
  locale: string;
  lang: string;
  /** Said behind the locale's name: where that is, if not where the finding is. */
  where?: VNode;
  role: 'source' | 'target';
  sentence: Sentence | undefined;
  figure: StatedFigure | undefined;
  /** What is said where the side is not there. */
  absent: string;
}

/** One column: whose it is, the sentence, what was read of its figure. */
export function side(
  view: ReportView,
  { label, locale, lang, where, role, sentence, figure, absent }: Side,
  contrast: Contrast | undefined,
): VNode {
  return (
    <div class={`side side-${role}`}>
      <p class="side-name">
        {label === undefined ? null : `${label} · `}
        <bdi lang={lang}>{view.frame.locale(locale).name}</bdi>
        {where === undefined ? null : ' · '}
        {where}
      </p>
      {sentence === undefined ? (
        <p class="prose gap">{absent}</p>
      ) : (
        <p class="prose" lang={lang} dir="auto">
          {marked(sentence)}
        </p>
      )}
      {contrast === undefined ? null : (
        <p class="reading">
          {figure === undefined ? <span class="quiet">{absent}</span> : readingOf(view, figure, lang)}
        </p>
      )}
    </div>
  );
}

function readingOf({ t }: ReportView, figure: StatedFigure, lang: string): ComponentChildren {
  return [
    <bdi class="reading-text" lang={lang}>
      {figure.text}
    </bdi>,
    ' ',
    <span class="reading-kind">{t(`figures.kind.${figure.kind}`)}</span>,
    ' ',
    <code>{reading(figure)}</code>,
  ];
}

/** The line from one figure to the other. The finding's heading says the same in words. */
export function joint(contrast: Contrast | undefined): VNode {
  return (
    <div class="joint" aria-hidden="true">
      <span>{contrast === undefined ? '→' : SIGNS[contrast.relation]}</span>
    </div>
  );
}

/** As much of a sentence as a finding shows, in UTF-16 units. The view of the page has all of it. */
const SHOWN = 900;

/** Prose with the stretch that the finding is about; a stretch that is the whole marks nothing out. */
function marked({ text, start, end }: Sentence): ComponentChildren {
  const whole = end <= start || (start === 0 && end === text.length);
  const middle = whole ? 0 : (start + end) / 2;
  const from = text.length <= SHOWN ? 0 : Math.max(0, Math.min(start, Math.floor(middle - SHOWN / 2)));
  const to = Math.max(whole ? 0 : end, Math.min(text.length, from + SHOWN));
  const marks = whole ? [] : [{ start: start - from, end: end - from }];
  return [
    from === 0 ? null : '… ',
    markedProse(text.slice(from, to), marks, (figure) => <mark>{figure}</mark>),
    to === text.length ? null : ' …',
  ];
}
