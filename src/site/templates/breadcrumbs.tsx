import type { VNode } from 'preact';
import { routeOf } from '../../model/route.js';
import { indexRoute, type View } from '../context.js';
import { trailOf } from '../section.js';
import { foreignLang } from './foreign-lang.js';

/** The way from the locale's index down to the page, without the page itself, whose heading stands below. */
export function breadcrumbs({ site, reader, link }: View, slug: string): VNode {
  const section = site.navigation(reader.locale).sectionOf(slug);
  const around = trailOf(section).filter(({ page }) => page?.slug !== slug);
  return (
    <nav class="breadcrumbs" aria-label={reader.t('nav.breadcrumbs')}>
      <ol>
        <li>
          <a href={link(indexRoute(reader.locale))} lang={reader.spoken}>
            {reader.t('index.title')}
          </a>
        </li>
        {around.map(({ title, lang, page }) => (
          <li lang={foreignLang(lang, reader)}>
            {page === undefined ? (
              title
            ) : (
              <a href={link(routeOf({ slug: page.slug, locale: reader.locale }))}>{title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
