import type { InlineConstruct } from './construct.js';
import { keepAsCode, matchGroups } from './construct.js';

/**
 * `<xref:System.String>` and `[](xref:System.String)` name something of an API by its id: the id stays, as code. A question mark and what
 * follows (`?displayProperty=fullName`) is no part of it, and neither is the `%2A` that stands for all overloads. `[text](xref:Name)` is left
 * alone: its text is what is to be read; and so is `[text](<xref:Name>)`.
 */
export const xref: InlineConstruct = {
  name: 'xref',
  find(text, at, end) {
    if (DESTINATION.test(text.slice(Math.max(0, at - 5), at))) return undefined;
    const found = matchGroups(XREF, text, at, end) ?? matchGroups(EMPTY_LINK, text, at, end);
    const [whole, id] = found?.groups ?? [];
    return found === undefined || whole === undefined || id === undefined
      ? undefined
      : { end: found.end, edits: keepAsCode(text, whole, id) };
  },
};

/** What stands before an address in angle brackets that belongs to a link: `[text](<xref:Name>)`, `[label]: <xref:Name>`. */
const DESTINATION = /\](?:\(|:)[ \t]{0,3}$/;
const XREF = /<xref:([^\s<>?%*]{1,500})(?:%2A|\*)?(?:[?%][^\s<>]{0,500})?>/diy;
const EMPTY_LINK = /\[\]\(xref:([^\s()?%*]{1,500})(?:%2A|\*)?(?:[?%][^\s()]{0,500})?\)/diy;
