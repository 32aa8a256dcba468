import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';

/** The five kinds of alerts that GitHub and Microsoft's documentation share. */
export const ALERT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** A block quote that is an alert. */
export interface Alert {
  kind: AlertKind;
  /** The first paragraph of the quote, which the mark stands in. */
  paragraph: Paragraph;
  /** Length of the mark and the white space behind it, in the value of the paragraph's first text. */
  length: number;
  /** The paragraph without the mark; empty where it holds nothing else. */
  content: PhrasingContent[];
}

const MARK = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r\n|\r|\n|$)?/i;

/**
 * Reads the mark at the start of a block quote. For `> [!NOTE]` in any case, also with text on its line (`> [!Tip] Save often.`); not for
 * `> [!INCLUDE [x](x.md)]`, `> [NOTE]` or a mark further down in the quote.
 */
export function alertOf(quote: Blockquote): Alert | undefined {
  const paragraph = quote.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const text = paragraph.children[0];
  if (text?.type !== 'text') return undefined;
  const match = MARK.exec(text.value);
  const kind = ALERT_KINDS.find((known) => known === match?.[1]?.toLowerCase());
  if (match === null || kind === undefined) return undefined;
  const { length } = match[0];
  const value = text.value.slice(length);
  const rest = paragraph.children.slice(value === '' && paragraph.children[1]?.type === 'break' ? 2 : 1);
  return { kind, paragraph, length, content: value === '' ? rest : [{ ...text, value }, ...rest] };
}
