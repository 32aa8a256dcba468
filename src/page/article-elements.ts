import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Blockquote, Heading, PhrasingContent } from 'mdast';
import type { Options } from 'remark-rehype';
import { alertOf, type Alert } from '../markdown/alerts.js';
import { attributesOf, readHtml } from '../markdown/html.js';
import type { Outline } from '../markdown/outline.js';
import type { ArticleLabels } from './article-labels.js';
import type { ArticleNotes } from './article-notes.js';

type Handlers = NonNullable<Options['handlers']>;

/** How the elements of Markdown that are ours to say become HTML: headings with their ids, block quotes that are alerts. */
export function articleHandlers(
  ids: Outline,
  labels: ArticleLabels,
  labelLang: string | undefined,
  { foreign, foreignLang }: Pick<ArticleNotes, 'foreign' | 'foreignLang'>,
): Handlers {
  const placed = new Map(ids.headings.map((heading) => [heading.node, heading]));
  return {
    heading(state, node: Heading): Element {
      const heading = placed.get(node);
      const others = heading?.others.map((id) => h('span', { dataPlaced: id })) ?? [];
      const content = state.all({ ...node, children: withoutAnchors(node.children) });
      const lang = foreign.has(node.position?.start.offset ?? -1) ? foreignLang : undefined;
      const element = h(`h${node.depth}`, { dataPlaced: heading?.id, lang }, [...others, ...content]);
      return state.applyData(node, element);
    },
    blockquote(state, node: Blockquote): Element {
      const alert = alertOf(node);
      const content = state.wrap(state.all(alert === undefined ? node : withoutMark(node, alert)), true);
      const element =
        alert === undefined ? h('blockquote', content) : alertElement(alert, content, labels, labelLang);
      return state.applyData(node, element);
    },
  };
}

function alertElement(
  alert: Alert,
  content: ElementContent[],
  labels: ArticleLabels,
  lang: string | undefined,
): Element {
  const title = h('p', { className: ['alert-title'], lang }, labels.alerts[alert.kind]);
  return h('div', { className: ['alert', `alert-${alert.kind}`], role: 'note' }, [title, ...content]);
}

/** The quote without `[!NOTE]`; a paragraph that holds nothing else goes with it. */
function withoutMark(quote: Blockquote, { paragraph, content }: Alert): Blockquote {
  const others = quote.children.slice(1);
  return {
    ...quote,
    children: content.length === 0 ? others : [{ ...paragraph, children: content }, ...others],
  };
}

/**
 * What stands in a heading without its anchors: `<a name="new-process"></a><a id="9"/></a>Text` is `Text`, whatever is left open or closed once too
 * often. Links (`<a href="…">`) stay.
 */
function withoutAnchors(children: readonly PhrasingContent[]): PhrasingContent[] {
  let links = 0;
  return children.filter((child) => {
    if (child.type !== 'html') return true;
    const [tag] = readHtml(child.value);
    if (tag === undefined || (tag.kind !== 'open' && tag.kind !== 'close') || tag.name !== 'a') return true;
    if (tag.kind === 'open') {
      const link = attributesOf(child.value).has('href');
      if (link) links += 1;
      return link;
    }
    if (links === 0) return false;
    links -= 1;
    return true;
  });
}
