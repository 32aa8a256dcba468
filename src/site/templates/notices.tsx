import type { Result } from 'hastscript';
import type { View } from '../context.js';
import type { Notice } from '../notices.js';

/** Notices above an article. `english`: route of the English page, for readers of an old translation who would rather have that. */
export function noticeElements(
  view: View,
  notices: readonly Notice[],
  english: string | undefined,
): Result[] {
  const { reader, link } = view;
  return notices.map(({ kind, title, text }) => (
    <div class={`notice notice-${kind}`} role="note" lang={reader.spoken}>
      <p class="notice-title">{title}</p>
      <p>{text}</p>
      {english !== undefined && kind === 'stale' ? (
        <p>
          <a href={link(english)}>{reader.t('notice.english')}</a>
        </p>
      ) : null}
    </div>
  ));
}
