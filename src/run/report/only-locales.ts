import type { Locale } from '../../model/locale.js';
import type { LocaleTotals, Report, Totals } from '../../model/report.js';

/** The part of a report that is about some locales, its totals summed anew. */
export function onlyLocales(report: Report, wanted: readonly Locale[] | undefined): Report {
  if (wanted === undefined) return report;
  const isWanted = ({ locale }: { locale: Locale }): boolean => wanted.includes(locale);
  const locales = report.locales.filter(isWanted);
  return {
    ...report,
    locales,
    totals: sum(locales),
    pages: report.pages.filter(isWanted),
    findings: report.findings.filter(isWanted),
  };
}

function sum(locales: readonly LocaleTotals[]): Totals {
  const total = (field: keyof Totals): number => locales.reduce((all, locale) => all + locale[field], 0);
  return {
    pages: total('pages'),
    published: total('published'),
    fallbacks: total('fallbacks'),
    units: total('units'),
    translated: total('translated'),
    stale: total('stale'),
    error: total('error'),
    warning: total('warning'),
    note: total('note'),
  };
}
