import type { Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { LocaleTotals, ReportPage } from '../../model/report.js';
import type { ReportContext } from './context.js';

/** As many pages as the front page shows. */
export const WORST_PAGES = 30;

/** A page of the map. */
export interface MapRow {
  slug: string;
  cells: ReadonlyMap<Locale, MapCell>;
}

/** What there is of a page in one locale. */
export interface MapCell {
  /** What the cell shows first: the worst of all that is true of it. */
  state: 'error' | 'warning' | 'unpublished' | 'stale' | 'fallback' | 'absent' | 'note' | 'clean';
  counts: Readonly<Record<Severity, number>>;
  page: ReportPage | undefined;
  /** Share of the units that are translated, from 0 to 1, rounded down to hundredths; undefined where there are no units. */
  translated: number | undefined;
}

/** The locales that have a column: all translations, and the source where it has pages of its own or findings. */
export function mapLocales({ input: { report } }: ReportContext): readonly LocaleTotals[] {
  return report.locales.filter(
    ({ locale, pages, error, warning, note }) =>
      locale !== report.source.locale || pages + error + warning + note > 0,
  );
}

/** All pages, worst first: by errors, warnings, stale translations, what is not translated, notes; else in order. */
export function mapRows(context: ReportContext): MapRow[] {
  const locales = mapLocales(context).map(({ locale }) => locale);
  const pages = new Map(context.input.report.pages.map((page) => [`${page.locale}/${page.slug}`, page]));
  const slugs = new Set([
    ...context.slugs.keys(),
    ...context.input.report.pages.map(({ slug }) => slug),
    ...context.findings.map(({ page }) => page),
  ]);
  return [...slugs]
    .map((slug) => ({
      slug,
      cells: new Map(
        locales.map((locale) => [locale, mapCell(context, slug, locale, pages.get(`${locale}/${slug}`))]),
      ),
    }))
    .map((row) => ({ row, weight: weightOf(row) }))
    .sort((a, b) => compareWeights(a.weight, b.weight))
    .map(({ row }) => row);
}

function mapCell(
  context: ReportContext,
  slug: string,
  locale: Locale,
  page: ReportPage | undefined,
): MapCell {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, accepted } of context.findingsOf({ slug, locale })) {
    if (!accepted) counts[severity] += 1;
  }
  const translated =
    page === undefined || page.units === 0
      ? undefined
      : Math.floor((page.translated * 100) / page.units) / 100;
  return { state: stateOf(context, slug, locale, page, counts), counts, page, translated };
}

function stateOf(
  context: ReportContext,
  slug: string,
  locale: Locale,
  page: ReportPage | undefined,
  counts: MapCell['counts'],
): MapCell['state'] {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  if (page === undefined) {
    // Where there is English, readers of a translation get it in its place. English that was recovered has no page of its own in the report.
    const { locale: source } = context.input.report.source;
    if (context.slugs.get(slug)?.has(source) !== true) return 'absent';
    return locale === source ? 'clean' : 'fallback';
  }
  if (!page.published) return 'unpublished';
  if (page.stale) return 'stale';
  return counts.note > 0 ? 'note' : 'clean';
}

function weightOf({ cells }: MapRow): number[] {
  const all = [...cells.values()];
  const sum = (of: (cell: MapCell) => number): number => all.reduce((total, cell) => total + of(cell), 0);
  return [
    sum(({ counts }) => counts.error),
    sum(({ counts }) => counts.warning),
    sum(({ page }) => (page?.stale === true ? 1 : 0)),
    sum(({ page }) => (page === undefined ? 1 : 0)),
    sum(({ counts }) => counts.note),
    sum(({ translated }) => 1 - (translated ?? 1)),
  ];
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  return a.map((weight, index) => (b[index] ?? 0) - weight).find((difference) => difference !== 0) ?? 0;
}
