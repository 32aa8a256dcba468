import type { Finding } from '../../model/finding.js';
import { digest } from '../../text/digest.js';

/** As many findings as one document shows: thousands would be more than a browser, or a reader, takes. */
export const FINDINGS_PER_PART = 200;

/** Where a finding is shown. */
export interface FindingPlace {
  /** The part of the findings, counted from 1. */
  part: number;
  /** Its name in the document, which stays when lines move, for links from elsewhere. */
  id: string;
}

/**
 * Cuts findings into the documents that they come in; at least one. A part of some length ends behind a page that is chosen by its name: so one
 * finding more or less leaves nearly all others in the documents where they stood, and these as they were.
 */
export function findingParts(findings: readonly Finding[]): Finding[][] {
  const parts: Finding[][] = [];
  let part: Finding[] = [];
  for (const [index, finding] of findings.entries()) {
    part.push(finding);
    const ends =
      part.length >= FEWEST && finding.page !== findings[index + 1]?.page && isChosen(finding.page);
    if (!ends && part.length < FINDINGS_PER_PART) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 || parts.length === 0 ? [...parts, part] : parts;
}

/** Shorter than this no part is, but the last. */
const FEWEST = 100;

/** One page in eight: a part that could end soon does so long before it is full. */
function isChosen(page: string): boolean {
  return Number.parseInt(digest(page).slice(0, 2), 16) % 8 === 0;
}

/** Gives each finding its place. Twins share a fingerprint: the second is numbered. */
export function placeFindings(parts: readonly (readonly Finding[])[]): Map<Finding, FindingPlace> {
  const seen = new Map<string, number>();
  const places = new Map<Finding, FindingPlace>();
  for (const [index, part] of parts.entries()) {
    for (const finding of part) {
      const count = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, count);
      const id = `finding-${finding.fingerprint}${count === 1 ? '' : `-${count}`}`;
      places.set(finding, { part: index + 1, id });
    }
  }
  return places;
}
