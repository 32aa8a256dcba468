import type { InlineConstruct } from './construct.js';
import { keepAsCode, matchGroups } from './construct.js';

/**
 * `[!code-csharp[title](path?name=X)]` shows a piece of another file, which is not at hand: its path stays, as code. Also for
 * `[!code-JSON [title](path)]`; not for `[!code]`.
 */
export const codeFile: InlineConstruct = {
  name: 'code-absent',
  find(text, at, end) {
    const found = matchGroups(CODE, text, at, end);
    const [whole, path] = found?.groups ?? [];
    return found === undefined || whole === undefined || path === undefined
      ? undefined
      : { end: found.end, edits: keepAsCode(text, whole, path) };
  },
};

const CODE =
  /\[[ \t]?![ \t]?code(?:-[\w+#.-]{1,40})?[ \t]{0,3}\[[^[\]\r\n]{0,300}\][ \t]?\([ \t]?([^()\s]{1,500})(?:[ \t][^()\r\n]{0,200})?\)[ \t]{0,3}\]/diy;
