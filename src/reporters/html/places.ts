import type { Finding } from '../../model/finding.js';

/** As many findings as one document shows: thousands would be more than a browser, or a reader, takes. */
export const FINDINGS_PER_PART = 200;

/** Where a finding is shown. */
export interface FindingPlace {
  /** The part of the findings, counted from 1. */
  part: number;
  /** Its name in the document, which stays when lines move, for links from elsewhere. */
  id: string;
}

/** In how many documents the findings come. At least one. */
export function partsOf(findings: readonly Finding[]): number {
  return Math.max(1, Math.ceil(findings.length / FINDINGS_PER_PART));
}

/** Gives each finding its place. Twins share a fingerprint: the second is numbered. */
export function placeFindings(findings: readonly Finding[]): Map<Finding, FindingPlace> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding, index) => {
      const count = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, count);
      const id = `finding-${finding.fingerprint}${count === 1 ? '' : `-${count}`}`;
      return [finding, { part: Math.floor(index / FINDINGS_PER_PART) + 1, id }];
    }),
  );
}
