import type { InlineConstruct } from './construct.js';
import { keepAsCode, matchGroups } from './construct.js';

/**
 * `[!code-csharp[title](path?name=X)]` shows a piece of another file. Until that is at hand its path stays, as code. Also for
 * `[!code-JSON [title](path)]`; not for `[!code]`.
 */
export const codeFile: InlineConstruct = {
  name: 'code-file',
  find(text, at, end) {
    const found = matchGroups(CODE, text, at, end);
    const [whole, lang, path] = found?.groups ?? [];
    return found === undefined || whole === undefined || path === undefined
      ? undefined
      : {
          end: found.end,
          edits: keepAsCode(text, whole, path),
          inset: {
            kind: 'code',
            url: text.slice(path.start, path.end),
            ...(lang === undefined ? {} : { lang: text.slice(lang.start, lang.end).toLowerCase() }),
          },
        };
  },
};

const CODE =
  /\[[ \t]?![ \t]?code(?:-([\w+#.-]{1,40}))?[ \t]{0,3}\[[^[\]\r\n]{0,300}\][ \t]?\([ \t]?([^()\s]{1,500})(?:[ \t][^()\r\n]{0,200})?\)[ \t]{0,3}\]/diy;
