import { isFence, withoutFences, type BareLines } from './closed-fences.js';

/**
 * What the native parser is known to read otherwise than the reference, at least in some surroundings. Each is wider than the difference itself:
 * a text for nothing sent to the reference costs a few milliseconds, a wrong tree a figure. Found by parsing 9,000 real texts, the examples
 * of CommonMark and random ones with both (`test/fuzz/parsers.test.ts`; the first that is still read otherwise came after 144,237).
 */
export type Difference =
  | keyof typeof IN_WHOLE
  | keyof typeof IN_TEXT
  | keyof typeof IN_LINE
  | ('raw' | 'end' | 'bracket' | 'tilde' | 'definition' | 'table' | 'lazy');

/** The first known difference that a text gives occasion for; undefined where both parsers read the same. Linear in the length of the text. */
export function knownDifference(text: string): Difference | undefined {
  for (const [name, differs] of ALL_IN_WHOLE) if (differs(text)) return name;
  const bare = withoutFences(text);
  if (endsWithSpaces(text) && mayEndVerbatim(bare.lines)) return 'end';
  const outside = bare.fences.size === 0 ? text : bare.lines.join('\n');
  for (const [name, differs] of ALL_IN_TEXT) if (differs(outside)) return name;
  return unbalancedRaw(outside) ? 'raw' : byLines(bare);
}

// What a pattern cannot do without is looked for first: that costs next to nothing, and most texts have none of it.
const IN_WHOLE = {
  /** U+0000 becomes U+FFFD in the reference. */
  nul: (text: string) => text.includes('\0'),
  /** Half a character becomes U+FFFD in the native parser, which reads UTF-8. */
  surrogate: (text: string) => /[\uD800-\uDFFF]/.test(text) && /\p{Cs}/u.test(text),
  /** A hard break with a carriage return. */
  break: (text: string) => text.includes('\\\r'),
};

/** Outside of fences that are closed. */
const IN_TEXT = {
  /** Where the blocks of a footnote end. */
  footnote: (text: string) => text.includes('[^'),
  /** The reference gives no place to the text around an address of mail. */
  mail: (text: string) => text.includes('@') && /[\w.+-]@[\w-]+\.[\w-]/.test(text),
  /** Where a link without a scheme ends. */
  host: (text: string) => /[wW]{3}\./.test(text) && /(?<![/\w])www\./i.test(text),
  /** A link that runs up to the border of a table's cell. */
  cell: (text: string) =>
    text.includes('|') && text.includes('://') && text.replace(LINK, '$1').split(/\s/).some(isCutAddress),
  /** A comment that nothing closes and that ends with the text. */
  comment: (text: string) => text.lastIndexOf('<!--') > text.lastIndexOf('-->'),
  /** Which of two marks side by side opens, and which closes. */
  marks: (text: string) => /\*_|_\*|\\[*_~][*_~]|[*_~]\\[*_~]/.test(text),
};

/** Whether a bar stands behind the beginning of an address. By words, since a pattern would begin anew at each of many addresses in one. */
function isCutAddress(word: string): boolean {
  return /https?:\/\//i.test(word.slice(0, Math.max(0, word.lastIndexOf('|'))));
}

