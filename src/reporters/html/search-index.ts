import type { Finding } from '../../model/finding.js';
import type { Sentences } from '../reporter.js';
import { partsOf, type FindingPlace } from './places.js';

/** What is known of findings besides themselves. */
export interface FindingSurroundings {
  place: (finding: Finding) => FindingPlace;
  title: (slug: string) => string;
  input: { sentences: (finding: Finding) => Sentences | undefined };
}

/**
 * What the filters need of findings that stand in other documents: a script that holds a line a finding, in their order, the same for all languages.
 * Undefined where all findings stand in one document.
 */
export function searchIndex(
  findings: readonly Finding[],
  surroundings: FindingSurroundings,
): string | undefined {
  if (partsOf(findings) === 1) return undefined;
  const lines = findings.map((finding) => {
    const { locale, code, severity, page } = finding;
    const { part } = surroundings.place(finding);
    return JSON.stringify([part, locale, code, severity, page, searchText(finding, surroundings)]);
  });
  return `globalThis.interlinearFindings = [\n${lines.join(',\n')}\n];\n`;
}

/** As much of a finding's text as a search is likely to be for: where it is, what is written there, the figures. */
function searchText(finding: Finding, { title, input }: FindingSurroundings): string {
  const { target, unit, page } = finding;
  const { source, target: translation } = input.sentences(finding) ?? {};
  const texts = [title(page), target.path, unit ?? '', source?.text ?? '', translation?.text ?? ''];
  return texts
    .map((text) => text.slice(0, 160))
    .join(' ')
    .toLowerCase();
}
