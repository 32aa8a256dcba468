import type { Finding } from '../../model/finding.js';
import { compareText } from '../../text/compare.js';
import type { Sentences } from '../reporter.js';
import type { FindingPlace } from './places.js';

/** What is known of findings besides themselves. */
export interface FindingSurroundings {
  place: (finding: Finding) => FindingPlace;
  title: (slug: string) => string;
  input: { sentences: (finding: Finding) => Sentences | undefined };
}

/**
 * What the filters need of the findings, of all documents and all languages alike: a script that holds what the pages that have some are called, in
 * order, and a line a finding, in theirs. Undefined where there are no findings.
 */
export function searchIndex(
  findings: readonly Finding[],
  surroundings: FindingSurroundings,
): string | undefined {
  if (findings.length === 0) return undefined;
  const pages = [...new Set(findings.map(({ page }) => page))].sort(compareText);
  const titles = pages.map((page) => JSON.stringify([page, surroundings.title(page)]));
  const lines = findings.map((finding) => {
    const { locale, code, severity, page } = finding;
    const { part } = surroundings.place(finding);
    return JSON.stringify([part, locale, code, severity, page, searchText(finding, surroundings)]);
  });
  return (
    `globalThis.interlinearPages = [\n${titles.join(',\n')}\n];\n` +
    `globalThis.interlinearFindings = [\n${lines.join(',\n')}\n];\n`
  );
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
