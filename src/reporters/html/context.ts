import { UI_LANGS, type Resources, type UiLang } from '../../i18n/messages.js';
import { createTranslator, type Translate } from '../../i18n/translator.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { PageResult } from '../../model/page.js';
import { relativeHref } from '../../model/route.js';
import type { LocaleTotals } from '../../model/report.js';
import { compareText } from '../../text/compare.js';
import { digest } from '../../text/digest.js';
import { witnessesOf, type Witness } from '../witnesses.js';
import type { HtmlReportInput } from './input.js';

/** What all files of the report have in common, whatever their language. */
export interface ReportContext {
  input: HtmlReportInput;
  languages: readonly ReportLanguage[];
  /** Worst first, accepted ones last, else in the report's order. */
  findings: readonly Finding[];
  /** Slugs in order, each with its pages by locale. */
  slugs: ReadonlyMap<string, ReadonlyMap<Locale, PageResult>>;
  witnesses: (finding: Finding) => Witness[];
  locale: (locale: Locale) => Pick<LocaleTotals, 'locale' | 'lang' | 'name'>;
  /** What a page is called: the title of its source, else of its first translation. */
  title: (slug: string) => string;
  assets: { stylesheet: string; icon: string };
}

/** How the report speaks in one of its languages. */
export interface ReportLanguage {
  lang: UiLang;
  t: Translate<'report'>;
  findings: Translate<'findings'>;
  /** A count or share as the language writes it. */
  number: (value: number) => string;
  percent: (share: number) => string;
}

/** A file of the report as a template sees it. */
export interface ReportView extends ReportLanguage {
  context: ReportContext;
  /** The file's path without the language's folder, the same in all languages: `figures/gold.html`. */
  file: string;
  /** A link to another file of the report, in this language. */
  link: (file: string) => string;
  /** A link to this file in another language. */
  inLanguage: (lang: UiLang) => string;
  asset: (path: string) => string;
}

export function reportContext(input: HtmlReportInput): ReportContext {
  const { report } = input;
  const locales = new Map(report.locales.map((locale) => [locale.locale, locale]));
  const slugs = slugsOf(input);
  return {
    input,
    languages: UI_LANGS.filter((lang) => Object.hasOwn(input.resources, lang)).map((lang) =>
      languageOf(lang, input.resources),
    ),
    findings: [...report.findings].sort((a, b) => weight(a) - weight(b)),
    slugs,
    witnesses: witnessesOf(report),
    locale: (locale) => locales.get(locale) ?? { locale, lang: locale, name: locale },
    title: (slug) => titleOf(slugs.get(slug), report.source.locale) ?? slug,
    assets: {
      stylesheet: `assets/report.${digest(input.assets.stylesheet).slice(0, 10)}.css`,
      icon: `assets/icon.${digest(input.assets.icon).slice(0, 10)}.svg`,
    },
  };
}

export function viewOf(context: ReportContext, language: ReportLanguage, file: string): ReportView {
  const { lang } = language;
  const here = reportPath(lang, file);
  return {
    ...language,
    context,
    file,
    link: (to) => relativeHref(here, reportPath(lang, to)),
    inLanguage: (other) => relativeHref(here, reportPath(other, file)),
    asset: (path) => relativeHref(here, path),
  };
}

/** Where a file lies: English at the top, where it is opened first, the others in a folder each. */
export function reportPath(lang: UiLang, file: string): string {
  return lang === 'en' ? file : `${lang}/${file}`;
}

/** The file of a page's figures. */
export function figuresFile(slug: string): string {
  return `figures/${slug === '' ? 'index' : slug}.html`;
}

function languageOf(lang: UiLang, resources: Resources): ReportLanguage {
  const percentage = new Intl.NumberFormat(lang, { style: 'percent' });
  const counts = new Intl.NumberFormat(lang);
  return {
    lang,
    t: createTranslator(lang, 'report', resources),
    findings: createTranslator(lang, 'findings', resources),
    number: (value) => counts.format(value),
    percent: (share) => percentage.format(share),
  };
}

const WEIGHTS: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function weight({ severity, accepted }: Finding): number {
  return WEIGHTS[severity] + (accepted ? 3 : 0);
}

function slugsOf({ pages }: HtmlReportInput): Map<string, Map<Locale, PageResult>> {
  const slugs = new Map<string, Map<Locale, PageResult>>();
  for (const page of [...pages].sort((a, b) => compareText(a.key.slug, b.key.slug))) {
    const found = slugs.get(page.key.slug) ?? new Map<Locale, PageResult>();
    slugs.set(page.key.slug, found.set(page.key.locale, page));
  }
  return slugs;
}

function titleOf(pages: ReadonlyMap<Locale, PageResult> | undefined, source: Locale): string | undefined {
  const named = pages?.get(source) ?? pages?.values().next().value;
  return named?.title;
}
