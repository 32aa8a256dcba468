import type { Heading, RootContent } from 'mdast';
import { readCodePart } from '../markdown/code-part.js';
import { withHeadingIds, type Document, type Inset } from '../markdown/document.js';
import { moveNodes } from '../markdown/moved-nodes.js';
import { readOutline } from '../markdown/outline.js';
import { placeInsets } from '../markdown/place-insets.js';
import type { Fact } from '../model/finding.js';
import { insetPath, type FileReference, type InsetFile, type PageInput } from '../model/page.js';
import type { Location } from '../model/position.js';
import { readSideBySide } from '../sidebyside/read.js';
import { plain } from './references.js';
import { rawLocation, readSide, type Side } from './side.js';

/** A page with the files in it that it includes. */
export interface Filled {
  document: Document;
  /** What it includes, or would. */
  files: FileReference[];
  /** Where addresses stand that came with the files, by the addresses: where the outermost file is named. */
  places: ReadonlyMap<string, Location>;
  facts: Fact[];
}

type HeadingIds = (index: number) => string | undefined;

/**
 * Puts the files into a page that it includes, and those that they include, for readers to see. Only its tree and outline change: what is compared with
 * the English is the page's own text, since an included file is a page that is compared itself. A file that is not at hand, too deep, too much or that
 * includes itself leaves its title.
 * @param headingIds ids for the headings of the page itself
 */
export function fillInsets(input: PageInput, side: Side, headingIds: HeadingIds): Filled {
  const { document } = side;
  if (document.insets.length === 0) {
    return { document: withHeadingIds(document, headingIds), files: [], places: new Map(), facts: [] };
  }
  const own = new Map(document.ids.headings.map(({ node }, index) => [node, index]));
  const round = new Round(input);
  const files: FileReference[] = [];
  const facts: Fact[] = [];
  const marks = document.insets.map((inset) => {
    const location = rawLocation(side, inset.raw);
    const reference: FileReference = { kind: inset.kind, url: inset.url, location, found: false };
    files.push(reference);
    return {
      range: inset.range,
      content: (fits: (blocks: readonly RootContent[]) => boolean) => {
        const from = { path: input.path, base: input.path };
        const content = round.read(inset, from, [input.path], location);
        if (content === undefined || !fits(content)) return undefined;
        reference.found = true;
        return content;
      },
    };
  });
  placeInsets(document.tree, document.text, marks);
  files.push(...round.absent);
  for (const { files: circle, location } of round.circles)
    facts.push({
      code: 'link/circular',
      unit: null,
      target: location,
      source: null,
      args: { files: circle },
    });
  const ids = readOutline(document.tree);
  const headings = ids.headings.map(({ node }) => node);
  const idOf: HeadingIds = (index) => {
    const heading = headings[index];
    const place = heading && own.get(heading);
    return place === undefined ? heading && round.ids.get(heading) : headingIds(place);
  };
  return { document: withHeadingIds({ ...document, ids }, idOf), files, places: round.places, facts };
}

/** One page's insets being read. */
class Round {
  readonly circles: { files: string[]; location: Location }[] = [];
  readonly places = new Map<string, Location>();
  /** What files that the page includes would include and is not at hand, where they name it. */
  readonly absent: FileReference[] = [];
  /** English ids of headings that came with files. */
  readonly ids = new Map<Heading, string>();
  readonly #input: PageInput;
  readonly #files: ReadonlyMap<string, InsetFile>;
  #left: number;
  #count = 0;

  constructor(input: PageInput) {
    this.#input = input;
    this.#files = new Map((input.insets ?? []).map((file) => [`${file.from}\n${file.url}`, file]));
    this.#left = input.settings.limits.characters;
  }

  /**
   * @param from file that names the inset
   * @param chain paths from the page to that file
   */
  read(
    inset: Inset,
    from: Pick<InsetFile, 'path' | 'base'>,
    chain: readonly string[],
    location: Location,
  ): RootContent[] | undefined {
    const file = this.#files.get(`${from.path}\n${insetPath(inset.url)}`);
    if (file === undefined || chain.length > DEEPEST || file.text.length > this.#left) return undefined;
    if ((this.#count += 1) > MOST) return undefined;
    this.#left -= file.text.length + 1;
    if (inset.kind === 'code') return codeBlock(file, inset);
    if (chain.includes(file.path)) {
      // A circle that the page is no part of is said where it is closed.
      if (file.path === this.#input.path) this.circles.push({ files: [...chain, file.path], location });
      return undefined;
    }
    return this.#blocks(file, from.base, [...chain, file.path], location);
  }

  #blocks(
    file: InsetFile,
    to: string,
    chain: readonly string[],
    location: Location,
  ): RootContent[] | undefined {
    const { settings } = this.#input;
    const sides = readSideBySide(file.text);
    const recovered = this.#input.role === 'recovered';
    const side = readSide(file, sides, recovered ? 'source' : 'target', settings);
    const { document } = side;
    if (document.exceeded !== undefined || document.front.problem !== undefined) return undefined;
    if (sides.spans && !recovered) {
      const english = readSide(file, sides, 'source', settings).document.ids.headings;
      const { headings } = document.ids;
      if (english.length === headings.length)
        for (const [index, { node }] of headings.entries()) this.ids.set(node, english[index]?.id ?? '');
    }
    const mark = `i${String(this.#count)}`;
    const nested = document.insets.map((inset) => ({
      range: inset.range,
      content: (fits: (blocks: readonly RootContent[]) => boolean) => {
        if (!this.#files.has(`${file.path}\n${insetPath(inset.url)}`)) {
          const place = rawLocation(side, inset.raw);
          this.absent.push({ kind: inset.kind, url: inset.url, location: place, found: false });
        }
        const content = this.read(inset, file, chain, location);
        return content !== undefined && fits(content) ? content : undefined;
      },
    }));
    placeInsets(document.tree, document.text, nested);
    const blocks = moveNodes(document.tree, { from: file.base, to, mark }, (url) =>
      this.places.set(plain(url), location),
    );
    const { lang } = file;
    return lang === undefined ? blocks : blocks.map((block) => withLang(block, lang));
  }
}

/** Far above what pages have, far below what stops a machine. */
const DEEPEST = 8;
const MOST = 200;

function withLang(block: RootContent, lang: string): RootContent {
  return { ...block, data: { ...block.data, hProperties: { lang } } };
}

function codeBlock(file: InsetFile, { url, lang }: Inset): RootContent[] | undefined {
  const value = readCodePart(file.text, url);
  const ending = /\.([\w+#-]{1,20})$/.exec(file.path)?.[1]?.toLowerCase();
  return value === undefined ? undefined : [{ type: 'code', lang: lang ?? ending ?? null, value }];
}
