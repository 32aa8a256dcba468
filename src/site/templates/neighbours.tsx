import type { VNode } from 'preact';
import { routeOf } from '../../model/route.js';
import type { View } from '../context.js';
import type { NavPage } from '../section.js';
import { foreignLang } from './foreign-lang.js';

/** Links to the page before and the page after, in the order in which the site is read; undefined for the only page. */
export function neighbours(view: View, slug: string): VNode | undefined {
  const { order, placeOf } = view.site.navigation(view.reader.locale);
  const place = placeOf(slug);
  if (place === undefined || order.length < 2) return undefined;
  const { t } = view.reader;
  return (
    <nav class="neighbours" aria-label={t('nav.neighbours')}>
      {neighbour(view, order[place - 1], 'prev', t('nav.previous'))}
      {neighbour(view, order[place + 1], 'next', t('nav.next'))}
    </nav>
  );
}

function neighbour(
  { reader, link }: View,
  page: NavPage | undefined,
  rel: 'prev' | 'next',
  label: string,
): VNode | undefined {
  if (page === undefined) return undefined;
  return (
    <a class={rel} rel={rel} href={link(routeOf({ slug: page.slug, locale: reader.locale }))}>
      <span class="gloss" lang={reader.spoken}>
        {label}
      </span>
      <span class="title" lang={foreignLang(page.lang, reader)}>
        {page.title}
      </span>
    </a>
  );
}
