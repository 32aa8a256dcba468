import type { ComponentChildren, VNode } from 'preact';
import { routeOf } from '../../model/route.js';
import { indexRoute, type View } from '../context.js';
import { entryOf, sectionsOf, trailOf, type NavItem, type NavPage, type Section } from '../section.js';
import { sectionAnchor } from '../section-anchor.js';
import { foreignLang } from './foreign-lang.js';

/**
 * The pages around a page: those of its section, and the sections around that one. However large the site is, a list has no more than some
 * entries around the one that the reader is at, so that no page grows with the number of pages. Undefined where there is nowhere to go.
 */
export function sectionNav(view: View, slug: string): VNode | undefined {
  const { root, sectionOf } = view.site.navigation(view.reader.locale);
  const trail = [root, ...trailOf(sectionOf(slug))];
  const links = linksIn(trail, slug);
  if (links < 2) return undefined;
  const label = view.reader.t('nav.section');
  return (
    <nav class="section-nav" aria-label={label}>
      <details>
        <summary lang={view.reader.spoken}>{label}</summary>
        {level(view, trail, slug)}
      </details>
    </nav>
  );
}

/** Entries on a list at the most. */
const LONGEST = 30;

function linksIn(trail: readonly Section[], slug: string): number {
  const leadsAway = (item: NavItem): boolean => item.kind !== 'page' || item.page.slug !== slug;
  return trail.reduce((sum, { items }) => sum + items.filter(leadsAway).length, 0);
}

function level(view: View, [section, ...inner]: readonly Section[], slug: string): VNode | undefined {
  if (section === undefined) return undefined;
  const [open] = inner;
  // Around the reader's own folder the other pages would only be in the way; where a team ordered them, they belong to the order.
  const crowded = open !== undefined && !section.ordered && sectionsOf(section).length > 1;
  const items = crowded ? section.items.filter(({ kind }) => kind === 'section') : section.items;
  const isHere = (item: NavItem): boolean =>
    item.kind === 'section' ? item.section === open : item.kind === 'page' && item.page.slug === slug;
  const shown = around(items, items.findIndex(isHere));
  return (
    <ul>
      {shown.map((item) => (
        <li>{itemLink(view, item, inner, slug)}</li>
      ))}
      {shown.length === items.length ? null : <li class="all">{allLink(view, section)}</li>}
    </ul>
  );
}

function around<Item>(items: readonly Item[], index: number): readonly Item[] {
  const start = Math.max(0, Math.min(index - LONGEST / 2, items.length - LONGEST));
  return items.slice(start, start + LONGEST);
}

function itemLink(view: View, item: NavItem, inner: readonly Section[], slug: string): ComponentChildren {
  switch (item.kind) {
    case 'page':
      return pageLink(view, item.page, slug);
    case 'section':
      return item.section === inner[0]
        ? openSection(view, item.section, inner, slug)
        : closedSection(view, item.section, slug);
    case 'site':
      return (
        <a href={item.href} rel="external" lang={foreignLang(item.lang, view.reader)}>
          {item.title}
        </a>
      );
  }
}

function openSection(
  view: View,
  section: Section,
  trail: readonly Section[],
  slug: string,
): ComponentChildren {
  const { page, title, lang } = section;
  return [
    page === undefined ? (
      <span class="section-title" lang={foreignLang(lang, view.reader)}>
        {title}
      </span>
    ) : (
      pageLink(view, page, slug, 'section')
    ),
    level(view, trail, slug),
  ];
}

function closedSection(view: View, section: Section, slug: string): ComponentChildren {
  const entry = entryOf(section);
  return entry && pageLink(view, { ...entry, title: section.title, lang: section.lang }, slug, 'section');
}

function pageLink({ reader, link }: View, page: NavPage, slug: string, kind?: 'section'): VNode {
  return (
    <a
      class={kind}
      href={link(routeOf({ slug: page.slug, locale: reader.locale }))}
      lang={foreignLang(page.lang, reader)}
      aria-current={page.slug === slug ? 'page' : undefined}
    >
      {page.title}
    </a>
  );
}

function allLink({ reader, link }: View, { path, items, page }: Section): VNode {
  const number = items.length + (page === undefined ? 0 : 1);
  return (
    <a href={`${link(indexRoute(reader.locale))}#${sectionAnchor(path)}`} lang={reader.spoken}>
      {reader.t('nav.all', { number })}
    </a>
  );
}
