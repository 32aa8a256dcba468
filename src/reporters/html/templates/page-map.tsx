import type { VNode } from 'preact';
import type { PageKey } from '../../../model/page.js';
import type { LocaleTotals } from '../../../model/report.js';
import type { ReportContext } from '../context.js';
import { figuresFile, pagesFile, placeId } from '../files.js';
import { mapLocales, WORST_PAGES, type MapCell, type MapRow } from '../map.js';
import type { LinkProperties, ReportView } from '../view.js';
import { lines, renderReportDocument } from './document.js';
import { glyph } from './glyph.js';
import { hasRow } from './locale-rows.js';
import { shareBar } from './share-bar.js';
import { wideTable } from './table.js';

/** As many pages as one document of the whole list shows. */
export const PAGES_PER_PART = 500;

/** The pages that need most care, and the way to all of them. */
export function worstPages(view: ReportView, context: ReportContext, rows: readonly MapRow[]): VNode {
  const { t, number, to } = view;
  const shown = rows.slice(0, WORST_PAGES);
  return (
    <section>
      <h2 id="pages">{t('pages.heading')}</h2>
      <p class="intro">{t('pages.intro')}</p>
      {mapTable(view, context, shown)}
      {mapKey(view)}
      {shown.length === rows.length ? null : (
        <p class="more">
          {t('pages.worst', { shown: number(shown.length), all: number(rows.length) })}{' '}
          <a {...to(pagesFile(1))}>{t('pages.all')}</a>
        </p>
      )}
    </section>
  );
}

/** In how many documents the list of all pages comes: none where the front page shows them all. */
export function mapParts(rows: readonly MapRow[]): number {
  return rows.length <= WORST_PAGES ? 0 : Math.ceil(rows.length / PAGES_PER_PART);
}

/** A part of the list of all pages, counted from 1. */
export function renderPages(
  view: ReportView,
  context: ReportContext,
  rows: readonly MapRow[],
  { part, parts }: { part: number; parts: number },
): string {
  const { t, to, word } = view;
  return renderReportDocument(
    view,
    { title: t('pages.heading') },
    <p class="up">
      <a {...to('index.html')}>{word('back')}</a>
    </p>,
    <h1 id="pages">
      {word('pages.heading')}
      {parts === 1 ? null : ` ${part}/${parts}`}
    </h1>,
    <p class="intro">{word('pages.intro')}</p>,
    mapKey(view),
    mapTable(view, context, rows),
    parts === 1 ? null : (
      <nav class="parts" aria-labelledby="pages">
        {part > 1 ? <a {...to(pagesFile(part - 1))}>{word('pages.previous')}</a> : null}
        {part < parts ? <a {...to(pagesFile(part + 1))}>{word('pages.next')}</a> : null}
      </nav>
    ),
  );
}

function mapTable(view: ReportView, context: ReportContext, rows: readonly MapRow[]): VNode {
  const { word } = view;
  const locales = mapLocales(context);
  return wideTable(
    'pages',
    'map',
    <thead>
      <tr>
        <th scope="col">{word('pages.page')}</th>
        {locales.map(({ lang, name }) => (
          <th scope="col" lang={lang}>
            {name}
          </th>
        ))}
      </tr>
    </thead>,
    <tbody>{lines(...rows.map((row) => mapRow(view, context, row, locales)))}</tbody>,
  );
}

function mapRow(
  view: ReportView,
  context: ReportContext,
  { slug, cells }: MapRow,
  locales: readonly LocaleTotals[],
): VNode {
  const { to } = view;
  const known = context.slugs.has(slug);
  const title = context.title(slug);
  return (
    <tr>
      <th scope="row">
        {known ? <a {...to(figuresFile(slug))}>{<bdi>{title}</bdi>}</a> : <bdi>{title}</bdi>}
        {title === slug ? null : <span class="slug">{slug}</span>}
      </th>
      {locales.map(({ locale }) => {
        const cell = cells.get(locale);
        return (
          <td>
            {cell === undefined
              ? null
              : mapCell(
                  view,
                  cell,
                  known ? to(figuresFile(slug), placeOf(context, { slug, locale })) : undefined,
                )}
          </td>
        );
      })}
    </tr>
  );
}

function placeOf(context: ReportContext, key: PageKey): string | undefined {
  return hasRow(key.locale, context.frame.source.locale, context.findingsOf(key))
    ? placeId('locale', key.locale)
    : undefined;
}

/** A drawing for the eye, words for everybody. It leads to what was found on the page in the locale. */
function mapCell(view: ReportView, cell: MapCell, link: LinkProperties | undefined): VNode {
  const { state, page } = cell;
  const content = [
    drawing(view, cell),
    <span class="unseen">
      {stateWord(view, cell)}
      {page?.stale === true && state !== 'stale' ? [', ', view.word('pages.stale')] : null}
      {cell.translated === undefined
        ? null
        : [', ', `${view.percent(cell.translated)} `, view.word('totals.translated')]}
    </span>,
  ];
  const className = `map-cell map-${state}`;
  return link === undefined ? (
    <span class={className}>{content}</span>
  ) : (
    <a class={className} {...link}>
      {content}
    </a>
  );
}

/** The shape of the worst state, how many findings make it, a clock for a stale page, and the translated share as a bar below. */
function drawing({ number }: ReportView, { state, counts, page, translated }: MapCell): VNode {
  const count = state === 'error' || state === 'warning' || state === 'note' ? counts[state] : undefined;
  return (
    <svg class="map-drawing" viewBox="0 0 72 26" aria-hidden="true">
      <use class={`glyph-${state}`} href={`#glyph-${state}`} width="16" height="16" />
      {count === undefined ? null : (
        <text x="22" y="13.5">
          {number(count)}
        </text>
      )}
      {page?.stale === true && state !== 'stale' ? (
        <use class="glyph-stale" href="#glyph-stale" x="56" width="16" height="16" />
      ) : null}
      {translated === undefined ? null : <path class="bar-track" d="M0 23.5h72" />}
      {translated === undefined || translated === 0 ? null : (
        <path class="bar-part" d={`M0 23.5h${Math.round(translated * 72)}`} />
      )}
    </svg>
  );
}

/** The worst state in words, with its count. */
function stateWord({ word, number }: ReportView, { state, counts }: MapCell): (VNode | string)[] {
  switch (state) {
    case 'error':
      return [word('totals.errors'), ` ${number(counts.error)}`];
    case 'warning':
      return [word('totals.warnings'), ` ${number(counts.warning)}`];
    case 'note':
      return [word('totals.notes'), ` ${number(counts.note)}`];
    case 'clean':
      return [word('pages.silent')];
    case 'stale':
    case 'unpublished':
    case 'fallback':
    case 'absent':
      return [word(`pages.${state}`)];
  }
}

/** What the drawings mean. */
function mapKey({ word }: ReportView): VNode {
  return (
    <ul class="key">
      {KEY.map(([state, key]) => (
        <li>
          {glyph(state)} {word(key)}
        </li>
      ))}
      <li>
        {shareBar(0.6)} {word('totals.translated')}
      </li>
    </ul>
  );
}

const KEY = [
  ['error', 'severity.error'],
  ['warning', 'severity.warning'],
  ['note', 'severity.note'],
  ['stale', 'pages.stale'],
  ['unpublished', 'pages.unpublished'],
  ['fallback', 'pages.fallback'],
  ['absent', 'pages.absent'],
  ['clean', 'pages.silent'],
] as const;
