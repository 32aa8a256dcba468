import { catalog } from '../../../src/findings/catalog.js';
import { describe } from '../../../src/findings/describe.js';
import { createTranslator } from '../../../src/i18n/translator.js';
import { readResources } from '../../../src/io/locales.js';
import type { Code, Finding, FindingArgs, FindingOf, Severity } from '../../../src/model/finding.js';
import type { Location } from '../../../src/model/position.js';
import type { Report, ReportPage, Totals } from '../../../src/model/report.js';
import type { ReportTools } from '../../../src/reporters/reporter.js';

const resources = readResources('en', 'ko', 'ja', 'es', 'ru', 'zh');

/** Tools in a language, without color, without pages. */
export function tools(more: Partial<ReportTools> = {}, lang = 'en'): ReportTools {
  return {
    findings: createTranslator(lang, 'findings', resources),
    report: createTranslator(lang, 'report', resources),
    cli: createTranslator(lang, 'cli', resources),
    color: false,
    ...more,
  };
}

/** A place on one line of a file. */
export function place(path: string, line: number, column: number, text: string): Location {
  const start = { line, column, offset: (line - 1) * 100 + column - 1 };
  const end = { line, column: column + text.length, offset: start.offset + text.length };
  return { path, start, end, text };
}

/** A finding of the Korean page `gold`. */
export function finding<C extends Code>(
  code: C,
  args: FindingArgs[C],
  more: Partial<Omit<FindingOf<C>, 'code' | 'args'>> = {},
): Finding {
  const plain = {
    code,
    severity: catalog[code].severity,
    locale: 'ko',
    page: 'gold',
    unit: null,
    message: describe({ code, args }, tools().findings),
    target: place('content/ko/gold.md', 3, 7, 'x'),
    source: null,
    args,
    witnesses: {},
    agreeing: [],
    fingerprint: `${code}#0`,
    accepted: false,
    ...more,
  };
  // Code and arguments were given together.
  return plain as unknown as Finding;
}

const NAMES: Record<string, string> = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  es: 'español',
  ru: 'русский',
  zh: '中文',
};

/** A report of the page `gold` in all locales (the Chinese one included), with findings. */
export function report(findings: readonly Finding[], locales = ['en', 'ko', 'ja', 'es', 'ru', 'zh']): Report {
  const count = (severity: Severity, locale?: string): number =>
    findings.filter((one) => one.severity === severity && (locale === undefined || one.locale === locale))
      .length;
  const totals = (pages: number, locale?: string): Totals => ({
    pages,
    published: pages,
    fallbacks: 0,
    units: 42 * pages,
    translated: 7 * pages,
    stale: 0,
    error: count('error', locale),
    warning: count('warning', locale),
    note: count('note', locale),
  });
  const translations = locales.filter((locale) => locale !== 'en');
  return {
    version: 1,
    source: { locale: 'en', lang: 'en' },
    locales: locales.map((locale) => ({
      locale,
      lang: locale,
      name: NAMES[locale] ?? locale,
      ...totals(locale === 'en' ? 0 : 1, locale),
    })),
    totals: totals(translations.length),
    pages: translations.map(page),
    findings: [...findings],
  };
}

function page(locale: string): ReportPage {
  return {
    slug: 'gold',
    locale,
    path: `content/${locale}/gold.md`,
    route: `${locale}/gold/`,
    source: { kind: 'recovered', path: 'content/ko/gold.md', revision: '8b55c0a9' },
    revision: '8b55c0a9',
    stale: false,
    units: 42,
    translated: 7,
    published: true,
  };
}
