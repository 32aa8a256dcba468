import { orderFindings } from '../findings/order.js';
import type { Finding } from '../model/finding.js';
import type { Location, Point } from '../model/position.js';
import type { LocaleTotals, Report, ReportPage, Totals } from '../model/report.js';
import { compareText } from '../text/compare.js';
import { defineReporter } from './reporter.js';

/**
 * `report.json`, as `schema/report.schema.json` describes it. Same bytes for the same report, however it was put together: keys in the contract's
 * order (those of records and of arguments sorted), pages and findings in the report's order.
 */
export const json = defineReporter({
  name: 'json',
  format: (report) => formatJson(report),
});

/** The same without a reporter's tools, which it does not need. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(reportOf(report), undefined, 2)}\n`;
}

/**
 * The same from its findings as bytes, as {@link formatFindings} gives them: of ten thousand, those that are known need not be written again.
 * @param findings all of the report, in its order
 */
export function joinJson(report: Report, findings: Iterable<Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const written = formatJson({ ...report, findings: [] });
  const parts: Uint8Array[] = [];
  for (const part of findings) {
    if (part.length > 0) parts.push(encoder.encode(parts.length === 0 ? FIRST : NEXT), part);
  }
  if (parts.length === 0) return encoder.encode(written);
  return joined([encoder.encode(written.slice(0, -NONE.length)), ...parts, encoder.encode(END)]);
}

/** Findings as they stand in a report, one behind the other; no bytes for none. */
export function formatFindings(findings: readonly Finding[]): Uint8Array {
  const list = JSON.stringify({ findings: findings.map(findingOf) }, undefined, 2);
  const start = list.indexOf(FIRST) + FIRST.length;
  return new TextEncoder().encode(findings.length === 0 ? '' : list.slice(start, 1 - END.length));
}

/** What stands before the first finding, between two of them, behind the last one, and where there is none. */
const FIRST = '[\n';
const NEXT = ',\n';
const END = '\n  ]\n}\n';
const NONE = '[]\n}\n';

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}

/** An object with all keys of `T`: one that the contract gains and this file forgets does not compile. */
type Written<T> = Record<keyof T, unknown>;

function reportOf({ version, source, locales, totals, pages, findings }: Report): Written<Report> {
  const order = locales.map(({ locale }) => locale);
  const sorted = pages.toSorted(
    (a, b) => compareText(a.slug, b.slug) || order.indexOf(a.locale) - order.indexOf(b.locale),
  );
  return {
    version,
    source: { locale: source.locale, lang: source.lang },
    locales: locales.map(localeOf),
    totals: totalsOf(totals),
    pages: sorted.map(pageOf),
    findings: orderFindings(findings, order).map(findingOf),
  };
}

function localeOf(totals: LocaleTotals): Written<LocaleTotals> {
  const { locale, lang, name } = totals;
  return { locale, lang, name, ...totalsOf(totals) };
}

function totalsOf(totals: Totals): Written<Totals> {
  const { pages, published, fallbacks, units, translated, stale, error, warning, note } = totals;
  return { pages, published, fallbacks, units, translated, stale, error, warning, note };
}

function pageOf(page: ReportPage): Written<ReportPage> {
  const { slug, locale, path, route, revision, stale, units, translated, published, reason } = page;
  const source = page.source && {
    kind: page.source.kind,
    path: page.source.path,
    revision: page.source.revision,
  };
  return { slug, locale, path, route, source, revision, stale, units, translated, published, reason };
}

function findingOf(finding: Finding): Written<Finding> {
  return {
    code: finding.code,
    severity: finding.severity,
    locale: finding.locale,
    page: finding.page,
    unit: finding.unit,
    message: finding.message,
    target: locationOf(finding.target),
    source: finding.source && locationOf(finding.source),
    args: sortedKeys(finding.args),
    witnesses: sortedKeys(finding.witnesses),
    agreeing: finding.agreeing,
    fingerprint: finding.fingerprint,
    accepted: finding.accepted,
  };
}

function locationOf({ path, start, end, text }: Location): Written<Location> {
  return { path, start: pointOf(start), end: pointOf(end), text };
}

function pointOf({ line, column, offset }: Point): Written<Point> {
  return { line, column, offset };
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedKeys(item)]));
}
