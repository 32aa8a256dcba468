import { formatBundle, readBundle, type Bundle } from '../../io/bundle.js';
import type { Cache } from '../../io/cache.js';
import type { PageKey } from '../../model/page.js';
import type { PageSummary, StoredPage } from '../../model/page-result.js';
import { agreedIn } from '../../figures/agreed.js';
import type { TextFacts } from './manifest.js';
import { contentIn } from './stored.js';

/**
 * What the last runs knew of all pages, in one file: to open six thousand takes longer than all else that is done with pages which are known. Each thing stands
 * there by the name of what it was worked out from, so that an old pack is no more than one that lacks something; decision 0018.
 */
export interface PagePack {
  /** What is known of a text, where it has this digest. */
  text: (path: string, digest: () => string | undefined) => TextFacts | undefined;
  /** A page by its name; undefined where it is not there, or where its content does not stand in the cache any more. */
  page: (name: string, page: { key: PageKey; path: string }) => StoredPage | undefined;
  /** Tells of something that was not there. */
  addText: (path: string, facts: TextFacts) => void;
  addPage: (page: StoredPage) => void;
  /** Keeps all that was asked for or added, where that pays. @returns whether it does */
  keep: () => boolean;
}

/** Parts of a summary that are read only where somebody asks for them: four fifths of it. Its outline names the page in every list. */
const LATER = ['anchors', 'facts', 'stated', 'cited'] as const;
type Later = (typeof LATER)[number];

type TextLine = [path: string, facts: TextFacts];
/** `agreed`: how many numbers of the list of all pages are this one's. */
type PageLine = [name: string, bytes: number, agreed: number, summary: Omit<PageSummary, Later>];

/** What stands in front of a pack. Behind it come the lines of pages, so many at a time, each time with the larger parts of these pages, and last all numbers. */
interface Head {
  texts: TextLine[];
  /** How many. */
  pages: number;
}

/** So many pages are written and read at a time: all at once would be a text of ten million characters. */
const TOGETHER = 128;

/** Of more than one page in so many that is new to it or asked for by nobody, a pack is made anew. */
const SHARE = 32;

/**
 * Opens the pack of a project.
 * @param packs where it lies, under `key`: a digest of the project's place and of the program
 * @param contents where the contents of pages lie
 */
export function openPagePack(packs: Cache, key: string, contents: Cache): PagePack {
  const content = packs.whole(key);
  const bundle = content && readBundle(content);
  const head = bundle ? (JSON.parse(bundle.head) as Head) : { texts: [], pages: 0 };
  const texts = new Map(head.texts);
  const lines = bundle ? linesIn(bundle, head.pages) : [];
  const places = new Map(lines.map(([name], index) => [name, index]));
  const agreed = bundle ? numbersIn(bundle.bytes(partAt(lines.length)), lines) : [];
  const usedTexts = new Map<string, TextFacts>();
  const usedPages = new Map<string, StoredPage>();
  let added = 0;
  return {
    text(path, digest) {
      const facts = texts.get(path);
      if (facts === undefined || facts.digest !== digest()) return undefined;
      usedTexts.set(path, facts);
      return facts;
    },
    page(name, { key: { slug, locale }, path }) {
      const place = places.get(name);
      const line = place === undefined ? undefined : lines[place];
      if (bundle === undefined || place === undefined || line === undefined) return undefined;
      const [, bytes, , summary] = line;
      const isOurs = summary.path === path && summary.key.slug === slug && summary.key.locale === locale;
      if (!isOurs || contents.size(name) !== bytes) return undefined;
      const text = (part: number): string => bundle.text(partAt(place) + part);
      const page = packedPage(name, summary, agreed[place] ?? new Float64Array(), text, contents);
      usedPages.set(name, page);
      return page;
    },
    addText(path, facts) {
      usedTexts.set(path, facts);
    },
    addPage(page) {
      added += 1;
      page.agreed ??= agreedIn(page);
      usedPages.set(page.name, page);
    },
    keep() {
      const unused = lines.length - (usedPages.size - added);
      if (added + unused <= usedPages.size / SHARE) return false;
      const old = (name: string, part: number): Uint8Array | undefined => {
        const place = places.get(name);
        return place === undefined ? undefined : bundle?.bytes(partAt(place) + part);
      };
      return packs.writeWhole(key, formatPack(usedTexts, [...usedPages.values()], contents, old));
    },
  };
}

