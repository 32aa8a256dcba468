import { readFrontMatter } from '../markdown/front-matter.js';
import type { PageHeader } from '../model/manifest.js';

/** Reads of a page what its neighbours depend on: its revision, and whether it carries the English. Cheap: no Markdown is parsed. */
export function readHeader(text: string): Pick<PageHeader, 'spans' | 'revision' | 'handoff'> {
  const { frontMatter } = readFrontMatter(text);
  return {
    spans: text.includes('data-stu-id='),
    revision: frontMatter.revision,
    handoff: frontMatter.handoff,
  };
}
