import type { ComponentChildren, VNode } from 'preact';
import { isDay } from '../../i18n/date.js';
import type { PageSummary } from '../../model/page-result.js';
import type { View } from '../context.js';

/** Where a page comes from: hand-off, who translated it, the English revision it belongs to. Empty of details for pages that name none. */
export function pageFooter(view: View, page?: PageSummary): VNode {
  const details = page === undefined ? [] : detailsOf(view, page);
  return (
    <footer class="site-footer" lang={view.reader.spoken}>
      <p>{view.site.input.title}</p>
      {details.length === 0 ? null : <dl>{details.map(detail)}</dl>}
    </footer>
  );
}

type Detail = [term: string, description: ComponentChildren];

function detailsOf({ reader }: View, { frontMatter, role }: PageSummary): Detail[] {
  const { t, day } = reader;
  const { handoff, translation, revision } = frontMatter;
  const details: Detail[] = [];
  if (handoff !== undefined) {
    const written = day(handoff);
    details.push([t('footer.handoff'), isDay(handoff) ? <time datetime={handoff}>{written}</time> : written]);
  }
  // The front matter of recovered English is its donor's; the English itself was not translated by anybody.
  if (translation !== undefined && role === 'translation') {
    details.push([t('footer.translation'), t(`footer.${translation}`)]);
  }
  if (revision !== undefined) details.push([t('footer.revision'), <code>{revision}</code>]);
  return details;
}

function detail([term, description]: Detail): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{description}</dd>
    </div>
  );
}
