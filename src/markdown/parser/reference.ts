import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// A single tilde is a range in Korean and Chinese prose ("1~3개, 5~7개"): only two of them strike text out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The parser that says what is right. Throws RangeError where blocks nest a few thousand deep. */
export function parseByReference(text: string): Root {
  return parser.parse(text);
}