/** A link to an address of the web that is sure to be one. */
const LINK = /(^|[^\\])\[[^[\]\r\n|`\\<]{1,200}\]\(https?:\/\/[^\s|()<>\\]{1,500}\)/gi;

/** A block of HTML or code that ends with a last line of spaces: whether the text ends so. */
function endsWithSpaces(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && isEnding(text[at])) at -= 1;
  const last = at;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at -= 1;
  return at < last && at >= 0 && isEnding(text[at]);
}

function isEnding(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Whether the last block may be HTML, or code that is set in: by what stands in it, or by a comment or the like that goes on behind blank lines. */
function mayEndVerbatim(lines: readonly string[]): boolean {
  let at = lines.length - 1;
  while (at >= 0 && lines[at]?.trim() === '') at -= 1;
  for (; at >= 0 && lines[at]?.trim() !== ''; at -= 1)
    if (/<|^(?: {4}| {0,3}\t)/.test(lines[at] ?? '')) return true;
  return lines.some((line) => /<[!?]/.test(line));
}

const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const CONTAINER = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/;

const IN_LINE = {
  /** A quotation in another one, and a line of their marks alone. */
  quote: (line: string) => line.includes('>') && /^[ \t]*>[ \t]*>/.test(line),
  /** Where the text behind the box of a task begins. */
  task: (line: string) => line.includes('[') && ITEM.test(line) && /\[[ xX\t]?\](?=\s|$)/.test(line),
  /** Items with nothing in them, behind a definition. */
  empty: (line: string) => EMPTY_ITEM.test(line) && !BREAK.test(line),
  /** Where a fence that nothing closes ends inside of a container; references in what it says of its language. */
  fence: (line: string) => isFence(line) && (CONTAINER.test(line) || line.includes('&')),
  /** The same for blocks of HTML. */
  html: (line: string) =>
    line.includes('<') &&
    (IN_CONTAINER.test(line) || (CONTAINER.test(line) && /<(?:[!?]|script|pre|style|textarea)/i.test(line))),
};

const IN_CONTAINER = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*<[a-z/]/i;

const EMPTY_ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:[-*+]|\d{1,9}[.)]))*[ \t]*$/;
/** A thematic break, or the line below a heading. */
const BREAK = /^[ \t>]*(?:--|-[ \t]+-[ \t]+-)[- \t]*$|^[ \t>]*\*[ \t]*\*[ \t]*\*[* \t]*$/;

/** Elements whose text is taken as it is: not closed, or by the tag of another. */
function unbalancedRaw(text: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)(script|pre|style|textarea)(?=[\s>]|$)/gi)) {
    if (closing === '') open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) return true;
  }
  return open.length > 0;
}

function singleTildes(line: string): number {
  return line.match(/(?<!~)~(?!~)/g)?.length ?? 0;
}

/** A line without its code spans, where they can be nothing else: a cell of a table, a tag and an escape go before code. */
function withoutCode(line: string): string {
  return mayOpenCode(line) ? line : line.replace(/`[^`]*`/g, '` `');
}

/** Whether a code span may go on behind the end of a line, or be another than it seems: an address without marks has backticks in it. */
function mayOpenCode(line: string): boolean {
  if (!line.includes('`')) return false;
  return line.includes('``') || line.split('`').length % 2 === 0 || /[|<]|\\`|:\/\//.test(line);
}

function byLines({ lines, fences: closed }: BareLines): Difference | undefined {
  let fences = 0;
  let belowDefinition = false;
  let tildes = 0;
  let codeMayGoOn = false;
  let brackets = 0;
  let inTable = false;
  let quote: 'no' | 'yes' | 'lazy' = 'no';
  for (const [index, line] of lines.entries()) {
    const certain = closed.has(index);
    for (const [name, differs] of ALL_IN_LINE)
      if (differs(line) && !(certain && name === 'fence')) return name;

    if (isFence(line) && /^[ \t>]*(?:```|~~~)/.test(line)) {
      // One that is set in ends with what it stands in, if that is a container.
      if (!certain && /^[ \t]/.test(line)) return 'fence';
      fences += 1;
    }
    const blank = /^[ \t>]*$/.test(line);
    // The native parser strikes text out between single tildes, if they stand in one paragraph.
    if (blank || certain) tildes = 0;
    else if (line.includes('~')) tildes += singleTildes(codeMayGoOn ? line : withoutCode(line));
    if (tildes > 1) return 'tilde';
    codeMayGoOn = !blank && !certain && (codeMayGoOn || mayOpenCode(line));
    // An address without marks in a bracket that is no link has no place in the reference.
    const before = blank || certain ? 0 : brackets;
    const depth = before === 0 && !line.includes('[') ? 0 : bracketsAfter(line, before);
    if (depth === undefined) return 'bracket';
    brackets = depth;

    // What stands right below a definition.
    const definition = line.includes(']:') && DEFINITION.test(line);
    if (belowDefinition && !blank && !definition) return 'definition';
    belowDefinition = definition;

    if (blank) inTable = false;
    else if (DELIMITERS.test(line) && /[|:]/.test(line)) {
      // So far in, or as an item, it may be text that goes on from a list.
      if (/^(?: {4}| {0,3}\t)/.test(line) || ITEM.test(line)) return 'table';
      inTable = true;
    } else if (inTable && /^[ \t>]*<[a-z/!?]/i.test(line)) return 'table';

    // A quotation that goes on behind a line without its mark.
    const marked = /^ {0,3}>/.test(line);
    if (marked && quote === 'lazy') return 'lazy';
    if (marked) quote = 'yes';
    else if (/^[ \t]*$/.test(line)) quote = 'no';
    else if (quote === 'yes') quote = 'lazy';
  }
  return fences % 2 === 0 ? undefined : 'fence';
}

/** How many brackets are open behind a line; undefined where an address stands in one that is not closed at once, as that of a link. */
function bracketsAfter(line: string, before: number): number | undefined {
  let depth = before;
  let address = false;
  // A bracket in a code span closes nothing.
  let inCode = false;
  for (const { 0: token, index } of line.matchAll(/[[\]]|`+|https?:/gi)) {
    if (token === '[') {
      if (address) return undefined;
      depth += 1;
    } else if (token.startsWith('`')) inCode = depth > 0 && !inCode;
    else if (token !== ']') {
      if (depth > 1) return undefined;
      address ||= depth > 0;
    } else if (depth > 0 && !inCode && line[index - 1] !== '\\') {
      depth -= 1;
      if (address && depth === 0 && line[index + 1] !== '(') return undefined;
      address &&= depth > 0;
    }
  }
  return address ? undefined : depth;
}

const DEFINITION = /^[ \t>]*\[[^\]]*\]:/;

/** The line below the head of a table. */
const DELIMITERS = /^[ \t>]*[|:-][|:\- \t]*-[|:\- \t]*$/;

function entriesOf<Table extends object>(table: Table): [keyof Table, Table[keyof Table]][] {
  return Object.entries(table) as [keyof Table, Table[keyof Table]][];
}

const ALL_IN_WHOLE = entriesOf(IN_WHOLE);
const ALL_IN_TEXT = entriesOf(IN_TEXT);
const ALL_IN_LINE = entriesOf(IN_LINE);
