/** A page as navigation names it. */
export interface NavPage {
  slug: string;
  title: string;
  /** Of the title. */
  lang: string;
  /** What the page itself says of its place among its siblings: smaller comes first, and before those without. */
  position?: number | undefined;
}

/** What a section holds, in the order in which it is shown. `site`: an address of another site. */
export type NavItem =
  | { kind: 'page'; page: NavPage }
  | { kind: 'section'; section: Section }
  | { kind: 'site'; href: string; title: string; lang: string };

/** A section: an entry of a table of contents with entries below it, or a folder of slugs. */
export interface Section {
  /** What tells it from the other sections: the path of the folder, or of a page in it; empty for the whole site. */
  path: string;
  title: string;
  /** Of the title. */
  lang: string;
  /** The page at the section's own address. */
  page: NavPage | undefined;
  items: NavItem[];
  parent: Section | undefined;
  /** Whether a team ordered it. */
  ordered: boolean;
}

/** The sections around a page, from the outermost, the whole site left out. */
export function trailOf(section: Section): Section[] {
  const trail: Section[] = [];
  for (let around = section; around.parent !== undefined; around = around.parent) trail.unshift(around);
  return trail;
}

/** The first page of a section: where a link to the section leads. */
export function entryOf(section: Section): NavPage | undefined {
  const [first] = everyPage(section);
  return first;
}

/** All pages of a section and of those in it, each once. */
export function* inOrder(section: Section): Iterable<NavPage> {
  const seen = new Set<string>();
  for (const page of everyPage(section)) {
    if (!seen.has(page.slug)) yield page;
    seen.add(page.slug);
  }
}

/** The pages that a section lists itself. */
export function pagesOf({ items }: Section): NavPage[] {
  return items.flatMap((item) => (item.kind === 'page' ? [item.page] : []));
}

/** The sections in a section. */
export function sectionsOf({ items }: Section): Section[] {
  return items.flatMap((item) => (item.kind === 'section' ? [item.section] : []));
}

function* everyPage({ page, items }: Section): Iterable<NavPage> {
  if (page !== undefined) yield page;
  for (const item of items) {
    if (item.kind === 'page') yield item.page;
    else if (item.kind === 'section') yield* everyPage(item.section);
  }
}
