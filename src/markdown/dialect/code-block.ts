import { keepAsCode, type InlineConstruct } from './construct.js';
import { readTripleColon } from './triple-colon.js';

/** `:::code language="csharp" source="~/x.cs" id="a":::` shows a piece of another file, which is not at hand: its path stays, as code. */
export const codeBlock: InlineConstruct = {
  name: 'code-absent',
  find(text, at, end) {
    const found = readTripleColon(text, 'code', at, end);
    const source = found?.attributes.get('source');
    if (found === undefined || source === undefined || !/^\S+$/.test(text.slice(source.start, source.end))) {
      return undefined;
    }
    return { end: found.end, edits: keepAsCode(text, found, source) };
  },
};
