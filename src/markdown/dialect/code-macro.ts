import { keepAsCode, matchGroups, type InlineConstruct } from './construct.js';

/**
 * `{* ../../docs_src/a.py hl[2:4] ln[1:9] *}` shows lines of a file of code, in MkDocs with markdown-include-variants. Until that is at hand its path
 * stays, as code. Not for `{* words *}` and `{ *a* }`.
 */
export const codeMacro: InlineConstruct = {
  name: 'code-file',
  find(text, at, end) {
    const found = matchGroups(MACRO, text, at, end);
    const [whole, path, options] = found?.groups ?? [];
    if (found === undefined || whole === undefined || path === undefined) return undefined;
    const lines = /\bln\[([\d:,]{1,100})\]/.exec(text.slice(options?.start, options?.end))?.[1];
    const range = lines === undefined ? '' : `?range=${lines.replaceAll(':', '-')}`;
    return {
      end: found.end,
      edits: keepAsCode(text, whole, path),
      inset: { kind: 'code', url: text.slice(path.start, path.end) + range },
    };
  },
};

const MACRO =
  /\{\*[ \t]{1,5}([^\s{}*]{1,300}[./][^\s{}*]{1,200})((?:[ \t]{1,5}(?:hl|ln|title)\[[^\]\r\n]{0,100}\]){0,5})[ \t]{1,5}\*\}/diy;
