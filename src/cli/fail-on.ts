import type { Report } from '../model/report.js';

export type FailOn = 'error' | 'warning' | 'note' | 'never';

/** Whether a report has findings at or above a severity. */
export function fails({ totals }: Pick<Report, 'totals'>, failOn: FailOn): boolean {
  const { error, warning, note } = totals;
  return { error, warning: error + warning, note: error + warning + note, never: 0 }[failOn] > 0;
}
