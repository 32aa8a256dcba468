import type { PageResult, UnitResult } from '../model/page-result.js';

/**
 * The anchor of the heading that each unit stands under, its own for a heading, as the published page has it. Headings are found by their text, in
 * order: a unit that is a heading is the next entry of the outline that reads like it. What stands before the first one has none.
 */
export function sectionsOf(page: Pick<PageResult, 'units' | 'outline'>): Map<UnitResult, string> {
  const anchors = new Map<string, string[]>();
  for (const { text, anchor } of page.outline.toReversed()) {
    anchors.set(text, [...(anchors.get(text) ?? []), anchor]);
  }
  const sections = new Map<UnitResult, string>();
  let section: string | undefined;
  for (const unit of page.units) {
    if (unit.segment === 'heading') {
      section = anchors.get((unit.target ?? '').replace(/\s+/g, ' ').trim())?.pop() ?? section;
    }
    if (section !== undefined) sections.set(unit, section);
  }
  return sections;
}
