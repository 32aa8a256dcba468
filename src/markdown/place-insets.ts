import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Range } from '../model/position.js';

/** What belongs in the place of a mark. */
export interface PlacedInset {
  /** Of what stands there now, in the parsed text. */
  range: Range;
  /**
   * Makes the blocks; called once at most. Undefined: the mark stays as it is, as it must where the blocks are to stand in a sentence that holds no
   * blocks (a cell of a table, a heading) and `fits` says that they cannot.
   */
  content: (fits: (blocks: readonly RootContent[]) => boolean) => RootContent[] | undefined;
}

/**
 * Puts blocks in the place of marks: whole where the mark stands in a line of its own, else the text of their paragraphs. Blocks that are no paragraphs
 * part the paragraph that they stand in. Changes the tree.
 * @param text that the tree was parsed from
 */
export function placeInsets(tree: Root, text: string, insets: readonly PlacedInset[]): void {
  if (insets.length > 0) placeIn(tree, { text, insets, placed: new Map() });
}

interface Placing {
  text: string;
  insets: readonly PlacedInset[];
  placed: Map<PlacedInset, RootContent[] | undefined>;
}

function placeIn(node: Nodes, placing: Placing): void {
  if (!('children' in node)) return;
  // Blocks come in the place of paragraphs, phrases in that of phrases.
  const children = node.children as Nodes[];
  const next = children.flatMap((child): Nodes[] => {
    const insets = placing.insets.filter(({ range }) => overlap(range, rangeOf(child)));
    if (insets.length === 0) return [child];
    const here = { ...placing, insets };
    if (child.type === 'paragraph') return paragraphsOf(child, here);
    const phrases = phrasesOf(child, here, isSentence);
    if (phrases !== undefined) return phrases.flatMap((piece) => ('blocks' in piece ? [] : [piece]));
    placeIn(child, here);
    return [child];
  });
  // Paragraphs stay paragraphs beside other blocks.
  if (node.type === 'listItem' && next.length > children.length) node.spread = true;
  children.splice(0, children.length, ...next);
}

/** A piece of a paragraph, or blocks that part it. */
type Piece = PhrasingContent | { blocks: RootContent[] };

function paragraphsOf(paragraph: Paragraph, placing: Placing): RootContent[] {
  const result: RootContent[] = [];
  let phrases: PhrasingContent[] = [];
  const close = (): void => {
    const spoken = phrases.some((piece) => piece.type !== 'text' || piece.value.trim() !== '');
    if (spoken) result.push({ ...paragraph, children: phrases });
    phrases = [];
  };
  for (const child of paragraph.children) {
    const pieces = phrasesOf(child, placing, () => true);
    if (pieces === undefined) placeIn(child, placing);
    for (const piece of pieces ?? [child]) {
      if ('blocks' in piece) {
        close();
        result.push(...piece.blocks);
      } else phrases.push(piece);
    }
  }
  close();
  return result;
}

/** What becomes of a child of a sentence; undefined where the marks lie deeper in it, or in none of it. */
function phrasesOf(
  child: Nodes,
  placing: Placing,
  fits: (blocks: readonly RootContent[]) => boolean,
): Piece[] | undefined {
  const inside = placing.insets.find((inset) => isInside(child, inset));
  if (inside !== undefined) return piecesOf(inside, placing, fits) ?? [child as PhrasingContent];
  return child.type === 'text' ? splitText(child, placing, fits) : undefined;
}

/** Nothing where the mark's own text has several pieces and this is not the first; undefined where the mark stays. */
function piecesOf(
  inset: PlacedInset,
  { text, placed }: Placing,
  fits: (blocks: readonly RootContent[]) => boolean,
): Piece[] | undefined {
  if (placed.has(inset)) return placed.get(inset) && [];
  const blocks = inset.content(fits);
  placed.set(inset, blocks);
  if (blocks === undefined) return undefined;
  if (!isSentence(blocks) || (fits !== isSentence && isLine(text, inset.range))) return [{ blocks }];
  return blocks.flatMap((block, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
    ...(block.type === 'paragraph' ? block.children : block.type === 'html' ? [block] : []),
  ]);
}

function isSentence(blocks: readonly RootContent[]): boolean {
  return blocks.every(({ type }) => type === 'paragraph' || type === 'html');
}

function isLine(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|[\r\n])[^\p{L}\p{N}\r\n]{0,40}$/u.test(text.slice(Math.max(0, start - 41), start)) &&
    /^[ \t*`]{0,20}(?:[\r\n]|$)/.test(text.slice(end, end + 21))
  );
}

function splitText(
  node: Text,
  placing: Placing,
  fits: (blocks: readonly RootContent[]) => boolean,
): Piece[] | undefined {
  const { start, end } = rangeOf(node);
  const { text } = placing;
  const here = placing.insets.filter(({ range }) => overlap(range, { start, end }));
  // With escapes in it, what the node says and what is written are of different lengths.
  if (here.length === 0 || node.value !== text.slice(start, end)) return undefined;
  const pieces: Piece[] = [];
  let read = start;
  for (const inset of here) {
    // A title with code in it lies in several nodes.
    const from = Math.max(inset.range.start, start);
    const found = from < read ? undefined : piecesOf(inset, placing, fits);
    if (found === undefined) continue;
    if (from > read) pieces.push(textAt(text, read, from));
    pieces.push(...found);
    read = Math.min(inset.range.end, end);
  }
  if (read < end) pieces.push(read === start ? node : textAt(text, read, end));
  return pieces;
}

function textAt(text: string, start: number, end: number): Text {
  const at = (offset: number): { line: number; column: number; offset: number } => ({
    line: 1,
    column: 1,
    offset,
  });
  return { type: 'text', value: text.slice(start, end), position: { start: at(start), end: at(end) } };
}

function isInside(node: Nodes, { range }: PlacedInset): boolean {
  const { start, end } = rangeOf(node);
  return start >= range.start && end <= range.end && end > start;
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 };
}
