import pc from 'picocolors';
import { codes } from '../findings/catalog.js';
import { SEVERITIES, worstFirst } from '../findings/severity.js';
import type { Code, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { displayWidth } from '../text/width.js';
import type { ReportTools } from './reporter.js';

/** The counts of a report for a terminal: one line, and below it how often each code came. Ends with a line feed. */
export function formatSummary(report: Report, tools: Pick<ReportTools, 'findings' | 'color'>): string {
  const say = tools.findings;
  const colors = pc.createColors(tools.color);
  const open = report.findings.filter(({ accepted }) => !accepted);
  const accepted = report.findings.length - open.length;
  const pages = say('summary.pages', { count: report.pages.length });
  const [errors = '', warnings = '', notes = ''] = SEVERITIES.map((severity) =>
    say(`count.${severity}`, { count: open.filter((finding) => finding.severity === severity).length }),
  );
  const counts =
    open.length === 0
      ? say('summary.none', { pages })
      : say('summary.found', { errors, warnings, notes, pages });
  const more = accepted === 0 ? '' : ` · ${say('count.accepted', { count: accepted })}`;

  const rows = byCode(open).map(({ code, severity, count }) => ({
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
