import type { InlineConstruct } from './construct.js';
import { keepOnly, matchGroups } from './construct.js';

/** `:::no-loc text="Kestrel":::`, `:::no-loc(Kestrel):::` and `[!OP.NO-LOC(Kestrel)]` are words that are not to be translated: the words. */
export const noLoc: InlineConstruct = {
  name: 'no-loc',
  find(text, at, end) {
    for (const pattern of FORMS) {
      const found = matchGroups(pattern, text, at, end);
      const [whole, words] = found?.groups ?? [];
      if (found === undefined || whole === undefined || words === undefined) continue;
      return { end: found.end, edits: keepOnly(whole, words, '', '') };
    }
    return undefined;
  },
};

const FORMS = [
  /:::[ \t]{0,3}no-loc[ \t]{1,5}text[ \t]?=[ \t]?"([^"\r\n]{1,500})"[ \t]{0,3}:::/diy,
  /:::[ \t]{0,3}no-loc\(([^()\r\n]{1,500})\)[ \t]{0,3}:::/diy,
  /\[!op\.no-loc\(([^()\r\n]{1,500})\)\]/diy,
];
