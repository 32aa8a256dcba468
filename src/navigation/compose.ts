import type { Contents, ContentsEntry } from '../model/navigation.js';

/**
 * Puts tables of contents into those that name them, and leaves the ones that none names. Each is put into one place, the first that names it:
 * else a few files that name each other twice would make millions of entries. One that is not there, or that lies in itself, leads nowhere.
 */
export function composeContents(files: readonly Contents[]): Contents[] {
  const byName = new Map<string, Contents>();
  // `toc.yml` and `TOC.md` of one folder: the first in the order of paths is lost to nobody, as `toc.yml` is what DocFX asks for first.
  for (const file of files) {
    const name = nameOf(file);
    if (!byName.has(name) || /\.ya?ml$/i.test(file.path)) byName.set(name, file);
  }
  const all = [...byName.values()].sort((a, b) => depthOf(a) - depthOf(b));
  const named = new Set(
    all.flatMap((file) => [...targetsOf(file.entries)].map((folder) => nameOf({ ...file, folder }))),
  );
  const placed = new Set<string>();
  const roots: Contents[] = [];
  // Files that only name each other come last: the outermost of them is a root all the same.
  for (const file of [...all.filter((one) => !named.has(nameOf(one))), ...all]) {
    if (placed.has(nameOf(file))) continue;
    roots.push(embed(file, [], byName, placed));
  }
  return roots;
}

function embed(
  file: Contents,
  around: readonly Contents[],
  byName: ReadonlyMap<string, Contents>,
  placed: Set<string>,
): Contents {
  placed.add(nameOf(file));
  const inside = [...around, file];
  const filled = (entry: ContentsEntry): ContentsEntry => {
    const entries = entry.entries.map(filled);
    const { target } = entry;
    if (target?.kind !== 'contents') return { ...entry, entries };
    const other = byName.get(nameOf({ locale: file.locale, folder: target.folder }));
    const { href, landing } = target;
    if (other === undefined || inside.includes(other) || inside.length > DEEPEST) {
      return landing === undefined && entries.length === 0 && !href.endsWith('/')
        ? { ...entry, target: { kind: 'nowhere', href }, entries }
        : { ...entry, target: pageOf(landing ?? target.folder, href), entries };
    }
    const again = placed.has(nameOf(other));
    const own = again ? [] : embed(other, inside, byName, placed).entries;
    const page = landing ?? (again ? firstPage(other.entries) : undefined);
    return {
      ...entry,
      target: page === undefined ? undefined : pageOf(page, href),
      entries: [...entries, ...own],
    };
  };
  return { ...file, entries: file.entries.map(filled) };
}

/** Files in files; more than anybody has, fewer than overflow the stack. */
const DEEPEST = 10;

function pageOf(slug: string, href: string): Extract<ContentsEntry['target'], { kind: 'page' }> {
  return { kind: 'page', slug, fragment: undefined, href };
}

function firstPage(entries: readonly ContentsEntry[]): string | undefined {
  for (const { target, entries: inside } of entries) {
    const slug = target?.kind === 'page' ? target.slug : firstPage(inside);
    if (slug !== undefined) return slug;
  }
  return undefined;
}

function* targetsOf(entries: readonly ContentsEntry[]): Iterable<string> {
  for (const { target, entries: inside } of entries) {
    if (target?.kind === 'contents') yield target.folder;
    yield* targetsOf(inside);
  }
}

function nameOf({ locale, folder }: Pick<Contents, 'locale' | 'folder'>): string {
  return `${locale}/${folder}`;
}

function depthOf({ folder }: Contents): number {
  return folder === '' ? 0 : folder.split('/').length;
}
