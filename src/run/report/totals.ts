import type { Code, Finding, Severity } from '../../model/finding.js';
import type { StoredPage } from '../../model/page-result.js';
import type { LocaleTotals, Report, ReportPage, Totals } from '../../model/report.js';
import { routeOf } from '../../model/route.js';
import type { Analysis, InputPage } from '../analysis.js';

/** Counts what a report says, for each locale and in all. */
export function countAll(
  analysis: Analysis,
  pages: readonly ReportPage[],
  findings: readonly Finding[],
): Pick<Report, 'locales' | 'totals'> {
  const missing = fallbackCounts(analysis);
  const locales = analysis.project.locales.map(({ locale, lang, name }): LocaleTotals => {
    const own = pages.filter((page) => page.locale === locale);
    return {
      locale,
      lang,
      name,
      ...countPages(own),
      fallbacks: missing.get(locale) ?? 0,
      ...countFindings(findings.filter((finding) => finding.locale === locale)),
    };
  });
  const fallbacks = locales.reduce((sum, { fallbacks }) => sum + fallbacks, 0);
  return { locales, totals: { ...countPages(pages), fallbacks, ...countFindings(findings) } };
}

/** What the report says of one input page. `reason`: why it would not be published. */
export function reportPage(
  { key, path }: InputPage,
  result: StoredPage | undefined,
  reason: Code | undefined,
): ReportPage {
  const { units = 0, translated = 0 } = result?.counts ?? {};
  const published = result?.published ?? false;
  return {
    slug: key.slug,
    locale: key.locale,
    path,
    route: published ? routeOf(key) : null,
    source: result?.source
      ? { kind: result.source.kind, path: result.source.path, revision: result.source.revision ?? null }
      : null,
    revision: result?.frontMatter.revision ?? null,
    stale: result?.stale ?? false,
    units,
    translated,
    published,
    ...(published ? {} : { reason: reason ?? 'page/failed' }),
  };
}

function countPages(pages: readonly ReportPage[]): Omit<Totals, Severity | 'fallbacks'> {
  return {
    pages: pages.length,
    published: pages.filter(({ published }) => published).length,
    units: pages.reduce((sum, { units }) => sum + units, 0),
    translated: pages.reduce((sum, { translated }) => sum + translated, 0),
    stale: pages.filter(({ stale }) => stale).length,
  };
}

function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, accepted } of findings) if (!accepted) counts[severity] += 1;
  return counts;
}

/** For each locale, how many slugs it lacks whose English stands in for it. */
function fallbackCounts({ project, results }: Analysis): Map<string, number> {
  const published = new Set(
    results.filter((page) => page.published).map(({ key }) => `${key.locale}/${key.slug}`),
  );
  const english = results.filter(
    ({ key, published }) => published && key.locale === project.settings.source.locale,
  );
  return new Map(
    project.locales.map(({ locale }) => [
      locale,
      english.filter(({ key }) => !published.has(`${locale}/${key.slug}`)).length,
    ]),
  );
}
