import type { Finding } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import { compareText } from '../text/compare.js';
import { codes } from './catalog.js';

/**
 * The report's order: by slug, by locale in the project's order (locales it does not name last), by place, by code. Total but for equal findings,
 * so that the order in which workers came back leaves no trace.
 */
export function orderFindings<F extends Finding>(findings: readonly F[], locales: readonly Locale[]): F[] {
  const ranks = new Map(locales.map((locale, index) => [locale, index]));
  const rank = (locale: Locale): number => ranks.get(locale) ?? locales.length;
  return [...findings].sort(
    (a, b) =>
      compareText(a.page, b.page) ||
      rank(a.locale) - rank(b.locale) ||
      compareText(a.locale, b.locale) ||
      compareText(a.target.path, b.target.path) ||
      a.target.start.offset - b.target.start.offset ||
      a.target.end.offset - b.target.end.offset ||
      codes.indexOf(a.code) - codes.indexOf(b.code) ||
      compareText(a.unit ?? '', b.unit ?? '') ||
      compareText(a.fingerprint, b.fingerprint),
  );
}
