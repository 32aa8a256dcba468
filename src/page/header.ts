import { readFrontMatter } from '../markdown/front-matter.js';
import type { PageHeader } from '../model/manifest.js';
import type { PageKey } from '../model/page.js';

/** Reads of a page what its neighbours depend on: its revision, and whether it carries the English. Cheap: no Markdown is parsed. */
export function readHeader(key: PageKey, path: string, text: string): PageHeader {
  const { frontMatter } = readFrontMatter(text);
  return {
    key,
    path,
    spans: text.includes('data-stu-id='),
    revision: frontMatter.revision,
    handoff: frontMatter.handoff,
  };
}
