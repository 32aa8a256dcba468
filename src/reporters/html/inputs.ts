import { SEVERITIES } from '../../findings/severity.js';
import { digest, digestOfData } from '../../text/digest.js';
import type { ReportContext } from './context.js';
import type { FindingsSheet } from './findings-sheet.js';
import type { RulePage } from './input.js';
import { WORST_PAGES, type MapRow } from './map.js';
import type { Sheet } from './documents.js';

/** Names what documents of the report are made from: the same name, the same document. The language of a document is in its path. */
export interface DocumentInputs {
  /** Of the front page. @param rows all rows of the map @param first the first part of the findings */
  index: (rows: readonly MapRow[], first: FindingsSheet) => string;
  /** Of a part of the map. @param parts in how many it comes */
  pages: (rows: readonly MapRow[], parts: number) => string;
  /** @param text the sheet as JSON */
  sheet: (kind: Sheet['kind'], text: string) => string;
  rule: (rule: RulePage & { code: string; count: number }) => string;
}

export function documentInputs(context: ReportContext): DocumentInputs {
  const { input, findings, slugs, frameData } = context;
  const { report, program } = input;
  const { index, ...assets } = frameData.assets;
  const base = digestOfData([program, { ...frameData, assets }]);
  return {
    index: (rows, first) =>
      digestOfData([
        base,
        index,
        first,
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
    sheet: (kind, text) => digest(`${base} ${(kind === 'findings' ? index : undefined) ?? ''} ${text}`),
    rule: ({ code, name, count }) => digestOfData([base, code, name, count]),
  };

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
}
