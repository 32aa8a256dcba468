import { SEVERITIES } from '../../findings/severity.js';
import type { Code, Finding, Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import { compareText } from '../../text/compare.js';

/** What findings can be chosen by: what occurs in any of them. */
export interface FindingChoices {
  locales: readonly Locale[];
  severities: readonly Severity[];
  codes: readonly Code[];
  /** Whether they are of several pages. */
  pages: boolean;
}

export function choicesOf(findings: readonly Finding[]): FindingChoices {
  const of = <Value>(choose: (finding: Finding) => Value): Set<Value> => new Set(findings.map(choose));
  const severities = of(({ severity }) => severity);
  return {
    locales: [...of(({ locale }) => locale)].sort(compareText),
    severities: SEVERITIES.filter((severity) => severities.has(severity)),
    codes: [...of(({ code }) => code)].sort(compareText),
    pages: of(({ page }) => page).size > 1,
  };
}
