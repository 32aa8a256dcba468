import { Fragment, h, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** An element as text. Everything in it is escaped, but what `dangerouslySetInnerHTML` names: the two places that may (eslint.config.mjs). */
export function htmlOf(element: VNode): string {
  return renderToStaticMarkup(element);
}

/** The same element with its content written once and for all: for what stands in a document, or in thousands of them, over and over. */
export function written(element: VNode): VNode {
  const { children, ...props } = element.props as { children?: VNode };
  return h(element.type as string, {
    ...props,
    dangerouslySetInnerHTML: { __html: htmlOf(h(Fragment, null, children)) },
  });
}
