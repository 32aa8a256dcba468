import type { InlineConstruct } from './construct.js';
import { keepOnly, matchGroups } from './construct.js';

/**
 * `[!VIDEO https://…]` shows a film; articles hold no frames of other sites, so it becomes a link to it. Not for `[!VIDEO films/a.mp4]`, which is
 * no address of the web.
 */
export const video: InlineConstruct = {
  name: 'video',
  find(text, at, end) {
    const found = matchGroups(VIDEO, text, at, end);
    const [whole, url] = found?.groups ?? [];
    return found === undefined || whole === undefined || url === undefined
      ? undefined
      : { end: found.end, edits: keepOnly(whole, url, '<', '>') };
  },
};

const VIDEO = /\[[ \t]?![ \t]?video[ \t]{1,3}(https?:\/\/[^\s\]<>]{1,2000})(?:[ \t][^[\]\r\n]{0,300})?\]/diy;
