import { Fragment, h, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** An element as text. Everything in it is escaped, but raw HTML, which stands at the places that eslint.config.mjs names. */
export function htmlOf(element: VNode): string {
  return renderToStaticMarkup(element);
}

/** An element whose content is written. */
export interface Written {
  content: string;
  /** A new one each time: one element in two places would hold on to both documents. */
  element: () => VNode;
}

/** Writes the content of an element once: for what stands in documents over and over, and for what somebody wants to look at. */
export function written({ type, props }: VNode<{ children?: VNode }>): Written {
  const { children, ...attributes } = props;
  const content = htmlOf(h(Fragment, null, children));
  return {
    content,
    element: () => h(type as string, { ...attributes, dangerouslySetInnerHTML: { __html: content } }),
  };
}
