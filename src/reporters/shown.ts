import { worstFirst } from '../findings/severity.js';
import type { Finding } from '../model/finding.js';

/** Which findings a person at a terminal is shown. */
export interface Shown {
  findings: Finding[];
  /** Of files that have more, the number that is not shown, by the last finding that is. */
  more: ReadonlyMap<Finding, number>;
  /** All that are not shown. */
  hidden: number;
}

/** What to show. */
export interface ShownOptions {
  /** How many at the most; absent: all. */
  most?: number;
  /** Whether to show errors only. */
  quiet?: boolean;
}

/**
 * The worst findings first, and of one file no more than a screen or two: a page that was replaced as a whole must not hide what is wrong with
 * the others.
 */
export function shownOf(all: readonly Finding[], { most, quiet }: ShownOptions): Shown {
  const open = all.filter(({ accepted }) => !accepted).sort((a, b) => worstFirst(a.severity, b.severity));
  const wanted = quiet === true ? open.filter(({ severity }) => severity === 'error') : open;
  if (most === undefined || wanted.length <= most) return { findings: wanted, more: new Map(), hidden: 0 };
  const files = new Map<string, { shown: number; hidden: number; last: Finding }>();
  const findings: Finding[] = [];
  for (const finding of wanted) {
    const { path } = finding.target;
    const file = files.get(path) ?? { shown: 0, hidden: 0, last: finding };
    files.set(path, file);
    if (file.shown < A_FILE && findings.length < most) {
      findings.push(finding);
      file.shown += 1;
      file.last = finding;
    } else file.hidden += 1;
  }
  const more = new Map(
    [...files.values()].flatMap(({ shown, hidden, last }) =>
      shown > 0 && hidden > 0 ? [[last, hidden] as const] : [],
    ),
  );
  return { findings, more, hidden: wanted.length - findings.length };
}

/** Findings of one file that are shown where not all can be. */
const A_FILE = 10;
