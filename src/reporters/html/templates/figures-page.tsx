import type { VNode } from 'preact';
import { isDisputed, isQuiet, type FigureGroup } from '../figure-table.js';
import type { PageSheet } from '../page-sheet.js';
import type { ReportView } from '../view.js';
import { renderReportDocument } from './document.js';
import { FIGURE_STATES, figureState, figuresTable } from './figures-table.js';
import { localeRows } from './locale-rows.js';

/** One page of the project: how it stands in each locale, and its figures, a row a figure of the source, a column a locale. */
export function renderFigures(view: ReportView, sheet: PageSheet, groups: readonly FigureGroup[]): string {
  const { to, word } = view;
  const { slug, title } = sheet;
  return renderReportDocument(
    view,
    { title, kind: 'figures.heading' },
    <p class="up">
      <a {...to('index.html')}>{word('back')}</a>
    </p>,
    <h1 id="title">
      <bdi>{title}</bdi>
      {title === slug ? null : <span class="slug">{slug}</span>}
    </h1>,
    localeRows(view, sheet),
    <section>
      <h2 id="figures">{word('figures.heading')}</h2>
      {figuresSection(view, groups)}
    </section>,
  );
}

function figuresSection(view: ReportView, groups: readonly FigureGroup[]): VNode[] {
  const { word } = view;
  if (groups.length === 0) return [<p>{word('figures.none')}</p>];
  const rows = groups.flatMap((group) => group.rows);
  return [
    <p class="intro">{word('figures.intro')}</p>,
    key(view),
    <fieldset class="switches">
      <legend class="unseen">{word('figures.heading')}</legend>
      {rows.some(isDisputed) ? (
        <label>
          <input type="checkbox" id="only-differences" /> {word('figures.onlyDifferences')}
        </label>
      ) : (
        <p class="all-clear">{word('figures.noDifference')}</p>
      )}
      {rows.some((row) => isQuiet(row) && !isDisputed(row)) ? (
        <label>
          <input type="checkbox" id="hide-quiet" /> {word('figures.hideQuiet')}
        </label>
      ) : null}
    </fieldset>,
    figuresTable(view, groups),
  ];
}

function key({ word }: ReportView): VNode {
  return (
    <dl class="figures-key">
      {FIGURE_STATES.map((state) => (
        <div>
          <dt class={`state-${state}`}>{figureState(word, state)}</dt>
          <dd>{word(`figures.meaning.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
