import { keepOnly, matchGroups, type InlineConstruct } from './construct.js';

/** `[the CLI](#tab/cli)` in a sentence switches to a tab, which is a section here and has an address of its own: the words stay. */
export const tabLink: InlineConstruct = {
  name: 'tab-link',
  find(text, at, end) {
    const found = matchGroups(TAB_LINK, text, at, end);
    const [whole, words] = found?.groups ?? [];
    return found === undefined || whole === undefined || words === undefined || text[at - 1] === '!'
      ? undefined
      : { end: found.end, edits: keepOnly(whole, words, '', '') };
  },
};

const TAB_LINK = /\[([^[\]\r\n]{1,300})\]\(#tabs?\/[^\s()]{1,200}\)/diy;
