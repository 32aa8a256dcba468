import { relative } from 'node:path';
import type { Report } from '../model/report.js';
import type { ReportTools } from '../reporters/reporter.js';
import { formatTotals, type Timing } from '../reporters/table.js';
import { drawPicture, type Picture } from '../reporters/terminal.js';
import { EXIT } from './exit-codes.js';
import { fails, type FailOn } from './fail-on.js';
import type { Outputs } from './outputs.js';

/**
 * What a build has to say, but for what it took and for how it looks where it is read: all that is left of its report for who makes the same build again.
 * Plain data.
 */
export interface Said {
  /** The language that it is said in. */
  language: string;
  /** Where the pages were found. This and the other texts end with a line feed, or are empty. */
  found: string;
  picture: Picture;
  totals: Pick<Report, 'source' | 'locales' | 'totals'>;
  /** What became of the pages. */
  account: string;
  /** What was left undone, and why. */
  notes: string;
}

/** Who hears it, and what it took. */
export interface Hearing {
  outputs: Outputs;
  failOn: FailOn;
  timing: Timing;
  tools: Pick<ReportTools, 'findings' | 'cli' | 'color' | 'root' | 'columns'>;
}

/** Says what a build has come to: the result on stdout, notes on stderr. @returns the program's exit code */
export function say(
  { picture, totals, account, notes }: Said,
  { outputs, failOn, timing, tools }: Hearing,
): number {
  const { stdout, stderr } = process;
  stdout.write(`${drawPicture(picture, tools)}\n${formatTotals(totals, tools, timing)}\n`);
  const site = tools.cli('made.site', { folder: here(outputs.out) });
  const report = tools.cli('made.report', { file: here(`${outputs.report}/index.html`) });
  stdout.write(`${account}${site}\n${report}\n`);
  stderr.write(notes);
  if (!fails(totals, failOn)) return EXIT.done;
  const severity = tools.findings(`severity.${failOn === 'never' ? 'note' : failOn}`);
  stderr.write(`${tools.cli('failed', { severity })}\n`);
  return EXIT.findings;
}

/** A path as seen from where the command was called. */
function here(path: string): string {
  return relative(process.cwd(), path);
}