/** Where the parts of a page begin; of the one behind the last, where the numbers stand. */
function partAt(place: number): number {
  return Math.floor(place / TOGETHER) + 1 + place * LATER.length;
}

function linesIn(bundle: Bundle, pages: number): PageLine[] {
  const lines: PageLine[] = [];
  for (let place = 0; place < pages; place += TOGETHER)
    lines.push(...(JSON.parse(bundle.text(partAt(place) - 1)) as PageLine[]));
  return lines;
}

/** The numbers of each page, in order. */
function numbersIn(bytes: Uint8Array, lines: readonly PageLine[]): Float64Array[] {
  // Numbers stand where their length divides their place, which a part of a file seldom does.
  const all = new Float64Array(Uint8Array.prototype.slice.call(bytes).buffer);
  let start = 0;
  return lines.map(([, , count]) => {
    const own = all.subarray(start, start + count);
    start += count;
    return own;
  });
}

/**
 * A page whose larger parts are read when they are asked for. They are properties of its own, so that a copy of it has them as well; all pages share their
 * functions, since objects with functions of their own are each of another shape, which takes ten times as long to make and to look at.
 * @param summary becomes the page
 */
function packedPage(
  name: string,
  summary: Omit<PageSummary, Later>,
  agreed: Float64Array,
  text: (part: number) => string,
  contents: Cache,
): StoredPage {
  const known: Partial<Record<Later, unknown>> = {};
  const read = (part: Later): unknown => (known[part] ??= JSON.parse(text(LATER.indexOf(part))) as unknown);
  const page = Object.assign(summary, { name, agreed }, contentIn(name, contents));
  Object.defineProperty(page, READ, { value: read });
  return Object.defineProperties(page, LATER_PROPERTIES) as StoredPage;
}

/** What reads the larger parts of a page. */
const READ = Symbol('read');

const LATER_PROPERTIES: PropertyDescriptorMap = Object.fromEntries(
  LATER.map((part) => [
    part,
    {
      enumerable: true,
      configurable: true,
      get(this: Record<typeof READ, (part: Later) => unknown>) {
        return this[READ](part);
      },
    },
  ]),
);

function formatPack(
  texts: ReadonlyMap<string, TextFacts>,
  all: readonly StoredPage[],
  contents: Cache,
  old: (name: string, part: number) => Uint8Array | undefined,
): Iterable<Uint8Array> {
  const kept = all.flatMap((page) => {
    const bytes = contents.size(page.name);
    return bytes === undefined ? [] : [{ page, bytes, agreed: page.agreed ?? agreedIn(page) }];
  });
  const head: Head = { texts: [...texts], pages: kept.length };
  return formatBundle(JSON.stringify(head), parts());

  function* parts(): Iterable<string | Uint8Array> {
    for (let place = 0; place < kept.length; place += TOGETHER) {
      const some = kept.slice(place, place + TOGETHER);
      const lines = some.map(({ page, bytes, agreed }): PageLine => {
        return [page.name, bytes, agreed.length, soonerOf(page)];
      });
      yield JSON.stringify(lines);
      for (const { page } of some)
        for (const [index, part] of LATER.entries())
          yield old(page.name, index) ?? JSON.stringify(page[part]);
    }
    // Where the last pages fill their lot, the place of the next one's line is left empty.
    if (kept.length % TOGETHER === 0) yield '';
    yield bytesOf(kept.map(({ agreed }) => agreed));
  }
}

/** What of a page is a summary's, but for what is read later: all that a summary may come to have. */
function soonerOf(page: StoredPage): Omit<PageSummary, Later> {
  const sooner = Object.keys(page).filter((name) => !NOT_SOONER.has(name)) as Exclude<
    keyof PageSummary,
    Later
  >[];
  return Object.fromEntries(sooner.map((name) => [name, page[name]])) as unknown as Omit<PageSummary, Later>;
}

const NOT_SUMMARY: Readonly<Record<Exclude<keyof StoredPage, keyof PageSummary>, true>> = {
  name: true,
  cached: true,
  agreed: true,
  readArticle: true,
  readUnits: true,
};
const NOT_SOONER: ReadonlySet<string> = new Set([...LATER, ...Object.keys(NOT_SUMMARY)]);

function bytesOf(numbers: readonly Float64Array[]): Uint8Array {
  const all = new Float64Array(numbers.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const some of numbers) {
    all.set(some, start);
    start += some.length;
  }
  return new Uint8Array(all.buffer);
}
