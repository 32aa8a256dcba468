import type { Code, Severity } from '../model/finding.js';
import { catalog } from './catalog.js';

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** What a project's settings say of codes. */
export type SeverityOverrides = Readonly<Partial<Record<Code, Severity | 'off'>>>;

/**
 * How much a finding weighs: what the project's settings say of its code, else what the catalog says. A check that is less sure than usual may
 * have given the fact a severity of its own, which counts where it is below the catalog's: it lowers the result, and never raises it. So with
 * `{ 'figure/missing': 'error' }` a missing plain number stays the warning that the check made it, with `note` it is a note, and
 * `{ 'figure/added': 'error' }` raises every added figure.
 */
export function severityOf(
  fact: { code: Code; severity?: Severity },
  overrides: SeverityOverrides = {},
): Severity | 'off' {
  const usual = catalog[fact.code].severity;
  const wanted = overrides[fact.code] ?? usual;
  if (wanted === 'off' || fact.severity === undefined) return wanted;
  const unsure = worstFirst(fact.severity, usual) > 0;
  return unsure && worstFirst(fact.severity, wanted) > 0 ? fact.severity : wanted;
}

/** Orders severities, worst first, as `Array.prototype.sort` wants it. */
export function worstFirst(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
