import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** What a browser would make of a document of the report. */
export function elementsOf(html: string): Element[] {
  const raw = { type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root;
  const found: Element[] = [];
  visit(rehypeRaw()(raw, new VFile(html)), 'element', (element) => void found.push(element));
  return found;
}

/** What has no place in any document of the report: scripts that are not its own, pictures, frames, handlers and styles in attributes. */
export function strangersIn(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties }) => {
    const own = /^(?:\.{1,2}\/)+(?:assets\/(?:report|words)\.\w{10}|findings)\.js$/.test(
      String(properties.src),
    );
    const stranger = ['script', 'style', 'img', 'iframe', 'b', 'object', 'embed'].includes(tagName) && !own;
    return [
      ...(stranger ? [tagName] : []),
      ...Object.keys(properties).filter((name) => /^on|^style$/i.test(name)),
    ];
  });
}

/** The text of HTML, without its tags. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
