import { defineCheck } from './check.js';

/** Are the spans of the page well formed? What could be repaired in a known way is silent. */
export const markup = defineCheck({
  name: 'markup',
  scope: 'page',
  codes: ['markup/unclosed', 'markup/nested', 'markup/duplicate', 'markup/crossing', 'markup/orphan'],
  *run(context) {
    for (const { code, id, range, other } of context.defects) {
      const common = { unit: id === '' ? null : id, target: context.locateRaw(range), source: null };
      if (code === 'markup/duplicate') {
        yield { code, ...common, args: { id, line: context.locateRaw(other ?? range).start.line } };
      } else {
        yield { code, ...common, args: { id } };
      }
    }
  },
});
