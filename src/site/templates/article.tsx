import type { VNode } from 'preact';
import { directionOf } from '../../i18n/direction.js';
import type { PageArticle, PageSummary } from '../../model/page-result.js';
import { htmlOf } from '../../text/html.js';
import type { Reader } from '../reader.js';

/**
 * A page's article. Its HTML was sanitised when the page was analysed and stands here as it is: the only place of the site that inserts HTML
 * as text. An article in another language than its reader's says so, for the voice of screen readers and the shapes of letters.
 */
export function articleElement(page: PageSummary, { article }: PageArticle, reader: Reader): VNode {
  const foreign = page.lang !== reader.lang;
  const title = hasTitle(article) ? '' : htmlOf(<h1 lang={page.titleLang}>{page.title}</h1>);
  return (
    <article
      lang={foreign ? page.lang : undefined}
      dir={foreign ? directionOf(page.lang) : undefined}
      dangerouslySetInnerHTML={{ __html: `${title}\n${article}\n` }}
    />
  );
}

/** Whether the article has a heading of the first level itself; one without gets the page's title. */
function hasTitle(html: string): boolean {
  return /<h1[\s>]/.test(html);
}
