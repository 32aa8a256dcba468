import { SEVERITIES, worstFirst } from '../findings/severity.js';
import type { Finding, Severity } from '../model/finding.js';
import { printable } from './printable.js';
import { defineReporter, readerPath } from './reporter.js';
import type { ReportTools } from './reporter.js';
import { witnessesOf } from './witnesses.js';
import type { Witness } from './witnesses.js';

/**
 * Workflow commands of GitHub Actions, which become annotations on the files of a pull request. GitHub shows ten of a kind for each step and drops
 * the rest without a word, so no more are written, worst first, and a last notice says how many there are besides.
 */
export const github = defineReporter({
  name: 'github',
  format(report, tools) {
    const witnesses = witnessesOf(report);
    const open = report.findings
      .filter(({ accepted }) => !accepted)
      .sort((a, b) => worstFirst(a.severity, b.severity));
    const shown = within(open, MOST);
    const rest = open.length - shown.length;
    if (rest === 0) return shown.map((finding) => annotation(finding, witnesses(finding), tools)).join('');
    // The last notice is one of the ten.
    const fewer = within(open, { ...MOST, note: MOST.note - 1 });
    const more = tools.findings('summary.rest', { count: open.length - fewer.length });
    const lines = fewer.map((finding) => annotation(finding, witnesses(finding), tools));
    return `${lines.join('')}::notice::${data(more)}\n`;
  },
});

const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, note: 10 };

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

function within(findings: readonly Finding[], most: Readonly<Record<Severity, number>>): Finding[] {
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, most[severity]),
  );
}

function annotation(finding: Finding, witnesses: readonly Witness[], tools: ReportTools): string {
  const { code, severity, target, locale } = finding;
  const { start, end } = target;
  const place =
    start.line === end.line
      ? // Ours ends before its last column, GitHub's on it.
        { line: start.line, col: start.column, endColumn: Math.max(start.column, end.column - 1) }
      : // Columns "cannot be sent when startLine and endLine are different values" (annotations of the checks API).
        { line: start.line, endLine: end.line };
  const properties = { file: readerPath(target.path, tools), ...place, title: `${code} (${locale})` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const suggestion = finding.code === 'figure/value' ? finding.args.suggestion : undefined;
  const proposed = suggestion === undefined ? [] : [tools.findings('frame.suggestion', { text: suggestion })];
  const message = [
    printable(finding.message),
    ...proposed.map(printable),
    ...witnesses.map(witnessLine),
  ].join('\n');
  return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}\n`;
}

const MARKS = { agrees: '✓', differs: '✗', silent: '–' } as const satisfies Record<Witness['state'], string>;

function witnessLine({ locale, state, text }: Witness): string {
  return printable(`${locale}${text === undefined ? '' : ` ${text}`} ${MARKS[state]}`);
}

/** What follows the second `::`. Escapes of the runner's command parser (`actions/toolkit`, `core/src/command.ts`). */
function data(text: string): string {
  return text.replace(/[%\r\n]/g, escaped);
}

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, escaped);
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
