import type { Code } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { compareText } from '../text/compare.js';
import type { ReportTools } from './reporter.js';

/**
 * What became of the pages that were found, in one line: all of them are in the site, or their codes say why not. Ends with a line feed.
 */
export function formatAccount({ pages }: Pick<Report, 'pages'>, { cli }: Pick<ReportTools, 'cli'>): string {
  const left = new Map<Code, number>();
  for (const { reason } of pages) if (reason !== undefined) left.set(reason, (left.get(reason) ?? 0) + 1);
  const rest = pages.filter(({ published }) => !published).length;
  const sum = cli('account', { pages: pages.length, published: pages.length - rest, rest });
  const reasons = [...left]
    .sort(([one, a], [other, b]) => b - a || compareText(one, other))
    .map(([code, count]) => `${code} ${String(count)}`);
  return rest === 0 ? `${sum}\n` : `${sum} (${reasons.join(', ')})\n`;
}
