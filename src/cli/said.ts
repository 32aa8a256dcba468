import type { Translate } from '../i18n/translator.js';
import type { Report } from '../model/report.js';
import { formatTotals, type Timing } from '../reporters/table.js';

/** What a build says, but for what it took: all that is left of its report for who makes the same build again. */
export interface Said {
  /** The language that it is said in. */
  language: string;
  /** Where the pages were found. Each text ends with a line feed, or is empty. */
  found: string;
  findings: string;
  totals: Pick<Report, 'source' | 'locales' | 'totals'>;
  /** What was published, and where. */
  made: string;
  /** What remains to be said. */
  notes: string;
  /** The program's exit code. */
  code: number;
}

/** Says what a build has come to. @returns the program's exit code */
export function say(
  { findings, totals, made, notes, code }: Said,
  tools: { findings: Translate<'findings'>; color: boolean },
  timing: Timing,
): number {
  process.stdout.write(`${findings}\n${formatTotals(totals, tools, timing)}\n`);
  process.stdout.write(made);
  process.stderr.write(notes);
  return code;
}
