import type { LineConstruct } from './construct.js';

/**
 * `::: zone pivot="a"`, `::: moniker range=">= b"`, `:::row:::`, `:::column span="2":::`, their ends, and `:::image-end:::`: marks around contents.
 * They go, the contents stay. Not for `::: fastapi.Request` or `:::note` of other tools.
 */
export const sectionMarks: LineConstruct = {
  name: 'section-mark',
  edits({ text }, { content, end }) {
    if (!text.startsWith(':::', content)) return undefined;
    return MARK.test(text.slice(content, end)) ? [{ start: content, end, text: '' }] : undefined;
  },
};

const MARK =
  /^:::[ \t]{0,5}(?:(?:zone|moniker|row|column)(?:-end)?|image-end)(?:[ \t]{1,10}[\w-]{1,30}=(?:"[^"]{0,500}"|'[^']{0,500}')){0,10}[ \t]{0,10}(?::::)?[ \t]*$/i;
