import { displayWidth } from '../text/width.js';
import { printable } from './printable.js';
import type { Sentence } from './reporter.js';

/** A line that shows a sentence's marked stretch, and where on the line it stands. In columns of the terminal. */
export interface Excerpt {
  line: string;
  at: number;
  width: number;
}

/**
 * Cuts a sentence to what fits into `columns`, around its marked stretch: `…` stands for what was left out on either side. The stretch itself is cut
 * at its end if it is too long. The sentence is shown from its start where that leaves a quarter of the room for what follows. Takes time in
 * proportion to `columns`, however long the sentence is.
 */
export function excerpt(sentence: Sentence, columns: number): Excerpt {
  const { text } = sentence;
  const start = Math.min(Math.max(0, sentence.start), text.length);
  const end = Math.min(Math.max(start, sentence.end), text.length);
  const reach = columns * 2 + 16;
  const before = piecesBefore(text, start, reach);
  const after = piecesAfter(text, end, text.length, reach);
  const middle = clipEnd(piecesAfter(text, start, end, reach), columns);

  const room = columns - middle.width;
  const [left, right] = [widthOf(before), widthOf(after)];
  const leftRoom = left <= room - Math.min(right, room / 4) ? left : Math.max(room / 2, room - right);
  const head = clipStart(before, Math.floor(leftRoom));
  const tail = clipEnd(after, room - head.width);
  return { line: head.text + middle.text + tail.text, at: head.width, width: middle.width };
}

/** A character as readers count them, and its columns. */
interface Piece {
  text: string;
  width: number;
}

/** Pieces next to the marked stretch. Where not all were taken, an ellipsis stands for the others, in any case. */
interface Pieces {
  pieces: Piece[];
  more: boolean;
}

function piecesBefore(text: string, end: number, reach: number): Pieces {
  const from = Math.max(0, end - reach);
  const pieces = piecesOf(text.slice(from, end));
  // The cut may have gone through the first one.
  return from === 0 ? { pieces, more: false } : { pieces: pieces.slice(1), more: true };
}

function piecesAfter(text: string, start: number, end: number, reach: number): Pieces {
  const to = Math.min(end, start + reach);
  const pieces = piecesOf(text.slice(start, to));
  return to === end ? { pieces, more: false } : { pieces: pieces.slice(0, -1), more: true };
}

function piecesOf(text: string): Piece[] {
  return Array.from(graphemes.segment(printable(text)), ({ segment }) => ({
    text: segment,
    width: pieceWidth(segment),
  }));
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Measuring one character costs as much as cutting a hundred, and pages are written with few different ones: the last ones are remembered. */
function pieceWidth(piece: string): number {
  const known = widths.get(piece);
  if (known !== undefined) return known;
  if (widths.size >= REMEMBERED) widths.clear();
  const width = displayWidth(piece);
  widths.set(piece, width);
  return width;
}

const widths = new Map<string, number>();

const REMEMBERED = 4096;

/** One column more where there is more. */
function widthOf({ pieces, more }: Pieces): number {
  return total(pieces) + (more ? 1 : 0);
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function clipEnd({ pieces, more }: Pieces, columns: number): Piece {
  if (!more && total(pieces) <= columns) return joined(pieces);
  if (columns < 1) return joined([]);
  return joined([...fitting(pieces, columns - 1), ELLIPSIS]);
}

function clipStart({ pieces, more }: Pieces, columns: number): Piece {
  if (!more && total(pieces) <= columns) return joined(pieces);
  if (columns < 1) return joined([]);
  return joined([ELLIPSIS, ...fitting(pieces.toReversed(), columns - 1).toReversed()]);
}

const ELLIPSIS: Piece = { text: '…', width: 1 };

/** The pieces from the first on that fit. */
function fitting(pieces: readonly Piece[], columns: number): readonly Piece[] {
  let width = 0;
  const over = pieces.findIndex((piece) => (width += piece.width) > columns);
  return over === -1 ? pieces : pieces.slice(0, over);
}

function joined(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(({ text }) => text).join(''), width: total(pieces) };
}
