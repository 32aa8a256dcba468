import { citedUnit } from '../../findings/cited-unit.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { PageKey } from '../../model/page.js';
import type { CitedUnit, StoredPage } from '../../model/page-result.js';
import type { LocaleTotals } from '../../model/report.js';
import { compareText } from '../../text/compare.js';
import { digest } from '../../text/digest.js';
import { witnessesOf, type Witness } from '../witnesses.js';
import type { HtmlReportInput } from './input.js';
import { languagesOf, type ReportLanguage } from './language.js';
import { findingParts, placeFindings, type FindingPlace } from './places.js';
import { searchIndex } from './search-index.js';
import { wordsScript } from './words.js';

/** What all files of the report have in common, whatever their language. */
export interface ReportContext {
  input: HtmlReportInput;
  languages: readonly ReportLanguage[];
  /** The report's own language. */
  language: ReportLanguage;
  /** Worst first, accepted ones last, else in the report's order. */
  findings: readonly Finding[];
  /** The same by the documents that they come in; one at least. */
  parts: readonly (readonly Finding[])[];
  /** Those of a page, in that order. */
  findingsOf: (key: PageKey) => readonly Finding[];
  /** Where a finding is shown. */
  place: (finding: Finding) => FindingPlace;
  /** Slugs in order, each with its pages by locale. */
  slugs: ReadonlyMap<string, ReadonlyMap<Locale, StoredPage>>;
  /** The unit that a finding is about, be it of the text or beside it. */
  unit: (finding: Pick<Finding, 'page' | 'locale' | 'unit'>) => CitedUnit | undefined;
  witnesses: (finding: Finding) => Witness[];
  locale: (locale: Locale) => Pick<LocaleTotals, 'locale' | 'lang' | 'name'>;
  /** What a page is called: the title of its source, else of its first translation. */
  title: (slug: string) => string;
  /** A link into the site from the report's folder, to the section of a unit where one is named. */
  site: (key: PageKey, unit?: CitedUnit) => string | undefined;
  assets: { stylesheet: string; icon: string; script: string; words: string; index: string | undefined };
  /** The script that holds the words of documents that come once. */
  words: string;
  /** The script that holds what the filters need of all findings; undefined where there are none. */
  index: string | undefined;
}

export function reportContext(input: HtmlReportInput): ReportContext {
  const { report } = input;
  const locales = new Map(report.locales.map((locale) => [locale.locale, locale]));
  const slugs = slugsOf(input);
  const languages = languagesOf(input.resources);
  const language = languages.find(({ lang }) => lang === input.language) ?? languages[0];
  if (language === undefined) throw new Error('the report has no language');
  const findings = [...report.findings].sort((a, b) => weight(a) - weight(b));
  const byPage = grouped(findings, ({ page, locale }) => nameOf({ slug: page, locale }));
  const pages = new Map(input.pages.map((page) => [nameOf(page.key), page]));
  const parts = findingParts(findings);
  const places = placeFindings(parts);
  const words = wordsScript(languages);
  const context: Omit<ReportContext, 'assets' | 'index'> = {
    input,
    languages,
    language,
    findings,
    parts,
    findingsOf: (key) => byPage.get(nameOf(key)) ?? [],
    place: (finding) => places.get(finding) ?? { part: 1, id: `finding-${finding.fingerprint}` },
    slugs,
    unit: ({ page, locale, unit }) => {
      const result = pages.get(nameOf({ slug: page, locale }));
      return result === undefined || unit === null ? undefined : citedUnit(result, unit);
    },
    witnesses: witnessesOf(report),
    locale: (locale) => locales.get(locale) ?? { locale, lang: locale, name: locale },
    title: (slug) => titleOf(slugs.get(slug), report.source.locale) ?? slug,
    site: (key, unit) => {
      const page = pages.get(nameOf(key));
      if (page?.published !== true) return undefined;
      return input.siteHref?.(key, unit?.section);
    },
    words,
  };
  const index = searchIndex(findings, context);
  return { ...context, index, assets: assetsOf(input.assets, words, index) };
}

/**
 * Names that change with the contents, so that no browser shows an old one. What the filters need changes with every finding: under such a name,
 * each would change all documents that findings stand in.
 */
function assetsOf(
  { stylesheet, icon, script }: HtmlReportInput['assets'],
  words: string,
  index: string | undefined,
): ReportContext['assets'] {
  const named = (content: string): string => digest(content).slice(0, 10);
  return {
    stylesheet: `assets/report.${named(stylesheet)}.css`,
    icon: `assets/icon.${named(icon)}.svg`,
    script: `assets/report.${named(script)}.js`,
    words: `assets/words.${named(words)}.js`,
    index: index === undefined ? undefined : FINDINGS_SCRIPT,
  };
}

/** Beside the front page, not among what hosts may let browsers keep. */
const FINDINGS_SCRIPT = 'findings.js';

const WEIGHTS: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function weight({ severity, accepted }: Finding): number {
  return WEIGHTS[severity] + (accepted ? 3 : 0);
}

function slugsOf({ pages }: HtmlReportInput): Map<string, Map<Locale, StoredPage>> {
  const slugs = new Map<string, Map<Locale, StoredPage>>();
  for (const page of [...pages].sort((a, b) => compareText(a.key.slug, b.key.slug))) {
    const found = slugs.get(page.key.slug) ?? new Map<Locale, StoredPage>();
    slugs.set(page.key.slug, found.set(page.key.locale, page));
  }
  return slugs;
}

function titleOf(pages: ReadonlyMap<Locale, StoredPage> | undefined, source: Locale): string | undefined {
  const named = pages?.get(source) ?? pages?.values().next().value;
  return named?.title;
}

function nameOf({ slug, locale }: PageKey): string {
  return `${locale}/${slug}`;
}

function grouped<Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group === undefined) groups.set(name(item), [item]);
    else group.push(item);
  }
  return groups;
}
