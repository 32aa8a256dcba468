import type { Nodes as HastNodes, Root } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Document } from '../markdown/document.js';
import { articleHandlers } from './article-elements.js';
import { placeIds } from './article-ids.js';
import { ENGLISH_LABELS, type ArticleLabels } from './article-labels.js';
import { fillMarks, noteHandlers, placedMarks, type MarkPieces } from './article-marks.js';
import type { ArticleNotes } from './article-notes.js';
import { keepReadable } from './article-readable.js';
import { finishElements, type Addresses } from './article-transforms.js';
import { ARTICLE_SCHEMA } from './sanitize.js';

export interface ArticleOptions {
  /** Of the page. */
  lang: string;
  /** The address for a link that is no absolute one; it is given as it stands in HTML, percent-encoded where it has to be. */
  href: (url: string) => string;
  /** The same for images. Absent: as written. */
  src?: (url: string) => string;
  /** In the page's language. Absent: English, and marked as such. */
  labels?: ArticleLabels;
  /** Absent: nothing is marked. */
  notes?: ArticleNotes;
}

export interface Article {
  html: string;
  /** Ids of the figures that are marked in it. */
  placed: ReadonlySet<string>;
}

/** The HTML of {@link renderNotedArticle} alone. */
export function renderArticle(document: Document, options: ArticleOptions): string {
  return renderNotedArticle(document, options).html;
}

/**
 * Renders the body of a page as HTML that is safe to put into a page of the site: content is sanitised behind everything that it could have a say
 * in, and only our own transforms come later. No text is lost, that of unknown elements among it; scripts and styles are.
 */
export function renderNotedArticle(document: Document, options: ArticleOptions): Article {
  const labels = options.labels ?? ENGLISH_LABELS;
  const labelLang = options.labels === undefined && !/^en\b/i.test(options.lang) ? 'en' : undefined;
  const article: ArticleRun = {
    document,
    labels,
    labelLang,
    addresses: { href: options.href, src: options.src ?? ((url: string) => url) },
    notes: options.notes ?? NO_NOTES,
    pieces: new Map(),
    placed: new Set(),
  };
  const file = new VFile({ data: { article } });
  const html = processor.stringify(processor.runSync(document.tree, file), file);
  return { html, placed: article.placed };
}

const NO_NOTES: ArticleNotes = { marks: [], foreign: new Set(), foreignLang: 'en' };

/** One article being made: what the steps of the one processor are told of it, and tell. */
interface ArticleRun {
  document: Document;
  labels: ArticleLabels;
  labelLang: string | undefined;
  addresses: Addresses;
  notes: ArticleNotes;
  pieces: MarkPieces;
  placed: ReadonlySet<string>;
}

declare module 'vfile' {
  interface DataMap {
    article: ArticleRun;
  }
}

function runOf({ data }: VFile): ArticleRun {
  if (data.article === undefined) throw new TypeError('a file without an article');
  return data.article;
}

const parseRaw = rehypeRaw();

const processor = unified()
  .use(() => (tree: MdastRoot, file: VFile): Root => {
    const run = runOf(file);
    const definitions = mayDefine(run.document) ? definitionsIn(tree, []) : [];
    // The library walks all that it is given for definitions, slowly, and then asks for the root: the walk gets no more than it looks for.
    return remarkRehype(toHastOptions(run, tree))({ ...tree, children: definitions }, file);
  })
  // Only pages with raw HTML go through an HTML parser, which costs as much as all the rest. Elements of Markdown leave something to read.
  .use(() => (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const parsed = parseRaw(tree, file);
    keepReadable(parsed);
    return parsed;
  })
  .use(rehypeSanitize, ARTICLE_SCHEMA)
  .use(() => (tree: Root, file: VFile) => {
    const run = runOf(file);
    const marks = placedMarks(tree, run.pieces);
    placeIds(tree, run.document.ids);
    finishElements(tree, run.addresses, run.labels);
    run.placed = fillMarks(marks, run.notes, run.labels);
  })
  .use(rehypeStringify)
  .freeze();

function toHastOptions({ document, labels, labelLang, notes, pieces }: ArticleRun, tree: MdastRoot): Options {
  return {
    allowDangerousHtml: true,
    handlers: {
      ...noteHandlers(notes, document.text, pieces),
      ...articleHandlers(document.ids, labels, labelLang, notes),
      root: (state) => {
        // No place in the Markdown is asked for any more: each node would have two copies of its own made.
        state.patch = () => undefined;
        return state.wrap(state.all(tree));
      },
    },
    clobberPrefix: 'il-',
    footnoteLabel: labels.footnotes,
    footnoteLabelProperties: {
      className: ['sr-only'],
      ...(labelLang === undefined ? {} : { lang: labelLang }),
    },
    footnoteBackLabel: (note: number, reference: number) => labels.footnoteBack(note + 1, reference),
  };
}

/** Whether there may be anything in a document that links and notes refer to: what it includes may bring its own. */
function mayDefine({ text, insets }: Document): boolean {
  return insets.length > 0 || text.includes(']:');
}

/** What links and notes refer to, in order. */
function definitionsIn(node: Nodes, found: (Definition | FootnoteDefinition)[]): typeof found {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
  else if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

function hasRaw(node: HastNodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}
