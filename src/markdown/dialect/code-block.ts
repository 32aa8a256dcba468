import { keepAsCode, type InlineConstruct } from './construct.js';
import { readTripleColon } from './triple-colon.js';

/** `:::code language="csharp" source="~/x.cs" id="a":::` shows a piece of another file. Until that is at hand its path stays, as code. */
export const codeBlock: InlineConstruct = {
  name: 'code-file',
  find(text, at, end) {
    const found = readTripleColon(text, 'code', at, end);
    const source = found?.attributes.get('source');
    if (found === undefined || source === undefined || !/^\S+$/.test(text.slice(source.start, source.end))) {
      return undefined;
    }
    const attribute = (name: string): string | undefined => {
      const range = found.attributes.get(name);
      return range && text.slice(range.start, range.end);
    };
    const lang = attribute('language')?.toLowerCase();
    const part = ['range', 'id'].flatMap((name) => {
      const value = attribute(name);
      return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
    const url = [text.slice(source.start, source.end), ...part].join(part.length === 0 ? '' : '?');
    return {
      end: found.end,
      edits: keepAsCode(text, found, source),
      inset: { kind: 'code', url, ...(lang === undefined ? {} : { lang }) },
    };
  },
};
