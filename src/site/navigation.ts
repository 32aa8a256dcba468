import type { Locale } from '../model/locale.js';
import type { Contents, ProjectNavigation } from '../model/navigation.js';
import type { PageSummary } from '../model/page-result.js';
import type { PlannedSlug } from './plan.js';
import { inOrder, type NavPage, type Section } from './section.js';
import { sectionTree, type EntryTitles } from './section-tree.js';

/** Where the pages of one locale stand among each other: as its tables of contents say, else by folders and titles. */
export interface Navigation {
  root: Section;
  /** The section that a page belongs to: the one that it is the page of, else the one that it lies in. */
  sectionOf: (slug: string) => Section;
  /** All pages in the order in which they are read, each once, the locale's own index left out. */
  order: readonly NavPage[];
  /** Place of a page in `order`. */
  placeOf: (slug: string) => number | undefined;
}

/** Of whom a navigation is, and in which words. */
export interface NavigationReader {
  locale: Locale;
  lang: string;
  /** Title of a section for the pages that no table of contents has. */
  other: string;
  /** Its language. */
  otherLang: string;
}

/** The languages of titles that come from elsewhere. */
export interface NavigationSource {
  /** The source locale, whose tables of contents stand in for missing ones. */
  locale: Locale;
  lang: string;
  langOf: (locale: Locale) => string;
}

/** The navigation of a locale. `plan` is sorted by slug, so that the order is the same in all languages. */
export function navigationOf(
  plan: readonly PlannedSlug[],
  reader: NavigationReader,
  source: NavigationSource,
  project: ProjectNavigation = { contents: [], folders: [] },
): Navigation {
  const pages = new Map<string, NavPage>();
  for (const { slug, versions } of plan) {
    const versionOf = (locale: Locale): PageSummary | undefined =>
      versions.find((version) => version.locale.locale === locale)?.page;
    const page = versionOf(reader.locale);
    if (page === undefined) continue;
    // A translation stands where its English does, unless it says so itself.
    const position = page.frontMatter.position ?? versionOf(source.locale)?.frontMatter.position;
    pages.set(slug, { ...navPage(slug, page), position });
  }
  const tree = sectionTree(pages, source.lang);
  for (const contents of contentsFor(reader.locale, source, project)) {
    tree.addContents(contents.folder, contents.entries, entryTitles(contents.locale, reader, source));
  }
  tree.addRest({ title: reader.other, lang: reader.otherLang });
  tree.labelFolders(
    project.folders
      .filter(({ locale }) => locale === reader.locale || locale === source.locale)
      // The locale's own labels come last, and win.
      .sort((a, b) => Number(a.locale === reader.locale) - Number(b.locale === reader.locale))
      .map((label) => ({ ...label, lang: source.langOf(label.locale) })),
  );
  const order = [...inOrder(tree.root)].filter(({ slug }) => slug !== '');
  const places = new Map(order.map(({ slug }, index) => [slug, index]));
  return {
    root: tree.root,
    sectionOf: (slug) => tree.homeOf(slug),
    order,
    placeOf: (slug) => places.get(slug),
  };
}

/** A locale's own tables of contents; for a folder that it has none for, the one of the source, or of the first locale that has one. */
function contentsFor(locale: Locale, source: NavigationSource, { contents }: ProjectNavigation): Contents[] {
  const rank = ({ locale: of }: Contents): number => (of === locale ? 0 : of === source.locale ? 1 : 2);
  const byFolder = new Map<string, Contents>();
  for (const one of contents) {
    const known = byFolder.get(one.folder);
    if (known === undefined || rank(one) < rank(known)) byFolder.set(one.folder, one);
  }
  // Outer folders first.
  return [...byFolder.values()].sort((a, b) => a.folder.length - b.folder.length);
}

/** A locale's own words, else the title of the page, else the English that stands beside them, else what there is, in its language. */
function entryTitles(locale: Locale, reader: NavigationReader, source: NavigationSource): EntryTitles {
  return ({ title, source: english }, page) => {
    if (locale === reader.locale && title !== undefined) return { title, lang: reader.lang };
    if (page !== undefined) return page;
    if (english !== undefined) return { title: english, lang: source.lang };
    return title === undefined ? undefined : { title, lang: source.langOf(locale) };
  };
}

/** Named as it asks for, else by its own first heading, which readers will find there; the title of a front matter is written for search engines. */
function navPage(slug: string, { frontMatter, outline, title, titleLang, lang }: PageSummary): NavPage {
  const [first] = outline;
  const { label } = frontMatter;
  if (label !== undefined) return { slug, title: label, lang };
  return first?.depth === 1
    ? { slug, title: first.text, lang: first.lang ?? lang }
    : { slug, title, lang: titleLang ?? lang };
}
