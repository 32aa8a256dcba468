import type { VNode } from 'preact';
import type { Locale } from '../../../model/locale.js';
import { interlinearFile, partFile, placeId } from '../files.js';
import { isRead, type PageSheet, type PageVersion, type PlacedFinding } from '../page-sheet.js';
import type { ReportView } from '../view.js';
import { contrastOf, SIGNS } from './contrast.js';
import { outward } from './finding-links.js';
import { glyph } from './glyph.js';
import { shareBar } from './share-bar.js';
import { wideTable } from './table.js';

/** As many findings of one page and locale as the table shows. */
const SHOWN = 40;

/** How a page stands in each locale: how far it is translated, what was found, where it can be read. */
export function localeRows(view: ReportView, { versions, findings }: PageSheet): VNode {
  const { source, locales } = view.frame;
  const { word } = view;
  const found = (locale: Locale): readonly PlacedFinding[] => findings[locale] ?? [];
  const rows = locales.filter(({ locale }) => hasRow(locale, source.locale, found(locale)));
  return wideTable(
    'title',
    'locales',
    <thead>
      <tr>
        <th scope="col">{word('totals.locale')}</th>
        <th scope="col">{word('totals.translated')}</th>
        <th scope="col">{word('findings.heading')}</th>
      </tr>
    </thead>,
    <tbody>
      {rows.map(({ locale, lang, name }) => {
        const page = versions.find(({ key }) => key.locale === locale);
        return (
          <tr id={placeId('locale', locale)}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            <td>
              {state(view, page)}
              {ways(view, page)}
            </td>
            <td>{findingItems(view, found(locale))}</td>
          </tr>
        );
      })}
    </tbody>,
  );
}

/** Of the source there is something to say only where something was found on it. */
export function hasRow(locale: Locale, source: Locale, findings: readonly unknown[]): boolean {
  return locale !== source || findings.length > 0;
}

function state(
  { word, percent, number }: ReportView,
  page: PageVersion | undefined,
): (VNode | string | null)[] | null {
  if (page === undefined) return [glyph('absent'), ' ', word('pages.absent')];
  const { units, translated: done } = page.counts;
  const share = units === 0 ? undefined : Math.floor((done * 100) / units) / 100;
  return [
    share === undefined ? null : (
      <span class="locale-share">
        {percent(share)} {shareBar(share)}{' '}
        <span class="quiet">
          {number(done)}/{number(units)} {word('totals.units')}
        </span>
      </span>
    ),
    page.stale ? (
      <span class="locale-state">
        {glyph('stale')} {word('pages.stale')}
      </span>
    ) : null,
    page.published ? null : (
      <span class="locale-state">
        {glyph('unpublished')} {word('pages.unpublished')}
      </span>
    ),
  ];
}

function findingItems(view: ReportView, found: readonly PlacedFinding[]): (VNode | string)[] | VNode {
  const { word, number } = view;
  if (found.length === 0) return [glyph('clean'), ' ', word('pages.silent')];
  return (
    <ul class="brief">
      {found.slice(0, SHOWN).map((finding) => (
        <li>{briefFinding(view, finding)}</li>
      ))}
      {found.length > SHOWN ? <li>+{number(found.length - SHOWN)}</li> : null}
    </ul>
  );
}

/** A finding in figures and its code, which are the same in every language, as a link to all of it. */
export function briefFinding(view: ReportView, { finding, place: { part, id } }: PlacedFinding): VNode {
  const { frame, to, word } = view;
  const { lang } = frame.locale(finding.locale);
  const contrast = contrastOf(finding);
  return (
    <a class={`brief-${finding.severity}`} {...to(partFile(part), id)}>
      {glyph(finding.severity)} <span class="unseen">{word(`severity.${finding.severity}`)} </span>
      {contrast === undefined ? null : (
        <span class="brief-figures">
          {contrast.source === undefined ? null : (
            <bdi lang={contrast.relation === 'inconsistent' ? lang : frame.source.lang}>
              {contrast.source.text}
            </bdi>
          )}{' '}
          <span class="sign">{SIGNS[contrast.relation]}</span>{' '}
          {contrast.target === undefined ? null : <bdi lang={lang}>{contrast.target.text}</bdi>}{' '}
        </span>
      )}
      <code>{finding.code}</code>
    </a>
  );
}

function ways(
  { to, word, asset }: ReportView,
  page: PageVersion | undefined,
): (VNode | string | null)[] | null {
  if (page === undefined) return null;
  const { site } = page;
  return [
    !isRead(page) ? null : (
      <a class="way" {...to(interlinearFile(page.key))}>
        {word('read.open')}
      </a>
    ),
    ' ',
    site === undefined ? null : (
      <a class="way" {...outward(asset(site))}>
        {word('links.site')}
      </a>
    ),
  ];
}
