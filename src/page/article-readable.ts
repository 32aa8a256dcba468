import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { walkElements } from './article-walk.js';

/** Elements that show something from elsewhere, and the attribute that says where from. */
const EMBEDS: Readonly<Record<string, string>> = {
  iframe: 'src',
  embed: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  object: 'data',
};

const PLAIN_NAMES: Readonly<Record<string, string>> = { strike: 's', tt: 'code' };

/**
 * Sees to it that what sanitising takes away leaves something to read: an embedded film leaves a link to it, a template its contents, an element
 * that HTML has given up its successor. A field of a form has nothing to read.
 */
export function keepReadable(tree: Root): void {
  walkElements(tree, (element) => {
    const attribute = EMBEDS[element.tagName];
    const address = attribute === undefined ? undefined : element.properties[attribute];
    if (attribute !== undefined) becomeLink(element, address);
    if (element.tagName === 'input' && element.properties.type !== 'checkbox') element.tagName = 'span';
    element.tagName = PLAIN_NAMES[element.tagName] ?? element.tagName;
    if (element.content !== undefined) {
      element.children = element.content.children.filter(isContent);
      delete element.content;
    }
    return undefined;
  });
}

function becomeLink(element: Element, address: unknown): void {
  const { title } = element.properties;
  const link =
    typeof address === 'string' && h('a', { href: address }, typeof title === 'string' ? title : address);
  element.children = link === false ? element.children : [link, ...element.children];
  element.tagName = 'span';
  element.properties = {};
}

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype';
}
