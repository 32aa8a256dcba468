import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Document } from '../markdown/document.js';
import { articleHandlers } from './article-elements.js';
import { placeIds } from './article-ids.js';
import { ENGLISH_LABELS, type ArticleLabels } from './article-labels.js';
import { fillMarks, noteHandlers, placedMarks, type MarkPieces } from './article-marks.js';
import type { ArticleNotes } from './article-notes.js';
import { keepReadable } from './article-readable.js';
import { finishElements } from './article-transforms.js';
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
  const addresses = { href: options.href, src: options.src ?? ((url: string) => url) };
  const notes = options.notes ?? NO_NOTES;
  const pieces: MarkPieces = new Map();
  let placed: ReadonlySet<string> = new Set();
  const processor = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: {
        ...noteHandlers(notes, document.text, pieces),
        ...articleHandlers(document.ids, labels, labelLang, notes),
      },
      clobberPrefix: 'il-',
      footnoteLabel: labels.footnotes,
      footnoteLabelProperties: {
        className: ['sr-only'],
        ...(labelLang === undefined ? {} : { lang: labelLang }),
      },
      footnoteBackLabel: (note: number, reference: number) => labels.footnoteBack(note + 1, reference),
    })
    .use(() => (tree: Root, file: VFile) => (hasRaw(tree) ? parseRaw(tree, file) : tree))
    .use(() => keepReadable)
    .use(rehypeSanitize, ARTICLE_SCHEMA)
    .use(() => (tree: Root) => {
      const marks = placedMarks(tree, pieces);
      placeIds(tree, document.ids);
      finishElements(tree, addresses, labels);
      placed = fillMarks(marks, notes, labels);
    })
    .use(rehypeStringify);
  const html = processor.stringify(processor.runSync(document.tree));
  return { html, placed };
}

const NO_NOTES: ArticleNotes = { marks: [], foreign: new Set(), foreignLang: 'en' };

const parseRaw = rehypeRaw();

/** Only pages with raw HTML go through an HTML parser, which costs as much as all the rest. */
function hasRaw(tree: Nodes): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}
