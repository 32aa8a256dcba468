import { readAsset } from '../../../../src/io/assets.js';
import { readResources } from '../../../../src/io/locales.js';
import type { StatedFigure } from '../../../../src/model/figure.js';
import type { Finding, FindingOf } from '../../../../src/model/finding.js';
import type { UnitResult } from '../../../../src/model/page-result.js';
import { contentOf } from '../../../../src/model/output-file.js';
import type { Location } from '../../../../src/model/position.js';
import type { Report } from '../../../../src/model/report.js';
import type { HtmlReportInput } from '../../../../src/reporters/html/input.js';
import { renderReport } from '../../../../src/reporters/html/render.js';
import { LOCALES, page, storedPages, type PlainPage } from '../../site/site-input.js';

const resources = readResources('ko', 'ja', 'es', 'ru', 'zh');
const assets = {
  stylesheet: readAsset('reportStylesheet'),
  script: readAsset('reportScript'),
  icon: readAsset('icon'),
};

export function money(value: string, text: string): StatedFigure {
  return { kind: 'money', value, text, unit: 'USD' };
}

export function place(path: string, text: string): Location {
  const start = { line: 12, column: 5, offset: 400 };
  const end = { line: 12, column: 5 + text.length, offset: 400 + text.length };
  return { path, start, end, text };
}

/** A unit that states one amount, `key` being its name in all locales. */
export function unit(key: string, differing: Partial<UnitResult> & { target?: string }): UnitResult {
  const source = 'At least US$150,000 in revenue';
  return {
    id: `289bc-${key}`,
    kind: 'paired',
    segment: 'paragraph',
    source,
    untranslated: false,
    outdated: false,
    figures: [
      {
        key: `${key}#0`,
        source: money('150000', 'US$150,000'),
        target: money('150000', 'US$150,000'),
        state: 'agrees',
      },
    ],
    ...differing,
  };
}

/** The finding of a wrong amount in `ko/gold`, with what a test wants to differ. */
export function wrongAmount(differing: Partial<FindingOf<'figure/value'>> = {}): Finding {
  return {
    code: 'figure/value',
    severity: 'error',
    locale: 'ko',
    page: 'gold',
    unit: '289bc-132',
    message: 'Unexpected US$300,000, expected US$150,000',
    target: place('content/ko/gold.md', 'US$300,000'),
    source: place('content/ko/gold.md', 'US$150,000'),
    args: { source: money('150000', 'US$150,000'), target: money('300000', 'US$300,000') },
    witnesses: { ja: '150,000 ドル', es: '300000USD' },
    agreeing: ['ja'],
    fingerprint: 'a1b2c3',
    accepted: false,
    ...differing,
  };
}

export const GOLD: readonly PlainPage[] = [
  page('en/gold', { title: 'Gold' }),
  page('ko/gold', {
    units: [
      unit('132', {
        target: '신규 수익 US$300,000 이상',
        figures: [
          {
            key: '132#0',
            source: money('150000', 'US$150,000'),
            target: money('300000', 'US$300,000'),
            state: 'differs',
          },
        ],
      }),
    ],
  }),
  page('ja/gold', { units: [unit('132', { target: '150,000 ドル以上の新規収益' })] }),
  page('es/gold', { units: [unit('132', { untranslated: true })] }),
  page('ru/gold', {
    stale: true,
    units: [
      unit('132', {
        kind: 'missing',
        figures: [{ key: '132#0', source: money('150000', 'US$150,000'), state: 'missing' }],
      }),
    ],
  }),
];

export function report(findings: readonly Finding[], pages: readonly PlainPage[] = GOLD): Report {
  const count = (severity: string, locale?: string): number =>
    findings.filter(
      (finding) => finding.severity === severity && (locale ?? finding.locale) === finding.locale,
    ).length;
  const totals = (locale?: string): Report['totals'] => ({
    pages: pages.filter(({ key }) => (locale ?? key.locale) === key.locale).length,
    published: pages.filter(({ key }) => (locale ?? key.locale) === key.locale).length,
    fallbacks: 0,
    units: 42,
    translated: 7,
    stale: 0,
    error: count('error', locale),
    warning: count('warning', locale),
    note: count('note', locale),
  });
  return {
    version: 1,
    source: { locale: 'en', lang: 'en' },
    locales: LOCALES.map((locale) => ({ ...locale, ...totals(locale.locale) })),
    totals: totals(),
    pages: pages.map(({ key, path, stale }) => ({
      slug: key.slug,
      locale: key.locale,
      path,
      route: `${key.locale}/${key.slug}/`,
      source: null,
      revision: null,
      stale,
      units: 42,
      translated: 7,
      published: true,
    })),
    findings: [...findings],
  };
}

export function reportInput(
  findings: readonly Finding[],
  {
    pages = GOLD,
    ...differing
  }: Partial<Omit<HtmlReportInput, 'pages'>> & { pages?: readonly PlainPage[] } = {},
): HtmlReportInput {
  return {
    program: 'this',
    title: 'Partner guide',
    language: 'en',
    report: report(findings),
    pages: storedPages(pages),
    sentences: () => ({
      source: { text: 'At least US$150,000 in revenue', start: 9, end: 19 },
      target: { text: '신규 수익 US$300,000 이상', start: 6, end: 16 },
    }),
    rule: (code) => ({
      name: code,
      html: () => `<h1 id="${code.replace('/', '-')}">${code}</h1>\n<p>What it means.</p>`,
    }),
    resources,
    assets,
    ...differing,
  };
}

/** The report's files by path. */
export function files(input: HtmlReportInput, render = renderReport): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const file of render(input)) {
    if (written.has(file.path)) throw new Error(`written twice: ${file.path}`);
    written.set(file.path, String(contentOf(file)));
  }
  return written;
}
