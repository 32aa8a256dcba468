import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { markup } from './markup.js';

/** An element as text. Everything in it is escaped, but raw HTML, which stands at the places that eslint.config.mjs names. */
export function htmlOf(element: VNode): string {
  return renderToStaticMarkup(element);
}

/** An element that is written. */
export interface Written {
  html: string;
  /** A new one each time: one element in two places would hold on to both documents. */
  element: () => VNode;
}

/** Writes an element once: for what stands in documents over and over, and for what somebody wants to look at. */
export function written(element: VNode): Written {
  const html = htmlOf(element);
  return { html, element: () => markup(html) };
}
