import type { VNode } from 'preact';
import type { StatedFigure } from '../../../model/figure.js';
import { written } from '../../../text/html.js';
import { besideWord } from '../beside.js';
import { isDisputed, isQuiet, type FigureCell, type FigureGroup, type FigureRow } from '../figure-table.js';
import { placeId } from '../files.js';
import type { ReportView } from '../view.js';
import { reading } from './contrast.js';
import { lines } from './document.js';
import { readable } from './marked-prose.js';
import { wideTable } from './table.js';

/** The figures of a page. Rows that all locales agree on, and those of numbers that are seldom wrong, have a class by which they can be hidden. */
export function figuresTable(view: ReportView, groups: readonly FigureGroup[]): VNode {
  const columns = columnsOf(view);
  return wideTable(
    'figures',
    columns.length > MOST_COLUMNS ? 'figures many' : 'figures',
    <thead>
      <tr>
        <th scope="col">{view.word('figures.figure')}</th>
        {columns.map(({ lang, name }) => (
          <th scope="col" lang={lang}>
            {name}
          </th>
        ))}
      </tr>
    </thead>,
    lines(...groups.map((group) => groupBody(view, group, columns))),
  );
}

/** As many locales as a window of a desktop shows side by side. */
const MOST_COLUMNS = 7;

export const FIGURE_STATES = ['agrees', 'implied', 'differs', 'missing', 'untranslated', 'none'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** A sign for the eye and a word for everybody. */
export function figureState(word: ReportView['word'], state: FigureState): (VNode | string)[] {
  return [<span aria-hidden="true">{SYMBOLS[state]}</span>, ' ', word(`figures.state.${state}`)];
}

const SYMBOLS: Record<FigureState, string> = {
  agrees: '✓',
  implied: '(✓)',
  differs: '✗',
  missing: '∅',
  untranslated: '=',
  none: '–',
};

/** A translation's column, and what each state says in it. The same few elements stand in thousands of cells: they are made once. */
interface Column {
  locale: string;
  lang: string;
  name: string;
  verdicts: Record<FigureState, { element: () => VNode | string }>;
}

function columnsOf({ frame: { source, locales }, word }: ReportView): Column[] {
  const verdicts = {
    // By far the most cells: a check mark is read out as such.
    agrees: { element: () => '✓' },
    implied: written(<span class="verdict">{figureState(word, 'implied')}</span>),
    differs: written(<span class="verdict">{figureState(word, 'differs')}</span>),
    missing: written(<span class="verdict">{figureState(word, 'missing')}</span>),
    untranslated: written(<span class="verdict">{figureState(word, 'untranslated')}</span>),
    none: { element: () => '–' },
  };
  return locales
    .filter(({ locale }) => locale !== source.locale)
    .map(({ locale, lang, name }) => ({ locale, lang, name, verdicts }));
}

function groupBody(view: ReportView, group: FigureGroup, columns: readonly Column[]): VNode {
  const { frame, word } = view;
  const { unit, prose, rows } = group;
  const beside = besideWord(group);
  const disputed = rows.some(isDisputed);
  const quiet = rows.every((row) => isQuiet(row) && !isDisputed(row));
  return (
    <tbody id={placeId('figures', unit)} class={classes({ same: !disputed, quiet })}>
      <tr>
        <th scope="rowgroup" class="unit" colspan={columns.length + 1}>
          <span class="unit-line">
            <span class="unit-name">
              {beside === undefined ? [word('findings.unit'), ' ', unit] : word(beside)}
            </span>
            {prose === undefined ? null : (
              <span class="prose" lang={frame.source.lang} dir="auto">
                {clipped(readable(prose))}
              </span>
            )}
          </span>
        </th>
      </tr>
      {rows.map((row) => figureRow(view, row, columns))}
    </tbody>
  );
}

function figureRow(view: ReportView, row: FigureRow, columns: readonly Column[]): VNode {
  const { frame, word } = view;
  const { source, cells } = row;
  const disputed = isDisputed(row);
  return (
    <tr class={classes({ disputed, same: !disputed, quiet: isQuiet(row) && !disputed })}>
      <th scope="row">
        <bdi lang={frame.source.lang}>{source.text}</bdi>{' '}
        <span class="kind">
          {word(`figures.kind.${source.kind}`)} {saysMore(source) ? <code>{reading(source)}</code> : null}
        </span>
      </th>
      {columns.map((column) => figureCell(column, source, cells.get(column.locale)))}
    </tr>
  );
}

/**
 * What a translation states, and the value where it is not that of the row, be it that a glossary takes the two for one. A unit that is still the
 * source's text states nothing of its own.
 */
function figureCell({ lang, verdicts }: Column, source: StatedFigure, cell: FigureCell | undefined): VNode {
  const state = cell?.state ?? 'none';
  const target = state === 'untranslated' ? undefined : cell?.target;
  const other = target !== undefined && saysOther(source, target, state);
  return (
    <td class={state}>
      {target === undefined ? null : <bdi lang={lang}>{target.text}</bdi>} {verdicts[state].element()}
      {other ? <code>{reading(target)}</code> : null}
    </td>
  );
}

/** Bounds are seldom worth a word where the values agree. */
function saysOther(source: StatedFigure, target: StatedFigure, state: FigureState): boolean {
  if (state === 'differs') return reading(target) !== reading(source);
  return target.value !== source.value || target.unit !== source.unit;
}

/** Whether what was read is not plain from what is written. */
function saysMore(figure: StatedFigure): boolean {
  return figure.text !== reading(figure);
}

function classes(names: Readonly<Record<string, boolean>>): string | undefined {
  const given = Object.keys(names).filter((name) => names[name]);
  return given.length === 0 ? undefined : given.join(' ');
}

/** A sentence is here to be recognised; the interlinear view has all of it. */
function clipped(prose: string): string {
  return prose.length <= 240 ? prose : `${prose.slice(0, 239)}…`;
}
