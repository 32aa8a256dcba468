import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { ArticleLabels } from './article-labels.js';
import { walkElements } from './article-walk.js';

export interface Addresses {
  href: (url: string) => string;
  src: (url: string) => string;
}

/** Finishes sanitised HTML: addresses inside the site, labels for assistive technology, tables that scroll, nothing without a purpose. */
export function finishElements(tree: Root, addresses: Addresses, labels: ArticleLabels): void {
  let tables = 0;
  walkElements(tree, (element, index, parent) => {
    if (SPEAKING.test(element.tagName) && isSilent(element)) becomePlace(element);
    if (element.tagName === 'a') finishLink(element, addresses.href);
    else if (element.tagName === 'img') finishImage(element, addresses.src);
    else if (element.tagName === 'pre') element.properties.tabIndex = 0;
    else if (element.tagName === 'td' || element.tagName === 'th') finishCell(element);
    else if (element.tagName === 'input') {
      element.properties.ariaLabel = element.properties.checked === true ? labels.taskDone : labels.taskOpen;
    }
    if (Array.isArray(element.properties.className) && element.properties.className.length === 0) {
      delete element.properties.className;
    }
    if (isHollow(element)) {
      parent.children.splice(index, 1, ...leftOf(element));
      return index;
    }
    if (element.tagName === 'table' && !isScroll(parent)) {
      tables += 1;
      parent.children[index] = scrollAround(element, labels.table(tables));
      // What is in it is visited once, then: an address that is led somewhere twice leads nowhere.
      return index;
    }
    return undefined;
  });
}

/** Elements that are announced, and so have to say something. */
const SPEAKING = /^(?:a|h[1-6])$/;

/** Whether there is nothing in an element to see or to hear: `[](https://example.com)`, `## <a name="plans"></a>`. */
function isSilent({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'element'
      ? !['img', 'input'].includes(child.tagName) && isSilent(child)
      : child.type !== 'text' || child.value.trim() === '',
  );
}

/** Leaves of an element what links can lead to. */
function becomePlace(element: Element): void {
  const { id } = element.properties;
  element.tagName = 'span';
  element.properties = id === undefined ? {} : { id };
}

/**
 * Bare spans and links that lead nowhere stand for nothing; an image without an address leaves its
 * description; an empty paragraph is what an end tag too many becomes.
 */
function isHollow({ tagName, properties, children }: Element): boolean {
  if (tagName === 'p') return children.length === 0;
  if (tagName === 'a') return properties.href === undefined;
  if (tagName === 'img') return properties.src === undefined;
  return tagName === 'span' && Object.values(properties).every((value) => value === undefined);
}

function leftOf(element: Element): ElementContent[] {
  const { alt } = element.properties;
  if (element.tagName !== 'img') return element.children;
  return typeof alt === 'string' && alt !== '' ? [{ type: 'text', value: alt }] : [];
}

const SCHEME = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
const SAFE_SCHEME = /^(?:https?:|mailto:|[/\\]{2})/i;

function finishLink(element: Element, href: Addresses['href']): void {
  const url = element.properties.href;
  if (typeof url !== 'string') return;
  const address = SCHEME.test(url) || isFootnote(element) ? url : href(url);
  if (SCHEME.test(address) && !SAFE_SCHEME.test(address)) delete element.properties.href;
  else element.properties.href = address;
  if (/^(?:https?:|[/\\]{2})/i.test(address)) element.properties.rel = ['noopener'];
}

function isFootnote({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

function finishImage(element: Element, src: Addresses['src']): void {
  const url = element.properties.src;
  if (typeof url === 'string' && !SCHEME.test(url)) element.properties.src = src(url);
  element.properties.alt ??= '';
  element.properties.loading = 'lazy';
}

/** `align` is no attribute any more; its three values are classes. */
function finishCell(element: Element): void {
  const { align, ...properties } = element.properties;
  if (typeof align === 'string') element.properties = { ...properties, className: [`align-${align}`] };
}

function isScroll(parent: Root | Element): boolean {
  return parent.type === 'element' && parent.tagName === 'section' && parent.properties.tabIndex === 0;
}

function scrollAround(table: Element, label: string): Element {
  return h('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: label }, [table]);
}
