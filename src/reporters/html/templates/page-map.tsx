import type { Child, Result } from 'hastscript';
import type { Severity } from '../../../model/finding.js';
import type { Locale } from '../../../model/locale.js';
import type { ReportPage } from '../../../model/report.js';
import { figuresFile, type ReportView } from '../context.js';
import { wideTable } from './table.js';

/** All pages with what was found on them in each locale, and the way to their figures. */
export function pageMap(view: ReportView): Result {
  const { context, t } = view;
  const { locales } = context.input.report;
  const cells = mapCells(view);
  return (
    <section>
      <h2 id="pages">{t('pages.heading')}</h2>
      {wideTable(
        'pages',
        <thead>
          <tr>
            <th scope="col">{t('pages.page')}</th>
            <th scope="col">{t('pages.figures')}</th>
            {locales.map(({ lang, name }) => (
              <th scope="col" lang={lang}>
                {name}
              </th>
            ))}
          </tr>
        </thead>,
        <tbody>
          {[...cells].map(([slug, byLocale]) => (
            <tr>
              <th scope="row">
                <bdi>{context.title(slug)}</bdi>
              </th>
              <td>{figuresLink(view, slug)}</td>
              {locales.map(({ locale }) => (
                <td>{cellText(view, byLocale.get(locale))}</td>
              ))}
            </tr>
          ))}
        </tbody>,
      )}
    </section>
  );
}

interface MapCell {
  page: ReportPage | undefined;
  counts: Map<Severity, number>;
}

function mapCells({ context }: ReportView): Map<string, Map<Locale, MapCell>> {
  const cells = new Map<string, Map<Locale, MapCell>>();
  const cell = (slug: string, locale: Locale): MapCell => {
    const row = cells.get(slug) ?? new Map<Locale, MapCell>();
    cells.set(slug, row);
    const found = row.get(locale) ?? { page: undefined, counts: new Map<Severity, number>() };
    row.set(locale, found);
    return found;
  };
  const { report } = context.input;
  for (const page of report.pages) cell(page.slug, page.locale).page = page;
  // English that was recovered has no file of its own, and so no line in the report's pages.
  for (const [slug, pages] of context.slugs) for (const locale of pages.keys()) cell(slug, locale);
  for (const { page, locale, severity, accepted } of report.findings) {
    if (accepted) continue;
    const { counts } = cell(page, locale);
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
  }
  return cells;
}

function figuresLink({ context, t, link }: ReportView, slug: string): Child {
  if (!context.slugs.has(slug)) return null;
  return (
    <a href={link(figuresFile(slug))} aria-label={t('pages.figuresOf', { page: context.title(slug) })}>
      {t('pages.figures')}
    </a>
  );
}

function cellText({ t, findings }: ReportView, cell: MapCell | undefined): string {
  const counted = SEVERITIES.flatMap((severity) => {
    const count = cell?.counts.get(severity);
    return count === undefined ? [] : [findings(`count.${severity}`, { count })];
  });
  const { page } = cell ?? {};
  const states = [
    ...(page?.stale === true ? [t('pages.stale')] : []),
    ...(page?.published === false ? [t('pages.unpublished')] : []),
  ];
  if (counted.length + states.length > 0) return [...counted, ...states].join(', ');
  return cell === undefined ? t('pages.absent') : t('pages.silent');
}

const SEVERITIES = ['error', 'warning', 'note'] as const;
