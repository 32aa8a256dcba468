import { citedUnit } from '../../findings/cited-unit.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { PageKey } from '../../model/page.js';
import type { CitedUnit, StoredPage } from '../../model/page-result.js';
import { compareText } from '../../text/compare.js';
import { digest } from '../../text/digest.js';
import { witnessesOf, type Witness } from '../witnesses.js';
import { choicesOf, type FindingChoices } from './choices.js';
import { frameOf, type Frame, type FrameData } from './frame.js';
import type { HtmlReportInput } from './input.js';
import { languagesOf } from './language.js';
import { findingParts, placeFindings, type FindingPlace } from './places.js';
import { searchIndex } from './search-index.js';
import { wordsScript } from './words.js';

/** The whole report, as documents that show much of it need it. */
export interface ReportContext {
  input: HtmlReportInput;
  frame: Frame;
  /** The frame as it is sent to other threads. */
  frameData: FrameData;
  /** Worst first, accepted ones last, else in the report's order. */
  findings: readonly Finding[];
  choices: FindingChoices;
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
  /** What a page is called: the title of its source, else of its first translation. */
  title: (slug: string) => string;
  /** A link into the site from the report's folder, to the section of a unit where one is named. */
  site: (key: PageKey, unit?: CitedUnit) => string | undefined;
  /** The script that holds the words of documents that come once. */
  words: string;
  /** The script that holds what the filters need of all findings; undefined where there are none. */
  index: string | undefined;
}

export function reportContext(input: HtmlReportInput): ReportContext {
  const { report } = input;
  const slugs = slugsOf(input);
  const languages = languagesOf(input.resources);
  const words = wordsScript(languages);
  const frameData = frameDataOf(input, words);
  const findings = [...report.findings].sort((a, b) => weight(a) - weight(b));
  const byPage = grouped(findings, ({ page, locale }) => nameOf({ slug: page, locale }));
  const pages = new Map(input.pages.map((page) => [nameOf(page.key), page]));
  const parts = findingParts(findings);
  const places = placeFindings(parts);
  const context: Omit<ReportContext, 'index'> = {
    input,
    frame: frameOf(frameData, languages),
    frameData,
    findings,
    choices: choicesOf(findings),
    parts,
    findingsOf: (key) => byPage.get(nameOf(key)) ?? [],
    place: (finding) => places.get(finding) ?? { part: 1, id: `finding-${finding.fingerprint}` },
    slugs,
    unit: ({ page, locale, unit }) => {
      const result = pages.get(nameOf({ slug: page, locale }));
      return result === undefined || unit === null ? undefined : citedUnit(result, unit);
    },
    witnesses: witnessesOf(report),
    title: (slug) => titleOf(slugs.get(slug), report.source.locale) ?? slug,
    site: (key, unit) => {
      const page = pages.get(nameOf(key));
      if (page?.published !== true) return undefined;
      return input.siteHref?.(key, unit?.section);
    },
    words,
  };
  return { ...context, index: searchIndex(findings, context) };
}

/**
 * Assets have names that change with the contents, so that no browser shows an old one. What the filters need changes with every finding: under such a
 * name, each would change all documents that findings stand in.
 */
function frameDataOf(
  { title, language, report, resources, assets: { stylesheet, icon, script } }: HtmlReportInput,
  words: string,
): FrameData {
  const named = (content: string): string => digest(content).slice(0, 10);
  return {
    title,
    language,
    source: report.source,
    locales: report.locales.map(({ locale, lang, name }) => ({ locale, lang, name })),
    resources,
    assets: {
      stylesheet: `assets/report.${named(stylesheet)}.css`,
      icon: `assets/icon.${named(icon)}.svg`,
      script: `assets/report.${named(script)}.js`,
      words: `assets/words.${named(words)}.js`,
      ...(report.findings.length === 0 ? {} : { index: FINDINGS_SCRIPT }),
    },
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
    const key = name(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
