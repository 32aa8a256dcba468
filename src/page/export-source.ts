import { stringify } from 'yaml';
import { readDocument } from '../markdown/document.js';
import { readSideBySide } from '../sidebyside/read.js';

/**
 * The English that a page's spans carry, as Markdown to be kept as a page of the source locale. The body is the author's, to the letter; the front
 * matter is written anew, since the page's own is in the language of the translation: the first heading is the title, and the revision stays.
 */
export function exportSource(text: string): string {
  const { source } = readSideBySide(text);
  const { front, outline } = readDocument(source);
  const fields = {
    ...(outline[0] === undefined ? {} : { title: outline[0].text }),
    ...(front.frontMatter.revision === undefined ? {} : { 'ms.sourcegitcommit': front.frontMatter.revision }),
    ...(front.frontMatter.noindex ? { robots: 'noindex' } : {}),
  };
  const body = source.text.slice(front.body);
  return Object.keys(fields).length === 0 ? body : `---\n${stringify(fields)}---\n${body}`;
}
