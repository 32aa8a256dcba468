import type { Finding } from '../../model/finding.js';
import type { PageKey } from '../../model/page.js';
import type { StoredPage } from '../../model/page-result.js';
import { SEVERITIES } from '../../findings/severity.js';
import { digestOfData } from '../../text/digest.js';
import type { ReportContext } from './context.js';
import type { RulePage } from './input.js';
import { WORST_PAGES, type MapRow } from './map.js';

/** Names what documents of the report are made from: the same name, the same document. The language of a document is in its path. */
export interface DocumentInputs {
  /** Of the front page. @param rows all rows of the map */
  index: (rows: readonly MapRow[]) => string;
  /** Of a part of the map. @param parts in how many it comes */
  pages: (rows: readonly MapRow[], parts: number) => string;
  part: (part: number) => string;
  figures: (slug: string) => string;
  interlinear: (page: StoredPage) => string;
  rule: (code: string, page: RulePage) => string;
}

export function documentInputs(context: ReportContext): DocumentInputs {
  const { input, findings, slugs } = context;
  const { report, program, title, language, resources } = input;
  const { index, ...assets } = context.assets;
  const locales = report.locales.map(({ locale, lang, name }) => [locale, lang, name]);
  const base = digestOfData([program, title, language, resources, assets, report.source, locales]);
  const manyPages = new Set(findings.map(({ page }) => page)).size > 1;
  const list = digestOfData([base, index, context.parts.length, findingKinds(findings), manyPages]);
  return {
    index: (rows) =>
      digestOfData([
        list,
        partOf(1),
        report.totals,
        report.locales,
        SEVERITIES.map(
          (severity) => findings.filter((one) => one.severity === severity && !one.accepted).length,
        ),
        findings.length,
        slugs.size,
        rows.length,
        rows.slice(0, WORST_PAGES).map(rowOf),
      ]),
    pages: (rows, parts) => digestOfData([base, report.locales, parts, rows.map(rowOf)]),
    part: (part) => digestOfData([list, part, partOf(part)]),
    figures: (slug) =>
      digestOfData([
        base,
        slug,
        context.title(slug),
        report.locales.map(({ locale }) => [of({ slug, locale }), briefly({ slug, locale })]),
      ]),
    interlinear: ({ key }) =>
      digestOfData([
        base,
        of(key),
        briefly(key),
        context.title(key.slug),
        [...(slugs.get(key.slug)?.values() ?? [])].map((one) => [one.key.locale, one.counts.all > 0]),
      ]),
    rule: (code, { name }) =>
      digestOfData([base, code, name, findings.filter((one) => one.code === code).length]),
  };

  /** Findings as they are shown at length. */
  function partOf(part: number): unknown {
    return context.parts[part - 1]?.map((finding) => {
      const { page: slug, locale, code, args } = finding;
      const other = code === 'figure/inconsistent' ? args.page : slug;
      const otherName = pageOf({ slug: other, locale })?.name;
      const witnesses = context.witnesses(finding);
      const titles = [context.title(slug), context.title(other)];
      return [finding, context.place(finding), witnesses, of({ slug, locale }), otherName, titles];
    });
  }

  function rowOf({ slug, cells }: MapRow): unknown {
    const all = [...cells].map(([locale, { state, counts, page, translated }]) => [
      locale,
      state,
      counts,
      page?.stale,
      translated,
    ]);
    return [slug, slugs.has(slug), context.title(slug), all];
  }

  function pageOf({ slug, locale }: PageKey): StoredPage | undefined {
    return slugs.get(slug)?.get(locale);
  }

  function of(key: PageKey): unknown {
    const page = pageOf(key);
    return [key, slugs.has(key.slug), page?.name, page?.published, context.site(key)];
  }

  /** What stands of findings beside pages. */
  function briefly(key: PageKey): unknown {
    return context.findingsOf(key).map((finding) => {
      const { code, severity, unit, args, accepted } = finding;
      return [code, severity, unit, args, accepted, context.place(finding)];
    });
  }
}

/** What can be chosen from. */
function findingKinds(findings: readonly Finding[]): unknown {
  const kinds = new Set(
    findings.flatMap(({ code, severity, locale }) => [
      `code ${code}`,
      `severity ${severity}`,
      `locale ${locale}`,
    ]),
  );
  return [...kinds].sort();
}
