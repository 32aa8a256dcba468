import type { VNode } from 'preact';
import type { PageUnits, UnitResult } from '../../../model/page-result.js';
import { besideWord } from '../beside.js';
import { figuresFile, interlinearFile, placeId } from '../files.js';
import { isRead, type PageSheet, type PageVersion, type PlacedFinding } from '../page-sheet.js';
import { unitMarks, type ProseMark } from '../prose-marks.js';
import type { ReportView } from '../view.js';
import { lines, renderReportDocument } from './document.js';
import { outward } from './finding-links.js';
import { briefFinding } from './locale-rows.js';
import { markedProse, readable } from './marked-prose.js';

/** A page read with its source: unit under unit, the line of the source over that of the translation. */
export function renderInterlinear(view: ReportView, sheet: PageSheet, page: PageVersion & PageUnits): string {
  const { frame, to, word, asset } = view;
  const { slug, locale } = page.key;
  const { lang, name } = frame.locale(locale);
  const { title } = sheet;
  const { site, units, asides } = page;
  const found = findingsByUnit(sheet.findings[locale] ?? []);
  const ids = new Set<string>();
  const block = (unit: UnitResult): VNode => unitBlock(view, page, unit, ids, found.get(unit.id) ?? []);
  return renderReportDocument(
    view,
    { title, locale: name, kind: 'read.heading' },
    <p class="up">
      <a {...to('index.html')}>{word('back')}</a>{' '}
      <a {...to(figuresFile(slug), placeId('locale', locale))}>{word('figures.heading')}</a>
      {site === undefined ? null : [' ', <a {...outward(asset(site))}>{word('links.site')}</a>]}
    </p>,
    <h1 id="title">
      <bdi>{title}</bdi>{' '}
      <span class="locale-name" lang={lang}>
        {name}
      </span>
    </h1>,
    otherLocales(view, sheet, locale),
    <p class="intro">
      {word('read.intro')} <span class="keys">{word('read.keys')}</span>{' '}
      <span class="same-key">
        <span aria-hidden="true">=</span> {word('read.same')}
      </span>
    </p>,
    <fieldset class="switches">
      <legend class="unseen">{word('read.heading')}</legend>
      <label>
        <input type="checkbox" id="hide-same" /> {word('read.hideSame')}
      </label>
    </fieldset>,
    <div class="interlinear">
      {lines(...units.filter((unit) => says(unit) || found.has(unit.id)).map(block))}
    </div>,
    ...(asides.length === 0
      ? []
      : [
          <section class="beside">
            <h2>{word('beside.heading')}</h2>
            <div class="interlinear">{lines(...asides.map(block))}</div>
          </section>,
        ]),
  );
}

/** Whether there is anything to read in it: a paragraph that holds a picture alone has no prose. */
function says({ kind, source = '', target = '' }: UnitResult): boolean {
  return kind !== 'paired' || source.trim() !== '' || target.trim() !== '';
}

/** The same page in the other locales. */
function otherLocales({ frame, to }: ReportView, { versions }: PageSheet, current: string): VNode | null {
  const pages = versions.filter(isRead);
  if (pages.length < 2) return null;
  return (
    <nav aria-labelledby="title">
      <ul class="locale-choice">
        {pages.map(({ key }) => {
          const { lang, name } = frame.locale(key.locale);
          return (
            <li>
              <a
                {...to(interlinearFile(key))}
                lang={lang}
                hreflang={lang}
                aria-current={key.locale === current ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function unitBlock(
  view: ReportView,
  page: PageVersion,
  unit: UnitResult,
  ids: Set<string>,
  findings: readonly PlacedFinding[],
): VNode {
  const id = firstFree(placeId('unit', unit.id), ids);
  const beside = besideWord(unit);
  return (
    <div
      id={id}
      class={`unit-block unit-${unit.kind} segment-${unit.segment}${unit.untranslated ? ' untranslated' : ''}`}
    >
      <p class="unit-number">
        <a href={`#${id}`}>{beside === undefined ? shortName(unit.id) : view.word(beside)}</a>
      </p>
      <div class="unit-lines">
        {proses(view, page, unit)}
        {unit.outdated ? <p class="remark">{view.word('read.outdated')}</p> : null}
        {findings.length === 0 ? null : (
          <ul class="brief">
            {findings.map((finding) => (
              <li>{briefFinding(view, finding)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function proses(view: ReportView, page: PageVersion, unit: UnitResult): VNode[] {
  const { frame, word, t } = view;
  const english = frame.source.lang;
  const { source, target, untranslated } = unit;
  // The same text twice says nothing twice.
  if (untranslated && source !== undefined && source === target) {
    return [
      <p class="source" lang={english} dir="auto">
        {readable(source)}
      </p>,
      <span class="unseen" data-t="read.same">
        {t('read.same')}
      </span>,
    ];
  }
  const marks = unitMarks(unit, page.facts);
  return [
    source === undefined ? (
      <p class="gap">{word('read.added')}</p>
    ) : (
      line('source', english, source, marks.source)
    ),
    target === undefined ? (
      <p class="gap">{word('read.missing')}</p>
    ) : (
      line('target', page.lang, target, marks.target)
    ),
  ];
}

function line(role: 'source' | 'target', lang: string, prose: string, marks: readonly ProseMark[]): VNode {
  return (
    <p class={role} lang={lang} dir="auto">
      {marks.length === 0 ? readable(prose) : markedProse(prose, marks, figure)}
    </p>
  );
}

/** Figures that agree are marked for the eye alone; the others are what a reader is to look at. */
function figure(text: string, { state, pair }: ProseMark): VNode {
  const paired = pair >= 0 && pair < PAIRS ? ` pair-${pair}` : '';
  return state === 'agrees' ? (
    <span class={`figure${paired}`}>{text}</span>
  ) : (
    <mark class={`figure figure-${state}${paired}`}>{text}</mark>
  );
}

/** As many pairs of a unit as the stylesheet lights up together. */
const PAIRS = 8;

function findingsByUnit(findings: readonly PlacedFinding[]): Map<string, PlacedFinding[]> {
  const units = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const { unit } = placed.finding;
    if (unit === null) continue;
    units.set(unit, [...(units.get(unit) ?? []), placed]);
  }
  return units;
}

function firstFree(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  taken.add(free);
  return free;
}

/** The part of a span's id that tells units of a page apart: `132` of `289bc-132`. */
function shortName(id: string): string {
  const ordinal = id.slice(id.lastIndexOf('-') + 1);
  return ordinal === '' ? id : ordinal;
}
