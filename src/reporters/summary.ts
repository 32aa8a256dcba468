import pc from 'picocolors';
import { codes } from '../findings/catalog.js';
import { SEVERITIES, worstFirst } from '../findings/severity.js';
import type { Code, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { displayWidth } from '../text/width.js';
import type { ReportTools } from './reporter.js';

/** The counts of a report. */
export interface Summary {
  pages: number;
  /** Findings that are open, by severity, the worst first. */
  open: Record<Severity, number>;
  accepted: number;
  /** How often each code came. */
  codes: Tally[];
}

export function summaryOf({ findings, pages }: Pick<Report, 'findings' | 'pages'>): Summary {
  const open = findings.filter(({ accepted }) => !accepted);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    pages: pages.length,
    open: { error: count('error'), warning: count('warning'), note: count('note') },
    accepted: findings.length - open.length,
    codes: byCode(open),
  };
}

/** The counts of a report for a terminal: one line, and below it how often each code came. Ends with a line feed. */
export function formatSummary(
  { pages: count, open, accepted, codes }: Summary,
  tools: Pick<ReportTools, 'findings' | 'color'>,
): string {
  const say = tools.findings;
  const colors = pc.createColors(tools.color);
  const pages = say('summary.pages', { count });
  const [errors = '', warnings = '', notes = ''] = SEVERITIES.map((severity) =>
    say(`count.${severity}`, { count: open[severity] }),
  );
  const counts =
    codes.length === 0
      ? say('summary.none', { pages })
      : say('summary.found', { errors, warnings, notes, pages });
  const more = accepted === 0 ? '' : ` · ${say('count.accepted', { count: accepted })}`;

  const rows = codes.map(({ code, severity, count }) => ({
    code,
    count: String(count),
    severity: say(`severity.${severity}`),
  }));
  const wide = Math.max(0, ...rows.map(({ count }) => count.length));
  const wider = Math.max(0, ...rows.map(({ severity }) => displayWidth(severity)));
  const lines = rows.map(({ code, severity, count }) => {
    const padding = ' '.repeat(wider - displayWidth(severity));
    return `  ${count.padStart(wide)}  ${colors.dim(severity)}${padding}  ${code}\n`;
  });
  return `${colors.bold(counts + more)}\n${lines.join('')}`;
}

interface Tally {
  code: Code;
  severity: Severity;
  count: number;
}

/** Worst first, in the catalog's order; a code that comes with two severities has two rows. */
function byCode(findings: readonly { code: Code; severity: Severity }[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { code, severity } of findings) {
    const key = `${severity} ${code}`;
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { code, severity, count: 1 });
    else tally.count += 1;
  }
  return [...tallies.values()].sort(
    (a, b) => worstFirst(a.severity, b.severity) || codes.indexOf(a.code) - codes.indexOf(b.code),
  );
}
