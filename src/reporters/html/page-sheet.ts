import type { Finding } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { StoredPage } from '../../model/page-result.js';
import type { ReportContext } from './context.js';
import type { FindingPlace } from './places.js';
import { markedFacts, type MarkedFact } from './prose-marks.js';

/** What the documents of a page are made from: its figures in all locales, and each translation read with its source. */
export interface PageSheet {
  kind: 'page';
  slug: string;
  title: string;
  versions: readonly PageVersion[];
  /** By locale, also where there is no page. */
  findings: Readonly<Record<Locale, readonly PlacedFinding[]>>;
}

/** A page in one locale, without its units. */
export interface PageVersion extends Pick<
  StoredPage,
  'key' | 'lang' | 'name' | 'published' | 'stale' | 'counts'
> {
  /** What is marked in its units besides what they state. */
  facts: readonly MarkedFact[];
  /** Where it lies in the site, from the report's folder. */
  site?: string;
}

/** A finding in short, and where it is shown at length. */
export interface PlacedFinding {
  finding: BriefFinding;
  place: FindingPlace;
}

/** What is shown of a finding beside its page. */
export type BriefFinding = Pick<Finding, 'code' | 'severity' | 'locale' | 'unit' | 'args'>;

export function pageSheet(
  context: ReportContext,
  slug: string,
  versions: ReadonlyMap<Locale, StoredPage>,
): PageSheet {
  const found = context.frame.locales.flatMap(({ locale }): [Locale, PlacedFinding[]][] => {
    const findings = context.findingsOf({ slug, locale });
    return findings.length === 0
      ? []
      : [[locale, findings.map((finding) => ({ finding: brief(finding), place: context.place(finding) }))]];
  });
  return {
    kind: 'page',
    slug,
    title: context.title(slug),
    versions: Array.from(versions.values(), ({ key, lang, name, published, stale, counts, facts }) => {
      const site = context.site(key);
      const marked = markedFacts(facts);
      return {
        ...{ key, lang, name, published, stale, counts, facts: marked },
        ...(site === undefined ? {} : { site }),
      };
    }),
    findings: Object.fromEntries(found),
  };
}

function brief({ code, severity, locale, unit, args }: Finding): BriefFinding {
  return { code, severity, locale, unit, args };
}

/** Whether there is anything to read in a version. */
export function isRead({ counts }: Pick<PageVersion, 'counts'>): boolean {
  return counts.all > 0;
}
