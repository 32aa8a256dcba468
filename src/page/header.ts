import { readFrontMatter } from '../markdown/front-matter.js';
import type { PageHeader } from '../model/manifest.js';
import { detached } from '../text/detached.js';

/** Reads of a page what its neighbours depend on: its revision, and whether it carries the English. Cheap: no Markdown is parsed. */
export function readHeader(text: string): Pick<PageHeader, 'spans' | 'revision' | 'handoff'> {
  const { revision, handoff } = readFrontMatter(text).frontMatter;
  return {
    spans: text.includes('data-stu-id='),
    // The headers of all pages are held at once, their texts must not be.
    revision: revision === undefined ? undefined : detached(revision),
    handoff: handoff === undefined ? undefined : detached(handoff),
  };
}
