import posix from 'node:path/posix';
import type { Nodes, Root, RootContent } from 'mdast';
import { readHtml } from './html.js';
import { readDefinitions } from './links.js';

/**
 * The blocks of a document as they stand in another one: links start from the other's path, references are resolved, footnotes have names of their
 * own, and nothing has a place in the other's text. Changes the tree.
 * @param from path that the links start from as they are written, relative to the root
 * @param to path of the document that they will stand in
 * @param mark a name that no other moved tree of the document has
 * @param moved told each address of a link or an image, as it becomes
 */
export function moveNodes(
  tree: Root,
  { from, to, mark }: { from: string; to: string; mark: string },
  moved: (url: string) => void,
): RootContent[] {
  const definitions = readDefinitions(tree);
  const move = (url: string): string => {
    const next = movedUrl(url, from, to);
    moved(next);
    return next;
  };
  const visit = (node: Nodes): void => {
    delete node.position;
    if (node.type === 'link' || node.type === 'image') node.url = move(node.url);
    if (node.type === 'html') node.value = movedHtml(node.value, move);
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      node.identifier = `${mark}-${node.identifier}`;
    if (!('children' in node)) return;
    // What stands where a reference stood is of the same kind of content.
    const children = node.children as Nodes[];
    children.splice(0, children.length, ...children.flatMap((child) => resolved(child, definitions)));
    for (const child of children) visit(child);
  };
  visit(tree);
  return tree.children;
}

function resolved(node: Nodes, definitions: ReadonlyMap<string, string>): Nodes[] {
  if (node.type === 'definition') return [];
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
  const url = definitions.get(node.identifier) ?? '';
  return node.type === 'imageReference'
    ? [{ type: 'image', url, alt: node.alt ?? '' }]
    : [{ type: 'link', url, children: node.children }];
}

/** `../a.md` of `content/ko/notes/b.md` is `a.md` for a page `content/ko/c.md`. */
function movedUrl(url: string, from: string, to: string): string {
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:|[#?/\\]|~[/\\])/i.test(url)) return url;
  const [path = '', rest = ''] = url.split(/(?=[?#])([^]*)/);
  const target = posix.join(posix.dirname(from), path.replaceAll('\\', '/'));
  const relative = posix.relative(posix.dirname(to), target);
  return `./${relative}${/[/\\]$/.test(path) ? '/' : ''}${rest}`;
}

function movedHtml(html: string, move: (url: string) => string): string {
  let text = '';
  let read = 0;
  for (const { kind, start, end } of readHtml(html)) {
    if (kind !== 'open') continue;
    text +=
      html.slice(read, start) +
      html.slice(start, end).replaceAll(ADDRESS, (...found: string[]) => {
        const [, before = '', double, single, bare] = found;
        return `${before}"${move(double ?? single ?? bare ?? '')}"`;
      });
    read = end;
  }
  return text + html.slice(read);
}

const ADDRESS = /(\s(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
