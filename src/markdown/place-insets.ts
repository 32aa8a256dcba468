import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Range } from '../model/position.js';

/** What belongs in the place of a mark. */
export interface PlacedInset {
  /** Of what stands there now, in the parsed text. */
  range: Range;
  /** Makes the blocks; called where they fit, once at most. Undefined: the mark stays as it is. */
  content: () => RootContent[] | undefined;
}

/**
 * Puts blocks in the place of marks: whole where the mark stands in a line of its own, the text of paragraphs where it stands in a sentence. Other
 * blocks do not fit into a sentence, and the mark stays. Changes the tree.
 * @param text that the tree was parsed from
 */
export function placeInsets(tree: Root, text: string, insets: readonly PlacedInset[]): void {
  if (insets.length > 0) placeIn(tree, text, insets);
}

function placeIn(node: Nodes, text: string, insets: readonly PlacedInset[]): void {
  if (!('children' in node)) return;
  // Blocks come in the place of paragraphs, phrases in that of phrases.
  const children = node.children as Nodes[];
  const next = children.flatMap((child): Nodes[] => {
    const here = insets.filter(({ range }) => overlap(range, rangeOf(child)));
    const [first] = here;
    if (first === undefined) return [child];
    if (child.type === 'paragraph') {
      const alone = asBlocks(child, here);
      if (alone !== undefined) return alone;
    } else if (isInside(child, first)) {
      return asPhrases(first) ?? [child];
    } else if (child.type === 'text') {
      return splitText(child, text, here);
    }
    placeIn(child, text, here);
    return [child];
  });
  // Paragraphs stay paragraphs beside other blocks.
  if (node.type === 'listItem' && next.length > children.length) node.spread = true;
  children.splice(0, children.length, ...next);
}

/** A paragraph of nothing but marks as their blocks, one after another; undefined where it says something itself. */
function asBlocks(paragraph: Paragraph, insets: readonly PlacedInset[]): RootContent[] | undefined {
  const parts = new Map<PlacedInset, PhrasingContent[]>();
  for (const child of paragraph.children) {
    const inset = insets.find((one) => isInside(child, one));
    if (inset !== undefined) parts.set(inset, [...(parts.get(inset) ?? []), child]);
    else if (child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== '')) return undefined;
  }
  return [...parts].flatMap(
    ([inset, children]): RootContent[] => inset.content() ?? [{ ...paragraph, children }],
  );
}

function asPhrases(inset: PlacedInset): PhrasingContent[] | undefined {
  const blocks = inset.content();
  if (blocks?.every((block) => block.type === 'paragraph' || block.type === 'html') !== true)
    return undefined;
  return blocks.flatMap((block, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
    ...(block.type === 'paragraph' ? block.children : [block]),
  ]);
}

function splitText(node: Text, text: string, insets: readonly PlacedInset[]): PhrasingContent[] {
  const { start, end } = rangeOf(node);
  // With escapes in it, what the node says and what is written are of different lengths.
  if (node.value !== text.slice(start, end)) return [node];
  const parts: PhrasingContent[] = [];
  let read = start;
  for (const inset of insets) {
    const { range } = inset;
    if (range.start < read || range.end > end) continue;
    const phrases = asPhrases(inset);
    if (phrases === undefined) continue;
    if (range.start > read) parts.push(textAt(text, read, range.start));
    parts.push(...phrases);
    read = range.end;
  }
  if (read < end) parts.push(read === start ? node : textAt(text, read, end));
  return parts;
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
