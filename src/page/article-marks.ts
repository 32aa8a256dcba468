import type { Element, ElementContent, Nodes as HastNodes, Root } from 'hast';
import { h } from 'hastscript';
import type { Paragraph, Parents, TableRow, Text } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import type { ArticleLabels } from './article-labels.js';
import type { ArticleNotes, FigureMark } from './article-notes.js';

type Handlers = NonNullable<Options['handlers']>;

/** The texts of a mark's pieces, in order: emphasis in the middle of a figure makes two of it. */
export type MarkPieces = Map<string, string[]>;

/**
 * How text becomes HTML where figures are marked and blocks carry their language. A mark is found by its place in the parsed text, and goes
 * through the sanitiser as an element with a name that {@link placedMarks} knows again; `pieces` is told what to look for.
 */
export function noteHandlers(notes: ArticleNotes, parsed: string, pieces: MarkPieces): Handlers {
  const langOf = (node: { position?: Paragraph['position'] }): string | undefined =>
    notes.foreign.has(node.position?.start.offset ?? -1) ? notes.foreignLang : undefined;
  return {
    text(state, node: Text): ElementContent | ElementContent[] {
      const plain = defaultHandlers.text(state, node);
      const marks = notes.marks.length === 0 ? [] : marksIn(notes.marks, node);
      return plain.type === 'text' && marks.length > 0
        ? split(plain.value, node, marks, parsed, pieces)
        : plain;
    },
    paragraph(state, node: Paragraph, parent: Parents | undefined): Element {
      const element = defaultHandlers.paragraph(state, node);
      const lang = langOf(node);
      if (lang === undefined) return element;
      // The paragraph of a list's item may go and leave its contents.
      if (parent?.type !== 'listItem') return { ...element, properties: { ...element.properties, lang } };
      return { ...element, children: [h('span', { lang }, element.children)] };
    },
    tableRow(state, node: TableRow, parent: Parents | undefined): Element {
      const row = defaultHandlers.tableRow(state, node, parent);
      let index = 0;
      for (const cell of row.children) {
        if (cell.type !== 'element') continue;
        const written = node.children[index++]?.children[0];
        const lang = written && langOf(written);
        if (lang !== undefined) cell.properties.lang = lang;
      }
      return row;
    },
  };
}

/** Marks that lie in a text node, at least in part. */
function marksIn(marks: readonly FigureMark[], { position }: Text): FigureMark[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return [];
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.range.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: FigureMark[] = [];
  for (let mark = marks[low]; mark !== undefined && mark.range.start < end; mark = marks[++low])
    found.push(mark);
  return found;
}

function split(
  value: string,
  { position }: Text,
  marks: readonly FigureMark[],
  parsed: string,
  pieces: MarkPieces,
): ElementContent[] {
  const start = position?.start.offset ?? 0;
  const written = parsed.slice(start, position?.end.offset ?? start);
  const parts: ElementContent[] = [];
  let read = 0;
  for (const { id, range } of marks) {
    const from = Math.max(0, range.start - start);
    const text = written.slice(from, range.end - start);
    const at = placeIn(value, written, text, from);
    if (at === undefined || at < read) continue;
    if (at > read) parts.push({ type: 'text', value: value.slice(read, at) });
    parts.push(h('mark', { dataPlaced: id }, text));
    pieces.set(id, [...(pieces.get(id) ?? []), text]);
    read = at + text.length;
  }
  if (read < value.length) parts.push({ type: 'text', value: value.slice(read) });
  return parts;
}

/**
 * Where the text that is written at `from` stands in a node's value. The two differ by escapes, character references and the indentation of
 * lines; then it is the same occurrence, if there are equally many on both sides.
 */
function placeIn(value: string, written: string, text: string, from: number): number | undefined {
  if (value === written) return from;
  const places = occurrences(value, text);
  const all = occurrences(written, text);
  return places.length === all.length ? places[all.indexOf(from)] : undefined;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** A mark in sanitised HTML. */
export interface PlacedMark {
  element: Element;
  id: string;
  first: boolean;
  last: boolean;
  /** Whether it stands in a link, which can hold no other. */
  inLink: boolean;
}

/** Finds the marks in sanitised HTML. What an author wrote to look like one says something else than was marked, or comes once too often. */
export function placedMarks(tree: Root, pieces: MarkPieces): PlacedMark[] {
  if (pieces.size === 0) return [];
  const waiting = new Map([...pieces].map(([id, texts]) => [id, [...texts]]));
  const found: PlacedMark[] = [];
  const look = (node: HastNodes, inLink: boolean): void => {
    if (!('children' in node)) return;
    const inside = inLink || (node.type === 'element' && node.tagName === 'a');
    for (const child of node.children) {
      if (child.type === 'element' && child.tagName === 'mark') take(child, inside);
      look(child, inside);
    }
  };
  const take = (element: Element, inLink: boolean): void => {
    const id = element.properties.dataPlaced;
    const [only, more] = element.children;
    if (typeof id !== 'string' || only?.type !== 'text' || more !== undefined) return;
    const texts = waiting.get(id);
    if (texts?.[0] !== only.value) return;
    const first = texts.length === pieces.get(id)?.length;
    texts.shift();
    found.push({ element, id, first, last: texts.length === 0, inLink });
  };
  look(tree, false);
  return found;
}

/**
 * Finishes the marks, behind everything that content has a say in: the English stands as a gloss with the figure, in text (`rp` where there is
 * no ruby), and is a link to the notice that explains it.
 */
export function fillMarks(
  placed: readonly PlacedMark[],
  { marks, foreignLang }: ArticleNotes,
  labels: ArticleLabels,
): Set<string> {
  const sources = new Map(marks.map(({ id, source }) => [id, source]));
  for (const { element, id, first, last, inLink } of placed) {
    element.properties = { className: ['figure-review'], ...(first ? { id } : {}) };
    const source = sources.get(id);
    if (!last || source === undefined) continue;
    const gloss = inLink
      ? h('span', { lang: foreignLang }, source)
      : h('a', { href: `#${reviewId(id)}`, ariaLabel: labels.underReview(source) }, [
          h('span', { lang: foreignLang }, source),
        ]);
    element.children = [h('ruby', [...element.children, h('rp', ' ('), h('rt', [gloss]), h('rp', ')')])];
  }
  return new Set(placed.map(({ id }) => id));
}

/** Id of what the notice says of a mark. */
function reviewId(id: string): string {
  return id.replace('figure', 'review');
}
