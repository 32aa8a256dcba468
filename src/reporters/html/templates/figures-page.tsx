import type { Result } from 'hastscript';
import type { Locale } from '../../../model/locale.js';
import type { FigureCell, FigureGroup, FigureRow } from '../figure-table.js';
import type { ReportView } from '../context.js';
import { lines, renderReportDocument } from './document.js';
import { wideTable } from './table.js';

/** The figures of one page: a row a figure of the source, a column a locale. */
export function renderFigures(view: ReportView, slug: string, groups: readonly FigureGroup[]): string {
  const { context, t, link } = view;
  const title = t('figures.title', { page: context.title(slug) });
  const heading = [
    <p>
      <a href={link('index.html')}>{t('figures.back')}</a>
    </p>,
    <h1 id="title">{title}</h1>,
  ];
  if (groups.length === 0) return renderReportDocument(view, title, ...heading, <p>{t('figures.none')}</p>);
  return renderReportDocument(
    view,
    title,
    ...heading,
    <p>{t('figures.intro')}</p>,
    key(view),
    table(view, groups),
  );
}

function key({ t }: ReportView): Result {
  return (
    <section class="key">
      <h2>{t('figures.key')}</h2>
      <dl>
        {STATES.map((state) => (
          <div>
            <dt class={`state-${state}`}>{verdict(t, state)}</dt>
            <dd>{t(`figures.meaning.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function table(view: ReportView, groups: readonly FigureGroup[]): Result {
  const { t } = view;
  const columns = columnsOf(view);
  return wideTable(
    'title',
    <thead>
      <tr>
        <th scope="col">{t('figures.figure')}</th>
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

/** A translation's column, and what each state says in it. The same few elements stand in thousands of cells: they are made once. */
interface Column {
  locale: Locale;
  lang: string;
  name: string;
  verdicts: Record<State, Result>;
}

function columnsOf({ context, t }: ReportView): Column[] {
  const { source, locales } = context.input.report;
  const verdicts = Object.fromEntries(
    STATES.map((state) => [state, <span class="verdict">{verdict(t, state)}</span>]),
  ) as Record<State, Result>;
  return locales
    .filter(({ locale }) => locale !== source.locale)
    .map(({ locale, lang, name }) => ({ locale, lang, name, verdicts }));
}

function groupBody(view: ReportView, { unit, prose, rows }: FigureGroup, columns: readonly Column[]): Result {
  const { context, t } = view;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" class="unit" colspan={columns.length + 1}>
          {t('figures.unit', { unit })}
          {prose === undefined ? null : (
            <span class="prose" lang={context.input.report.source.lang} dir="auto">
              {prose.replaceAll('\uFFFC', '…')}
            </span>
          )}
        </th>
      </tr>
      {rows.map((row) => figureRow(view, row, columns))}
    </tbody>
  );
}

function figureRow(view: ReportView, { source, cells }: FigureRow, columns: readonly Column[]): Result {
  const { context, t } = view;
  return (
    <tr>
      <th scope="row">
        <bdi lang={context.input.report.source.lang}>{source.text}</bdi>{' '}
        <span class="kind">{t(`figures.kind.${source.kind}`)}</span>
      </th>
      {columns.map((column) => figureCell(column, cells.get(column.locale)))}
    </tr>
  );
}

function figureCell({ lang, verdicts }: Column, cell: FigureCell | undefined): Result {
  const state = cell?.state ?? 'none';
  return (
    <td class={`state-${state}`}>
      {cell?.text === undefined ? null : <bdi lang={lang}>{cell.text}</bdi>} {verdicts[state]}
    </td>
  );
}

/** A sign for the eye and a word for everybody. */
function verdict(t: ReportView['t'], state: State): (Result | string)[] {
  return [<span aria-hidden="true">{SYMBOLS[state]}</span>, ` ${t(`figures.state.${state}`)}`];
}

const STATES = ['agrees', 'differs', 'missing', 'untranslated', 'none'] as const;
type State = (typeof STATES)[number];

const SYMBOLS: Record<State, string> = {
  agrees: '✓',
  differs: '✗',
  missing: '∅',
  untranslated: '=',
  none: '–',
};
