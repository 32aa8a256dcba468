import type { Translate } from '../i18n/translator.js';
import type { Finding } from '../model/finding.js';
import type { Range } from '../model/position.js';
import type { Report } from '../model/report.js';

/** Writes a report down in some form. A reporter reads nothing and prints nothing: it runs on a stored report as well as on a fresh one. */
export interface Reporter {
  /** What `--format` calls it. */
  name: string;
  /** The whole output, with a line feed at its end unless it is empty. */
  format(report: Report, tools: ReportTools): string;
}

/** What a reporter may use besides the report. */
export interface ReportTools {
  findings: Translate<'findings'>;
  report: Translate<'report'>;
  cli: Translate<'cli'>;
  color: boolean;
  /** The project's root as seen from where the output is read, with `/`; absent where that is the root itself. */
  root?: string;
  /** Width of the terminal. Default 100. */
  columns?: number;
  /** Findings to print at the most; absent: all. */
  most?: number;
  /** Whether to print errors only. Counts are always of all. */
  quiet?: boolean;
  /** The sentences that a finding is about. Absent where the pages are not at hand, as for a stored report. */
  sentences?: (finding: Finding) => Sentences | undefined;
}

/** The two sides of the unit that a finding is about, as a reader sees them. */
export interface Sentences {
  source?: Sentence;
  target?: Sentence;
}

/** Prose, and the stretch of it that the finding is about: UTF-16 offsets in `text`. The whole of it, where no part stands out. */
export interface Sentence extends Range {
  text: string;
}

/** A reporter, checked where it is written. */
export function defineReporter<N extends string>(reporter: Reporter & { name: N }): Reporter & { name: N } {
  return reporter;
}

/** A path of the report as it opens from where the output is read. */
export function readerPath(path: string, tools: Pick<ReportTools, 'root'>): string {
  const { root } = tools;
  if (root === undefined || root === '' || root === '.') return path;
  return root.endsWith('/') ? root + path : `${root}/${path}`;
}
