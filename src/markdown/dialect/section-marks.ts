import type { LineConstruct } from './construct.js';

/**
 * `::: zone pivot="a"` and `::: moniker range=">= b"` begin what is for some readers only. The marks go, the contents stay for all. Not for
 * `:::note` of other tools.
 */
export const zone: LineConstruct = markOf('zone', 'zone|moniker');

/**
 * `:::row:::`, `:::column span="2":::`, their ends, those of zones, and `:::image-end:::`: marks around contents. They go, the contents stay. Not
 * for `::: fastapi.Request` or `:::note` of other tools.
 */
export const sectionMarks: LineConstruct = markOf(
  'section-mark',
  'row|column|(?:zone|moniker|row|column|image)-end',
);

function markOf(name: string, words: string): LineConstruct {
  const mark = new RegExp(
    `^:::[ \\t]{0,5}(?:${words})(?:[ \\t]{1,10}[\\w-]{1,30}=(?:"[^"]{0,500}"|'[^']{0,500}')){0,10}[ \\t]{0,10}(?::::)?[ \\t]*$`,
    'i',
  );
  return {
    name,
    edits({ text }, { content, end }) {
      if (!text.startsWith(':::', content)) return undefined;
      return mark.test(text.slice(content, end)) ? [{ start: content, end, text: '' }] : undefined;
    },
  };
}
