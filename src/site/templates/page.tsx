import type { VNode } from 'preact';
import type { PageArticle } from '../../model/page-result.js';
import { routeOf } from '../../model/route.js';
import { absoluteUrl, alternatesOf, isIndexed } from '../addresses.js';
import type { LanguageLink, View } from '../context.js';
import { noticesOf } from '../notices.js';
import type { PlannedPage, PlannedSlug } from '../plan.js';
import { articleElement } from './article.js';
import { MAIN, renderDocument, type Head } from './document.js';
import { frame } from './frame.js';
import { noticeElements } from './notices.js';

/** The document of a page, or of the English that stands in for it. */
export function renderPage(view: View, slug: PlannedSlug, version: PlannedPage): string {
  const { page } = version;
  const { templates } = view.site;
  const article = page.readArticle();
  return renderDocument(
    view,
    pageHead(view, slug, version, article),
    templates.header(view, languageLinks(view, slug)),
    frame({
      before: templates.sectionNav(view, slug.slug),
      content: [
        templates.breadcrumbs(view, slug.slug),
        <main id={MAIN}>{pageContent(view, slug, version, article)}</main>,
        templates.neighbours(view, slug.slug),
      ],
      after: templates.outline(view, page),
    }),
    templates.footer(view, page),
  );
}

/** Notices and article, also for a locale's index that is a page of its own. */
export function pageContent(
  view: View,
  slug: PlannedSlug,
  version: PlannedPage,
  article: PageArticle,
): VNode[] {
  const { site, reader } = view;
  const english = slug.versions.find(
    ({ locale, kind }) => locale.locale === site.input.source && kind === 'page',
  );
  const route = english && routeOf({ slug: slug.slug, locale: english.locale.locale });
  return [
    ...noticeElements(view, noticesOf(site, reader, version, article), route),
    articleElement(version.page, article, reader),
  ];
}

/**
 * What search engines read of a page. English that stands in for a translation names the English page as the one to list and stays out of
 * hreflang; a page that asks for `noindex` stays out of everything but the site itself, since that is a word to search engines and not to
 * readers.
 */
export function pageHead(view: View, slug: PlannedSlug, version: PlannedPage, article: PageArticle): Head {
  const { site } = view;
  const { page, kind } = version;
  const canonical = kind === 'page' ? view.route : routeOf(page.key);
  const noindex = page.frontMatter.noindex;
  return {
    title: page.title,
    description: page.frontMatter.description,
    noindex,
    canonical: noindex ? undefined : absoluteUrl(site, canonical),
    alternates: isIndexed(version) ? alternatesOf(site, slug) : [],
    kind: 'article',
    article: article.article,
  };
}

/** The same page in all languages of the site. */
export function languageLinks({ site }: View, { slug, versions }: PlannedSlug): LanguageLink[] {
  return site.readers.map((reader) => {
    const version = versions.find(({ locale }) => locale.locale === reader.locale);
    return {
      reader,
      route: version && routeOf({ slug, locale: reader.locale }),
      fallback: version?.kind === 'fallback',
    };
  });
}
