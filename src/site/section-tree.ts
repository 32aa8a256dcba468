import type { ContentsEntry, FolderLabel } from '../model/navigation.js';
import type { NavItem, NavPage, Section } from './section.js';

/** A title, and its language. */
export interface Titled {
  title: string;
  lang: string;
}

/** Names an entry for a reader, given the page that it leads to. Undefined for one that nothing names. */
export type EntryTitles = (entry: ContentsEntry, page: NavPage | undefined) => Titled | undefined;

/** A tree of sections in the making. */
export interface SectionTree {
  root: Section;
  /** Puts pages where a table of contents has them, each into the first place that asks for it. */
  addContents: (folder: string, entries: readonly ContentsEntry[], titles: EntryTitles) => void;
  /** Puts every other page into its folder, or, below a table of contents, into a section `other` at its end. */
  addRest: (other: Titled) => void;
  /** Names folders, and orders them and pages, as far as no table of contents does. */
  labelFolders: (labels: readonly (FolderLabel & { lang: string })[]) => void;
  /** The section of a page. */
  homeOf: (slug: string) => Section;
}

/**
 * Begins a tree of sections.
 * @param pages of a locale by slug, in the order of slugs
 * @param folderLang language of titles that are made of folders' names
 */
export function sectionTree(pages: ReadonlyMap<string, NavPage>, folderLang: string): SectionTree {
  const root = newSection('', { title: '', lang: folderLang }, undefined);
  const folders = new Map([['', root]]);
  const homes = new Map<string, Section>();
  const paths = new Set<string>();
  /** Folders that have a table of contents, innermost last. */
  const ordered: Section[] = [];

  return { root, addContents, addRest, labelFolders, homeOf: (slug) => homes.get(slug) ?? root };

  function addContents(folder: string, entries: readonly ContentsEntry[], titles: EntryTitles): void {
    const section = open(folder);
    section.ordered = true;
    ordered.push(section);
    addEntries(entries, section, titles, folder);
  }

  function addEntries(
    entries: readonly ContentsEntry[],
    section: Section,
    titles: EntryTitles,
    folder: string,
  ): void {
    for (const entry of entries) {
      const { target } = entry;
      const found = target?.kind === 'page' ? pages.get(target.slug) : undefined;
      const titled = titles(entry, found);
      if (titled === undefined) continue;
      if (target?.kind === 'site') section.items.push({ kind: 'site', href: target.href, ...titled });
      const page = found && { ...found, ...titled };
      // The folder's own page, under which some put all the others.
      if (page?.slug === folder && section.path === folder && section.page === undefined) {
        section.page = page;
        if (folder !== '') Object.assign(section, titled);
        homes.set(page.slug, section);
        addEntries(entry.entries, section, titles, folder);
      } else if (entry.entries.length > 0) addSection(entry.entries, page, titled, section, titles, folder);
      else if (page !== undefined) addPage(page, section);
    }
  }

  function addSection(
    entries: readonly ContentsEntry[],
    page: NavPage | undefined,
    titled: Titled,
    parent: Section,
    titles: EntryTitles,
    folder: string,
  ): void {
    const section = newSection(`${folder}#`, titled, parent);
    section.ordered = true;
    addEntries(entries, section, titles, folder);
    if (page === undefined && section.items.length === 0) return;
    if (page !== undefined && section.items.length === 0) {
      addPage(page, parent);
      return;
    }
    section.page = page;
    section.path = freshPath(`${folder}#${entrySlug(section)}`);
    parent.items.push({ kind: 'section', section });
    if (page !== undefined && !homes.has(page.slug)) homes.set(page.slug, section);
  }

  /** The same in all languages, and kept when other sections come and go. */
  function freshPath(wanted: string): string {
    let path = wanted;
    for (let count = 2; paths.has(path); count += 1) path = `${wanted}#${count}`;
    paths.add(path);
    return path;
  }

  function addPage(page: NavPage, section: Section): void {
    section.items.push({ kind: 'page', page });
    if (!homes.has(page.slug)) homes.set(page.slug, section);
  }

  function addRest(other: Titled): void {
    const rest = [...pages.values()].filter(({ slug }) => !homes.has(slug));
    const byLength = ordered.toSorted((a, b) => b.path.length - a.path.length);
    const others = new Map<Section, Section>();
    const free: NavPage[] = [];
    for (const page of rest) {
      const around = byLength.find(({ path }) => isBelow(page.slug, path));
      if (around === undefined) free.push(page);
      else if (around.path === page.slug) Object.assign(around, { page, title: page.title, lang: page.lang });
      else addPage(page, others.get(around) ?? openOther(around));
      if (around?.path === page.slug) homes.set(page.slug, around);
    }
    for (const { slug } of free) open(parentOf(slug));
    for (const page of free) {
      const own = folders.get(page.slug);
      if (own === undefined) addPage(page, open(parentOf(page.slug)));
      else {
        Object.assign(own, { page, title: page.title, lang: page.lang });
        homes.set(page.slug, own);
      }
    }
    for (const section of folders.values()) if (!section.ordered) section.items.sort(pagesFirst);

    function openOther(around: Section): Section {
      const section = newSection(`${around.path}#`, other, around);
      around.items.push({ kind: 'section', section });
      others.set(around, section);
      return section;
    }
  }

  function labelFolders(labels: readonly (FolderLabel & { lang: string })[]): void {
    const positions = new Map<Section, number>();
    for (const { folder, title, lang, position } of labels) {
      const section = folders.get(folder);
      if (section === undefined || section.ordered || section === root) continue;
      if (title !== undefined) Object.assign(section, { title, lang });
      if (position !== undefined) positions.set(section, position);
    }
    const placeOf = (item: NavItem): number => {
      if (item.kind === 'site') return Number.POSITIVE_INFINITY;
      const page = item.kind === 'page' ? item.page : item.section.page;
      const stated = item.kind === 'section' ? positions.get(item.section) : undefined;
      return stated ?? page?.position ?? Number.POSITIVE_INFINITY;
    };
    for (const parent of folders.values()) {
      if (parent.ordered || parent.items.every((item) => placeOf(item) === Number.POSITIVE_INFINITY))
        continue;
      parent.items.sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
    }
  }

  function open(path: string): Section {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const parent = open(parentOf(path));
    const section = newSection(path, { title: titleOf(path), lang: folderLang }, parent);
    parent.items.push({ kind: 'section', section });
    folders.set(path, section);
    return section;
  }
}

function newSection(path: string, titled: Titled, parent: Section | undefined): Section {
  return { path, ...titled, page: undefined, items: [], parent, ordered: false };
}

/** Both are in the order of slugs already, and sorting keeps it. */
function pagesFirst(a: NavItem, b: NavItem): number {
  return Number(a.kind === 'section') - Number(b.kind === 'section');
}

/** The first page of a section that is still without a path. */
function entrySlug({ page, items }: Section): string {
  if (page !== undefined) return page.slug;
  for (const item of items) {
    if (item.kind === 'page') return item.page.slug;
    if (item.kind === 'section') return item.section.path;
  }
  return '';
}

function isBelow(slug: string, folder: string): boolean {
  return folder === '' || slug === folder || slug.startsWith(`${folder}/`);
}

function parentOf(slug: string): string {
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
