import type { VNode } from 'preact';
import type { FigureReview } from '../../model/page-result.js';
import type { View } from '../context.js';
import type { Notice, Passages } from '../notices.js';

/** Notices above an article. `english`: route of the English page, for readers of an old translation who would rather have that. */
export function noticeElements(view: View, notices: readonly Notice[], english: string | undefined): VNode[] {
  const { reader, link } = view;
  return notices.map(({ kind, title, text, passages = [], figures = [] }) => (
    <div class={`notice notice-${kind}`} role="note" lang={reader.spoken}>
      <p class="notice-title">{title}</p>
      <p>{text}</p>
      {passages.map((found) => passageDetails(view, found))}
      {figures.length === 0 ? null : (
        <ul class="figures">{figures.map((figure, index) => figureItem(view, figure, index))}</ul>
      )}
      {english !== undefined && kind === 'stale' ? (
        <p>
          <a href={link(english)}>{reader.t('notice.english')}</a>
        </p>
      ) : null}
    </div>
  ));
}

function passageDetails({ site }: View, { summary, texts, more }: Passages): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="passages" lang={site.sourceReader.lang} dir={site.sourceReader.dir}>
        {texts.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      {more === undefined ? null : <p>{more}</p>}
    </details>
  );
}

/** The translation's figure, which leads to its place, over the English. */
function figureItem({ site, reader }: View, { anchor, target, source }: FigureReview, index: number): VNode {
  return (
    <li id={`il-review-${index + 1}`}>
      <span lang={reader.spoken === undefined ? undefined : reader.lang}>
        {anchor === undefined ? target : <a href={`#${anchor}`}>{target}</a>}
      </span>{' '}
      <span class="gloss">
        {reader.t('notice.review.english')} <span lang={site.sourceReader.lang}>{source}</span>
      </span>
    </li>
  );
}
