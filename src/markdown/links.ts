import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Range } from '../model/position.js';
import { readHtml } from './html.js';
import { marksOfTag } from './html-text.js';

/** A link or an image of a page. */
export interface DocumentLink {
  kind: 'link' | 'image' | 'definition' | 'autolink';
  /** As written, references and escapes decoded. */
  url: string;
  /** Visible text; of an image, its description. */
  text: string;
  /** In the parsed text. */
  range: Range;
}

/** The links and images of a page in order, those in raw HTML among them. `[text][label]` has the address of its definition. */
export function readLinks(
  tree: Root,
  text: string,
  definitions: ReadonlyMap<string, string>,
): DocumentLink[] {
  const links: DocumentLink[] = [];
  collect(tree, text, definitions, links);
  return links;
}

/** Address by label of the page's definitions; the first of a label holds. */
export function readDefinitions(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  const collectDefinitions = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) collectDefinitions(child);
  };
  collectDefinitions(tree);
  return definitions;
}

function collect(
  node: Nodes,
  text: string,
  definitions: ReadonlyMap<string, string>,
  links: DocumentLink[],
): void {
  if (node.type === 'text') return;
  const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  if (node.type === 'html') links.push(...htmlLinks(node.value, range));
  const link = linkOf(node, text[range.start], definitions);
  if (link !== undefined) links.push({ ...link, range });
  if ('children' in node) for (const child of node.children) collect(child, text, definitions, links);
}

function linkOf(
  node: Nodes,
  first: string | undefined,
  definitions: ReadonlyMap<string, string>,
): Omit<DocumentLink, 'range'> | undefined {
  if (node.type === 'definition')
    return { kind: 'definition', url: node.url, text: node.label ?? node.identifier };
  if (node.type === 'image') return { kind: 'image', url: node.url, text: node.alt ?? '' };
  if (node.type === 'link')
    return { kind: first === '[' ? 'link' : 'autolink', url: node.url, text: visible(node) };
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const url = definitions.get(node.identifier);
  return url === undefined
    ? undefined
    : { kind: node.type === 'linkReference' ? 'link' : 'image', url, text: visible(node) };
}

function visible(node: Nodes): string {
  return toString(node, { includeHtml: false });
}

function htmlLinks(html: string, range: Range): DocumentLink[] {
  if (!/\b(?:href|src)\b/i.test(html)) return [];
  return readHtml(html).flatMap((token) =>
    token.kind !== 'open'
      ? []
      : marksOfTag(html.slice(token.start, token.end), token.start)
          .filter(({ kind }) => kind === 'link')
          .map(({ value }): DocumentLink => ({
            kind: token.name === 'img' ? 'image' : 'link',
            url: value,
            text: '',
            range,
          })),
  );
}
