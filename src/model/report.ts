import type { Code, Finding, Severity } from './finding.js';
import type { Lang, Locale } from './locale.js';
import type { SourceInput } from './page.js';

/** What `report.json` holds; its JSON Schema is shipped as `schema/report.schema.json`. */
export interface Report {
  version: 1;
  /** The source locale. */
  source: { locale: Locale; lang: Lang };
  /** One for each locale, source included, in the project's order. */
  locales: LocaleTotals[];
  totals: Totals;
  /** One for each input page, sorted by slug, then in the order of locales. */
  pages: ReportPage[];
  /** Sorted by slug, order of locales, place. */
  findings: Finding[];
}

export type Counts = Record<Severity, number>;

export interface Totals extends Counts {
  pages: number;
  published: number;
  fallbacks: number;
  units: number;
  translated: number;
  stale: number;
}

export interface LocaleTotals extends Totals {
  locale: Locale;
  lang: Lang;
  name: string;
}

export interface ReportPage {
  slug: string;
  locale: Locale;
  path: string;
  /** Address in the site, relative to its base: `ko/gold/`; null for a page that is not published. */
  route: string | null;
  source: { kind: SourceInput['kind']; path: string; revision: string | null } | null;
  revision: string | null;
  stale: boolean;
  units: number;
  translated: number;
  published: boolean;
  /** The code of the finding that says why the page is not published; absent where it is. */
  reason?: Code;
}
