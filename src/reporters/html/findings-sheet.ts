import type { FindingChoices } from './choices.js';
import type { ReportContext } from './context.js';
import { listed, type ListedFinding } from './listed.js';

/** What a part of the findings is made from, in any language. */
export interface FindingsSheet {
  kind: 'findings';
  /** Counted from 1, ... */
  part: number;
  /** ... of so many. */
  parts: number;
  choices: FindingChoices;
  findings: readonly ListedFinding[];
}

export function findingsSheet(context: ReportContext, part: number): FindingsSheet {
  const { parts, choices } = context;
  const findings = (parts[part - 1] ?? []).map((finding) => listed(finding, context));
  return { kind: 'findings', part, parts: parts.length, choices, findings };
}
