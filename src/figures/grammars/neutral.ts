import { defineGrammar } from './define.js';

/** Any other language: digits, symbols, codes and names; both readings of a mark that could group or divide. */
export const neutral = defineGrammar({
  lang: 'und',
  separators: { decimal: ',', groups: ['.', ' '] },
  words: [],
  dates: { months: {}, templates: [] },
  times: {
    halves: { AM: 'am', PM: 'pm' },
    templates: ['{hour}:{minute}[:{second}] {half}', '{hour} {half}'],
  },
  periods: [],
  ordinals: [],
  fractions: [],
  bounds: { before: { '>': '>', '<': '<', '≥': '>=', '≤': '<=' }, after: { '+': '>=' } },
  ranges: '–',
  versions: 'version',
  exams: 'exam',
});
