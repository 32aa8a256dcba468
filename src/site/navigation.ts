import type { Locale } from '../model/locale.js';
import type { PageResult } from '../model/page.js';
import type { PlannedSlug } from './plan.js';

/** A page as navigation names it. */
export interface NavPage {
  slug: string;
  title: string;
  /** Of the title. */
  lang: string;
}

/** A section: a folder of slugs, with the pages and sections in it. */
export interface Section {
  /** Path of the folder; empty for the whole site. */
  path: string;
  title: string;
  /** Of the title. */
  lang: string;
  /** The page at the folder's own address. */
  page: NavPage | undefined;
  pages: NavPage[];
  sections: Section[];
  parent: Section | undefined;
}

/**
 * Where the pages of one locale stand among each other. It is made of the folders and titles of slugs; whoever reads an order from elsewhere
 * (a table of contents that a team writes) makes another tree of sections, and everything that shows it stays as it is.
 */
export interface Navigation {
  root: Section;
  /** The section that a page belongs to: the one that it is the page of, else the folder that it lies in. */
  sectionOf: (slug: string) => Section;
  /** All pages in the order in which they are read, the locale's own index left out. */
  order: readonly NavPage[];
  /** Place of a page in `order`. */
  placeOf: (slug: string) => number | undefined;
}

/** The navigation of a locale. `plan` is sorted by slug, so that the order is the same in all languages. */
export function navigationOf(plan: readonly PlannedSlug[], locale: Locale, folderLang: string): Navigation {
  const sections = new Map<string, Section>();
  const root = sectionAt('', undefined);
  sections.set('', root);
  const pages = plan.flatMap(({ slug, versions }): NavPage[] => {
    const page = versions.find((version) => version.locale.locale === locale)?.page;
    return page === undefined ? [] : [navPage(slug, page)];
  });
  for (const { slug } of pages) open(folderOf(slug));
  for (const page of pages) {
    const own = sections.get(page.slug);
    if (own === undefined) sections.get(folderOf(page.slug))?.pages.push(page);
    else Object.assign(own, { page, title: page.title, lang: page.lang });
  }
  const order = [...inOrder(root)].filter(({ slug }) => slug !== '');
  const places = new Map(order.map(({ slug }, index) => [slug, index]));
  return {
    root,
    sectionOf: (slug) => sections.get(slug) ?? sections.get(folderOf(slug)) ?? root,
    order,
    placeOf: (slug) => places.get(slug),
  };

  function open(path: string): Section {
    const known = sections.get(path);
    if (known !== undefined) return known;
    const parent = open(folderOf(path));
    const section = sectionAt(path, parent);
    parent.sections.push(section);
    sections.set(path, section);
    return section;
  }

  function sectionAt(path: string, parent: Section | undefined): Section {
    return {
      path,
      title: titleOf(path),
      lang: folderLang,
      page: undefined,
      pages: [],
      sections: [],
      parent,
    };
  }
}

/** Named by its own first heading, which readers will find there; the title of a front matter is written for search engines. */
function navPage(slug: string, { outline, title, titleLang, lang }: PageResult): NavPage {
  const [first] = outline;
  return first?.depth === 1
    ? { slug, title: first.text, lang: first.lang ?? lang }
    : { slug, title, lang: titleLang ?? lang };
}

/** The sections around a page, from the outermost, the whole site left out. */
export function trailOf(section: Section): Section[] {
  return section.parent === undefined ? [] : [...trailOf(section.parent), section];
}

/** The first page of a section: where a link to the section leads. */
export function entryOf({ page, pages, sections }: Section): NavPage | undefined {
  if (page !== undefined) return page;
  const [first] = pages;
  if (first !== undefined) return first;
  for (const section of sections) {
    const entry = entryOf(section);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** All pages of a section and of those in it. */
export function* inOrder({ page, pages, sections }: Section): Iterable<NavPage> {
  if (page !== undefined) yield page;
  yield* pages;
  for (const section of sections) yield* inOrder(section);
}

function folderOf(slug: string): string {
  return slug.slice(0, Math.max(0, slug.lastIndexOf('/')));
}

/** `partner-center/what_is-new` has the title `What is new`. */
function titleOf(path: string): string {
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
